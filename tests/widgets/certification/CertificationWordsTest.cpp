// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "models/verdicts/YotiAdvice.h"
#include "tests/support/HostileText.h"
#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/FindingWords.h"
#include "widgets/certification/ProviderWords.h"
#include "widgets/certification/VerdictWords.h"

#include <QSet>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::certification;

namespace {

template <typename Enum> std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

/// Every value has words of its own; the first `silent` ones have none.
template <typename Enum, typename Words> QStringList wordsOf(Enum last, Words words, int silent = 0)
{
    QStringList all;
    for (const auto value : upTo(last)) {
        const QString said = words(value);
        if ((static_cast<int>(value) < silent) != said.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("value %1: \"%2\"").arg(static_cast<int>(value)).arg(said)),
                         __FILE__, __LINE__);
        if (!said.isEmpty())
            all << said;
    }
    if (QSet<QString>(all.begin(), all.end()).size() != all.size())
        QTest::qFail(qPrintable(all.join(QStringLiteral(" | "))), __FILE__, __LINE__);
    return all;
}

} // namespace

/// No value without words, no two with the same, and none that says more than is known.
class CertificationWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceHasWordsForEverything()
    {
        using W = EvidenceWords;
        QStringList all;
        all += wordsOf(EvidenceKind::HolderProof, [](EvidenceKind v) { return W::kind(v); });
        all += wordsOf(DocumentKind::DrivingLicence, [](DocumentKind v) { return W::document(v); });
        const auto advice = wordsOf(EvidenceAdvice::TiltForHologram, [](EvidenceAdvice v) { return W::advice(v); });
        for (const auto &sentence : advice)
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('_')), qPrintable(sentence));
        all += advice;
        all += wordsOf(
            EvidenceFault::NotSeen, [](EvidenceFault v) { return W::fault(v); }, 1);
        all += wordsOf(SeenAs::NotSeen, [](SeenAs v) { return W::seen(v); });
        all += wordsOf(FaceFault::Cut, [](FaceFault v) { return W::fault(v); });
        all += wordsOf(DocumentFault::NoZone, [](DocumentFault v) { return W::fault(v); });
        all += wordsOf(MrzState::DigitsAgree, [](MrzState v) { return W::zone(v); });
        all += wordsOf(FacesState::SeveralPeople, [](FacesState v) { return W::faces(v); });
        all += wordsOf(FaceRole::Other, [](FaceRole v) { return W::role(v); });
        sayNoMoreThanIsKnown(all);
        QCOMPARE(W::zone(MrzState::DigitsAgree), QStringLiteral("Zone read, check digits agree"));
        QVERIFY(W::tone(MrzState::DigitsAgree) != Tone::Good); // agreeing digits prove nothing
        QCOMPARE(W::tone(SeenAs::Damaged), Tone::Danger);
        QCOMPARE(W::tone(SeenAs::NotSeen), Tone::Soon);
    }

    void verdictsHaveWordsForEverything()
    {
        using W = VerdictWords;
        QStringList all;
        all += wordsOf(VerdictAction::Withdraw, [](VerdictAction v) { return W::button(v); });
        all += wordsOf(VerdictAction::Withdraw, [](VerdictAction v) { return W::sentence(v); });
        all += wordsOf(RefusalReason::NeverUsable, [](RefusalReason v) { return W::reason(v); });
        const auto answers = wordsOf(FaceAnswer::Different, [](FaceAnswer v) { return W::answer(v); });
        QCOMPARE(answers.mid(1),
                 (QStringList{QStringLiteral("Same"), QStringLiteral("Probably same"), QStringLiteral("Cannot tell"),
                              QStringLiteral("Probably different"), QStringLiteral("Different")}));
        all += wordsOf(Condition::FiveMedia, [](Condition v) { return W::condition(v); });
        all += wordsOf(ConditionSource::Screening, [](ConditionSource v) { return W::source(v); });
        all += wordsOf(ConditionState::Lapsed, [](ConditionState v) { return W::state(v); });
        all += wordsOf(
            NextStep::Appeal, [](NextStep v) { return W::next(v); }, 1);
        all += wordsOf(
            SecondReader::Reuse, [](SecondReader v) { return W::secondReader(v); }, 1);
        all += wordsOf(ApplicationKind::Fan, [](ApplicationKind v) { return W::kind(v); });
        all += wordsOf(ApplicationState::Withdrawn, [](ApplicationState v) { return W::state(v); });
        all += wordsOf(ReuseOf::File, [](ReuseOf v) { return W::reuse(v, ApplicationState::Refused, 1); });
        sayNoMoreThanIsKnown(all);
        QCOMPARE(W::tone(ConditionState::Met), Tone::Good);
        QCOMPARE(W::tone(ConditionState::Refused), Tone::Danger);
        QCOMPARE(W::tone(ApplicationState::Refused), Tone::Danger);
        QVERIFY(W::reuse(ReuseOf::DocumentNumber, ApplicationState::Refused, 1).contains(QStringLiteral("(refused)")));
    }

    void findingsHaveWordsForEverything()
    {
        using namespace documents;
        using W = FindingWords;
        QStringList all;
        all += wordsOf(Finding::NoProof, [](Finding v) { return W::finding(v); });
        all += wordsOf(Finding::NoProof, [](Finding v) { return W::consequence(v); });
        all += wordsOf(FindingStep::SuspectMinor, [](FindingStep v) { return W::step(v); });
        all += wordsOf(FindingStep::SuspectMinor, [](FindingStep v) { return W::stepWord(v); });
        all += wordsOf(ApplicantField::BankHolder, [](ApplicantField v) { return W::field(v); });
        all += wordsOf(TableColumn::Provider, [](TableColumn v) { return W::column(v); });
        all += wordsOf(
            CellState::NotComparable, [](CellState v) { return W::cell(v); }, 2);
        all += wordsOf(MrzFormat::FrenchLicence, [](MrzFormat v) { return W::format(v); });
        all += wordsOf(
            ValidityRule::Unknown, [](ValidityRule v) { return W::rule(v); }, 1);
        for (const auto field : upTo(MrzField::Composite))
            QVERIFY(!W::field(field).isEmpty());
        sayNoMoreThanIsKnown(all);
        for (const auto rule : {ValidityRule::FrenchCardExtended, ValidityRule::FrenchCard15})
            QVERIFY(W::rule(rule).contains(QStringLiteral("2013-1188"))); // derived, with the rule it rests on
        QCOMPARE(W::tone(stepFor(Finding::Minor)), Tone::Danger);
        QCOMPARE(W::tone(CellState::Differs), Tone::Danger);
        QVERIFY(W::tone(CellState::Partly) != W::tone(CellState::Agrees));
    }

    void ageAndValidityAreSentences()
    {
        using namespace documents;
        using namespace std::chrono;
        using W = FindingWords;
        QCOMPARE(W::age(19, true), QStringLiteral("19 on the day of signing"));
        QVERIFY(W::age(17, false).contains(QStringLiteral("youngest reading")));
        QVERIFY(W::age(std::nullopt, true).contains(QStringLiteral("not known")));
        QCOMPARE(W::ageTone(18), Tone::Good);
        QCOMPARE(W::ageTone(17), Tone::Danger);
        QCOMPARE(W::ageTone({}), Tone::Soon);
        Validity validity;
        QVERIFY(W::validity(validity).contains(QStringLiteral("not known")));
        validity.from = validity.to = Day(year(2030), January, day(2));
        validity.standing = Standing::Valid;
        QCOMPARE(W::validity(validity), QStringLiteral("Valid, last day: 2 January 2030"));
        validity.to = Day(year(2030), January, day(31));
        validity.standing = Standing::CannotTell;
        QCOMPARE(W::validity(validity),
                 QStringLiteral("Validity not known, last day: between 2 January 2030 and 31 January 2030"));
        for (const auto standing : {Standing::Valid, Standing::Expired, Standing::CannotTell}) {
            validity.standing = standing;
            QVERIFY(W::validity(validity).contains(QStringLiteral("2030")));
        }
    }

    void providersHaveWordsForEverything()
    {
        using W = ProviderWords;
        QStringList all;
        all += wordsOf(IdentityCheckKind::ThirdParty, [](IdentityCheckKind v) {
            IdentityCheck check;
            check.kind = v;
            return W::kind(check);
        });
        all += wordsOf(Recommendation::Consider, [](Recommendation v) {
            IdentityCheck check;
            check.isDone = true;
            check.recommendation = v;
            return W::recommendation(check);
        });
        all += wordsOf(SubCheckResult::Fail, [](SubCheckResult v) {
            SubCheck part;
            part.result = v;
            return W::result(part);
        });
        all += wordsOf(
            CheckedBy::Expert, [](CheckedBy v) { return W::by(v); }, 1);
        all += wordsOf(IdentitySessionState::Expired, [](IdentitySessionState v) {
            IdentityVerdict verdict;
            verdict.state = v;
            return W::state(verdict);
        });
        all += wordsOf(ReasonConsequence::NotEvidence, [](ReasonConsequence v) { return W::consequence(v); });
        sayNoMoreThanIsKnown(all);
    }

    void whatAProviderSaysBeyondOurWordsIsShownAsItCame()
    {
        using W = ProviderWords;
        IdentityCheck check;
        QCOMPARE(W::recommendation(check), QStringLiteral("not done yet"));
        check.kindWord = "ID_QUANTUM_CHECK";
        check.recommendationWord = "MAYBE";
        QCOMPARE(W::kind(check), QStringLiteral("“ID_QUANTUM_CHECK”"));
        QCOMPARE(W::recommendation(check), QStringLiteral("“MAYBE”"));
        SubCheck part;
        part.resultWord = "SHRUG";
        QCOMPARE(W::result(part), QStringLiteral("“SHRUG”"));
        IdentityVerdict verdict;
        verdict.stateWord = "ASLEEP";
        QCOMPARE(W::state(verdict), QStringLiteral("“ASLEEP”"));
        QVERIFY(W::reason({}).isEmpty());
        QVERIFY(W::reason("NEVER_HEARD_OF").contains(QStringLiteral("NEVER_HEARD_OF")));
        QVERIFY(W::reason("NEVER_HEARD_OF").contains(QStringLiteral("does not know")));
        for (const auto &reason : verdicts::yotiReasons()) {
            const QString words = W::reason(std::string(reason.code));
            QVERIFY(words.contains(QString::fromUtf8(reason.code.data(), static_cast<qsizetype>(reason.code.size()))));
            QVERIFY(!words.contains(QStringLiteral("does not know")));
            QCOMPARE(words.contains(QStringLiteral("Advice")), reason.meaning.advice != EvidenceAdvice::None);
        }
        for (const auto &hostile : test::hostileTexts())
            QVERIFY(!W::reason(hostile.left(1000).toStdString()).isEmpty());
    }

    void anEstimateIsNoInterval()
    {
        AgeEstimate estimate{24.34, 2.1, true};
        const QString words = ProviderWords::estimate(estimate);
        QCOMPARE(words, QStringLiteral("24.3 years, spread 2.1 (a score of quality, not an interval); face held to be "
                                       "live"));
        QVERIFY(!words.contains(QChar(0x00B1))); // ±
        estimate.spread = LargestSpread + 0.1;
        estimate.isLive = false;
        QVERIFY(ProviderWords::estimate(estimate).contains(QStringLiteral("too large to be used")));
        QVERIFY(ProviderWords::estimate(estimate).contains(QStringLiteral("not held to be live")));
        QCOMPARE(ProviderWords::estimate({24.34, {}, {}}), QStringLiteral("24.3 years"));
    }

private:
    static void sayNoMoreThanIsKnown(const QStringList &all)
    {
        for (const auto &words : all) {
            QVERIFY2(!words.contains(QStringLiteral("verified"), Qt::CaseInsensitive), qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("authentic"), Qt::CaseInsensitive), qPrintable(words));
        }
    }
};

VIGIE_TEST(CertificationWordsTest);
#include "CertificationWordsTest.moc"
