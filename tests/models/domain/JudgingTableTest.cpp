#include "models/domain/JudgingTable.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <array>

using namespace vigie;
using namespace vigie::domain;

namespace {

constexpr std::array AllActions{DecisionAction::PublishGeneral,
                                DecisionAction::PublishAdult,
                                DecisionAction::ReclassifyGeneral,
                                DecisionAction::ReclassifyAdult,
                                DecisionAction::Block,
                                DecisionAction::MakeUnavailable,
                                DecisionAction::Hide,
                                DecisionAction::Unhide};
constexpr std::array AllReasons{CaseReason::Flagged,       CaseReason::Unscreened,  CaseReason::Notice,
                                CaseReason::Appeal,        CaseReason::Sample,      CaseReason::Reversed,
                                CaseReason::SecondReading, CaseReason::Disagreement};

Case caseOf(CaseReason reason, std::string subject = "item-1")
{
    Case kase;
    kase.id = CaseId("case-1");
    kase.queue = QueueId("q");
    kase.subject = std::move(subject);
    kase.reason = reason;
    return kase;
}

std::optional<VerdictSummary> verdict(Category category, Severity severity)
{
    VerdictSummary summary;
    summary.category = category;
    summary.severity = severity;
    return summary;
}

Policy policyAsking(std::vector<TwoReaders> why)
{
    Policy policy;
    policy.version = 1;
    Clause hate;
    hate.id = ClauseId("hate");
    Clause strict;
    strict.id = ClauseId("strict");
    strict.twoReaders = true;
    policy.clauses = {hate, strict};
    policy.queues = {{QueueId("q"), SealRule::Never, 0, RevealRule::OnDisagreement, std::move(why)}};
    return policy;
}

ItemDecision decide(DecisionAction action, std::optional<ClauseId> clause = {}, bool unsure = false)
{
    ItemDecision decision;
    decision.action = action;
    decision.clause = std::move(clause);
    if (unsure)
        decision.judgement = Judgement{.firstAction = action, .unsure = true};
    return decision;
}

} // namespace

class JudgingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondReadingsAndAppealsAreSealedWhateverTheQueueSays()
    {
        for (const auto seal : {SealRule::Never, SealRule::Sample, SealRule::Always}) {
            const QueueRule rule{QueueId("q"), seal, 0, RevealRule::Never, {}};
            QVERIFY(isSealed(rule, caseOf(CaseReason::SecondReading)));
            QVERIFY(isSealed(rule, caseOf(CaseReason::Appeal)));
            QVERIFY(!isSealed(rule, caseOf(CaseReason::Disagreement)));
            for (const auto reason : {CaseReason::Flagged, CaseReason::Unscreened, CaseReason::Notice,
                                      CaseReason::Sample, CaseReason::Reversed})
                QCOMPARE(isSealed(rule, caseOf(reason)), seal == SealRule::Always);
        }
    }

    /// A notice and a complaint say what they are about: there is no machine's finding that could be sealed.
    void whatPeopleSaidIsNeverSealed()
    {
        const QueueRule always{QueueId("q"), SealRule::Always, 0, RevealRule::Never, {}};
        for (const auto kind : {CaseKind::NoticeReview, CaseKind::Complaint})
            for (const auto reason : AllReasons) {
                auto kase = caseOf(reason);
                kase.kind = kind;
                QVERIFY(!isSealed(always, kase));
                QVERIFY(!isSealedUnder(std::nullopt, kase));
            }
    }

    void aSampleIsTheShareItSaysAndAlwaysTheSame()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (const int percent : {0, 1, 10, 50, 100}) {
            constexpr int Cases = 20'000;
            int drawn = 0;
            for (int i = 0; i < Cases; ++i) {
                auto kase = caseOf(CaseReason::Flagged, "item-" + std::to_string(random.generate()));
                kase.round = 1 + i % 3;
                const bool first = isSampled(kase, percent);
                QCOMPARE(isSampled(kase, percent), first);
                QVERIFY(!first || isSampled(kase, std::min(100, percent + 1))); // a larger sample holds the smaller one
                drawn += first ? 1 : 0;
            }
            // Five standard deviations of the binomial at 50 % are 353 of 20,000.
            QVERIFY2(std::abs(drawn - Cases * percent / 100) <= 360, qPrintable(QString::number(drawn)));
        }
        // The value itself: what was drawn yesterday is drawn by tomorrow's program too.
        QCOMPARE(isSampled(caseOf(CaseReason::Flagged, "item-000001"), 100), true);
        int numbered = 0;
        for (int i = 1; i <= 1000; ++i)
            numbered += isSampled(caseOf(CaseReason::Flagged, "item-" + std::to_string(i)), 10) ? 1 : 0;
        QVERIFY2(numbered > 60 && numbered < 140, qPrintable(QString::number(numbered)));
    }

    void whatTheMachineSaysComesToOneStance()
    {
        QCOMPARE(stanceOf(std::nullopt), MachineStance::Silent);
        QCOMPARE(stanceOf(verdict(Category::None, Severity::None)), MachineStance::General);
        QCOMPARE(stanceOf(verdict(Category::Sexual, Severity::None)), MachineStance::Adult);
        QCOMPARE(stanceOf(verdict(Category::Hate, Severity::Low)), MachineStance::Silent);
        QCOMPARE(stanceOf(verdict(Category::Hate, Severity::Unknown)), MachineStance::Silent);
        for (const auto severity : {Severity::Medium, Severity::High, Severity::Critical})
            QCOMPARE(stanceOf(verdict(Category::Violence, severity)), MachineStance::Against);
    }

    void everyCellOfAgreement()
    {
        using enum Agreement;
        struct Row
        {
            MachineStance stance;
            std::array<Agreement, 8> of; ///< in the order of AllActions
        };
        static constexpr std::array Table{
            Row{MachineStance::Silent, {Silent, Silent, Silent, Silent, Silent, Silent, Silent, Silent}},
            Row{MachineStance::General, {Agrees, Silent, Agrees, Silent, Disagrees, Disagrees, Silent, Silent}},
            Row{MachineStance::Adult, {Disagrees, Agrees, Disagrees, Agrees, Disagrees, Disagrees, Silent, Silent}},
            Row{MachineStance::Against, {Disagrees, Disagrees, Disagrees, Disagrees, Agrees, Agrees, Silent, Silent}}};
        for (const auto &row : Table)
            for (std::size_t i = 0; i < AllActions.size(); ++i)
                QCOMPARE(agreementOf(AllActions[i], row.stance), row.of[i]);
    }

    void everyCellOfRevealing()
    {
        for (const auto agreement : {Agreement::Silent, Agreement::Agrees, Agreement::Disagrees}) {
            QVERIFY(!reveals({.reveal = RevealRule::Never}, agreement));
            QVERIFY(reveals({.reveal = RevealRule::Always}, agreement));
            QCOMPARE(reveals({.reveal = RevealRule::OnDisagreement}, agreement), agreement == Agreement::Disagrees);
        }
    }

    void everyReasonForTwoReaders()
    {
        Item plain;
        plain.verdict = verdict(Category::Hate, Severity::High);
        Item illegal = plain;
        illegal.manifestlyIllegal = true;
        const auto flagged = caseOf(CaseReason::Flagged);
        const auto publish = decide(DecisionAction::PublishGeneral);
        const auto block = decide(DecisionAction::Block, ClauseId("hate"));
        const Policy nothing = policyAsking({});

        QCOMPARE(twoReadersFor(nothing, flagged, illegal, publish), TwoReaders::LiftsManifestlyIllegal);
        QCOMPARE(twoReadersFor(nothing, flagged, illegal, block), TwoReaders::None);
        QCOMPARE(twoReadersFor(nothing, flagged, plain, publish), TwoReaders::None);

        auto appeal = caseOf(CaseReason::Appeal);
        QCOMPARE(twoReadersFor(nothing, appeal, plain, block), TwoReaders::None);
        QCOMPARE(twoReadersFor(policyAsking({TwoReaders::Appeal}), appeal, plain, block), TwoReaders::Appeal);
        appeal.appeal = Appeal{.automated = true};
        QCOMPARE(twoReadersFor(nothing, appeal, plain, block), TwoReaders::AutomaticBlock);
        QCOMPARE(twoReadersFor(nothing, appeal, plain, publish), TwoReaders::AutomaticBlock);
        appeal.appeal->automated = false;
        QCOMPARE(twoReadersFor(nothing, appeal, plain, publish), TwoReaders::None);

        const auto unsure = decide(DecisionAction::Block, ClauseId("hate"), true);
        QCOMPARE(twoReadersFor(nothing, flagged, plain, unsure), TwoReaders::None);
        QCOMPARE(twoReadersFor(policyAsking({TwoReaders::Unsure}), flagged, plain, unsure), TwoReaders::Unsure);
        QCOMPARE(twoReadersFor(policyAsking({TwoReaders::Unsure}), flagged, plain, block), TwoReaders::None);

        const auto strict = policyAsking({TwoReaders::Disagreement});
        QCOMPARE(twoReadersFor(strict, flagged, plain, publish), TwoReaders::Disagreement);
        QCOMPARE(twoReadersFor(strict, flagged, plain, block), TwoReaders::None);

        QCOMPARE(twoReadersFor(nothing, flagged, plain, decide(DecisionAction::Block, ClauseId("strict"))),
                 TwoReaders::Clause);
        QCOMPARE(twoReadersFor(nothing, flagged, plain, decide(DecisionAction::PublishAdult, ClauseId("strict"))),
                 TwoReaders::None);
    }

    void nobodyReadsAThirdTimeAndHidingNeedsNobody()
    {
        Item illegal;
        illegal.manifestlyIllegal = true;
        illegal.verdict = verdict(Category::Hate, Severity::High);
        const auto everything =
            policyAsking({TwoReaders::Appeal, TwoReaders::Unsure, TwoReaders::Disagreement, TwoReaders::Clause});
        for (const auto reason : AllReasons)
            for (const auto action : AllActions) {
                auto kase = caseOf(reason);
                kase.appeal = Appeal{.automated = true};
                const bool last = reason == CaseReason::SecondReading || reason == CaseReason::Disagreement;
                const auto why = twoReadersFor(everything, kase, illegal, decide(action, ClauseId("strict"), true));
                QCOMPARE(why == TwoReaders::None, last || !closesCase(action));
            }
    }

    void twoReadersAgreeOnOneFinding()
    {
        const auto hate = decide(DecisionAction::Block, ClauseId("hate"));
        QVERIFY(agree(hate, hate));
        QVERIFY(!agree(hate, decide(DecisionAction::Block, ClauseId("strict"))));
        QVERIFY(!agree(hate, decide(DecisionAction::MakeUnavailable, ClauseId("hate"))));
        QVERIFY(!agree(hate, decide(DecisionAction::PublishAdult)));
    }
};

VIGIE_TEST(JudgingTableTest);
#include "JudgingTableTest.moc"
