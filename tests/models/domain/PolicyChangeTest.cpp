#include "models/domain/PolicyDifference.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;

namespace {

Clause clause(const char *id, const char *text)
{
    Clause c;
    c.id = ClauseId(id);
    c.code = id;
    c.severity = Severity::Medium;
    c.actions = {DecisionAction::Block};
    c.text.byLanguage = {{"fr", QString::fromUtf8(text)}};
    c.allowed.byLanguage = {{"fr", QStringLiteral("oui")}};
    return c;
}

} // namespace

class PolicyChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNoChange()
    {
        Policy policy;
        policy.clauses = {clause("a", "un"), clause("b", "deux")};
        auto later = policy;
        later.version = 2;
        later.clauses[0].key = 'A'; // a key is a matter of the desk, not of the rule
        QVERIFY(differences(policy, later).empty());
    }

    void eachKindOfChangeIsNamed()
    {
        Policy before;
        before.clauses = {clause("same", "x"), clause("reworded", "avant"), clause("regraded", "y"),
                          clause("removed", "z"), clause("example", "e")};
        Policy after;
        after.clauses = {clause("added", "n"), clause("same", "x"), clause("reworded", "après"),
                         clause("regraded", "y"), clause("example", "e")};
        after.clauses[3].severity = Severity::High;
        after.clauses[4].allowed.byLanguage["fr"] = QStringLiteral("non");
        const auto changes = differences(before, after);
        QCOMPARE(changes.size(), std::size_t(5));
        QCOMPARE(changes[0].kind, ClauseChangeKind::Added);
        QVERIFY(changes[0].before.byLanguage.empty());
        QCOMPARE(changes[1].kind, ClauseChangeKind::Reworded);
        QCOMPARE(changes[1].before.in("fr"), QStringLiteral("avant\noui"));
        QCOMPARE(changes[1].after.in("fr"), QStringLiteral("après\noui"));
        QCOMPARE(changes[2].kind, ClauseChangeKind::Regraded);
        QCOMPARE(changes[2].severityBefore, Severity::Medium);
        QCOMPARE(changes[2].severityAfter, Severity::High);
        QCOMPARE(changes[3].kind, ClauseChangeKind::Reworded);
        QCOMPARE(changes[3].after.in("fr"), QStringLiteral("e\nnon"));
        QCOMPARE(changes[4].kind, ClauseChangeKind::Removed);
        QVERIFY(changes[4].after.byLanguage.empty());
    }

    void twoReadersAndOtherActionsAreAnotherGrade()
    {
        Policy before;
        before.clauses = {clause("a", "x"), clause("b", "y")};
        Policy after = before;
        after.clauses[0].twoReaders = true;
        after.clauses[1].actions.push_back(DecisionAction::MakeUnavailable);
        const auto changes = differences(before, after);
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].kind, ClauseChangeKind::Regraded);
        QCOMPARE(changes[1].kind, ClauseChangeKind::Regraded);
    }

    void onlyWhatIsNewerThanWhatWasReadIsNews()
    {
        Policy policy;
        policy.version = 4;
        policy.changes = {{5, {}, {}, {}}, {4, {}, {}, {}}, {3, {}, {}, {}}, {2, {}, {}, {}}};
        const auto news = changesSince(policy, 2);
        QCOMPARE(news.size(), std::size_t(2));
        QCOMPARE(news[0].version, 4);
        QCOMPARE(news[1].version, 3);
        QVERIFY(changesSince(policy, 4).empty());
    }
};

VIGIE_TEST(PolicyChangeTest);
#include "PolicyChangeTest.moc"
