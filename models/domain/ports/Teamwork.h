#pragma once

#include "models/base/Request.h"
#include "models/domain/Alarm.h"
#include "models/domain/Claim.h"
#include "models/domain/Decision.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// Somebody to work with: a name, nothing more.
struct Colleague
{
    PersonId id;
    QString name;

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// Somebody who has the same case on the screen.
struct Onlooker
{
    Colleague who;
    Instant since{};

    friend bool operator==(const Onlooker &, const Onlooker &) = default;
};

/// A case somebody gives away: to a colleague, or back to its queue.
struct CaseHanding
{
    std::optional<PersonId> to; ///< none: whoever takes it from the queue
    QString note;               ///< stays with the case
    QString draft;              ///< what was typed and not sent

    friend bool operator==(const CaseHanding &, const CaseHanding &) = default;
};

/// A case a colleague handed to this person, not taken yet.
struct HandedCase
{
    CaseId caseId;
    Colleague from;
    QString note;
    QString draft;
    Instant at{};

    friend bool operator==(const HandedCase &, const HandedCase &) = default;
};

/// A case this person put aside until a time.
struct ParkedCase
{
    CaseId caseId;
    Instant until{};
    QString note;

    friend bool operator==(const ParkedCase &, const ParkedCase &) = default;
};

struct WaitingCases
{
    std::vector<HandedCase> handed; ///< oldest first
    std::vector<ParkedCase> parked; ///< soonest first

    friend bool operator==(const WaitingCases &, const WaitingCases &) = default;
};

/// The decision that counts for the present round of a case.
struct StandingDecision
{
    DecisionAction action = DecisionAction::Unknown;
    std::optional<ClauseId> clause;
    QString authorName;
    Instant at{};

    friend bool operator==(const StandingDecision &, const StandingDecision &) = default;
};

/// How a case stands on the platform now, for somebody whose decision came back.
struct CaseSituation
{
    CaseId caseId;
    CaseState state = CaseState::Unknown;
    int round = 1;
    ItemId item;
    ItemState itemState = ItemState::Unknown;
    Classification classification = Classification::Unknown;
    std::string contentHash;
    std::optional<QString> caption; ///< none: no longer for this person to see
    int policyVersion = 0;
    std::optional<StandingDecision> decision;

    friend bool operator==(const CaseSituation &, const CaseSituation &) = default;
};

/// Somebody who said that they know a member: never served a case of theirs.
struct Recusal
{
    Colleague who;
    MemberId member;
    QString memberName;
    Instant at{};

    friend bool operator==(const Recusal &, const Recusal &) = default;
};

/// What people who work on cases do with one another. Each call needs the platform; nothing here is queued. Errors of
/// all: those of the network, Permission.
class Teamwork
{
public:
    virtual ~Teamwork() = default;

    /// The others who have this permission, by name.
    virtual Request<std::vector<Colleague>> colleagues(const std::string &permission) = 0;
    /// Errors also: ClaimLost (no longer ours), SecondPerson (the colleague may not have it), Invalid.
    virtual Request<void> handOver(const ClaimId &claim, const CaseHanding &handing) = 0;
    /// Errors also: ClaimLost, Invalid (a time that has passed or is too far away).
    virtual Request<void> park(const ClaimId &claim, Instant until, const QString &note) = 0;
    /// "I know this person": gives the case back; no case of this member is ever served to this person again.
    virtual Request<void> recuse(const ClaimId &claim) = 0;
    /// Whom members are kept from, newest first. A lead's.
    virtual Request<std::vector<Recusal>> recusals() = 0;
    /// The person may be served cases of the member again. A lead's, and never about oneself. Errors also: NotFound,
    /// SecondPerson.
    virtual Request<void> takeBackRecusal(const PersonId &person, const MemberId &member) = 0;

    virtual Request<WaitingCases> waiting() = 0;
    /// The handed case is taken and its draft is safe here.
    virtual Request<void> acknowledgeHandover(const CaseId &kase) = 0;

    /// This person looks at the case, or at none; who else does. To be repeated every PresenceInterval.
    virtual Request<std::vector<Onlooker>> look(const std::optional<CaseId> &kase) = 0;
    static constexpr Milliseconds PresenceInterval{15'000};
    /// Who looks at a case that is not on the screen yet. Nobody learns of the question. Errors also: NotFound.
    virtual Request<std::vector<Onlooker>> onlookers(const CaseId &kase) = 0;

    virtual Request<CaseSituation> standing(const CaseId &kase) = 0; ///< Errors also: NotFound
    virtual Request<void> takeOverAlarm(const AlarmId &alarm) = 0;
};

} // namespace vigie::domain
