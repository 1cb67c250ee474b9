#include "models/compliance/StatementTemplates.h"
#include "tests/gallery/Noticed.h"
#include "tests/gallery/States.h"
#include "tests/support/MeasureRules.h"
#include "widgets/notices/MeasureSheet.h"
#include "widgets/notices/NoticeBatchSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>

namespace vigie::gallery {

using namespace ui;
using domain::ClauseId;
using notices::MeasureSheet;
using notices::NoticeBatchSheet;
using std::chrono::days;

namespace {

QString said(const Stage &stage, const char *english, const char *french)
{
    return QString::fromUtf8(stage.look().language == QLatin1StringView("fr") ? french : english);
}

void openPanel(Stage &stage)
{
    stage.noticeDesk->findChild<kit::SplitPane *>()->reveal(kit::SplitPane::Side::Right);
}

/// The first notice, in a policy with strikes, by somebody who may restrict accounts.
bool open(Stage &stage, const domain::NoticeStanding &standing)
{
    auto &world = stage.notices;
    test::addMeasures(world.policy);
    auto session = *world.connection.session();
    session.permissions.insert("member.restrict");
    world.connection.signInAs(session);
    world.measures.standings[domain::NoticeId("notice-1")] = standing;
    if (!stage.openNotice() || !stage.sees("noticeView"))
        return false;
    openPanel(stage);
    return stage.sees("decisionForm");
}

domain::Strike strike(const Stage &stage, int daysAgo)
{
    const auto at = stage.notices.now() - days(daysAgo);
    return {1, at, at + days(180)};
}

/// Two strikes count, the clause gives a third: the policy proposes a suspension.
bool strikes(Stage &stage)
{
    domain::NoticeStanding standing;
    standing.members = {{domain::MemberId("member-1"), {strike(stage, 12), strike(stage, 40)}, {}}};
    if (!open(stage, standing) || !stage.press(Qt::Key_1))
        return false;
    stage.noticeDesk->draft().setClause(ClauseId("H1"));
    return stage.sees("strikeProposal0");
}

/// An account that ends in a week, with an exception whose basis is still missing.
bool ending(Stage &stage)
{
    if (!open(stage, {}) || !stage.press(Qt::Key_1))
        return false;
    auto &draft = stage.noticeDesk->draft();
    draft.setClause(ClauseId("H1"));
    draft.setRestriction(domain::RestrictionKind::AccountEnded, true);
    draft.setNoticeDays(7);
    draft.setException(domain::EndingException::LegalDuty);
    return stage.sees("endingFault");
}

/// A notifier whose notices were unfounded before, warned once: a suspension is offered.
bool misuse(Stage &stage)
{
    const domain::NoticeId anybodys("notice-5");
    stage.notices.measures.standings[anybodys].notifier =
        domain::MisuseCount{4, 8, domain::Severity::High, stage.notices.now() - days(20), std::nullopt};
    if (!open(stage, {}))
        return false;
    stage.noticeDesk->flow().open(domain::CaseId("case-5"));
    const auto isThere = [&stage, &anybodys] {
        const auto *notice = stage.noticeDesk->flow().notice();
        return notice && notice->id == anybodys;
    };
    if (!stage.until(isThere) || !stage.press(Qt::Key_2))
        return false;
    stage.noticeDesk->draft().setManifest(true);
    stage.noticeDesk->draft().setMisuse(domain::MisuseStep::Suspension);
    return stage.sees("misuseCount");
}

domain::WaitingMeasure waiting(const Stage &stage, int number, domain::RestrictionKind kind, int daysLeft)
{
    const std::string n = std::to_string(number);
    domain::WaitingMeasure measure;
    measure.decision = domain::DecisionId("decision-" + n);
    measure.notice = domain::NoticeId("notice-9" + n);
    measure.member = domain::MemberId("member-9" + n);
    measure.memberName = number == 1 ? QStringLiteral("Atelier Brume") : QStringLiteral("Quai des Ombres");
    measure.kind = kind;
    measure.stage = domain::MeasureStage::Announced;
    measure.author = domain::PersonId("yael");
    measure.authorName = QStringLiteral("Yaël");
    measure.decidedAt = stage.notices.now() - days(30 - daysLeft);
    measure.from = stage.notices.now() + days(daysLeft);
    measure.facts = said(stage, "Three times the same call for contempt, after two warnings.",
                         "Trois fois le même appel au mépris, après deux avertissements.");
    return measure;
}

bool measures(Stage &stage)
{
    stage.notices.measures.measures = {waiting(stage, 1, domain::RestrictionKind::AccountEnded, 3),
                                       waiting(stage, 2, domain::RestrictionKind::AccountEnded, 22)};
    return open(stage, {}) && stage.press(Qt::Key_M) && stage.sees("measureReason");
}

/// The platform's own templates, with the clauses of this world.
compliance::StatementTemplates templates()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/statements-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = file.readAll();
    text.replace("\"clause-hate\"", "\"H1\"");
    return compliance::readStatementTemplates(text.toStdString()).value();
}

/// Notices about one photo, by different people.
void fillWave(Stage &stage)
{
    auto &world = stage.notices;
    world.statements.known = templates();
    for (int number = 1; number <= 7; ++number) {
        auto detail = world.notice(number);
        const auto first = world.notice(1);
        detail.items = first.items;
        detail.notice->items = first.notice->items;
        detail.notice->language = stage.look().language.toStdString();
        detail.items.front().owner->language = stage.look().language.toStdString();
        detail.notice->receivedAt = world.now() - std::chrono::hours(number);
        detail.notice->explanation = said(stage, "The sign calls for hatred against a religion.",
                                          "La pancarte appelle à la haine contre une religion.");
        if (number == 4)
            detail.notice->dangerToLife = true;
        if (number == 6)
            detail.kase.claimedBy = domain::PersonId("colleague");
        world.add(detail);
    }
}

NoticeBatchSheet *batch(Stage &stage)
{
    return stage.noticeDesk->findChild<NoticeBatchSheet *>();
}

bool batchWritten(Stage &stage)
{
    fillWave(stage);
    if (!stage.openNotice() || !stage.press(Qt::Key_B, Qt::ControlModifier) || !stage.sees("batchForm") ||
        !stage.until([&stage] { return batch(stage)->draft().detail() != nullptr; }) || !stage.press(Qt::Key_1))
        return false;
    batch(stage)->draft().setClause(ClauseId("H1"));
    stage.window->findChild<QPlainTextEdit *>(QStringLiteral("batchFacts"))
        ->setPlainText(said(stage, "The sign calls the faithful of a religion a disease to be rooted out.",
                            "La pancarte traite les fidèles d’une religion de maladie à éradiquer."));
    return stage.until(
        [&stage] { return stage.window->findChild<kit::Button *>(QStringLiteral("batchLook"))->isEnabled(); });
}

bool batchPreview(Stage &stage)
{
    return batchWritten(stage) && stage.press(Qt::Key_Return, Qt::ControlModifier) && stage.sees("batchConfirm");
}

bool batchReceipts(Stage &stage)
{
    return batchPreview(stage) && stage.press(Qt::Key_Return, Qt::ControlModifier) && stage.sees("batchReason");
}

} // namespace

std::vector<State> measureStates()
{
    return {
        {"notice-strikes", strikes, 150},
        {"notice-ending", ending, 150},
        {"notice-misuse", misuse, 150},
        {"measures", measures, 150},
        {"notice-batch", batchWritten, 150},
        {"notice-batch-preview", batchPreview, 150},
        {"notice-batch-kept", batchReceipts, 150},
    };
}

} // namespace vigie::gallery
