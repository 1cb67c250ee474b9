#include "tests/gallery/States.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/ScoreBar.h"

#include <algorithm>
#include <iterator>

namespace vigie::gallery {

using namespace ui;
using domain::DecisionAction;
using domain::Link;
using media::ProtectedPicture;

namespace {

bool connectionIs(Stage &stage, Link link, std::optional<ErrorCode> reason)
{
    domain::ConnectionStatus status;
    status.link = link;
    status.reason = reason;
    status.since = stage.world.clock.wall() - std::chrono::minutes(7);
    status.syncedAt = status.since;
    stage.world.connection.set(status);
    return true;
}

bool decideOne(Stage &stage, int key)
{
    const QString before = stage.picture()->paintedSubject();
    return stage.press(key) && stage.until([&stage, &before] {
        return stage.picture()->paintedSubject() != before &&
               stage.picture()->painted() == ProtectedPicture::Shown::Veil;
    });
}

bool outbox(Stage &stage)
{
    if (!stage.openCase() || !decideOne(stage, Qt::Key_G))
        return false;
    stage.world.deciding.settleLast(domain::CommandState::Conflict, Error(ErrorCode::Changed));
    if (!decideOne(stage, Qt::Key_A))
        return false;
    stage.world.deciding.settleLast(domain::CommandState::Dead, Error(ErrorCode::Permission));
    return decideOne(stage, Qt::Key_G) && stage.press(Qt::Key_F4) && stage.sees("outboxPanel");
}

bool damaged(Stage &stage)
{
    for (auto &[id, picture] : stage.world.pictures.pictures)
        picture.damaged = true;
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Veil; });
}

bool noPicture(Stage &stage)
{
    for (int i = 1; i <= 5; ++i)
        stage.world.pictures.failures[domain::MediaId("media-s" + std::to_string(i))] = ErrorCode::DecoderTimeout;
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Failure; });
}

bool emptyQueue(Stage &stage)
{
    stage.world.claiming.line.clear();
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.desk->flow().stage() == content::CaseFlow::Stage::Empty; });
}

bool machineNumbers(Stage &stage)
{
    return stage.openCase() && stage.press(Qt::Key_E) &&
           stage.until([&stage] { return stage.desk->findChildren<kit::ScoreBar *>().size() == 4; });
}

bool noPermission(Stage &stage)
{
    auto session = *stage.world.connection.session();
    session.permissions = {"queue.work:item_review"};
    stage.world.connection.signInAs(session);
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Veil; });
}

} // namespace

std::vector<State> states()
{
    std::vector<State> all{
        {"sign-in",
         [](Stage &s) {
             s.window->showSignIn(QStringLiteral("https://platform.example"));
             return true;
         }},
        {"sign-in-refused",
         [](Stage &s) {
             s.window->showSignIn(QStringLiteral("https://platform.example"), kit::errorText(ErrorCode::Unauthorized));
             return true;
         }},
        {"unlock",
         [](Stage &s) {
             s.window->showUnlock(shell::UnlockPage::Purpose::Enter);
             return true;
         }},
        {"new-passphrase",
         [](Stage &s) {
             s.window->showUnlock(shell::UnlockPage::Purpose::Create);
             return true;
         }},
        {"failure",
         [](Stage &s) {
             s.window->showFailure(kit::errorText(ErrorCode::DiskFull));
             return true;
         }},
        {"queue", [](Stage &s) { return s.work(); }},
        {"case", [](Stage &s) { return s.openCase(); }},
        {"numbers", machineNumbers},
        {"clauses", [](Stage &s) { return s.openCase() && s.press(Qt::Key_X) && s.sees("clausePicker"); }},
        {"decided", [](Stage &s) { return s.openCase() && decideOne(s, Qt::Key_G); }},
        {"outbox", outbox},
        {"damaged", damaged},
        {"no-picture", noPicture},
        {"empty-queue", emptyQueue},
        {"no-permission", noPermission},
        {"offline", [](Stage &s) { return s.openCase() && connectionIs(s, Link::Offline, ErrorCode::Unreachable); }},
        {"signed-out",
         [](Stage &s) { return s.openCase() && connectionIs(s, Link::SignedOut, ErrorCode::Unauthorized); }},
        {"resyncing",
         [](Stage &s) { return s.openCase() && connectionIs(s, Link::Resyncing, ErrorCode::ScopeChanged); }},
        {"picture-only", [](Stage &s) { return s.openCase() && s.press(Qt::Key_F); }},
    };
    for (auto *more : {canvasStates, judgingStates, teamStates, applicationStates, noticeStates, measureStates,
                       referralStates, casebookStates, informationStates, pageStates})
        std::ranges::copy(more(), std::back_inserter(all));
    return all;
}

} // namespace vigie::gallery
