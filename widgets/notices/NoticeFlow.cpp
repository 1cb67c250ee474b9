#include "widgets/notices/NoticeFlow.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace domain;

namespace {

/// The claim failed, but not because the case is somebody else's: it can be read and, offline, decided.
bool isNetwork(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::BrokenReply ||
           code == ErrorCode::Tls || code == ErrorCode::NotThePlatform;
}

} // namespace

NoticeFlow::NoticeFlow(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports), m_next(ports, this)
{
    connect(&m_next, &NoticeReserve::coming, this, &NoticeFlow::coming);
    connect(&m_next, &NoticeReserve::filled, this, &NoticeFlow::reserved);
    connect(&ports.claiming, &Claiming::lost, this, &NoticeFlow::lost);
    connect(&ports.feed, &CaseFeed::changed, this, &NoticeFlow::reread);
    connect(&ports.connection, &Connection::statusChanged, this, &NoticeFlow::backOnline);
}

void NoticeFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT stageChanged();
}

void NoticeFlow::setQueue(const QueueId &queue)
{
    if (queue == m_queue)
        return;
    leave();
    m_queue = queue;
    become(Stage::Idle);
}

void NoticeFlow::next()
{
    if (m_stage == Stage::Seeking || m_stage == Stage::Saving)
        return;
    giveBack(ReleaseReason::Left);
    if (!m_next.isEmpty())
        return showReserved();
    const quint64 step = ++m_step;
    m_awaitsNext = m_next.isFilling();
    become(Stage::Seeking);
    // What is being reserved is the next one; asking for another would find the queue empty too early.
    if (!m_awaitsNext)
        seek(step);
}

void NoticeFlow::seek(quint64 step)
{
    deliver(m_ports.claiming.claimNext(m_queue), this, [this, step](const Result<Claim> &claim) {
        if (step != m_step)
            return;
        if (claim)
            return read(claim->caseId);
        const auto listed = isNetwork(claim.code()) && m_listed ? m_listed() : CaseId();
        if (!listed.empty())
            return read(listed, claim.code());
        become(claim.code() == ErrorCode::NotFound ? Stage::Empty : Stage::Failed, claim.code());
    });
}

void NoticeFlow::reserved()
{
    if (m_stage != Stage::Seeking || !std::exchange(m_awaitsNext, false))
        return;
    if (m_next.isEmpty())
        seek(m_step);
    else
        showReserved();
}

void NoticeFlow::open(const CaseId &kase)
{
    if (m_stage == Stage::Saving || (m_current && m_current->kase.id == kase))
        return;
    giveBack(ReleaseReason::Left);
    m_awaitsNext = false;
    if (m_next.holds(kase))
        return showReserved();
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    deliver(m_ports.claiming.claim(kase), this, [this, step, kase](const Result<Claim> &claim) {
        if (step != m_step)
            return;
        read(kase, claim ? std::nullopt : std::optional(claim.code()));
    });
}

void NoticeFlow::read(const CaseId &kase, std::optional<ErrorCode> notOurs)
{
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    m_reading = kase;
    m_hasChanged = false;
    deliver(m_ports.reader.read(kase), this, [this, step, kase, notOurs](Result<NoticeDetail> detail) {
        if (step != m_step)
            return;
        if (detail && m_hasChanged)
            return read(kase, notOurs);
        m_reading = {};
        if (detail)
            return show(std::move(*detail), notOurs);
        if (!notOurs)
            (void)m_ports.claiming.release(kase, ReleaseReason::Left);
        become(Stage::Failed, detail.code());
    });
}

void NoticeFlow::showReserved()
{
    const bool stale = m_next.isStale();
    show(m_next.take());
    if (stale)
        reread({m_current->kase.id});
}

void NoticeFlow::show(NoticeDetail detail, std::optional<ErrorCode> notOurs)
{
    ++m_step;
    m_current = std::move(detail);
    m_known = siblings(*m_current);
    become(Stage::Open, notOurs);
    Q_EMIT noticeChanged();
    m_next.fill(m_queue);
}

void NoticeFlow::giveBack(ReleaseReason reason)
{
    if (!m_current)
        return;
    const auto kase = m_current->kase.id;
    const bool held = claim().has_value();
    m_current.reset();
    ++m_step;
    if (held)
        (void)m_ports.claiming.release(kase, reason);
    Q_EMIT noticeChanged();
}

void NoticeFlow::skip()
{
    if (m_stage != Stage::Open)
        return;
    giveBack(ReleaseReason::Skipped);
    m_stage = Stage::Idle;
    next();
}

void NoticeFlow::leave()
{
    ++m_step;
    m_awaitsNext = false;
    giveBack(ReleaseReason::Left);
    m_next.giveBack();
    become(Stage::Idle);
}

