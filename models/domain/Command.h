#pragma once

#include "models/base/Error.h"
#include "models/base/Instant.h"
#include "models/domain/CertificationVerdict.h"
#include "models/domain/Complaint.h"
#include "models/domain/Decision.h"
#include "models/domain/NoticeDecision.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace vigie::domain {

/// `Held → Ready → Sending → Done | Conflict | Dead`, or `Held → Undone`. Parked = Ready with a late retry. `Done →
/// Conflict` only when the platform was restored from a backup and has lost what it had confirmed.
enum class CommandState : std::uint8_t { Held, Ready, Sending, Done, Conflict, Dead, Undone };

/// Done, Conflict, Dead and Undone have ended; only a person's discard removes Conflict and Dead.
bool hasEnded(CommandState state);
bool canMove(CommandState from, CommandState to);

/// What must still be true on the platform for the command to apply. Absent = not checked.
struct Expectation
{
    std::optional<std::int64_t> claimToken;
    std::optional<std::string> contentHash;
    std::optional<int> policyVersion;
    std::optional<std::int64_t> rev; ///< of the case

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// A line for colleagues on a case: appended, whatever else has changed.
struct CaseNote
{
    CaseId caseId;
    QString text;

    friend bool operator==(const CaseNote &, const CaseNote &) = default;
};

/// Somebody is in danger: tells the lead and starts the packet of Art. 18 DSA.
struct DangerAlert
{
    CaseId caseId;                  ///< empty: no case is on the desk
    std::optional<MemberId> member; ///< who is in danger or dangerous, where known
    QString words;

    friend bool operator==(const DangerAlert &, const DangerAlert &) = default;
};

enum class AccountDoubtKind : std::uint8_t {
    Unknown,
    Minor,       ///< looks under age: the whole account is frozen at once, a second person looks
    OtherPerson, ///< is not who was certified: the certification is examined again, nothing else changes
};

/// Something about the person whose case this is does not hold. Names no member: the platform knows whose case it is,
/// and nobody can doubt whom they have no case about.
struct AccountDoubt
{
    CaseId caseId;
    AccountDoubtKind kind = AccountDoubtKind::Unknown;
    QString words; ///< for who looks then; may be empty

    friend bool operator==(const AccountDoubt &, const AccountDoubt &) = default;
};

/// A decision that came too late for its round, kept beside the one that counts because a person wants it kept.
struct ItemOpinion
{
    ItemDecision decision;

    friend bool operator==(const ItemOpinion &, const ItemOpinion &) = default;
};

/// What a command asks for.
using CommandBody = std::variant<ItemDecision, ItemReversal, CaseNote, DangerAlert, ItemOpinion, CertificationVerdict,
                                 AccountDoubt, NoticeDecision, ComplaintDecision, NoticeReversal>;

/// A command of the outbox. Immutable once it leaves Held; sending again on purpose makes a new id.
struct Command
{
    CommandId id;
    PersonId author;
    CommandBody body;
    Expectation expect;
    Instant madeAt{};

    const CaseId &caseId() const; ///< empty for an alert without a case
    /// What is first in, first out: what rules the fate of a case goes in order, everything else waits for nothing.
    const std::string &aggregate() const;

    friend bool operator==(const Command &, const Command &) = default;
};

/// Proposed: kept, and applied when a second reader finds the same.
enum class ReceiptOutcome : std::uint8_t { Unknown, Applied, SecondOpinion, Proposed };

/// The platform's word that a command was applied, exactly once.
struct Receipt
{
    CommandId command;
    ReceiptOutcome outcome = ReceiptOutcome::Unknown;
    std::optional<DecisionId> decision;
    Instant appliedAt{};

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// A row of the outbox.
struct OutboxEntry
{
    Command command;
    CommandState state = CommandState::Held;
    Instant enteredAt{}; ///< when it came into `state`
    int attempts = 0;
    std::optional<Receipt> receipt;
    std::optional<Error> reason; ///< of Conflict or Dead, or of the last failed attempt
    std::string epoch;           ///< the platform's generation of data to which it was last sent; empty before
};

enum class CommandStatus : std::uint8_t { Unknown, Running, Done };

} // namespace vigie::domain
