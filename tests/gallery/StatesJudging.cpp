#include "tests/gallery/Scenes.h"
#include "tests/gallery/States.h"

namespace vigie::gallery {

using namespace ui;
using domain::DecisionAction;

namespace {

const domain::QueueId Queue("q");

bool seal(Stage &stage)
{
    judgeBy(stage.world, {Queue,
                          domain::SealRule::Always,
                          10,
                          domain::RevealRule::OnDisagreement,
                          {domain::TwoReaders::Unsure, domain::TwoReaders::Appeal}});
    return true;
}

bool revealed(Stage &stage)
{
    return seal(stage) && stage.openCase() && stage.press(Qt::Key_G) &&
           stage.until([&stage] { return stage.desk->flow().judged().has_value(); });
}

bool appeal(Stage &stage)
{
    seal(stage);
    auto &first = stage.world.reader.details.begin()->second;
    const auto now = stage.world.clock.wall();
    first.item->state = domain::ItemState::Blocked;
    first.kase.reason = domain::CaseReason::Appeal;
    first.kase.appeal = domain::Appeal{
        now - std::chrono::hours(50), true,
        QStringLiteral("Bonjour,\n\nLe 28 février 2026, nous avons pris une décision sur votre publication (série de "
                       "photos) : elle n’est pas publiée.\n\nRègle W1, « Armes »."),
        QStringLiteral("C’est un sabre de théâtre, on voit la scène derrière. SPÉCIMEN"), now - std::chrono::hours(3)};
    return stage.openCase();
}

bool appealJudged(Stage &stage)
{
    return appeal(stage) && stage.press(Qt::Key_G) &&
           stage.until([&stage] { return stage.desk->flow().judged().has_value(); });
}

bool knownFile(Stage &stage)
{
    auto &first = stage.world.reader.details.begin()->second;
    first.item->state = domain::ItemState::Blocked;
    first.item->knownHash = true;
    first.kase.reason = domain::CaseReason::Appeal;
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.picture()->painted() == media::ProtectedPicture::Shown::Veil; });
}

bool secondReading(Stage &stage)
{
    seal(stage);
    auto &first = stage.world.reader.details.begin()->second;
    first.kase.reason = domain::CaseReason::SecondReading;
    first.kase.round = 2;
    first.item->manifestlyIllegal = true;
    return stage.openCase();
}

bool arbitration(Stage &stage)
{
    auto &first = stage.world.reader.details.begin()->second;
    const auto now = stage.world.clock.wall();
    first.kase.reason = domain::CaseReason::Disagreement;
    first.kase.round = 2;
    first.kase.proposals = {
        {DecisionAction::Block, domain::ClauseId("clause-weapons"), now - std::chrono::hours(2)},
        {DecisionAction::PublishGeneral, domain::ClauseId("clause-general"), now - std::chrono::minutes(20)}};
    return stage.openCase();
}

bool policyNews(Stage &stage)
{
    stage.world.preferences.setValue(QStringLiteral("content/policy_read"), 1);
    return stage.work() && stage.sees("policyNews");
}

bool doubt(Stage &stage)
{
    return stage.openCase() && stage.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier) &&
           stage.sees("doubtCard") && stage.press(Qt::Key_Space);
}

bool reversal(Stage &stage)
{
    if (!stage.openCase() || !stage.press(Qt::Key_G) ||
        !stage.until([&stage] { return !stage.world.deciding.outbox().empty(); }))
        return false;
    stage.world.deciding.settleLast(domain::CommandState::Done);
    return stage.press(Qt::Key_Z, Qt::ControlModifier) && stage.sees("reversalPrompt");
}

bool hidden(Stage &stage)
{
    auto &first = stage.world.reader.details.begin()->second;
    first.item->state = domain::ItemState::Unavailable;
    first.item->classification = domain::Classification::Adult;
    first.item->hiddenUntil = stage.world.clock.wall() + std::chrono::minutes(20);
    return stage.openCase();
}

} // namespace

std::vector<State> judgingStates()
{
    return {
        {"sealed", [](Stage &s) { return seal(s) && s.openCase(); }},
        {"revealed", revealed},
        {"unsure", [](Stage &s) { return s.openCase() && s.press(Qt::Key_U, Qt::ControlModifier); }},
        {"second-reading", secondReading},
        {"arbitration", arbitration},
        {"appeal", appeal},
        {"appeal-judged", appealJudged},
        {"known-file", knownFile},
        {"hidden", hidden},
        {"doubt", doubt},
        {"reversal", reversal},
        {"policy", [](Stage &s) { return s.openCase() && s.press(Qt::Key_F11) && s.sees("policyDrawer"); }},
        {"policy-search",
         [](Stage &s) {
             return s.openCase() && s.press(Qt::Key_F11) && s.sees("policyDrawer") && s.type(QStringLiteral("zzz"));
         }},
        {"policy-news", policyNews},
        {"see-as", [](Stage &s) { return s.openCase() && s.press(Qt::Key_E, Qt::ControlModifier) && s.sees("seeAs"); }},
        {"member",
         [](Stage &s) { return s.openCase() && s.press(Qt::Key_M, Qt::ControlModifier) && s.sees("memberStage"); }},
        {"member-barred",
         [](Stage &s) {
             s.world.members.failWith = ErrorCode::Permission;
             return s.openCase() && s.press(Qt::Key_M, Qt::ControlModifier) && s.sees("memberState");
         }},
        {"related",
         [](Stage &s) { return s.openCase() && s.press(Qt::Key_D, Qt::ControlModifier) && s.sees("alikeRow"); }},
    };
}

} // namespace vigie::gallery
