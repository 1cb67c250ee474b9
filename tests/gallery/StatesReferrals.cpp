#include "tests/gallery/Noticed.h"
#include "tests/gallery/States.h"
#include "tests/support/ReferralRules.h"
#include "widgets/notices/ReferralSheet.h"

namespace vigie::gallery {

using namespace ui;
using notices::ReferralFlow;
using notices::ReferralSheet;

namespace {

ReferralSheet &sheet(Stage &stage)
{
    return *stage.noticeDesk->findChild<ReferralSheet *>();
}

bool isFrench(const Stage &stage)
{
    return stage.look().language == QLatin1StringView("fr");
}

void away(Stage &stage)
{
    auto status = stage.notices.connection.status();
    status.link = domain::Link::Offline;
    status.since = stage.notices.clock.wall() - std::chrono::minutes(7);
    stage.notices.connection.set(status);
}

bool opened(Stage &stage)
{
    auto &referring = stage.notices.referring;
    test::fillReferring(referring, stage.notices.now(), domain::ItemId("item-a"));
    return stage.openNotice() && stage.press(Qt::Key_P, Qt::ControlModifier) &&
           stage.until([&stage] { return sheet(stage).flow().stage() == ReferralFlow::Stage::Open; });
}

/// Everything is written; what is shown is `step`.
bool written(Stage &stage, ReferralSheet::Step step)
{
    if (!opened(stage))
        return false;
    auto &draft = sheet(stage).draft();
    draft.setOffence("hatred-origin");
    draft.setFacts(isFrench(stage) ? QStringLiteral("Une pancarte traite les fidèles d’une religion de maladie. La "
                                                    "publication est restée visible deux heures.")
                                   : QStringLiteral("A sign calls the faithful of a religion a disease. It was shown "
                                                    "for two hours."));
    const QString kept =
        isFrench(stage) ? QStringLiteral("Tous les médias du compte") : QStringLiteral("All media of the account");
    draft.setHold(domain::LegalHold{kept,
                                    isFrench(stage) ? QStringLiteral("RSN, article 18") : QStringLiteral("DSA Art. 18"),
                                    QStringLiteral("2026/0417"),
                                    stage.notices.now(),
                                    std::nullopt,
                                    {}});
    draft.setSilence(domain::DoNotNotify{QStringLiteral("CPP art. 11"), stage.notices.now() + std::chrono::days(30)});
    if (!sheet(stage).flow().save() ||
        !stage.until([&stage] { return sheet(stage).flow().stage() == ReferralFlow::Stage::Open; }))
        return false;
    sheet(stage).showStep(step);
    return stage.sees("referralSheet");
}

bool exported(Stage &stage)
{
    if (!written(stage, ReferralSheet::Step::Packet))
        return false;
    sheet(stage).flow().exportTo(QStringLiteral("/home/specimen/Documents"));
    return stage.until([&stage] { return !sheet(stage).flow().files().empty(); });
}

bool code(Stage &stage)
{
    stage.notices.referring.needsCode = true;
    if (!written(stage, ReferralSheet::Step::Packet))
        return false;
    sheet(stage).flow().exportTo(QStringLiteral("/home/specimen/Documents"));
    return stage.until([&stage] { return sheet(stage).flow().needsCode(); });
}

bool handedIn(Stage &stage)
{
    if (!exported(stage))
        return false;
    const auto now = stage.notices.now();
    sheet(stage).flow().handIn({QStringLiteral("PH-2026-77"), now, {{domain::InformedParty::ShiftLead, {}, now, {}}}});
    sheet(stage).showStep(ReferralSheet::Step::HandedIn);
    return stage.until([&stage] { return sheet(stage).draft().referral().state == domain::ReferralState::HandedIn; });
}

bool banner(Stage &stage)
{
    return handedIn(stage) && stage.press(Qt::Key_Escape) && stage.sees("referralBanner");
}

bool danger(Stage &stage)
{
    if (!opened(stage))
        return false;
    sheet(stage).draft().setRecipient(domain::ReferralRecipient::Article18);
    sheet(stage).showStep(ReferralSheet::Step::Recipient);
    return stage.sees("dangerThreat");
}

bool failing(Stage &stage, ErrorCode reason)
{
    if (!stage.openNotice())
        return false;
    stage.notices.referring.failWith = reason;
    if (reason == ErrorCode::Unreachable)
        away(stage);
    return stage.press(Qt::Key_P, Qt::ControlModifier) &&
           stage.until([&stage] { return sheet(stage).flow().stage() == ReferralFlow::Stage::Failed; });
}

bool loading(Stage &stage)
{
    if (!stage.openNotice())
        return false;
    stage.notices.referring.slow = true;
    return stage.press(Qt::Key_P, Qt::ControlModifier) && stage.sees("referralStateView");
}

} // namespace

std::vector<State> referralStates()
{
    using Step = ReferralSheet::Step;
    const auto at = [](Step step) { return [step](Stage &stage) { return written(stage, step); }; };
    return {
        {"referral", opened, 150},
        {"referral-recipient", at(Step::Recipient), 150},
        {"referral-danger", danger, 150},
        {"referral-facts", at(Step::Facts), 150},
        {"referral-content", at(Step::Content), 150},
        {"referral-hold", at(Step::Hold), 150},
        {"referral-packet", at(Step::Packet), 150},
        {"referral-code", code, 150},
        {"referral-exported", exported, 150},
        {"referral-handed-in", handedIn, 150},
        {"referral-banner", banner, 150},
        {"referral-loading", loading},
        {"referral-offline", [](Stage &stage) { return failing(stage, ErrorCode::Unreachable); }},
        {"referral-failed", [](Stage &stage) { return failing(stage, ErrorCode::ServerError); }},
        {"referral-refused", [](Stage &stage) { return failing(stage, ErrorCode::Permission); }},
    };
}

} // namespace vigie::gallery
