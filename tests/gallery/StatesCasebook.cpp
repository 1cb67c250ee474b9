#include "tests/gallery/States.h"
#include "widgets/notices/DisputeSheet.h"
#include "widgets/notices/DocketSheet.h"
#include "widgets/notices/HostNoticeSheet.h"
#include "widgets/notices/RefusedSheet.h"

#include <QLineEdit>

namespace vigie::gallery {

using namespace ui;
using notices::DisputeSheet;
using notices::DocketFlow;
using notices::DocketSheet;
using notices::HostNoticeFlow;
using notices::HostNoticeSheet;
using notices::RefusedFlow;
using notices::RefusedSheet;

namespace {

/// What people wrote, in the language of the look.
QString said(const Stage &stage, const char *english, const char *french)
{
    return QString::fromUtf8(stage.look().language == QLatin1StringView("fr") ? french : english);
}

domain::Docket docket(const Stage &stage, const char *id, domain::DocketState state)
{
    domain::Docket made;
    made.id = domain::DocketId(std::string(id));
    made.rev = 2;
    made.about = {domain::CaseId("case-a"),
                  said(stage, "A theatre poster shows a stage weapon. Is a threat that is played a threat?",
                       "Une affiche de théâtre montre une arme de scène. Une menace jouée est-elle une menace ?"),
                  {said(stage, "Yes: what is seen is a threat", "Oui : ce qui se voit est une menace"),
                   said(stage, "No, where the fiction can be seen", "Non, si la fiction se voit")}};
    made.state = state;
    made.askedByName = QStringLiteral("Kim");
    made.askedAt = stage.notices.now() - std::chrono::hours(30);
    made.positions = {{domain::PersonId("amira"), QStringLiteral("Amira"), 1,
                       said(stage, "A title and a stage make it plain.", "Un titre et une scène le montrent."),
                       stage.notices.now() - std::chrono::hours(8)}};
    return made;
}

bool dockets(Stage &stage, std::vector<domain::Docket> known, std::set<std::string> permissions)
{
    auto &world = stage.notices;
    world.deliberating.dockets = std::move(known);
    auto session = *world.connection.session();
    session.permissions.merge(permissions);
    world.connection.signInAs(session);
    return stage.openNotice() && stage.press(Qt::Key_E, Qt::ControlModifier) && stage.until([&stage] {
        return stage.noticeDesk->findChild<DocketSheet *>()->flow().stage() == DocketFlow::Stage::Open;
    });
}

bool asking(Stage &stage)
{
    return dockets(stage, {}, {}) && stage.press(Qt::Key_N, Qt::ControlModifier) && stage.sees("docketAsk");
}

bool thinking(Stage &stage)
{
    return dockets(stage, {docket(stage, "docket-1", domain::DocketState::Open)}, {"docket.answer"}) &&
           stage.sees("docketText");
}

bool answered(Stage &stage)
{
    auto one = docket(stage, "docket-1", domain::DocketState::Answered);
    const auto text = said(stage, "Direct threats are not allowed; fiction is.",
                           "La menace directe est interdite ; la fiction ne l’est pas.");
    const domain::LocalizedText both{{{"en", text}, {"fr", text}}};
    one.answer = domain::DocketAnswer{domain::PersonId("amira"),
                                      QStringLiteral("Amira"),
                                      1,
                                      text,
                                      domain::DocketProposal{domain::ClauseId("H1"), both, both},
                                      stage.notices.now() - std::chrono::hours(2)};
    auto older = docket(stage, "docket-0", domain::DocketState::BecamePolicy);
    older.answer = one.answer;
    older.policyVersion = 7;
    return dockets(stage, {one, older}, {"policy.edit"}) && stage.sees("docketAnswer");
}

bool away(Stage &stage)
{
    auto &world = stage.notices;
    world.deliberating.shelf = {{docket(stage, "docket-1", domain::DocketState::Open)},
                                world.now() - std::chrono::hours(1)};
    world.deliberating.failWith = ErrorCode::Unreachable;
    auto status = world.connection.status();
    status.link = domain::Link::Offline;
    world.connection.set(status);
    return stage.openNotice() && stage.press(Qt::Key_E, Qt::ControlModifier) && stage.sees("docketQuestion");
}

bool dispute(Stage &stage)
{
    auto &world = stage.notices;
    if (!stage.openNotice())
        return false;
    const auto notice = stage.noticeDesk->flow().notice()->id;
    domain::DecidedNotice decided;
    decided.id = domain::DecisionId("decision-1");
    decided.decision.outcome = domain::NoticeOutcome::NoViolation;
    decided.at = world.now() - std::chrono::hours(24 * 40);
    auto &file = world.files.files[notice];
    file.notice = notice;
    file.decisions = {decided};
    domain::Dispute known;
    known.id = domain::DisputeId("dispute-1");
    known.rev = 1;
    known.notice = notice;
    known.decision = decided.id;
    known.decidedAt = decided.at;
    known.entry.body = said(stage, "Example Mediation", "Médiation Exemple");
    known.entry.reference = QStringLiteral("ME-104");
    known.entry.receivedOn = std::chrono::floor<std::chrono::days>(world.now()) - std::chrono::days(20);
    world.disputing.disputes = {known};
    return stage.press(Qt::Key_R, Qt::ControlModifier) && stage.until([&stage] {
        return stage.noticeDesk->findChild<DisputeSheet *>()->stage() == DisputeSheet::Stage::Open;
    });
}

bool host(Stage &stage, domain::HostNoticeState state)
{
    auto &world = stage.notices;
    domain::HostNotice known;
    known.id = domain::HostNoticeId("host-1");
    known.rev = 1;
    known.entry = {said(stage, "Videos Example", "Vidéos Exemple"),
                   {QStringLiteral("https://videos.example/watch/771")},
                   stage.look().language.toStdString(),
                   said(stage, "A video for adults is shown there without an age check, beside cartoons.",
                        "Une vidéo pour adultes y est visible sans contrôle d’âge, à côté de dessins animés.")};
    known.state = state;
    if (state != domain::HostNoticeState::Draft) {
        known.sentAt = world.now() - std::chrono::hours(30);
        known.letter =
            domain::composeHostNotice(world.hosts.words, known.entry, known.id, domain::letterDate(*known.sentAt))
                .letter.text;
        known.answeredAt = world.now() - std::chrono::hours(3);
        known.answer = said(stage, "Removed, thank you.", "Retiré, merci.");
    }
    world.hosts.notices = {known};
    return stage.openNotice() && stage.press(Qt::Key_H, Qt::ControlModifier) && stage.until([&stage] {
        return stage.noticeDesk->findChild<HostNoticeSheet *>()->flow().stage() == HostNoticeFlow::Stage::Open;
    });
}

domain::RefusedStatement refusedStatement(const Stage &stage, const char *puid, domain::StatementRefusal by)
{
    domain::RefusedStatement made;
    made.statement.puid = puid;
    made.statement.decision = domain::DecisionId("decision-1");
    made.statement.member = domain::MemberId("member-12");
    made.statement.state = domain::StatementState::Refused;
    made.statement.refusedBy = by;
    made.statement.composedAt = stage.notices.now() - std::chrono::hours(24 * 3);
    made.statement.settledAt = stage.notices.now() - std::chrono::hours(24 * 3 - 1);
    made.clause = domain::ClauseId("clause-spam");
    made.isComposable = true;
    return made;
}

/// One of each; the first was composed again meanwhile where `composed`.
bool refusedStatements(Stage &stage, bool composed)
{
    auto first = refusedStatement(stage, "0196f3d2-7a10-7c3e-9b51-2f6d1c8a4e07", domain::StatementRefusal::TheDatabase);
    first.statement.item = domain::ItemId("item-771");
    first.notice = domain::NoticeId("contested-3");
    first.statement.faults = {"decision_ground_reference_url"};
    first.statement.body = R"({"automated_decision":"AUTOMATED_DECISION_NOT_AUTOMATED",)"
                           R"("category":"STATEMENT_CATEGORY_SCAMS_AND_FRAUD",)"
                           R"("decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT",)"
                           R"("decision_ground_reference_url":"createurs.example/conditions",)"
                           R"("decision_visibility":["DECISION_VISIBILITY_CONTENT_DISABLED"],)"
                           R"("puid":"0196f3d2-7a10-7c3e-9b51-2f6d1c8a4e07"})";
    auto second = refusedStatement(stage, "0196f3d2-7a10-7c3e-9b51-2f6d1c8a4e08", domain::StatementRefusal::OurRules);
    second.statement.item = domain::ItemId("item-802");
    second.statement.faults = {"no-template incompatible_content_ground"};
    second.statement.body = "{}";
    stage.notices.restating.statements = {first, second};
    const auto is = [&stage](RefusedFlow::Stage wanted, std::size_t count) {
        return stage.until([&stage, wanted, count] {
            const auto &flow = stage.noticeDesk->findChild<RefusedSheet *>()->flow();
            return flow.stage() == wanted && flow.statements().size() == count;
        });
    };
    const bool opened =
        stage.openNotice() && stage.press(Qt::Key_T, Qt::ControlModifier) && is(RefusedFlow::Stage::Open, 2);
    if (!opened || !composed)
        return opened;
    return stage.press(Qt::Key_Return, Qt::ControlModifier) && is(RefusedFlow::Stage::Open, 1);
}

} // namespace

std::vector<State> casebookStates()
{
    return {
        {"docket-asking", asking, 150},
        {"docket-thinking", thinking, 150},
        {"docket-answered", answered, 150},
        {"docket-away", away, 150},
        {"dispute", dispute, 150},
        {"refused-statements", [](Stage &stage) { return refusedStatements(stage, false); }, 150},
        {"refused-statements-composed", [](Stage &stage) { return refusedStatements(stage, true); }, 150},
        {"host-notice", [](Stage &stage) { return host(stage, domain::HostNoticeState::Draft); }, 150},
        {"host-notice-answered", [](Stage &stage) { return host(stage, domain::HostNoticeState::Answered); }, 150},
    };
}

} // namespace vigie::gallery
