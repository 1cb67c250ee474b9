#include "models/domain/ports/Workplace.h"
#include "tests/gallery/Lives.h"
#include "tests/gallery/States.h"
#include "widgets/kit/Banner.h"
#include "widgets/shell/PauseWatch.h"

#include <QDateTime>
#include <QTest>

namespace vigie::gallery {

using namespace ui;
using domain::CommandState;
using domain::DecisionAction;

namespace {

const domain::CaseId First("case-1");
constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

bool teamIsThere(Stage &stage)
{
    fillTeam(stage.world);
    stage.world.teamwork.cases = {}; // nothing is announced
    return stage.openCase();
}

bool team(Stage &stage)
{
    return teamIsThere(stage) && stage.press(Qt::Key_N, Qt::ControlModifier) && stage.sees("noteField") &&
           stage.type(QStringLiteral("Le vendeur est le meme que pour le dossier de mardi"));
}

bool waiting(Stage &stage)
{
    fillTeam(stage.world);
    if (!stage.openCase())
        return false;
    if (!stage.sees("waitingCard")) // it announces itself when something was handed over
        stage.press(Qt::Key_W, CtrlShift);
    return stage.sees("waitingText");
}

bool danger(Stage &stage)
{
    return stage.openCase() && stage.press(Qt::Key_F1) && stage.sees("dangerPanel");
}

bool alarm(Stage &stage)
{
    auto lead = *stage.world.connection.session();
    lead.permissions.insert("lead.view");
    stage.world.connection.signInAs(lead);
    domain::Alarm one;
    one.id = domain::AlarmId("alarm-1");
    one.raisedByName = QStringLiteral("Inès Modèle");
    one.words = QStringLiteral("Il écrit qu’il passera à l’acte ce soir.");
    one.caseId = domain::CaseId("case-3");
    one.at = stage.world.clock.wall() - std::chrono::minutes(3);
    auto other = one;
    other.id = domain::AlarmId("alarm-2");
    stage.world.messages.raised = {other, one};
    return stage.openCase() && stage.sees("alarmBanner");
}

domain::OutboxEntry cameBack(Stage &stage, CommandState state, ErrorCode reason)
{
    const auto now = stage.world.clock.wall();
    const auto &detail = stage.world.reader.details.at(First);
    domain::OutboxEntry entry;
    entry.command.id = domain::CommandId("came-back");
    domain::ItemDecision decision;
    decision.caseId = First;
    decision.subjects = {detail.item->id};
    decision.action = DecisionAction::Block;
    decision.clause = domain::ClauseId("clause-weapons");
    decision.note = QStringLiteral("Le couteau est tenu lame vers la personne.");
    entry.command.body = decision;
    entry.command.madeAt = now - std::chrono::minutes(9);
    entry.command.expect.contentHash = "3f9ac1d27b";
    entry.command.expect.policyVersion = 1;
    entry.state = state;
    entry.reason = Error(reason);
    auto base = *detail.item;
    stage.world.drafts.bases[entry.command.id] = {base, 1};
    auto &stands = stage.world.teamwork.stands;
    stands.caseId = First;
    stands.state = domain::CaseState::Open;
    stands.item = detail.item->id;
    stands.itemState = domain::ItemState::Pending;
    stands.classification = domain::Classification::Unclassified;
    stands.contentHash = "b07711e0c4";
    stands.caption = QStringLiteral("Au bord du lac, 18 h. Accessoire de théâtre ! SPÉCIMEN");
    stands.policyVersion = 2;
    return entry;
}

bool look(Stage &stage, const domain::OutboxEntry &entry)
{
    stage.world.deciding.put(entry);
    return stage.openCase() && stage.press(Qt::Key_F4) && stage.sees("outboxPanel") && stage.click("outboxLook") &&
           stage.sees("conflictCard");
}

/// Said at the moment it comes back.
bool saidSo(Stage &stage)
{
    if (!stage.openCase())
        return false;
    const auto entry = cameBack(stage, CommandState::Conflict, ErrorCode::Changed);
    stage.world.deciding.put(entry);
    Q_EMIT stage.world.deciding.returned(entry);
    return stage.until([&stage] {
        const auto toasts = stage.frame->findChildren<kit::Toast *>();
        return std::ranges::any_of(toasts, &kit::Toast::isOpen);
    });
}

bool conflict(Stage &stage)
{
    return look(stage, cameBack(stage, CommandState::Conflict, ErrorCode::Changed));
}

bool decidedElsewhere(Stage &stage)
{
    const auto entry = cameBack(stage, CommandState::Conflict, ErrorCode::ClaimLost);
    stage.world.teamwork.stands.state = domain::CaseState::Closed;
    stage.world.teamwork.stands.decision =
        domain::StandingDecision{DecisionAction::PublishAdult, std::nullopt, QStringLiteral("Karim Modèle"),
                                 stage.world.clock.wall() - std::chrono::minutes(2)};
    return look(stage, entry) && stage.sees("conflictOpinion");
}

bool secondOpinion(Stage &stage)
{
    auto entry = cameBack(stage, CommandState::Done, ErrorCode::ClaimLost);
    entry.reason.reset();
    entry.receipt =
        domain::Receipt{entry.command.id, domain::ReceiptOutcome::SecondOpinion, {}, stage.world.clock.wall()};
    return look(stage, entry);
}

bool conflictAlone(Stage &stage)
{
    const auto entry = cameBack(stage, CommandState::Dead, ErrorCode::Permission);
    stage.world.teamwork.refuseWith = Error(ErrorCode::Unreachable);
    return look(stage, entry);
}

bool deadNote(Stage &stage)
{
    domain::OutboxEntry entry;
    entry.command.id = domain::CommandId("note");
    entry.command.body = domain::CaseNote{First, QStringLiteral("Le même décor que dans le dossier de mardi.")};
    entry.command.madeAt = stage.world.clock.wall() - std::chrono::minutes(9);
    entry.state = CommandState::Dead;
    entry.reason = Error(ErrorCode::Permission);
    return look(stage, entry);
}

bool diskFull(Stage &stage)
{
    stage.world.drafts.diskFull = true;
    return team(stage) && stage.sees("draftBanner");
}

bool recusals(Stage &stage)
{
    auto lead = *stage.world.connection.session();
    lead.permissions.insert("lead.view");
    stage.world.connection.signInAs(lead);
    const auto now = stage.world.clock.wall();
    stage.world.teamwork.steppedBack = {
        {{domain::PersonId("karim"), QStringLiteral("Karim Modèle")},
         domain::MemberId("m-1"),
         QStringLiteral("Studio Lumière"),
         now - std::chrono::hours(26)},
        {{lead.person, QStringLiteral("Alix Sample")},
         domain::MemberId("m-2"),
         QStringLiteral("Atelier Nord"),
         now - std::chrono::hours(2)},
    };
    return stage.openCase() && stage.press(Qt::Key_G, CtrlShift) && stage.sees("recusalEnd");
}

bool rowPresence(Stage &stage)
{
    fillTeam(stage.world);
    stage.world.teamwork.cases = {};
    stage.world.teamwork.onlookersOf = stage.world.teamwork.others;
    if (!stage.work())
        return false;
    stage.openPanel(kit::SplitPane::Side::Left);
    auto *table = stage.desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
    if (!table)
        return false;
    stage.settle();
    for (const int row : {1, 0}) // the mouse may stand there since the look before, and would not move
        QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(row, 0)).center());
    return stage.sees("rowPresence");
}

