#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/drawn/Dice.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <map>
#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

/// Several moderators who claim, decide, repeat, decide late with old tokens, hide, reverse, leave and come back, in an
/// order made by dice; the clock jumps, the platform restarts.
class Crowd
{
public:
    explicit Crowd(std::uint64_t seed) : m_dice(seed)
    {
        for (int i = 0; i < 4; ++i)
            m_people.push_back(m_world.person("person-" + std::to_string(i)));
        for (int i = 0; i < 12; ++i)
            m_cases.push_back(m_dice.chance(0.5) ? m_world.addCase()
                                                 : m_world.addCase(ItemState::Published, Classification::General));
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            step();
            if (QTest::currentTestFailed())
                return;
        }
        check();
    }

private:
    void step()
    {
        const auto &who = m_people[index(m_people.size())];
        switch (m_dice.between(0, 9)) {
        case 0:
        case 1:
            return claim(who);
        case 2:
        case 3:
        case 4:
            return decide(who);
        case 5:
            return repeat();
        case 6:
            return reverseSomething(who);
        case 7:
            return giveBack(who);
        case 8:
            m_world.clock.advance(std::chrono::seconds(m_dice.between(1, 150)));
            must(tick(*m_world.store, m_world.now()));
            return;
        default:
            if (m_dice.chance(0.1))
                m_world.reopen();
        }
    }

    void claim(const Person &who)
    {
        const auto &kase = m_cases[index(m_cases.size())];
        if (const auto claim = m_world.claim(who, kase)) {
            QVERIFY2(claim->token >= m_tokens[kase], "a token went back");
            m_tokens[kase] = claim->token;
            m_claims.emplace_back(who.id, *claim);
        }
    }

    /// With a claim made at some time by this person, which may be long lost.
    void decide(const Person &who)
    {
        const auto &kase = m_cases[index(m_cases.size())];
        auto command = m_world.decision(who, kase, static_cast<DecisionAction>(m_dice.between(1, 8)));
        for (const auto &[holder, claim] : m_claims)
            if (holder == who.id && claim.caseId == kase && m_dice.chance(0.7))
                command.expect.claimToken = claim.token;
        if (m_dice.chance(0.2))
            command.expect.contentHash = "stale";
        const auto receipt = m_world.send(who, command);
        if (command.expect.claimToken && *command.expect.claimToken < m_tokens[kase])
            QVERIFY2(!receipt, "a token below the newest was accepted"); // I7
        m_sent.push_back({who, command, receipt});
    }

    void repeat()
    {
        if (m_sent.empty())
            return;
        const auto &sent = m_sent[index(m_sent.size())];
        const auto again = m_world.send(sent.who, sent.command);
        if (sent.receipt)
            QVERIFY(again && *again == *sent.receipt); // I1
        else if (again)
            QVERIFY(sent.receipt.error().code == ErrorCode::Invalid); // nothing else may turn into an effect later
    }

    void reverseSomething(const Person &who)
    {
        if (m_sent.empty())
            return;
        const auto &sent = m_sent[index(m_sent.size())];
        const auto command = m_world.reversal(who, sent.command.caseId(), sent.command.id);
        m_sent.push_back({who, command, m_world.send(who, command)});
    }

    void giveBack(const Person &who)
    {
        if (m_claims.empty())
            return;
        const auto &[holder, claim] = m_claims[index(m_claims.size())];
        const auto reason = m_dice.chance(0.5) ? ReleaseReason::Skipped : ReleaseReason::Left;
        must(releaseClaim(*m_world.store, who, claim.id, reason, m_world.now()));
    }

    void check()
    {
        std::map<std::pair<std::string, int>, int> primaries;
        std::set<std::string> commands;
        for (const auto &decision : m_world.decisions()) {
            if (decision.role == DecisionRole::Primary)
                ++primaries[{decision.caseId.value, decision.round}];
            QVERIFY(commands.insert(decision.command.value).second); // I1: one effect a command
        }
        for (const auto &[round, count] : primaries)
            QCOMPARE(count, 1); // I6
        std::size_t applied = 0;
        for (const auto &sent : m_sent) {
            if (!sent.receipt)
                QVERIFY(!commands.contains(sent.command.id.value));
            else
                ++applied;
        }
        QVERIFY(applied > 0);
        QCOMPARE(commands.size(), applied);
        for (const auto &kase : m_cases) {
            const auto now = m_world.kase(kase);
            const bool decided = primaries.contains({kase.value, now.round});
            QCOMPARE(now.state == CaseState::Closed, decided);
            const auto item = m_world.itemOf(kase);
            if (item.state == ItemState::Published)
                QVERIFY(item.classification != Classification::Unclassified);
        }
    }

    std::size_t index(std::size_t size) { return static_cast<std::size_t>(m_dice.next() % size); }

    struct Sent
    {
        Person who;
        Command command;
        Result<Receipt> receipt;
    };

    World m_world;
    drawn::Dice m_dice;
    std::vector<Person> m_people;
    std::vector<CaseId> m_cases;
    std::map<CaseId, std::int64_t> m_tokens;
    std::vector<std::pair<PersonId, Claim>> m_claims;
    std::vector<Sent> m_sent;
};

} // namespace

class RandomClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoundIsDecidedOnce_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void everyRoundIsDecidedOnce()
    {
        QFETCH(quint64, seed);
        Crowd crowd(seed);
        crowd.run(400);
    }
};

VIGIE_TEST(RandomClientsTest);
#include "RandomClientsTest.moc"
