#include "models/domain/AccountStanding.h"
#include "models/domain/MeasureLetters.h"
#include "models/domain/MemberTimeline.h"
#include "models/domain/NoticeLetters.h"
#include "models/domain/WaitingMeasure.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <functional>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 10h};

LocalizedText english(const char *text)
{
    return {{{"en", QString::fromUtf8(text)}}};
}

MeasureRules rules()
{
    MeasureRules made;
    made.strikes = {{Severity::Low, 1, 90}, {Severity::High, 2, 365}, {Severity::Critical, 0, 365}};
    made.thresholds = {{3, 365, RestrictionKind::AccountSuspended, 14},
                       {6, 365, RestrictionKind::AccountEnded, std::nullopt},
                       {2, 30, RestrictionKind::PayoutHeld, 7}};
    made.misuse = {365, 3, 5, 20, 90};
    auto &letters = made.letters;
    letters.strike = english("a strike of {weight} until {until}");
    letters.endingFrom = english(", from {from}");
    letters.endingEarly = english(", from {from}, because {exception}: {basis}");
    letters.endingNotice = english("until then it stays open");
    letters.withdrawal = english("{date}|{decided}|{from}|{reason}");
    letters.memberWarning = english("{date}|{number} in {days}|{facts}|{redress}");
    letters.notifierWarning = english("notices: {date}|{number} in {days}|{facts}|{redress}");
    letters.suspension = english("{date}|{until}|{warned}|{number}|{facts}|{redress}");
    letters.misuseGround = english("misused {number} times, warned {warned}");
    letters.exceptions = {{EndingException::LegalDuty, english("the law says so")}};
    return made;
}

Policy policy()
{
    Policy made;
    Clause clause;
    clause.id = ClauseId("h");
    clause.code = "H1";
    clause.severity = Severity::High;
    clause.title = english("Hate");
    made.clauses = {clause};
    made.measures = rules();
    auto &letters = made.noticeLetters;
    letters.restriction = english("{effects}");
    letters.until = english(" until {until}");
    letters.memberRedress = english("contest");
    letters.notifierRedress = english("ask again");
    letters.effects = {{RestrictionKind::Unavailable, english("gone")},
                       {RestrictionKind::AccountSuspended, english("suspended")},
                       {RestrictionKind::AccountEnded, english("ended")}};
    letters.sources = {{NoticeOrigin::Anyone, english("a notice")}};
    return made;
}

Notice notice(NoticeOrigin origin = NoticeOrigin::Anyone)
{
    Notice made;
    made.id = NoticeId("n-1");
    made.items = {ItemId("a")};
    made.origin = origin;
    return made;
}

NoticeDecision restriction(std::vector<Restriction> restrictions)
{
    NoticeDecision made;
    made.notice = NoticeId("n-1");
    made.items = {ItemId("a")};
    made.outcome = NoticeOutcome::Restricted;
    made.clause = ClauseId("h");
    made.restrictions = std::move(restrictions);
    made.facts = QStringLiteral("The sign calls a religion a disease.");
    return made;
}

const NoticeLetterFacts About{"en", "2026-11-22", Now};

QString effects(const NoticeDecision &decision, const NoticeLetterFacts &about = About)
{
    const auto draft = restrictionLetter(policy(), notice(), decision, about);
    return draft.isComplete() ? draft.letter.text : QString();
}

} // namespace

class AccountMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrikeCountsFromItsDayToItsEnd()
    {
        const Strike strike{2, Now, Now + days(90)};
        QVERIFY(!counts(strike, Now - 1ms));
        QVERIFY(counts(strike, Now));
        QVERIFY(counts(strike, Now + days(90) - 1ms));
        QVERIFY(!counts(strike, Now + days(90)));
        const Strike ended{2, Now, Now + days(90), Now + days(3)};
        QVERIFY(counts(ended, Now + days(3) - 1ms));
        QVERIFY(!counts(ended, Now + days(3)));
    }

    void theClauseSaysHowHeavyItIs()
    {
        QCOMPARE(strikeFor(rules(), Severity::High, Now), (std::optional(Strike{2, Now, Now + days(365)})));
        QVERIFY(!strikeFor(rules(), Severity::Medium, Now));   // no rule
        QVERIFY(!strikeFor(rules(), Severity::Critical, Now)); // a rule without weight is none
        QVERIFY(!strikeFor({}, Severity::High, Now));
    }

    void proposals_data()
    {
        QTest::addColumn<std::vector<Strike>>("strikes");
        QTest::addColumn<std::optional<Strike>>("about");
        QTest::addColumn<int>("weight"); // of the threshold; 0: none
        const auto given = [](int weight, int daysAgo, int lasts = 365) {
            return Strike{weight, Now - days(daysAgo), Now - days(daysAgo) + days(lasts)};
        };
        using Strikes = std::vector<Strike>;
        const std::optional<Strike> none;
        QTest::newRow("nothing") << Strikes{} << none << 0;
        QTest::newRow("below") << Strikes{given(1, 40), given(1, 50)} << none << 0;
        QTest::newRow("the new one reaches it") << Strikes{given(2, 40)} << std::optional(given(1, 0)) << 3;
        QTest::newRow("two of the last month") << Strikes{given(1, 10), given(1, 20)} << none << 2;
        QTest::newRow("a day too long ago") << Strikes{given(1, 10), given(1, 30)} << none << 0;
        QTest::newRow("expired ones do not count") << Strikes{given(3, 91, 90)} << none << 0;
        QTest::newRow("ended ones do not count")
            << Strikes{Strike{3, Now - days(9), Now + days(90), Now - days(1)}} << none << 0;
        QTest::newRow("the heaviest of several") << Strikes{given(2, 3), given(2, 4), given(2, 5)} << none << 6;
    }
    void proposals()
    {
        QFETCH(const std::vector<Strike>, strikes);
        QFETCH(const std::optional<Strike>, about);
        QFETCH(const int, weight);
        const auto proposal = proposalFor(rules(), strikes, about, Now);
        QCOMPARE(proposal ? proposal->weight : 0, weight);
    }

    /// Whatever is given, what counts is never more than what was given, never grows as time passes, and is nothing in
    /// the end.
    void weightOnlyFallsAsTimePasses()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            std::vector<Strike> strikes;
            int all = 0;
            for (int i = random.bounded(6); i > 0; --i) {
                const auto at = Now - days(random.bounded(400));
                strikes.push_back({random.bounded(1, 4), at, at + days(random.bounded(1, 500))});
                if (random.bounded(3) == 0)
                    strikes.back().endedAt = at + days(random.bounded(100));
                all += strikes.back().weight;
            }
            int before = all;
            for (int day = 0; day < 600; day += random.bounded(1, 40)) {
                const int weight = weightOf(strikes, Now + days(day));
                QVERIFY(weight <= before);
                before = weight;
            }
            QCOMPARE(weightOf(strikes, Now + days(600)), 0);
            QCOMPARE(countOf(strikes, Now + days(600)), 0);
        }
    }

    void frequent_data()
    {
        QTest::addColumn<int>("manifest");
        QTest::addColumn<int>("all");
        QTest::addColumn<bool>("is");
        QTest::newRow("too few") << 4 << 4 << false;
        QTest::newRow("enough of them") << 5 << 25 << true;
        QTest::newRow("too small a part") << 5 << 26 << false;
        QTest::newRow("all of them") << 5 << 5 << true;
        QTest::newRow("none") << 0 << 0 << false;
    }
    void frequent()
    {
        QFETCH(const int, manifest);
        QFETCH(const int, all);
        QFETCH(const bool, is);
        MisuseCount count;
        count.manifest = manifest;
        count.all = all;
        QCOMPARE(isFrequent(count, rules().misuse.notices, rules().misuse), is);
        QVERIFY(!isFrequent(count, 0, rules().misuse)); // the policy names no number
    }

    void faults_data()
    {
        using Change = std::function<void(NoticeDecision &)>;
        using Faults = std::vector<NoticeFault>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<Faults>("faults");
        const auto row = [](const char *name, Change change, Faults faults) {
            QTest::newRow(name) << std::move(change) << std::move(faults);
        };
        const auto ends = [](NoticeDecision &d, int noticeDays) {
            d.restrictions = {{RestrictionKind::AccountEnded, std::nullopt, noticeDays}};
        };
        const auto basis = QStringLiteral("article 6-IV, LCEN");
        row("thirty days", [=](NoticeDecision &d) { ends(d, 30); }, {});
        row("twenty-nine", [=](NoticeDecision &d) { ends(d, 29); }, {NoticeFault::NoticeTooShort});
        row("at once by an exception",
            [=](NoticeDecision &d) {
                ends(d, 0);
                d.exception = EndingException::LegalDuty;
                d.basis = basis;
            },
            {});
        row("an exception without a basis",
            [=](NoticeDecision &d) {
                ends(d, 0);
                d.exception = EndingException::LegalDuty;
            },
            {NoticeFault::BasisMissing});
        row("a basis to be filled in",
            [=](NoticeDecision &d) {
                ends(d, 0);
                d.exception = EndingException::LegalDuty;
                d.basis = QStringLiteral("article [number] of the law");
            },
            {NoticeFault::BasisUnfinished});
        row("too long a basis",
            [=](NoticeDecision &d) {
                ends(d, 0);
                d.exception = EndingException::LegalDuty;
                d.basis.fill(u'a', 501);
            },
            {NoticeFault::BasisTooLong});
        row("an exception to nothing",
            [=](NoticeDecision &d) {
                d.exception = EndingException::LegalDuty;
                d.basis = basis;
            },
            {NoticeFault::NoticeForeign});
        row("what ends has no end",
            [=](NoticeDecision &d) {
                ends(d, 30);
                d.restrictions.front().until = Now + days(60);
            },
            {NoticeFault::NoticeForeign});
        row("notice of something else", [](NoticeDecision &d) { d.restrictions.front().noticeDays = 30; },
            {NoticeFault::NoticeForeign});
        row("manifestly illegal", [](NoticeDecision &d) { d.manifest = true; }, {});
        row("manifestly gone",
            [](NoticeDecision &d) {
                d = {};
                d.outcome = NoticeOutcome::AlreadyGone;
                d.manifest = true;
            },
            {NoticeFault::ManifestForeign});
        row("warned of nothing", [](NoticeDecision &d) { d.misuse = MisuseStep::Warning; },
            {NoticeFault::MisuseForeign});
        row("suspended without the account",
            [](NoticeDecision &d) {
                d.manifest = true;
                d.misuse = MisuseStep::Suspension;
            },
            {NoticeFault::SuspensionMissing});
        row("suspended without an end",
            [](NoticeDecision &d) {
                d.manifest = true;
                d.misuse = MisuseStep::Suspension;
                d.restrictions.push_back({RestrictionKind::AccountSuspended, std::nullopt});
            },
            {NoticeFault::MisuseEndMissing});
        row("suspended for misuse",
            [](NoticeDecision &d) {
                d.manifest = true;
                d.misuse = MisuseStep::Suspension;
                d.restrictions.push_back({RestrictionKind::AccountSuspended, Now + days(30)});
            },
            {});
    }
    void faults()
    {
        QFETCH(const std::function<void(NoticeDecision &)>, change);
        QFETCH(const std::vector<NoticeFault>, faults);
        auto decision = restriction({{RestrictionKind::Unavailable, std::nullopt}});
        change(decision);
        QCOMPARE(faultsOf(decision, notice(), Now), faults);
    }

    void whoAnswersForANotice_data()
    {
        QTest::addColumn<NoticeOrigin>("origin");
        QTest::addColumn<bool>("may");
        QTest::newRow("anyone") << NoticeOrigin::Anyone << true;
        QTest::newRow("member") << NoticeOrigin::Member << true;
        QTest::newRow("trusted flagger") << NoticeOrigin::TrustedFlagger << false;
        QTest::newRow("authority") << NoticeOrigin::Authority << false;
        QTest::newRow("ourselves") << NoticeOrigin::OwnInitiative << false;
    }
    void whoAnswersForANotice()
    {
        QFETCH(const NoticeOrigin, origin);
        QFETCH(const bool, may);
        NoticeDecision decision;
        decision.notice = NoticeId("n-1");
        decision.outcome = NoticeOutcome::NoViolation;
        decision.facts = QStringLiteral("It is a theatre poster, as every line of it says.");
        decision.manifest = true;
        decision.misuse = MisuseStep::Suspension;
        decision.misuseUntil = Now + days(7);
        const auto faults = faultsOf(decision, notice(origin), Now);
        QCOMPARE(faults.empty(), may);
        if (!may)
            QCOMPARE(faults, std::vector{NoticeFault::MisuseForeign});
    }

    void theLetterNamesTheStrikeAndItsEnd()
    {
        QCOMPARE(effects(restriction({{RestrictionKind::Unavailable, std::nullopt}})),
                 QStringLiteral("– gone\n– a strike of 2 until 2027-11-22"));
    }

    void theLetterNamesTheDayOrTheException()
    {
        auto decision = restriction({{RestrictionKind::AccountEnded, std::nullopt, 30}});
        QCOMPARE(effects(decision), QStringLiteral("– ended, from 2026-12-22\n– until then it stays open\n"
                                                   "– a strike of 2 until 2027-11-22"));
        decision.restrictions.front().noticeDays = 0;
        decision.exception = EndingException::LegalDuty;
        decision.basis = QStringLiteral("article {6}");
        QCOMPARE(effects(decision), QStringLiteral("– ended, from 2026-11-22, because the law says so: article {6}\n"
                                                   "– a strike of 2 until 2027-11-22"));
        decision.exception = EndingException::RepeatedInfringement; // this policy has no words for it
        QCOMPARE(effects(decision), QString());
    }

    void theLetterNamesMisuse()
    {
        auto decision = restriction({{RestrictionKind::AccountSuspended, Now + days(30)}});
        decision.manifest = true;
        decision.misuse = MisuseStep::Suspension;
        QCOMPARE(effects(decision), QString()); // who counts is not here
        auto about = About;
        about.misuse = MisuseCount{3, 10, Severity::High, Now - days(9), std::nullopt};
        QCOMPARE(effects(decision, about), QStringLiteral("– suspended until 2026-12-22\n"
                                                          "– a strike of 2 until 2027-11-22\n"
                                                          "– misused 3 times, warned 2026-11-13"));
    }

    void lettersOfMisuse()
    {
        auto about = About;
        about.misuse = MisuseCount{2, 10, Severity::High, std::nullopt, std::nullopt};
        const auto ofMember = restriction({{RestrictionKind::Unavailable, std::nullopt}});
        QCOMPARE(misuseWarning(policy(), ofMember, about).letter.text,
                 QStringLiteral("2026-11-22|2 in 365|The sign calls a religion a disease.|contest"));
        NoticeDecision ofNotifier;
        ofNotifier.outcome = NoticeOutcome::NoViolation;
        ofNotifier.facts = QStringLiteral("A poster.");
        ofNotifier.misuseUntil = Now + days(7);
        QCOMPARE(misuseWarning(policy(), ofNotifier, about).letter.text,
                 QStringLiteral("notices: 2026-11-22|2 in 365|A poster.|ask again"));
        QVERIFY(!suspensionLetter(policy(), ofNotifier, about).isComplete()); // never warned
        about.misuse->warnedAt = Now - days(1);
        QCOMPARE(suspensionLetter(policy(), ofNotifier, about).letter.text,
                 QStringLiteral("2026-11-22|2026-11-29|2026-11-21|2|A poster.|ask again"));
        QCOMPARE(
            withdrawalLetter(policy(), Now - days(5), Now + days(25), QStringLiteral(" Gone. "), About).letter.text,
            QStringLiteral("2026-11-22|2026-11-17|2026-12-17|Gone."));
    }

    void onlyWhatIsAnnouncedIsWithdrawn()
    {
        WaitingMeasure measure;
        QVERIFY(!isAnswerTo(measure, MeasureAnswer::Withdraw)); // in force
        measure.stage = MeasureStage::Announced;
        QVERIFY(isAnswerTo(measure, MeasureAnswer::Withdraw));
        QVERIFY(!isAnswerTo(measure, MeasureAnswer::Unknown));
    }

    void anAccountThatEndedIsRestricted()
    {
        MemberTimeline timeline;
        MemberEvent ended;
        ended.kind = MemberEventKind::AccountEnded;
        ended.at = Now - days(1);
        timeline.events = {ended};
        QVERIFY(restrictionInForce(timeline, Now));
        MemberEvent back;
        back.kind = MemberEventKind::RestrictionEnded;
        back.at = Now - 1h;
        timeline.events.insert(timeline.events.begin(), back);
        QVERIFY(!restrictionInForce(timeline, Now));
    }
};

VIGIE_TEST(AccountMeasuresTest);
#include "AccountMeasuresTest.moc"
