#include "widgets/certification/ApplicationFlow.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::certification {

using namespace domain;

ApplicationFlow::ApplicationFlow(const CertificationPorts &ports, QObject *parent)
    : QObject(parent), m_ports(ports), m_next(ports, this)
{
    connect(&m_next, &ApplicationReserve::coming, this, &ApplicationFlow::coming);
    connect(&m_next, &ApplicationReserve::filled, this, [this] {
        if (m_stage == Stage::Seeking && std::exchange(m_awaitsNext, false))
            m_next.isEmpty() ? become(Stage::Empty) : showReserved();
    });
    connect(&ports.claiming, &Claiming::lost, this, &ApplicationFlow::lost);
    connect(&ports.feed, &CaseFeed::changed, this, &ApplicationFlow::reread);
}

void ApplicationFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT stageChanged();
}

void ApplicationFlow::setQueue(const QueueId &queue)
{
    if (queue == m_queue)
        return;
    leave();
    m_queue = queue;
    become(Stage::Idle);
}

void ApplicationFlow::next()
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
    if (m_awaitsNext)
        return;
    deliver(m_ports.claiming.claimNext(m_queue), this, [this, step](const Result<Claim> &claim) {
        if (step != m_step)
            return;
        if (claim)
            read(claim->caseId);
        else
            become(claim.code() == ErrorCode::NotFound ? Stage::Empty : Stage::Failed, claim.code());
    });
}

void ApplicationFlow::open(const CaseId &kase)
{
    if (m_stage == Stage::Saving || (m_current && m_current->kase.id == kase))
        return;
    giveBack(ReleaseReason::Left);
    m_awaitsNext = false;
    if (m_next.holds(kase))
        return showReserved();
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    // Nothing of an application is shown without its claim.
    deliver(m_ports.claiming.claim(kase), this, [this, step, kase](const Result<Claim> &claim) {
        if (step != m_step)
            return;
        claim ? read(kase) : become(Stage::Failed, claim.code());
    });
}

void ApplicationFlow::read(const CaseId &kase)
{
    const quint64 step = ++m_step;
    become(Stage::Seeking);
    m_reading = kase;
    m_hasChanged = false;
    deliver(m_ports.reader.read(kase), this, [this, step, kase](Result<ApplicationDetail> detail) {
        if (step != m_step)
            return;
        if (detail && m_hasChanged)
            return read(kase);
        m_reading = {};
        if (detail)
            return show(std::move(*detail));
        (void)m_ports.claiming.release(kase, ReleaseReason::Left);
        become(Stage::Failed, detail.code());
    });
}

void ApplicationFlow::showReserved()
{
    const bool stale = m_next.isStale();
    show(m_next.take());
    if (stale)
        reread({m_current->kase.id});
}

void ApplicationFlow::show(ApplicationDetail detail)
{
    ++m_step;
    m_current = std::move(detail);
    m_answer = FaceAnswer::Unknown;
    m_machine.reset();
    m_isSealing = false;
    become(Stage::Open);
    Q_EMIT applicationChanged();
    m_next.fill(m_queue);
}

void ApplicationFlow::giveBack(ReleaseReason reason)
{
    if (!m_current)
        return;
    const auto kase = m_current->kase.id;
    const bool held = claim().has_value();
    m_current.reset();
    m_answer = FaceAnswer::Unknown;
    m_machine.reset();
    m_isSealing = false;
    ++m_step;
    if (held)
        (void)m_ports.claiming.release(kase, reason);
    Q_EMIT applicationChanged();
}

void ApplicationFlow::skip()
{
    if (m_stage != Stage::Open)
        return;
    giveBack(ReleaseReason::Skipped);
    m_stage = Stage::Idle;
    next();
}

void ApplicationFlow::leave()
{
    ++m_step;
    m_awaitsNext = false;
    giveBack(ReleaseReason::Left);
    m_next.giveBack();
    become(Stage::Idle);
}

std::optional<HeldClaim> ApplicationFlow::claim() const
{
    if (!m_current)
        return std::nullopt;
    for (const HeldClaim &held : m_ports.claiming.held())
        if (held.claim.caseId == m_current->kase.id)
            return held;
    return std::nullopt;
}

