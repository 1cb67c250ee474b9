#include "widgets/content/BulkRun.h"

#include "models/domain/MemberLetter.h"

#include <algorithm>

namespace vigie::ui::content {

using namespace domain;

namespace {

BulkReceipt::State stateOf(CommandState command)
{
    switch (command) {
    case CommandState::Done:
        return BulkReceipt::State::Applied;
    case CommandState::Undone:
        return BulkReceipt::State::TakenBack;
    case CommandState::Conflict:
    case CommandState::Dead:
        return BulkReceipt::State::Conflict;
    default:
        return BulkReceipt::State::Kept;
    }
}

} // namespace

BulkRun::BulkRun(const ContentPorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.deciding, &Deciding::outboxChanged, this, &BulkRun::followOutbox);
}

void BulkRun::start(const std::vector<BulkLine> &lines, const std::vector<ItemId> &sawFully)
{
    if (m_running)
        return;
    ++m_round;
    m_receipts.clear();
    m_sawFully = sawFully;
    for (const BulkLine &line : lines)
        m_receipts.push_back({line, line.obstacle ? State::Left : State::Waiting, {}, {}});
    m_running = true;
    m_stopping = false;
    decideFrom(0);
}

void BulkRun::stop()
{
    m_stopping = m_running;
}

void BulkRun::restore(std::vector<BulkReceipt> receipts)
{
    m_receipts = std::move(receipts);
    m_restored = true;
    followOutbox();
}

int BulkRun::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_receipts, state, &BulkReceipt::state));
}

bool BulkRun::canReverse() const
{
    return !m_running && count(State::Kept) + count(State::Applied) > 0;
}

void BulkRun::settle(std::size_t index, State state, std::optional<ErrorCode> reason)
{
    m_receipts[index].state = state;
    m_receipts[index].reason = reason;
}

void BulkRun::decideFrom(std::size_t index)
{
    while (index < m_receipts.size() && m_receipts[index].state != State::Waiting)
        ++index;
    if (m_stopping)
        for (auto &receipt : m_receipts)
            if (receipt.state == State::Waiting)
                receipt.state = State::Stopped;
    if (index >= m_receipts.size() || m_stopping) {
        m_running = false;
        return Q_EMIT changed();
    }
    settle(index, State::Working);
    Q_EMIT changed();
    deliver(m_ports.claiming.claim(m_receipts[index].line.kase), this,
            [this, index, round = m_round](Result<Claim> claim) {
                if (round != m_round) {
                    if (claim)
                        (void)m_ports.claiming.release(claim->caseId, ReleaseReason::Left);
                    return;
                }
                if (claim)
                    return claimed(index);
                settle(index, State::Refused, claim.code());
                decideFrom(index + 1);
            });
}

void BulkRun::claimed(std::size_t index)
{
    deliver(m_ports.reader.read(m_receipts[index].line.kase), this,
            [this, index, kase = m_receipts[index].line.kase, round = m_round](Result<CaseDetail> now) {
                if (round != m_round) {
                    (void)m_ports.claiming.release(kase, ReleaseReason::Left);
                    return;
                }
                const auto &shown = m_receipts[index].line.item;
                std::optional<ErrorCode> changed;
                if (!now)
                    changed = now.code();
                else if (now->kase.state == CaseState::Closed)
                    changed = ErrorCode::AlreadyDecided;
                else if (!now->item || now->item->contentHash != shown->contentHash ||
                         now->item->state != shown->state || now->item->openNotices != shown->openNotices)
                    changed = ErrorCode::Changed; // it is not what was on the screen
                else if (!now->policy || now->policy->version != m_receipts[index].line.policyVersion)
                    changed = ErrorCode::PolicyChanged;
                if (!changed)
                    return decide(index, *now);
                (void)m_ports.claiming.release(kase, ReleaseReason::Left);
                settle(index, State::Refused, changed);
                decideFrom(index + 1);
            });
}

