#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace vigie::backend::api {

/// Somebody who wants to know when the feed has grown.
class HintListener
{
public:
    virtual ~HintListener() = default;
    virtual void hint(std::int64_t seq) = 0;
};

/// The open streams. Hints tell only that there is something to pull, so everybody gets the same.
class HintHub
{
public:
    static constexpr std::size_t MaxListeners = 1'000;

    /// False when there are too many.
    bool add(const std::shared_ptr<HintListener> &listener)
    {
        std::erase_if(m_listeners, [](const auto &known) { return known.expired(); });
        if (m_listeners.size() >= MaxListeners)
            return false;
        m_listeners.push_back(listener);
        return true;
    }

    /// Tells everybody when `seq` has grown since the last time.
    void announce(std::int64_t seq)
    {
        if (seq <= m_announced)
            return;
        m_announced = seq;
        const auto listeners = m_listeners; // a listener may go while it is told
        for (const auto &known : listeners)
            if (const auto listener = known.lock())
                listener->hint(seq);
    }

private:
    std::vector<std::weak_ptr<HintListener>> m_listeners;
    std::int64_t m_announced = 0;
};

} // namespace vigie::backend::api
