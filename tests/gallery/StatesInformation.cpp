#include "tests/gallery/States.h"
#include "widgets/notices/InformationSheet.h"

namespace vigie::gallery {

using namespace ui;
using domain::InformationState;
using notices::InformationFlow;
using notices::InformationSheet;

namespace {

QString said(const Stage &stage, const char *english, const char *french)
{
    return QString::fromUtf8(stage.look().language == QLatin1StringView("fr") ? french : english);
}

domain::InformationOrder order(const Stage &stage, const char *id, InformationState state)
{
    const auto now = stage.notices.now();
    domain::InformationOrder made;
    made.id = domain::InformationOrderId(std::string(id));
    made.rev = 2;
    made.state = state;
    auto &entry = made.entry;
    entry.kind = domain::InformationAuthority::Prosecutor;
    entry.authority = said(stage, "Example Prosecution Office", "Parquet de Villexemple");
    entry.memberState = "FR";
    entry.reference = QStringLiteral("PV 2026/0417");
    entry.basis =
        said(stage, "Article 60-1 of the Code of Criminal Procedure", "Article 60-1 du code de procédure pénale");
    entry.reasonsWithheld = true;
    entry.namesRedress = true;
    entry.language = "fr";
    entry.urgency = domain::InformationUrgency::AsStated;
    entry.receivedAt = now - std::chrono::hours(20);
    entry.issuedAt = now - std::chrono::hours(40);
    entry.dueAt = now + std::chrono::hours(28);
    entry.member = domain::MemberId("member-1");
    entry.scope = {domain::HeldData::Account, domain::HeldData::Connections};
    entry.from = now - std::chrono::hours(24 * 90);
    entry.until = now - std::chrono::hours(20);
    made.steps = {{domain::InformationWork::Record,
                   domain::PersonId("kim"),
                   QStringLiteral("Kim"),
                   now - std::chrono::hours(19),
                   {}}};
    return made;
}

domain::InformationOrder prepared(const Stage &stage, InformationState state, const domain::PersonId &by)
{
    const auto now = stage.notices.now();
    auto made = order(stage, "order-1", state);
    made.verification =
        domain::AuthorityVerification{domain::AuthorityCheck::CalledBack, said(stage, "The switchboard", "Le standard"),
                                      by, QStringLiteral("Kim"), now - std::chrono::hours(18)};
    made.answer = domain::InformationAnswer{
        {{domain::HeldData::Account, 1, {{domain::HeldField::Handle, QStringLiteral("lumiere"), {}}}},
         {domain::HeldData::Connections, 0, {}}},
        false,
        by,
        QStringLiteral("Kim"),
        now - std::chrono::hours(2)};
    made.steps.push_back(
        {domain::InformationWork::Prepare, by, QStringLiteral("Kim"), now - std::chrono::hours(2), {}});
    return made;
}

bool opened(Stage &stage, std::vector<domain::InformationOrder> known)
{
    auto &world = stage.notices;
    world.informing.orders = std::move(known);
    auto session = *world.connection.session();
    session.permissions.insert("export.create");
    world.connection.signInAs(session);
    return stage.openNotice() && stage.press(Qt::Key_O, Qt::ControlModifier) && stage.until([&stage] {
        return stage.noticeDesk->findChild<InformationSheet *>()->flow().stage() == InformationFlow::Stage::Open;
    });
}

bool recording(Stage &stage)
{
    return opened(stage, {}) && stage.press(Qt::Key_N, Qt::ControlModifier) && stage.sees("informationAuthority");
}

bool fresh(Stage &stage)
{
    auto danger = order(stage, "order-0", InformationState::Received);
    danger.entry.urgency = domain::InformationUrgency::DangerToLife;
    danger.entry.receivedAt = stage.notices.now() - std::chrono::minutes(20);
    danger.entry.dueAt.reset();
    return opened(stage, {danger, order(stage, "order-1", InformationState::Verified)}) &&
           stage.sees("informationCheck");
}

bool lacking(Stage &stage)
{
    auto one = order(stage, "order-1", InformationState::Verified);
    one.entry.namesRedress = false;
    one.entry.reasonsWithheld = false;
    one.entry.dueAt.reset();
    return opened(stage, {one}) && stage.sees("informationWords");
}

bool samePerson(Stage &stage)
{
    const auto me = stage.notices.connection.session()->person;
    return opened(stage, {prepared(stage, InformationState::Prepared, me)}) && stage.sees("informationAnswer");
}

bool code(Stage &stage)
{
    stage.notices.informing.asksForCode = true;
    return opened(stage, {prepared(stage, InformationState::Prepared, domain::PersonId("kim"))}) &&
           stage.press(Qt::Key_Return, Qt::ControlModifier) && stage.sees("informationCode");
}

bool silenced(Stage &stage)
{
    auto one = prepared(stage, InformationState::HandedOver, domain::PersonId("kim"));
    one.handedOverAt = stage.notices.now() - std::chrono::hours(1);
    one.entry.silence = domain::DoNotNotify{
        said(stage, "Article 11 of the Code of Criminal Procedure", "Article 11 du code de procédure pénale"),
        stage.notices.now() + std::chrono::hours(24 * 60)};
    return opened(stage, {one}) && stage.sees("informationTelling");
}

} // namespace

std::vector<State> informationStates()
{
    return {
        {"information-recording", recording, 150}, {"information-fresh", fresh, 150},
        {"information-lacking", lacking, 150},     {"information-same-person", samePerson, 150},
        {"information-code", code, 150},           {"information-silenced", silenced, 150},
    };
}

} // namespace vigie::gallery
