#include "widgets/content/CaseTeam.h"

#include <algorithm>

namespace vigie::ui::content {

using namespace domain;

CaseTeam::CaseTeam(const ContentPorts &ports, CaseFlow &flow, QObject *parent)
    : QObject(parent), m_ports(ports), m_flow(flow)
{
    m_presence.setInterval(Teamwork::PresenceInterval);
    connect(&m_presence, &QTimer::timeout, this, &CaseTeam::look);
    connect(&flow, &CaseFlow::caseChanged, this, &CaseTeam::follow);
    connect(&ports.feed, &CaseFeed::changed, this, [this](const std::vector<CaseId> &cases) {
        if (!m_case.empty() && std::ranges::find(cases, m_case) != cases.end())
            readNotes();
    });
    connect(&ports.deciding, &Deciding::outboxChanged, this, &CaseTeam::changed);
    connect(&ports.connection, &Connection::statusChanged, this, [this] {
        const auto now = m_ports.clock.monotonic();
        const bool online = m_ports.connection.status().link == Link::Online;
        if (online && (!m_askedAt || now - *m_askedAt >= WaitingInterval))
            askWaiting();
    });
    m_presence.start();
    follow();
}

CaseTeam::~CaseTeam()
{
    disconnect(&m_flow, nullptr, this, nullptr);
}

void CaseTeam::follow()
{
    const auto *current = m_flow.current();
    const CaseId kase = current ? current->kase.id : CaseId();
    if (kase == m_case)
        return;
    m_case = kase;
    ++m_round;
    m_onlookers.clear();
    m_notes.clear();
    Q_EMIT changed();
    look();
    readNotes();
}

void CaseTeam::look()
{
    if (m_ports.connection.status().link != Link::Online)
        return;
    const auto kase = m_case.empty() ? std::optional<CaseId>() : std::optional(m_case);
    deliver(m_ports.teamwork.look(kase), this, [this, round = m_round](const Result<std::vector<Onlooker>> &onlookers) {
        if (round != m_round || !onlookers || *onlookers == m_onlookers)
            return; // a lost answer says nothing; the next one comes soon
        m_onlookers = *onlookers;
        Q_EMIT changed();
    });
}

void CaseTeam::readNotes()
{
    if (m_case.empty())
        return;
    deliver(m_ports.messages.notes(m_case), this, [this, round = m_round](const Result<std::vector<Note>> &notes) {
        if (round != m_round || !notes || *notes == m_notes)
            return;
        m_notes = *notes;
        Q_EMIT changed();
    });
}

std::vector<QString> CaseTeam::unsentNotes() const
{
    std::vector<QString> texts;
    for (const auto &entry : m_ports.deciding.outbox())
        if (const auto *note = std::get_if<CaseNote>(&entry.command.body))
            if (note->caseId == m_case && !hasEnded(entry.state))
                texts.push_back(note->text);
    return texts;
}

void CaseTeam::addNote(const QString &text)
{
    if (m_case.empty())
        return;
    deliver(m_ports.commanding.command(CaseNote{m_case, text.trimmed()}, {}), this,
            [this, kase = m_case](const Result<CommandId> &entered) {
                if (entered)
                    return Q_EMIT noteAdded(kase);
                Q_EMIT noteRefused();
                Q_EMIT refused(entered.code());
            });
}

void CaseTeam::give(const Request<void> &call, std::function<void()> afterwards, bool toQueue)
{
    deliver(call, this, [this, kase = m_case, afterwards = std::move(afterwards), toQueue](const Result<void> &done) {
        if (!done)
            return Q_EMIT refused(done.code());
        // It is no longer ours over there; here the lease ends with it.
        if (m_flow.current() && m_flow.current()->kase.id == kase) {
            if (toQueue)
                m_flow.skip(); // whoever gives a case back is not served the same one
            else
                m_flow.next();
        }
        afterwards();
        askWaiting();
    });
}

void CaseTeam::handOver(const std::optional<Colleague> &to, const QString &note, const QString &draft)
{
    const auto claim = m_flow.claim();
    if (!claim)
        return Q_EMIT refused(ErrorCode::ClaimLost);
    const CaseHanding handing{to ? std::optional(to->id) : std::nullopt, note.trimmed(), draft};
    give(
        m_ports.teamwork.handOver(claim->claim.id, handing),
        [this, kase = m_case, name = to ? to->name : QString()] {
            (void)m_ports.drafts.forget({kase, "note"}); // it went along
            Q_EMIT handedOver(name);
        },
        !to);
}

void CaseTeam::park(Instant until, const QString &note)
{
    const auto claim = m_flow.claim();
    if (!claim)
        return Q_EMIT refused(ErrorCode::ClaimLost);
    give(
        m_ports.teamwork.park(claim->claim.id, until, note.trimmed()), [this, until] { Q_EMIT parked(until); }, false);
}

void CaseTeam::recuse()
{
    const auto claim = m_flow.claim();
    if (!claim)
        return Q_EMIT refused(ErrorCode::ClaimLost);
    give(
        m_ports.teamwork.recuse(claim->claim.id), [this] { Q_EMIT recused(); }, false);
}

void CaseTeam::askWaiting()
{
    m_askedAt = m_ports.clock.monotonic();
    deliver(m_ports.teamwork.waiting(), this, [this](const Result<WaitingCases> &waiting) {
        if (!waiting || *waiting == m_waiting)
            return;
        const auto before = std::exchange(m_waiting, *waiting);
        Q_EMIT waitingChanged();
        for (const auto &handed : m_waiting.handed) {
            const bool known =
                std::ranges::find(before.handed, handed.caseId, &HandedCase::caseId) != before.handed.end();
            if (!known)
                Q_EMIT handedToMe(handed);
        }
    });
}

void CaseTeam::takeWaiting()
{
    if (!m_waiting.handed.empty())
        take(m_waiting.handed.front().caseId);
    else if (!m_waiting.parked.empty())
        take(m_waiting.parked.front().caseId);
    else
        Q_EMIT refused(ErrorCode::NotFound);
}

void CaseTeam::take(const CaseId &kase)
{
    const auto found = std::ranges::find(m_waiting.handed, kase, &HandedCase::caseId);
    if (found != m_waiting.handed.end())
        adopt(*found);
    m_flow.open(kase);
    if (found == m_waiting.handed.end())
        askWaiting();
}

/// The colleague's draft is safe here before the platform forgets it.
void CaseTeam::adopt(const HandedCase &handed)
{
    const auto acknowledge = [this, kase = handed.caseId](const Result<void> &saved) {
        if (!saved)
            return Q_EMIT refused(saved.code());
        deliver(m_ports.teamwork.acknowledgeHandover(kase), this, [this](const Result<void> &) { askWaiting(); });
    };
    if (handed.draft.isEmpty())
        acknowledge({});
    else
        deliver(m_ports.drafts.save({handed.caseId, "note"}, handed.draft), this, acknowledge);
}

} // namespace vigie::ui::content
