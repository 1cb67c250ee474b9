#include "widgets/content/CaseFlow.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::content {

using namespace domain;

namespace {

/// The claim failed, but not because the case is somebody else's: it can be read and, offline, decided.
bool isNetwork(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::BrokenReply ||
           code == ErrorCode::Tls || code == ErrorCode::NotThePlatform;
}

} // namespace

CaseFlow::CaseFlow(const ContentPorts &ports, QObject *parent)
    : QObject(parent), m_ports(ports),
      m_next(
          ports, [this](const CaseId &kase) { return m_current && m_current->kase.id == kase; }, this)
{
    connect(&m_next, &CaseReserve::coming, this, &CaseFlow::coming);
    connect(&m_next, &CaseReserve::filled, this, &CaseFlow::reserved);
    connect(&m_next, &CaseReserve::dropped, this, [this] {
        if (m_stage == Stage::Open)
            m_next.fill(m_queue);
    });
    connect(&ports.claiming, &Claiming::lost, this, &CaseFlow::lost);
    connect(&ports.feed, &CaseFeed::changed, this, &CaseFlow::reread);
    connect(&ports.connection, &Connection::statusChanged, this, &CaseFlow::backOnline);
    connect(&ports.deciding, &Deciding::outboxChanged, this, [this] {
        if (m_stage == Stage::Open)
            Q_EMIT stageChanged(); // the overlay may allow other decisions now
    });
}

void CaseFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT stageChanged();
}

void CaseFlow::setQueue(const QueueId &queue)
{
    if (queue == m_queue)
        return;
    leave();
    m_queue = queue;
    become(Stage::Idle);
}

void CaseFlow::next()
{
    if (m_stage == Stage::Seeking || m_stage == Stage::Saving)
        return;
    if (m_heldUp)
        return Q_EMIT heldUp();
    giveBack(ReleaseReason::Left);
    if (!m_next.isEmpty())
        return showReserved(m_next.takeFirst());
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    // The case that is being reserved is the next one; asking for another would find the queue empty too early.
    m_awaited = m_next.isFilling() ? step : 0;
    if (!m_next.isFilling())
        seek(step);
}

void CaseFlow::seek(quint64 step)
{
    deliver(m_ports.claiming.claimNext(m_queue), this, [this, step](Result<Claim> claim) {
        if (step != m_step)
            return;
        if (claim)
            return read(claim->caseId);
        become(claim.code() == ErrorCode::NotFound ? Stage::Empty : Stage::Failed, claim.code());
    });
}

void CaseFlow::open(const CaseId &kase)
{
    if (m_stage == Stage::Saving || (m_current && m_current->kase.id == kase))
        return;
    if (m_heldUp)
        return Q_EMIT heldUp();
    auto reserved = m_next.take(kase);
    giveBack(ReleaseReason::Left);
    if (reserved)
        return showReserved(std::move(*reserved));
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    deliver(m_ports.claiming.claim(kase), this, [this, step, kase](Result<Claim> claim) {
        if (step != m_step)
            return;
        if (claim)
            read(kase);
        else
            read(kase, claim.code());
    });
}

void CaseFlow::resume(const CaseId &kase)
{
    // A decision is durable before the place is: a window that dies in between must not lead back to what is decided.
    if (m_ports.deciding.overlay().closedCases.contains(kase))
        next();
    else
        open(kase);
}

void CaseFlow::read(const CaseId &kase, std::optional<ErrorCode> notOurs)
{
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    m_reading = kase;
    m_changedMeanwhile = false;
    deliver(m_ports.reader.read(kase), this, [this, step, kase, notOurs](Result<CaseDetail> detail) {
        if (step != m_step)
            return;
        if (detail && m_changedMeanwhile)
            return read(kase, notOurs);
        m_reading = {};
        if (detail)
            show(std::move(*detail), notOurs);
        else
            become(Stage::Failed, detail.code());
    });
}

void CaseFlow::showReserved(CaseReserve::Taken taken)
{
    const auto kase = taken.detail.kase.id;
    show(std::move(taken.detail));
    m_untouched = true;
    if (taken.isStale)
        reread({kase});
}

void CaseFlow::show(CaseDetail detail, std::optional<ErrorCode> notOurs)
{
    ++m_step;
    m_current = std::move(detail);
    m_untouched = false;
    m_judging.begin(m_current->kase);
    become(Stage::Open, notOurs);
    Q_EMIT caseChanged();
    m_next.fill(m_queue);
}