std::optional<HeldClaim> NoticeFlow::claim() const
{
    if (!m_current)
        return std::nullopt;
    for (const HeldClaim &held : m_ports.claiming.held())
        if (held.claim.caseId == m_current->kase.id)
            return held;
    return std::nullopt;
}

std::optional<ErrorCode> NoticeFlow::obstacle() const
{
    const auto session = m_ports.connection.session();
    if (m_stage != Stage::Open || !notice() || !m_current->policy)
        return ErrorCode::NotFound;
    if (!session || !session->may(complaint() ? "complaint.decide" : "notice.decide"))
        return ErrorCode::Permission;
    if (const auto why = complaintObstacle(*session))
        return why;
    if (!complaint() && notice()->state == NoticeState::Decided)
        return ErrorCode::AlreadyDecided;
    if (m_current->kase.state == CaseState::Closed)
        return ErrorCode::Closed;
    if (m_reason && !isNetwork(*m_reason))
        return m_reason;
    return std::nullopt;
}

std::optional<ErrorCode> NoticeFlow::complaintObstacle(const Session &session) const
{
    if (!complaint())
        return std::nullopt;
    if (mustBeAnother(*complaint(), session.person))
        return ErrorCode::SecondPerson;
    return complaint()->state == ComplaintState::Decided ? std::optional(ErrorCode::AlreadyDecided) : std::nullopt;
}

std::set<NoticeId> NoticeFlow::siblings(const NoticeDetail &detail)
{
    std::set<NoticeId> ids;
    for (const auto &item : detail.items)
        for (const auto &other : item.others)
            ids.insert(other.id);
    return ids;
}

std::set<NoticeId> NoticeFlow::arrived() const
{
    std::set<NoticeId> ids;
    if (m_current)
        ids = siblings(*m_current);
    std::erase_if(ids, [this](const NoticeId &id) { return m_known.contains(id); });
    return ids;
}

std::optional<OutboxEntry> NoticeFlow::returned(const CaseId &kase) const
{
    const auto entries = m_ports.deciding.outbox();
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const OutboxEntry &entry) {
        return (entry.state == CommandState::Conflict || entry.state == CommandState::Dead) &&
               (std::holds_alternative<NoticeDecision>(entry.command.body) ||
                std::holds_alternative<ComplaintDecision>(entry.command.body)) &&
               entry.command.caseId() == kase;
    });
    return found == entries.rend() ? std::optional<OutboxEntry>() : *found;
}

void NoticeFlow::reread(const std::vector<CaseId> &cases)
{
    m_next.reread(cases);
    m_hasChanged = m_hasChanged || std::ranges::find(cases, m_reading) != cases.end();
    // A sibling is a case of its own: any change may have brought one.
    if (m_stage != Stage::Open || !m_current)
        return;
    deliver(m_ports.reader.read(m_current->kase.id), this, [this, step = m_step](Result<NoticeDetail> detail) {
        if (step == m_step && m_stage == Stage::Open && m_current && detail)
            replace(std::move(*detail));
    });
}

void NoticeFlow::replace(NoticeDetail detail)
{
    const auto before = std::exchange(m_current, std::move(detail));
    if (m_current->kase == before->kase && m_current->notice == before->notice && m_current->policy == before->policy &&
        m_current->items == before->items && m_current->complaint == before->complaint)
        return;
    Q_EMIT stageChanged();
    Q_EMIT noticeChanged();
    if (before->notice && m_current->notice && before->notice->items != m_current->notice->items)
        Q_EMIT refused(ErrorCode::Changed); // what was seen is not what is there now
    else if (before->policy && m_current->policy && before->policy->version != m_current->policy->version)
        Q_EMIT refused(ErrorCode::PolicyChanged);
}

/// Reading goes on; deciding is over.
void NoticeFlow::lost(const CaseId &kase, ErrorCode reason)
{
    m_next.forget(kase);
    if (!m_current || m_current->kase.id != kase || m_stage != Stage::Open)
        return;
    become(Stage::Open, reason);
    Q_EMIT refused(reason);
}

void NoticeFlow::backOnline()
{
    if (m_ports.connection.status().link != Link::Online)
        return;
    const bool forTheNetwork = m_reason && isNetwork(*m_reason);
    if (m_stage == Stage::Failed && forTheNetwork)
        return next(); // it was asked for and only the platform was missing
    if (m_stage != Stage::Open)
        return;
    if (!forTheNetwork)
        return m_next.fill(m_queue);
    // Opened while the platform was away: it becomes ours now, or we learn whose it is.
    deliver(m_ports.claiming.claim(m_current->kase.id), this, [this, step = m_step](const Result<Claim> &claim) {
        if (step != m_step || m_stage != Stage::Open)
            return;
        become(Stage::Open, claim ? std::nullopt : std::optional(claim.code()));
        if (claim)
            m_next.fill(m_queue);
    });
}