void BulkRun::decide(std::size_t index, const CaseDetail &detail)
{
    const Item &now = *detail.item;
    const BulkLine &line = m_receipts[index].line;
    ItemDecision decision;
    decision.caseId = line.kase;
    decision.round = line.round;
    decision.subjects = {now.id};
    decision.action = line.action;
    decision.clause = line.clause;
    decision.sawFullPicture = std::ranges::find(m_sawFully, now.id) != m_sawFully.end();
    if (line.clause && needsClause(line.action)) {
        const auto *clause = detail.policy->find(*line.clause);
        const auto draft = clause && detail.owner
                               ? std::optional(memberLetter(*detail.policy, *clause, now, *detail.owner, line.action,
                                                            letterDate(m_ports.connection.serverNow())))
                               : std::nullopt;
        if (!draft || !draft->isComplete()) { // nobody is restricted without a word
            (void)m_ports.claiming.release(line.kase, ReleaseReason::Left);
            settle(index, State::Refused, ErrorCode::Invalid);
            return decideFrom(index + 1);
        }
        decision.letter = draft->letter;
    }
    deliver(m_ports.deciding.decide(decision, now, line.policyVersion), this,
            [this, index, kase = line.kase, round = m_round](Result<CommandId> id) {
                if (round != m_round)
                    return; // it is in the outbox like every other decision
                if (id) {
                    m_receipts[index].command = *id;
                    settle(index, State::Kept);
                } else {
                    (void)m_ports.claiming.release(kase, ReleaseReason::Left);
                    settle(index, State::Refused, id.code());
                }
                decideFrom(index + 1);
            });
}

void BulkRun::reverse(const QString &reason)
{
    if (!canReverse())
        return;
    m_running = true;
    m_stopping = false;
    reverseFrom(0, reason);
}

void BulkRun::reverseFrom(std::size_t index, const QString &reason)
{
    const auto mine = [](State state) { return state == State::Kept || state == State::Applied; };
    while (index < m_receipts.size() && !mine(m_receipts[index].state))
        ++index;
    if (index >= m_receipts.size()) {
        m_running = false;
        return Q_EMIT changed();
    }
    const CommandId command = *m_receipts[index].command;
    const auto next = [this, index, reason](State state, std::optional<ErrorCode> why) {
        settle(index, state, why);
        Q_EMIT changed();
        reverseFrom(index + 1, reason);
    };
    deliver(m_ports.deciding.withdraw(command), this, [this, index, command, reason, next](Result<Undo> undo) {
        if (undo && undo->outcome == UndoOutcome::Undone) {
            (void)m_ports.claiming.release(m_receipts[index].line.kase, ReleaseReason::Left);
            return next(State::TakenBack, {});
        }
        deliver(m_ports.deciding.reverse(command, reason), this, [this, index, next](Result<CommandId> id) {
            // What could not be taken back keeps its state, and says why.
            next(id ? State::Reversed : m_receipts[index].state, id ? std::nullopt : std::optional(id.code()));
        });
    });
}

void BulkRun::followOutbox()
{
    const auto outbox = m_ports.deciding.outbox();
    bool any = false;
    for (auto &receipt : m_receipts) {
        const bool open = receipt.state == State::Kept || (m_restored && receipt.state == State::Applied);
        if (!receipt.command || !open)
            continue;
        const auto entry = std::ranges::find(outbox, *receipt.command,
                                             [](const OutboxEntry &candidate) { return candidate.command.id; });
        if (entry == outbox.end() && (!m_restored || m_running))
            continue;
        const State before = receipt.state;
        receipt.state = entry == outbox.end() ? State::Applied : stateOf(entry->state);
        if (receipt.state == State::Conflict)
            receipt.reason = entry->reason ? std::optional(entry->reason->code) : std::nullopt;
        any = any || receipt.state != before;
    }
    if (any)
        Q_EMIT changed();
}

} // namespace vigie::ui::content