void ApplicationFlow::reread(const std::vector<CaseId> &cases)
{
    m_next.reread(cases);
    m_hasChanged = m_hasChanged || std::ranges::find(cases, m_reading) != cases.end();
    if (m_stage != Stage::Open || !m_current || std::ranges::find(cases, m_current->kase.id) == cases.end())
        return;
    deliver(m_ports.reader.read(m_current->kase.id), this, [this, step = m_step](Result<ApplicationDetail> detail) {
        if (step != m_step || m_stage != Stage::Open || !detail)
            return;
        m_current = std::move(*detail);
        Q_EMIT applicationChanged();
    });
}

/// With the claim the right to see the evidence has ended.
void ApplicationFlow::lost(const CaseId &kase, ErrorCode reason)
{
    m_next.forget(kase);
    if (!m_current || m_current->kase.id != kase || m_stage == Stage::Saving)
        return;
    giveBack(ReleaseReason::Left);
    become(Stage::Failed, reason);
}

bool ApplicationFlow::allows(VerdictAction action) const
{
    const auto session = m_ports.connection.session();
    if (m_stage != Stage::Open || !application() || !session || !session->may("identity.view"))
        return false;
    if (needsAnswer(action) && m_answer == FaceAnswer::Unknown)
        return false;
    return outcome(action, m_current->kase.reason, application()->state).has_value();
}

SecondReader ApplicationFlow::secondReader(VerdictAction action) const
{
    if (!application())
        return SecondReader::None;
    const auto stance = m_machine ? stanceOf(m_machine->verdicts) : ProviderStance::Silent;
    return secondReaderFor(m_current->kase.reason, action, m_answer, stance, *application());
}

void ApplicationFlow::seal(FaceAnswer answer, const std::vector<SeenEvidence> &seen)
{
    const auto held = claim();
    if (m_stage != Stage::Open || !application() || m_isSealing || m_answer != FaceAnswer::Unknown)
        return;
    if (!held)
        return Q_EMIT refused(ErrorCode::ClaimLost);
    SealedAnswer sealing;
    sealing.caseId = m_current->kase.id;
    sealing.round = m_current->kase.round;
    sealing.application = application()->id;
    sealing.answer = answer;
    sealing.claimToken = held->claim.token;
    sealing.evidence = seen;
    if (faultOf(sealing, *application()) != EvidenceFault::None)
        return Q_EMIT refused(ErrorCode::IllegalTransition);
    m_isSealing = true;
    Q_EMIT stageChanged();
    deliver(m_ports.applicants.seal(sealing), this, [this, answer, step = m_step](Result<MachineResults> machine) {
        if (step != m_step)
            return;
        m_isSealing = false;
        if (machine) {
            m_answer = answer;
            m_machine = std::move(*machine);
        }
        Q_EMIT stageChanged();
        machine ? Q_EMIT sealed() : Q_EMIT refused(machine.code());
    });
}

void ApplicationFlow::give(CertificationVerdict verdict)
{
    if (m_stage != Stage::Open || !application())
        return;
    if (!allows(verdict.action))
        return Q_EMIT refused(ErrorCode::IllegalTransition);
    verdict.caseId = m_current->kase.id;
    verdict.round = m_current->kase.round;
    verdict.application = application()->id;
    if (faultOf(verdict, *application()) != EvidenceFault::None)
        return Q_EMIT refused(ErrorCode::IllegalTransition);
    const auto action = verdict.action;
    become(Stage::Saving);
    deliver(m_ports.certifying.give(verdict, m_current->kase, *application()), this,
            [this, action](const Result<CommandId> &command) {
                if (m_stage == Stage::Saving)
                    carriedOut(action, command);
            });
}

void ApplicationFlow::carriedOut(VerdictAction action, const Result<CommandId> &command)
{
    if (!command) {
        become(Stage::Open);
        return Q_EMIT refused(command.code());
    }
    // The claim goes with the verdict; it is not given back here.
    m_current.reset();
    m_answer = FaceAnswer::Unknown;
    m_machine.reset();
    ++m_step;
    m_stage = Stage::Idle;
    Q_EMIT applicationChanged();
    Q_EMIT given(action, *command);
    next();
}

void ApplicationFlow::undo()
{
    deliver(m_ports.deciding.undo(), this, [this](const Result<Undo> &undo) {
        if (!undo)
            return Q_EMIT refused(undo.code());
        Q_EMIT undone(*undo);
        const auto *verdict = undo->command ? std::get_if<CertificationVerdict>(&undo->command->body) : nullptr;
        if (verdict && undo->outcome == UndoOutcome::Undone)
            open(verdict->caseId);
    });
}

} // namespace vigie::ui::certification