void CaseFlow::reserved()
{
    if (m_stage != Stage::Seeking || m_awaited != m_step)
        return;
    m_awaited = 0;
    if (m_next.isEmpty())
        seek(m_step);
    else
        showReserved(m_next.takeFirst());
}

void CaseFlow::giveBack(ReleaseReason reason)
{
    if (!m_current)
        return;
    if (claim())
        (void)m_ports.claiming.release(m_current->kase.id, reason);
    m_current.reset();
    Q_EMIT caseChanged();
}

void CaseFlow::skip()
{
    if (m_stage != Stage::Open)
        return;
    giveBack(ReleaseReason::Skipped);
    next();
}

void CaseFlow::leave()
{
    ++m_step;
    giveBack(ReleaseReason::Left);
    m_next.giveBack();
    become(Stage::Idle);
}

std::optional<HeldClaim> CaseFlow::claim() const
{
    if (!m_current)
        return std::nullopt;
    for (const HeldClaim &held : m_ports.claiming.held())
        if (held.claim.caseId == m_current->kase.id)
            return held;
    return std::nullopt;
}

bool CaseFlow::allows(DecisionAction action) const
{
    if (m_stage != Stage::Open || (m_reason && !isNetwork(*m_reason)))
        return false;
    const auto session = m_ports.connection.session();
    const auto seen = item();
    // Nobody decides here about what they may not see or what this version does not understand.
    return session && session->may("item.decide") && seen && !seen->restricted && m_current->policy &&
           isUnderstood(m_current->kase, *seen) &&
           // What only two people can do is a proposal of the first one.
           jointOutcome(action, *seen).has_value();
}

void CaseFlow::decide(const CaseId &painted, DecisionAction action, const std::optional<ClauseId> &clause,
                      bool sawFullPicture, const QString &note)
{
    if (m_stage != Stage::Open || !m_current)
        return;
    if (m_heldUp)
        return Q_EMIT heldUp();
    if (painted != m_current->kase.id)
        return Q_EMIT refused(ErrorCode::Changed);
    m_untouched = false;
    if (!allows(action))
        return Q_EMIT refused(m_reason.value_or(ErrorCode::IllegalTransition));
    m_note = note;
    auto decision = made(action, clause, sawFullPicture);
    if (const auto draft = clause ? letter(action, *clause) : std::nullopt; draft && !draft->missing.empty())
        return Q_EMIT letterIncomplete(QStringList(draft->missing.begin(), draft->missing.end()));
    if (m_judging.reveals(*m_current, decision)) {
        m_sawFull = sawFullPicture;
        return Q_EMIT revealed();
    }
    carryOut(std::move(decision));
}

void CaseFlow::keep()
{
    const auto first = judged();
    if (first && m_current)
        decide(m_current->kase.id, first->firstAction, first->firstClause, m_sawFull, m_note);
}

ItemDecision CaseFlow::made(DecisionAction action, const std::optional<ClauseId> &clause, bool sawFullPicture) const
{
    auto decision = caseDecision(*m_current, m_judging, action, clause, m_ports.connection.serverNow());
    decision.sawFullPicture = sawFullPicture;
    decision.note = m_note;
    return decision;
}

void CaseFlow::carryOut(ItemDecision decision)
{
    const Item seen = *item();
    const auto action = decision.action;
    const auto notOurs = m_reason;
    become(Stage::Saving, notOurs);
    deliver(m_ports.deciding.decide(decision, seen, m_current->policy->version), this,
            [this, action, notOurs, base = DecisionBase{seen, m_current->policy->version}](Result<CommandId> id) {
                if (id)
                    (void)m_ports.drafts.keepBase(*id, base); // to be shown should it come back
                if (m_stage == Stage::Saving)
                    carriedOut(action, id, notOurs);
            });
}

void CaseFlow::carriedOut(DecisionAction action, const Result<CommandId> &command, std::optional<ErrorCode> notOurs)
{
    if (command && closesCase(action) && !m_heldUp && !m_next.isEmpty()) {
        // The next case takes its place at once: nothing empty is painted between them.
        Q_EMIT decided(action, *command);
        return showReserved(m_next.takeFirst());
    }
    become(Stage::Open, notOurs);
    if (!command)
        return Q_EMIT refused(command.code());
    if (closesCase(action)) {
        m_current.reset(); // the claim stays until the receipt releases it
        Q_EMIT caseChanged();
    }
    Q_EMIT decided(action, *command);
    if (closesCase(action))
        next();
}