bool pause(Stage &stage)
{
    if (!stage.openCase())
        return false;
    auto *bar = new kit::Banner(*stage.theme, stage.frame);
    stage.frame->addBanner(bar);
    auto *watch = new shell::PauseWatch(*bar, stage.book, stage.world.clock);
    const auto limit = domain::WorkplaceRules().pauseAfter;
    watch->setLimit(limit);
    const auto day = QDateTime::fromMSecsSinceEpoch(stage.world.clock.wall().time_since_epoch().count()).date();
    stage.book.add(day, domain::Category::Violence, domain::Severity::High, limit + std::chrono::minutes(1));
    return stage.sees("pauseBanner");
}

} // namespace

std::vector<State> teamStates()
{
    return {
        {"colleagues", teamIsThere},
        {"team", team},
        {"hand-over", [](Stage &s) { return teamIsThere(s) && s.press(Qt::Key_H, CtrlShift) && s.sees("asideCard"); }},
        {"put-aside", [](Stage &s) { return teamIsThere(s) && s.press(Qt::Key_P, CtrlShift) && s.sees("asideCard"); }},
        {"waiting", waiting},
        {"danger", danger},
        {"alarm", alarm},
        {"disk-full", diskFull},
        {"recusals", recusals},
        {"row-presence", rowPresence},
        {"pause", pause},
        {"came-back", saidSo},
        {"conflict", conflict},
        {"decided-elsewhere", decidedElsewhere},
        {"second-opinion", secondOpinion},
        {"conflict-offline", conflictAlone},
        {"dead-note", deadNote},
    };
}

} // namespace vigie::gallery
