#pragma once

#include "models/domain/Application.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

/// The seven conditions of certification as a table. The desk and the platform read the same one; nothing of it is
/// stored, it follows from the application and the time.
namespace vigie::domain {

enum class Condition : std::uint8_t {
    Unknown,
    Adult,
    ContactDetails,
    BankAccount,
    IdentityDocument,
    SecuritySelfie,
    Phone,
    FiveMedia,
};

/// Who says that a condition is met.
enum class ConditionSource : std::uint8_t { Reader, PaymentProvider, Platform, Screening };

enum class ConditionState : std::uint8_t {
    Unknown,
    Missing, ///< the evidence is not there
    Waiting, ///< it is there, nobody has judged it
    Met,
    Refused, ///< judged, and not enough
    Lapsed,  ///< was met
};

/// What happens next, and with it whose turn it is.
enum class NextStep : std::uint8_t {
    None,
    SendEvidence, ///< the member sends what is missing or was asked for again, also of a condition that still holds
    CompleteContact,
    AttachAccount,
    CorrectHolder, ///< an account of their own, or proof that this one is
    ConfirmPhone,
    TurnOnSecondFactor,
    PublishMedia,
    RenewEvidence, ///< it has expired
    Submit,
    AwaitReader,
    AwaitProvider,
    AwaitScreening,
    Appeal, ///< refused: only an appeal or a new application goes on
};

enum class WhoseTurn : std::uint8_t { Nobody, Member, Reader, Provider, Platform };
WhoseTurn whoseTurn(NextStep step);

/// A row of the table.
struct ConditionRule
{
    Condition condition = Condition::Unknown;
    ConditionSource source = ConditionSource::Reader;
    std::span<const EvidenceKind> evidence;   ///< every kind must be there; the back of a document where it has one
    std::optional<std::chrono::days> goodFor; ///< from the day it was confirmed; none: no end of its own
    bool ofFans = false;                      ///< asked of voluntary certification, too
};

/// Five media, screened and not blocked: less is no feed anybody could judge.
inline constexpr int MediaNeeded = 5;
/// Contact details and phone numbers change hands: both are confirmed once a year.
inline constexpr std::chrono::days ConfirmedFor{365};

std::span<const ConditionRule> conditionRules();
const ConditionRule &ruleOf(Condition condition);
/// Those that are asked of this kind of application, in the order of the table.
std::vector<Condition> conditionsOf(ApplicationKind kind);

struct ConditionStanding
{
    Condition condition = Condition::Unknown;
    ConditionState state = ConditionState::Unknown;
    ConditionSource source = ConditionSource::Reader;
    std::vector<EvidenceId> evidence;
    std::optional<Instant> since;     ///< when it was met or refused
    std::optional<Instant> expiresAt; ///< of a condition that is met or has lapsed
    NextStep next = NextStep::None;

    friend bool operator==(const ConditionStanding &, const ConditionStanding &) = default;
};

/// One row per condition of the application, in the order of the table.
std::vector<ConditionStanding> standingsOf(const Application &application, Instant now);

/// Whether the holder of this application is certified now: people approved it and every condition is met. An
/// application of a kind this version does not know certifies nobody, neither does a fan's without consent.
bool certifies(const Application &application, Instant now);

/// The first moment at which `certifies` ends by time alone; none when it does not.
std::optional<Instant> lapsesAt(const Application &application, Instant now);

/// What keeps a reader from approving: conditions that are neither met nor theirs to judge now.
std::vector<Condition> openBeside(const Application &application, Instant now);

/// Every kind of evidence that the conditions of this application ask for.
std::vector<EvidenceKind> evidenceNeeded(const Application &application);

/// Whether this kind of document proves who somebody is and how old. A driving licence does not: the zone of the French
/// one names neither birth date nor given names.
bool provesIdentity(DocumentKind kind);

/// Passports have one page that counts, everything else two sides.
bool hasBack(DocumentKind kind);

} // namespace vigie::domain