void CaseFlow::setUnsure(bool unsure)
{
    if (m_stage != Stage::Open || unsure == m_judging.isUnsure())
        return;
    m_untouched = false;
    m_judging.setUnsure(unsure);
    Q_EMIT stageChanged();
}

void CaseFlow::adopt(const Policy &policy)
{
    m_next.adopt(policy);
    if (!m_current || !m_current->policy || m_current->policy->version == policy.version)
        return;
    m_current->policy = policy;
    Q_EMIT caseChanged();
}

void CaseFlow::setHeldUp(bool heldUp)
{
    if (heldUp == m_heldUp)
        return;
    m_heldUp = heldUp;
    Q_EMIT stageChanged();
}

TwoReaders CaseFlow::twoReaders(DecisionAction action, const std::optional<ClauseId> &clause) const
{
    if (!m_current || !m_current->policy || !m_current->item)
        return TwoReaders::None;
    return twoReadersFor(*m_current->policy, m_current->kase, *m_current->item, made(action, clause, false));
}

void CaseFlow::undo()
{
    deliver(m_ports.deciding.undo(), this, [this](Result<Undo> undo) {
        if (!undo)
            return Q_EMIT refused(undo.code());
        if (undo->outcome == UndoOutcome::Undone && undo->command)
            bringBack(undo->command->caseId());
        Q_EMIT undone(*undo);
    });
}

void CaseFlow::backOnline()
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
    deliver(m_ports.claiming.claim(m_current->kase.id), this, [this, step = m_step](Result<Claim> claim) {
        if (step != m_step || m_stage != Stage::Open)
            return;
        become(Stage::Open, claim ? std::nullopt : std::optional(claim.code()));
        if (claim)
            m_next.fill(m_queue);
    });
}

void CaseFlow::bringBack(const CaseId &kase)
{
    if (m_current && m_current->kase.id == kase)
        return Q_EMIT caseChanged();
    if (m_current) {
        m_next.putFirst(std::move(*m_current)); // it stays claimed and is next again
        m_current.reset();
    }
    read(kase);
}

void CaseFlow::reverse(const CommandId &command, const QString &reason)
{
    deliver(m_ports.deciding.reverse(command, reason), this, [this, command](Result<CommandId> id) {
        if (id)
            Q_EMIT reversed(command);
        else
            Q_EMIT refused(id.code());
    });
}

void CaseFlow::replace()
{
    Q_EMIT replaced();
    next(); // gives back what is left of the claim
}

void CaseFlow::lost(const CaseId &kase, ErrorCode reason)
{
    m_next.forget(kase);
    if (!m_current || m_current->kase.id != kase)
        return;
    if (m_stage == Stage::Open)
        become(Stage::Open, reason);
    Q_EMIT refused(reason);
    if (m_untouched)
        reread({kase}); // taken by somebody, or gone: then the next one is due
}

void CaseFlow::reread(const std::vector<CaseId> &cases)
{
    m_next.reread(cases);
    // What is being read may be older than this change.
    m_changedMeanwhile |= std::ranges::find(cases, m_reading) != cases.end();
    if (m_stage != Stage::Open || !m_current || std::ranges::find(cases, m_current->kase.id) == cases.end())
        return;
    const quint64 step = m_step;
    deliver(m_ports.reader.read(m_current->kase.id), this, [this, step](Result<CaseDetail> detail) {
        if (step != m_step || m_stage != Stage::Open)
            return;
        if (m_untouched && !m_heldUp && isGone(*m_current, detail))
            return replace();
        if (!detail)
            return;
        const bool closed = detail->kase.state == CaseState::Closed;
        const bool changed =
            m_current->item && detail->item && m_current->item->contentHash != detail->item->contentHash;
        m_current = std::move(*detail);
        if (closed)
            become(Stage::Open, ErrorCode::AlreadyDecided);
        Q_EMIT caseChanged();
        if (changed)
            Q_EMIT refused(ErrorCode::Changed); // what was seen is not what is there now
    });
}

} // namespace vigie::ui::content
