#include "widgets/content/TeamFeature.h"

#include "widgets/content/PlaceKeeper.h"
#include "widgets/content/RowPresence.h"
#include "widgets/content/TeamHint.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/TimeWords.h"

namespace vigie::ui::content {

using namespace std::chrono_literals;
using kit::Tone;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

TeamFeature::TeamFeature(const DeskParts &parts)
    : QObject(&parts.desk), m_parts(parts), m_ports(parts.ports), m_team(m_ports, parts.flow),
      m_aside(new AsideCard(parts.theme, parts.desk, m_ports.drafts)),
      m_waiting(new WaitingCard(parts.theme, parts.canvas, m_team)),
      m_notes(new NotesSection(parts.theme, m_ports, m_team)),
      m_known(new RecusalCard(parts.theme, parts.desk, m_ports))
{
    new PlaceKeeper(m_ports.drafts, m_ports.connection, {parts.flow, parts.queue, parts.rail}, this);
    parts.rail.addSection(new TeamHint(parts.theme, m_team), CaseTab::Case);
    parts.rail.addSection(m_notes, CaseTab::Team);
    auto *presence = new RowPresence(parts.theme, m_ports);
    parts.queue.addFoot(presence);
    connect(&parts.queue, &QueuePanel::casePointed, presence, &RowPresence::point);
    addActions();
    connect(&parts.flow, &CaseFlow::stageChanged, this, &TeamFeature::refreshActions);
    connect(&parts.flow, &CaseFlow::caseChanged, this, [this] {
        m_aside->close(); // it was about another case
        refreshActions();
    });
    connect(&m_ports.claiming, &domain::Claiming::heldChanged, this, &TeamFeature::refreshActions);
    connect(m_notes, &NotesSection::left, this, [this] {
        m_parts.rail.showTab(m_before);
        m_parts.desk.setFocus(Qt::OtherFocusReason);
    });
    connect(m_aside, &AsideCard::handingChosen, this,
            [this](const std::optional<domain::Colleague> &to, const QString &note) {
                m_notes->flushDraft();
                m_team.handOver(to, note, m_notes->draft());
            });
    connect(m_aside, &AsideCard::parkingChosen, this,
            [this](Instant until, const QString &note) { m_team.park(until, note); });
    tell();
    refreshActions();
}

void TeamFeature::addActions()
{
    m_note = m_parts.add("content.note", tr("Write a note for colleagues"), tr("Note"), ActionGroup::Work,
                         Qt::CTRL | Qt::Key_N, [this] {
                             if (m_parts.rail.tab() != CaseTab::Team)
                                 m_before = m_parts.rail.tab();
                             m_parts.rail.showTab(CaseTab::Team);
                             m_notes->focusField();
                         });
    m_handOver = m_parts.add("content.hand-over", tr("Hand the case over…"), tr("Hand over…"), ActionGroup::Work,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { askHandover(); });
    m_park = m_parts.add("content.park", tr("Put the case aside…"), tr("Put aside…"), ActionGroup::Work,
                         Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
                             if (const auto *current = m_parts.flow.current())
                                 m_aside->askParking(current->kase.id, m_ports.connection.serverNow());
                         });
    m_recuse = m_parts.add("content.know-person", tr("I know this person: others decide"), tr("I know this person"),
                           ActionGroup::Work, Qt::CTRL | Qt::SHIFT | Qt::Key_U, [this] { m_team.recuse(); });
    m_parts.actions.setUse(*m_recuse, kit::ActionUse::Grave); // only a lead can take it back
    auto *waiting = m_parts.add("content.waiting", tr("What waits for me"), tr("Waiting for me"), ActionGroup::Work,
                                Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { m_waiting->toggle(); });
    auto *take = m_parts.add("content.take-waiting", tr("Take what was handed to me"), tr("Take it"), ActionGroup::Work,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] {
                                 m_waiting->close();
                                 m_team.takeWaiting();
                             });
    Q_UNUSED(waiting)
    m_recusals = m_parts.add("content.recusals", tr("Who knows whom: take it back"), tr("Who knows whom"),
                             ActionGroup::Work, Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { m_known->toggle(); });
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &TeamFeature::refreshActions);
    const auto showKeys = [this, take] {
        m_waiting->setTakeKey(kit::keyText(take->shortcut()));
        m_notes->setNoteKey(kit::keyText(m_note->shortcut()));
    };
    for (auto *action : {take, m_note})
        connect(action, &QAction::changed, this, showKeys);
    showKeys();
}

void TeamFeature::refreshActions()
{
    const bool open = m_parts.flow.stage() == CaseFlow::Stage::Open;
    const bool ours = open && m_parts.flow.claim().has_value();
    for (auto *action : {m_handOver, m_park, m_recuse})
        action->setEnabled(ours);
    m_note->setEnabled(open);
    const auto session = m_ports.connection.session();
    m_recusals->setEnabled(session && session->may("lead.view"));
}

void TeamFeature::askHandover()
{
    const auto *current = m_parts.flow.current();
    if (!current)
        return;
    m_aside->askHandover(current->kase.id, {});
    deliver(m_ports.teamwork.colleagues("item.decide"), this,
            [this](const Result<std::vector<domain::Colleague>> &colleagues) {
                if (colleagues && m_aside->isOpen())
                    m_aside->setColleagues(*colleagues);
                else if (!colleagues)
                    say(Tone::Danger, kit::errorText(colleagues.code()));
            });
}

void TeamFeature::tell()
{
    connect(&m_team, &CaseTeam::handedToMe, this, [this] { m_waiting->announce(); });
    connect(&m_team, &CaseTeam::noteAdded, this,
            [this] { say(Tone::Good, tr("The note is kept. Notes are only added, never taken back.")); });
    connect(&m_team, &CaseTeam::handedOver, this, [this](const QString &name) {
        m_aside->settle();
        say(Tone::Good, name.isEmpty() ? tr("Back in the queue. Somebody else takes it now.")
                                       : tr("Handed to %1. Only they can give it back.").arg(name));
    });
    connect(&m_team, &CaseTeam::parked, this, [this](Instant until) {
        m_aside->settle();
        say(Tone::Good, tr("Put aside until %1. You find it under “What waits for me”.").arg(kit::moment(until)));
    });
    connect(&m_team, &CaseTeam::recused, this, [this] {
        say(Tone::Good, tr("You will not be given a case of this person again. Only your lead can change that."));
    });
    connect(m_known, &RecusalCard::takenBack, this, [this](const QString &person, const QString &member) {
        say(Tone::Good, tr("%1 may be given cases of %2 again.").arg(person, member));
    });
    connect(m_known, &RecusalCard::refused, this,
            [this](ErrorCode reason) { say(Tone::Danger, kit::errorText(reason)); });
    connect(&m_team, &CaseTeam::refused, this, [this](ErrorCode reason) {
        say(Tone::Danger, reason == ErrorCode::NotFound ? tr("Nothing waits for you.") : kit::errorText(reason));
    });
}

void TeamFeature::say(Tone tone, const QString &text)
{
    m_parts.toast.say(tone, text, ToastStays);
}

} // namespace vigie::ui::content
