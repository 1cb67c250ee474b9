#include "models/media/PoolMailbox.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace vigie::media {

PoolMailbox::PoolMailbox() : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

bool PoolMailbox::post(PoolCommand command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        m_commands.push_back(std::move(command));
    }
    wake();
    return true;
}

std::vector<PoolCommand> PoolMailbox::take()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto drained = ::read(m_wake.get(), &count, sizeof(count)); // nothing there is fine
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_commands, {});
}

void PoolMailbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    wake();
}

bool PoolMailbox::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

void PoolMailbox::publish(const PoolStatus &status)
{
    const std::lock_guard lock(m_mutex);
    m_status = status;
}

PoolStatus PoolMailbox::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void PoolMailbox::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake.get(), &one, sizeof(one)); // full means: awake already
}

} // namespace vigie::media
