#include "models/domain/NoticeLetters.h"
#include "tests/support/TestCase.h"

#include <functional>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

const Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 10h};

Notice notice()
{
    Notice made;
    made.id = NoticeId("n-1");
    made.items = {ItemId("a"), ItemId("b")};
    made.origin = NoticeOrigin::TrustedFlagger;
    made.receivedAt = Now - 24h;
    return made;
}

NoticeDecision restriction()
{
    NoticeDecision made;
    made.notice = NoticeId("n-1");
    made.items = {ItemId("a")};
    made.outcome = NoticeOutcome::Restricted;
    made.clause = ClauseId("v");
    made.restrictions = {{RestrictionKind::Unavailable, std::nullopt}, {RestrictionKind::PayoutHeld, Now + 72h}};
    made.facts = QStringLiteral("Two people fight and one stays on the ground.");
    return made;
}

LocalizedText english(const char *text)
{
    return {{{"en", QString::fromUtf8(text)}}};
}

Policy policy()
{
    Policy made;
    Clause clause;
    clause.id = ClauseId("v");
    clause.code = "V1";
    clause.title = english("Violence {date}");
    made.clauses = {clause};
    auto &rules = made.noticeLetters;
    rules.restriction = english("{date}|{effects}|{facts}|{code} {title}|{source}|{redress}");
    rules.answer = english("{reference}|{received}|{date}|{outcome}|{redress}");
    rules.acknowledgement = english("{reference}|{date}|{redress}");
    rules.until = english(" until {until}");
    rules.memberRedress = english("contest");
    rules.notifierRedress = english("ask again");
    rules.effects = {{RestrictionKind::Unavailable, english("gone")}, {RestrictionKind::PayoutHeld, english("held")}};
    rules.sources = {{NoticeOrigin::TrustedFlagger, english("a flagger")}};
    rules.outcomes = {{NoticeOutcome::Restricted, english("restricted.")},
                      {NoticeOutcome::NoViolation, english("nothing.")}};
    return made;
}

const NoticeLetterFacts About{"en", "2026-11-22"};

} // namespace

class NoticeDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        using Change = std::function<void(NoticeDecision &)>;
        using Faults = std::vector<NoticeFault>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<Faults>("faults");
        const auto row = [](const char *name, Change change, Faults faults) {
            QTest::newRow(name) << std::move(change) << std::move(faults);
        };
        row("whole", [](NoticeDecision &) {}, {});
        row("no outcome", [](NoticeDecision &d) { d = {}; }, {NoticeFault::OutcomeMissing, NoticeFault::FactsMissing});
        row("no item", [](NoticeDecision &d) { d.items.clear(); }, {NoticeFault::ItemsMissing});
        row("money needs no item",
            [](NoticeDecision &d) {
                d.items.clear();
                d.restrictions = {{RestrictionKind::PayoutHeld, std::nullopt}};
            },
            {});
        row("foreign item", [](NoticeDecision &d) { d.items = {ItemId("c")}; }, {NoticeFault::ItemsForeign});
        row("no restriction", [](NoticeDecision &d) { d.restrictions.clear(); }, {NoticeFault::RestrictionMissing});
        row("twice",
            [](NoticeDecision &d) {
                d.restrictions.push_back({RestrictionKind::PayoutHeld, std::nullopt});
            },
            {NoticeFault::RestrictionTwice});
        row("over", [](NoticeDecision &d) { d.restrictions[1].until = Now; }, {NoticeFault::RestrictionOver});
        row("no clause", [](NoticeDecision &d) { d.clause.reset(); }, {NoticeFault::ClauseMissing});
        row("nothing found, yet restricted", [](NoticeDecision &d) { d.outcome = NoticeOutcome::NoViolation; },
            {NoticeFault::RestrictionForeign});
        row("blank facts", [](NoticeDecision &d) { d.facts = QStringLiteral("                        "); },
            {NoticeFault::FactsMissing});
        row("a number is no explanation", [](NoticeDecision &d) { d.facts = QStringLiteral("V1"); },
            {NoticeFault::FactsMissing});
        row("too long", [](NoticeDecision &d) { d.facts.fill(u'a', 2001); }, {NoticeFault::FactsTooLong});
        row("longest", [](NoticeDecision &d) { d.facts.fill(u'a', 2000); }, {});
        row("placeholder", [](NoticeDecision &d) { d.facts += QStringLiteral(" [what was seen]"); },
            {NoticeFault::FactsUnfinished});
        row("variable", [](NoticeDecision &d) { d.facts += QStringLiteral(" {reason}"); },
            {NoticeFault::FactsUnfinished});
        row("a bracket alone", [](NoticeDecision &d) { d.facts += QStringLiteral(" ] ["); }, {});
        row("gone already needs no words",
            [](NoticeDecision &d) {
                d = {};
                d.outcome = NoticeOutcome::AlreadyGone;
            },
            {});
    }

    void faults()
    {
        QFETCH(const std::function<void(NoticeDecision &)>, change);
        QFETCH(const std::vector<NoticeFault>, faults);
        auto decision = restriction();
        change(decision);
        QCOMPARE(faultsOf(decision, notice(), Now), faults);
    }

    void theMemberReadsWhatWasDoneAndWhy()
    {
        const auto draft = restrictionLetter(policy(), notice(), restriction(), About);
        QVERIFY(draft.isComplete());
        QCOMPARE(draft.letter.text,
                 QStringLiteral("2026-11-22|– gone\n– held until 2026-11-25|Two people fight and one stays on the "
                                "ground.|V1 Violence {date}|a flagger|contest"));
    }

    void theNotifierReadsNothingOfSomebodyElse()
    {
        const auto draft = answerLetter(policy(), notice(), restriction(), About);
        QCOMPARE(draft.letter.text, QStringLiteral("n-1|2026-11-21|2026-11-22|restricted.|ask again"));
        auto nothing = restriction();
        nothing.outcome = NoticeOutcome::NoViolation;
        QCOMPARE(answerLetter(policy(), notice(), nothing, About).letter.text,
                 QStringLiteral("n-1|2026-11-21|2026-11-22|nothing. Two people fight and one stays on the ground.|ask "
                                "again"));
    }

    void wordsThatThePolicyDoesNotHaveKeepTheLetterBack()
    {
        auto words = policy();
        words.noticeLetters.effects.erase(RestrictionKind::PayoutHeld);
        QCOMPARE(restrictionLetter(words, notice(), restriction(), About).missing,
                 std::vector{QStringLiteral("effects")});
        words = policy();
        words.noticeLetters.until = {};
        QCOMPARE(restrictionLetter(words, notice(), restriction(), About).isComplete(), true);
        auto decision = restriction();
        decision.clause = ClauseId("other");
        QCOMPARE(restrictionLetter(policy(), notice(), decision, About).missing,
                 (std::vector{QStringLiteral("code"), QStringLiteral("title")}));
        decision = restriction();
        decision.outcome = NoticeOutcome::Imprecise;
        QVERIFY(!answerLetter(policy(), notice(), decision, About).isComplete());
    }

    void whatIsTakenBackIsToldToBothSides()
    {
        auto words = policy();
        words.noticeLetters.takenBack = english("{date}|{decided}|{effects}|{reason}|{redress}");
        words.noticeLetters.answerTakenBack = english("{date}|{decided}|{reference}|{redress}");
        words.complaintLetters.reliefs = {{RestrictionKind::Unavailable, english("back")},
                                          {RestrictionKind::PayoutHeld, english("paid")}};
        const QString reason = QStringLiteral("The clause does not fit.");
        QCOMPARE(takenBackLetter(words, restriction(), reason, "2026-11-20", About).letter.text,
                 QStringLiteral("2026-11-22|2026-11-20|– back\n– paid|The clause does not fit.|contest"));
        QCOMPARE(answerTakenBackLetter(words, notice(), "2026-11-20", About).letter.text,
                 QStringLiteral("2026-11-22|2026-11-20|n-1|ask again"));
        words.complaintLetters.reliefs.erase(RestrictionKind::PayoutHeld);
        QCOMPARE(takenBackLetter(words, restriction(), reason, "2026-11-20", About).missing,
                 std::vector{QStringLiteral("effects")});
        QVERIFY(!takenBackLetter(policy(), restriction(), reason, "2026-11-20", About).isComplete());
    }

    void theAcknowledgementNamesTheReference()
    {
        QCOMPARE(acknowledgementLetter(policy(), notice(), About).letter.text,
                 QStringLiteral("n-1|2026-11-22|ask again"));
        QVERIFY(!acknowledgementLetter(Policy(), notice(), About).isComplete());
    }
};

VIGIE_TEST(NoticeDecisionTest);
#include "NoticeDecisionTest.moc"
