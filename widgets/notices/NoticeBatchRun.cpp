#include "widgets/notices/NoticeBatchRun.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace domain;

namespace {

NoticeReceipt::State stateOf(CommandState command)
{
    switch (command) {
    case CommandState::Done:
        return NoticeReceipt::State::Applied;
    case CommandState::Undone:
        return NoticeReceipt::State::TakenBack;
    case CommandState::Conflict:
    case CommandState::Dead:
        return NoticeReceipt::State::Conflict;
    default:
        return NoticeReceipt::State::Kept;
    }
}

/// Whether the content is what was on the screen. That it is hidden meanwhile, by this very batch perhaps, or has other
/// notices, changes nothing about what was seen.
bool isSameContent(const NoticeDetail &one, const NoticeDetail &other)
{
    return std::ranges::equal(one.items, other.items, [](const NoticedItem &a, const NoticedItem &b) {
        return a.id == b.id && a.item.has_value() == b.item.has_value() &&
               (!a.item || a.item->contentHash == b.item->contentHash);
    });
}

} // namespace

NoticeBatchRun::NoticeBatchRun(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.deciding, &Deciding::outboxChanged, this, &NoticeBatchRun::followOutbox);
}

void NoticeBatchRun::start(std::vector<NoticeBatchLine> lines, std::vector<BatchedNotice> shown)
{
    if (m_running || lines.size() != shown.size())
        return;
    ++m_round;
    m_receipts.clear();
    for (const auto &line : lines) {
        NoticeReceipt receipt;
        receipt.kase = line.kase;
        receipt.notice = line.notice ? line.notice->id : NoticeId();
        receipt.outcome = line.decision.outcome;
        receipt.state = line.obstacle ? State::Left : State::Waiting;
        receipt.obstacle = line.obstacle;
        m_receipts.push_back(std::move(receipt));
    }
    m_lines = std::move(lines);
    m_shown = std::move(shown);
    m_running = true;
    m_stopping = false;
    decideFrom(0);
}

void NoticeBatchRun::stop()
{
    m_stopping = m_running;
}

void NoticeBatchRun::restore(std::vector<NoticeReceipt> receipts)
{
    m_receipts = std::move(receipts);
    m_restored = true;
    followOutbox();
}

int NoticeBatchRun::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_receipts, state, &NoticeReceipt::state));
}

bool NoticeBatchRun::canReverse() const
{
    return !m_running && count(State::Kept) + count(State::Applied) > 0;
}

void NoticeBatchRun::settle(std::size_t index, State state, std::optional<ErrorCode> reason)
{
    m_receipts[index].state = state;
    m_receipts[index].reason = reason;
}

void NoticeBatchRun::refuse(std::size_t index, ErrorCode reason)
{
    (void)m_ports.claiming.release(m_receipts[index].kase, ReleaseReason::Left);
    settle(index, State::Refused, reason);
    decideFrom(index + 1);
}

void NoticeBatchRun::decideFrom(std::size_t index)
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
    deliver(m_ports.claiming.claim(m_receipts[index].kase), this,
            [this, index, round = m_round](const Result<Claim> &claim) {
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

void NoticeBatchRun::claimed(std::size_t index)
{
    const auto kase = m_receipts[index].kase;
    deliver(m_ports.reader.read(kase), this, [this, index, kase, round = m_round](const Result<NoticeDetail> &now) {
        if (round != m_round) {
            (void)m_ports.claiming.release(kase, ReleaseReason::Left);
            return;
        }
        if (!now)
            return refuse(index, now.code());
        if (const auto changed = changeOf(index, *now))
            return refuse(index, *changed);
        decide(index, *now);
    });
}

std::optional<ErrorCode> NoticeBatchRun::changeOf(std::size_t index, const NoticeDetail &now) const
{
    const auto &shown = *m_shown[index].detail;
    const auto &line = m_lines[index];
    if (now.kase.state == CaseState::Closed || (now.notice && now.notice->state == NoticeState::Decided))
        return ErrorCode::AlreadyDecided;
    if (now.kase.round != line.decision.round || now.notice != shown.notice || !isSameContent(shown, now))
        return ErrorCode::Changed; // it is not what was on the screen
    if (!now.policy || now.policy->version != line.policyVersion)
        return ErrorCode::PolicyChanged;
    return std::nullopt;
}

void NoticeBatchRun::decide(std::size_t index, const NoticeDetail &detail)
{
    const auto &line = m_lines[index];
    deliver(m_ports.noticing.decide(line.decision, detail.kase, *detail.notice, line.policyVersion), this,
            [this, index, round = m_round](const Result<CommandId> &id) {
                if (round != m_round)
                    return; // it is in the outbox like every other decision
                if (!id)
                    return refuse(index, id.code());
                m_receipts[index].command = *id;
                settle(index, State::Kept);
                decideFrom(index + 1);
            });
}

void NoticeBatchRun::reverse(const QString &reason)
{
    if (!canReverse())
        return;
    m_running = true;
    m_stopping = false;
    reverseFrom(0, reason);
}

void NoticeBatchRun::reverseFrom(std::size_t index, const QString &reason)
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
    deliver(m_ports.deciding.withdraw(command), this, [this, index, command, reason, next](const Result<Undo> &undo) {
        if (undo && undo->outcome == UndoOutcome::Undone) {
            (void)m_ports.claiming.release(m_receipts[index].kase, ReleaseReason::Left);
            return next(State::TakenBack, {});
        }
        deliver(m_ports.deciding.reverse(command, reason), this, [this, index, next](const Result<CommandId> &id) {
            // What could not be taken back keeps its state, and says why.
            next(id ? State::Reversed : m_receipts[index].state, id ? std::nullopt : std::optional(id.code()));
        });
    });
}

void NoticeBatchRun::followOutbox()
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

} // namespace vigie::ui::notices
