#pragma once

#include "models/compliance/DeliveryState.h"

namespace vigie::compliance {

/// One step of a delivery under way: the state being changed and the effects collected so far.
class DeliveryTurn
{
public:
    DeliveryTurn(DeliveryState &state, std::vector<DeliveryEffect> &effects, const DeliveryEvent &event)
        : m_state(state), m_effects(effects), m_event(event)
    {}

    void on(const delivery::Loaded &event);
    void on(const delivery::Queued &event);
    void on(const delivery::Stored &event);
    void on(const delivery::Answered &event);
    void on(const delivery::Failed &event);
    void on(const delivery::Woke &event);
    void on(const delivery::Resumed &event);

    /// Whatever can be asked for now, and when to come back.
    void finish();

private:
    void take(const answer::Created &created);
    void take(const answer::Refused &refused);
    void take(const answer::RefusedSome &refused);
    void take(const answer::AlreadyKnown &known);
    void take(const answer::Exists &exists);
    void take(const answer::DoesNotExist &);
    void take(const answer::BadToken &);
    void take(const answer::NoPermission &);
    void take(const answer::TooLargeForIt &);
    void take(const answer::TooMany &tooMany);
    void take(const answer::Broken &broken);
    void take(const answer::Unreadable &);

    StatementUnderway *find(const std::string &puid);
    std::vector<StatementUnderway *> called();
    /// Nothing leaves for as long as was asked for, else for ever longer.
    void hold(std::optional<Milliseconds> asked);
    /// Unless what was refused is the token before this one: then the same again.
    void pause(DeliveryPause why);
    /// The call may have been carried out: the same again, and after a while each statement by itself.
    void countAttempt();
    bool isDue(const StatementUnderway &underway) const;
    /// No call before then, whatever is due.
    Milliseconds nextCallAt() const;
    void storeWhatChanged();
    void callNext();
    void call(DatabaseCall call, std::string path, std::vector<std::string> puids, std::string body);
    void callBatch(const std::vector<StatementUnderway *> &rows);
    void planWake();

    DeliveryState &m_state;
    std::vector<DeliveryEffect> &m_effects;
    const DeliveryEvent &m_event;
};

} // namespace vigie::compliance
