#pragma once

#include "models/domain/ports/AccountSettings.h"

#include <deque>

namespace vigie::test {

/// An account on a platform in memory, seen by any number of workstations; it can be away, and it can be slow.
class FakeAccountSettings final : public domain::AccountSettings
{
public:
    Request<domain::AccountSettingMap> read() override
    {
        return soon([this] { return settings; });
    }

    Request<domain::AccountSettingMap> write(const domain::AccountSettingMap &changes) override
    {
        ++writes;
        return soon([this, changes] {
            for (const auto &[key, change] : changes) {
                const auto known = settings.find(key);
                if (known == settings.end() || known->second.changedAt <= change.changedAt)
                    settings[key] = change;
            }
            return settings;
        });
    }

    /// Answers what waits, in order.
    void answerAll()
    {
        while (!m_waiting.empty()) {
            auto next = std::move(m_waiting.front());
            m_waiting.pop_front();
            next();
        }
    }

    domain::AccountSettingMap settings;
    std::optional<Error> refuseWith;
    bool slow = false;
    int writes = 0;

private:
    Request<domain::AccountSettingMap> soon(std::function<domain::AccountSettingMap()> work)
    {
        if (refuseWith)
            return answered<domain::AccountSettingMap>(*refuseWith);
        if (!slow)
            return answered<domain::AccountSettingMap>(work());
        const Reply<domain::AccountSettingMap> reply;
        m_waiting.push_back([reply, work = std::move(work)] { reply.finish(work()); });
        return reply.request();
    }
    std::deque<std::function<void()>> m_waiting;
};

} // namespace vigie::test
