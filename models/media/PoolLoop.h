#pragma once

#include "models/media/DecoderProcess.h"
#include "models/media/HeldAnswers.h"
#include "models/media/PoolMailbox.h"
#include "models/media/PoolSettings.h"
#include "models/media/Quarantine.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace vigie::media {

/// The pool's thread: starts decoders, hands out orders, kills what is late, dead or talks nonsense.
class PoolLoop
{
public:
    PoolLoop(PoolSettings settings, PoolMailbox &mailbox);
    /// Until the mailbox is closed.
    void run();

private:
    using Time = std::chrono::steady_clock::time_point;

    /// A place for one decoder. Empty → starting → idle ⇄ busy → empty.
    struct Place
    {
        std::unique_ptr<DecoderProcess> process;
        std::optional<decoding::DecoderHello> hello; ///< set once it has greeted
        std::optional<PoolOrder> order;              ///< set while busy
        HeldAnswers held;
        bool cancelled = false; ///< nobody waits for that order any more
        bool hasSeenPicture = false;
        Time deadline{}; ///< of the start or of the order

        bool isIdle() const { return hello && !order; }
        bool isWaitedFor() const { return process && (!hello || order); }
    };

    void obey(PoolCommand command);
    void enqueue(PoolOrder order);
    void cancel(std::uint64_t ticket);
    void promote(std::uint64_t ticket);
    void dropEverything();

    void fillPlaces();
    void startFailed(const std::string &why);
    bool cannotStart() const;
    void handOut();
    bool handOutWanted(Place &place);
    std::optional<PoolOrder> nextOrder(const Place &place);
    void give(Place &place, PoolOrder order);

    void waitForEvents();
    int millisecondsToWait() const;
    void read(Place &place);
    void greeted(Place &place, const PacketSocket::Packet &packet);
    void answered(Place &place, PacketSocket::Packet packet);
    void hold(Place &place);
    void drop(Place &place, const PoolOrder &order, const std::string &why);
    void checkDeadline(Place &place);
    void replace(Place &place, ErrorCode code, const std::string &why);

    void refuseQueue(ErrorCode code, const std::string &why);
    void publish();

    PoolSettings m_settings;
    PoolMailbox &m_mailbox;
    std::vector<Place> m_places;
    std::deque<PoolOrder> m_now, m_prefetch;
    Quarantine m_quarantine;
    int m_failedStarts = 0; ///< in a row
    Time m_nextStart{};
    std::uint64_t m_replaced = 0;
    bool m_asked = false; ///< for decoders, since the last time that all were dropped
};

} // namespace vigie::media
