#pragma once

#include "models/base/Request.h"
#include "models/domain/Overlay.h"

#include <QObject>

#include <vector>

namespace vigie::domain {

/// What became of the last decision when the person pressed undo.
enum class UndoOutcome : std::uint8_t {
    NothingToUndo,
    Undone,      ///< it never left and never will
    Compensated, ///< it had left at once (Hide); the compensating command is on its way
    AlreadySent, ///< too late: offer a reversal with a reason
};

struct Undo
{
    UndoOutcome outcome = UndoOutcome::NothingToUndo;
    std::optional<Command> command; ///< the command meant
};

/// Decisions go into the durable outbox; the answer comes when they are safe there, not when they are sent.
class Deciding : public QObject
{
    Q_OBJECT

public:
    /// Decides with what the person had on screen: `seen` is the detail as painted (content hash, case revision).
    /// The expectation (claim token, policy version) is filled in from the claim held.
    /// Errors: Permission, ClaimLost (none held and none may be assumed), IllegalTransition, Invalid, DiskFull.
    virtual Request<CommandId> decide(const ItemDecision &decision, const Item &seen, int policyVersion) = 0;
    virtual Request<Undo> undo() = 0;
    /// The same for one command, whatever was decided after it. NothingToUndo when it is not among the live ones.
    virtual Request<Undo> withdraw(const CommandId &command) = 0;
    virtual Request<CommandId> reverse(const CommandId &of, const QString &reason) = 0;
    virtual Request<void> discard(const CommandId &command) = 0; ///< only Conflict and Dead
    /// Sends what is held now instead of waiting for the undo window.
    virtual void flush() = 0;

    /// The live rows and the ended ones that a person has not seen off, oldest first. Cheap.
    virtual std::vector<OutboxEntry> outbox() const = 0;
    virtual Overlay overlay() const = 0;
    /// When the undo window of a held command ends, on Clock::monotonic(); none while offline.
    virtual std::optional<Milliseconds> heldUntil(const CommandId &command) const = 0;

Q_SIGNALS:
    void outboxChanged();
    /// A decision came back: conflict, dead letter or second opinion. The person must learn of it.
    void returned(const vigie::domain::OutboxEntry &entry);
};

} // namespace vigie::domain