void NoticeFlow::decide(NoticeDecision decision)
{
    if (m_stage != Stage::Open)
        return;
    if (const auto why = obstacle())
        return Q_EMIT refused(*why);
    decision.caseId = m_current->kase.id;
    decision.round = m_current->kase.round;
    decision.notice = notice()->id;
    if (!faultsOf(decision, *notice(), m_ports.connection.serverNow()).empty())
        return Q_EMIT refused(ErrorCode::Invalid);
    const auto notOurs = m_reason;
    become(Stage::Saving, notOurs);
    deliver(m_ports.noticing.decide(decision, m_current->kase, *notice(), m_current->policy->version), this,
            [this, decision, notOurs](const Result<CommandId> &command) {
                if (m_stage == Stage::Saving)
                    carriedOut(decision.caseId, command, notOurs,
                               [&](const CommandId &id) { Q_EMIT decided(decision, id); });
            });
}

void NoticeFlow::decide(ComplaintDecision decision)
{
    if (m_stage != Stage::Open || !complaint())
        return;
    if (const auto why = obstacle())
        return Q_EMIT refused(*why);
    decision.caseId = m_current->kase.id;
    decision.round = m_current->kase.round;
    decision.complaint = complaint()->id;
    if (!faultsOf(decision, *complaint()).empty())
        return Q_EMIT refused(ErrorCode::Invalid);
    const auto notOurs = m_reason;
    become(Stage::Saving, notOurs);
    deliver(m_ports.complaining.decide(decision, m_current->kase, *complaint(), m_current->policy->version), this,
            [this, decision, notOurs](const Result<CommandId> &command) {
                if (m_stage == Stage::Saving)
                    carriedOut(decision.caseId, command, notOurs,
                               [&](const CommandId &id) { Q_EMIT complaintDecided(decision, id); });
            });
}

void NoticeFlow::carriedOut(const CaseId &kase, const Result<CommandId> &command, std::optional<ErrorCode> notOurs,
                            const std::function<void(const CommandId &)> &tell)
{
    if (!command) {
        become(Stage::Open, notOurs);
        return Q_EMIT refused(command.code());
    }
    // What came back before has its successor.
    if (const auto former = returned(kase))
        (void)m_ports.deciding.discard(former->command.id);
    // The claim goes with the decision; it is not given back here.
    m_current.reset();
    ++m_step;
    m_stage = Stage::Idle;
    tell(*command);
    if (m_next.isEmpty()) // else the next one takes its place at once
        Q_EMIT noticeChanged();
    next();
}

/// The newest decision of this desk whose letters are gone, and that counts; not while something newer can still be
/// undone without a trace.
std::optional<Command> NoticeFlow::newestThatLeft() const
{
    const auto session = m_ports.connection.session();
    std::set<CommandId> takenBack;
    const auto entries = m_ports.deciding.outbox();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const bool isOver = hasEnded(entry->state) && entry->state != CommandState::Done;
        if (isOver || !session || entry->command.author != session->person)
            continue;
        const auto &body = entry->command.body;
        if (entry->state == CommandState::Held)
            return {};
        if (const auto *reversal = std::get_if<NoticeReversal>(&body))
            takenBack.insert(reversal->of);
        const bool ours = std::holds_alternative<NoticeDecision>(body) || std::holds_alternative<ComplaintDecision>(body);
        if (ours && !takenBack.contains(entry->command.id))
            return entry->command;
    }
    return {};
}

void NoticeFlow::undo()
{
    if (const auto left = newestThatLeft())
        return Q_EMIT undone({UndoOutcome::AlreadySent, *left});
    deliver(m_ports.deciding.undo(), this, [this](const Result<Undo> &undo) {
        if (!undo)
            return Q_EMIT refused(undo.code());
        Q_EMIT undone(*undo);
        const bool ours = undo->command && (std::holds_alternative<NoticeDecision>(undo->command->body) ||
                                            std::holds_alternative<ComplaintDecision>(undo->command->body));
        if (ours && undo->outcome == UndoOutcome::Undone)
            open(undo->command->caseId());
    });
}

void NoticeFlow::reverse(const CommandId &of, const QString &reason)
{
    deliver(m_ports.deciding.reverse(of, reason), this, [this, of](const Result<CommandId> &command) {
        if (command)
            Q_EMIT reversed(of);
        else
            Q_EMIT refused(command.code());
    });
}

} // namespace vigie::ui::notices
