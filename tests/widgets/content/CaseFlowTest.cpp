#include "widgets/content/CaseFlow.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <memory>

using namespace vigie;
using namespace vigie::ui::content;

/// What comes on the desk is what the replica says at that moment, whenever it was read.
class CaseFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::ContentWorld>();
        for (int number = 1; number <= 3; ++number)
            m_world->add(m_world->photo(number));
        m_flow = std::make_unique<CaseFlow>(m_world->ports());
        m_flow->setQueue(domain::QueueId("q"));
    }
    void cleanup()
    {
        m_flow.reset();
        m_world.reset();
    }

    void aChangeWhileTheCaseIsReadIsNotMissed()
    {
        m_world->reader.slow = true;
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 1U);
        change("case-1");
        m_world->reader.answerNext(); // as it was before the change
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QCOMPARE(m_flow->stage(), CaseFlow::Stage::Seeking);
        m_world->reader.answerNext();
        QTRY_COMPARE(m_flow->stage(), CaseFlow::Stage::Open);
        QCOMPARE(m_flow->current()->owner->strikes, 2);
    }

    void aCaseInReserveIsReadAnewWhenItChanges()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U); // the case on the desk and the next one
        change("case-2");
        QTRY_COMPARE(m_world->reader.reads.size(), 3U);
        m_flow->skip();
        QTRY_COMPARE(shown(), std::string("case-2"));
        QTRY_COMPARE(m_flow->current()->owner->strikes, 2);
    }

    void aCaseTakenFromTheReserveBeforeItWasReadAnewFollows()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QTRY_VERIFY(m_world->claiming.holds(domain::CaseId("case-2")));
        QCoreApplication::sendPostedEvents(); // the second reading has arrived
        m_world->reader.slow = true;
        change("case-2");
        m_flow->skip();
        QTRY_COMPARE(shown(), std::string("case-2"));
        QCOMPARE(m_flow->current()->owner->strikes, 0);
        m_world->reader.answerNext(); // of the reserve, which is not in charge any more
        QTRY_COMPARE(m_world->reader.reads.size() >= 4, true);
        m_world->reader.answerNext();
        QTRY_COMPARE(m_flow->current()->owner->strikes, 2);
    }

    void theCaseInReserveTakesThePlaceOfTheDecidedOneAtOnce()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QCoreApplication::sendPostedEvents(); // it is in reserve
        std::vector<std::string> seen;
        connect(m_flow.get(), &CaseFlow::caseChanged, this, [&] { seen.push_back(shown()); });
        decide();
        QTRY_COMPARE(shown(), std::string("case-2"));
        QCOMPARE(seen, std::vector<std::string>{"case-2"});
        QVERIFY(m_world->claiming.holds(domain::CaseId("case-1"))); // until the receipt releases it
    }

    void withNothingInReserveTheDecidedCaseIsGoneWhileTheNextIsSought()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QCoreApplication::sendPostedEvents();
        m_flow->open(domain::CaseId("case-2"));
        m_world->reader.slow = true; // the reserve is being filled
        QTRY_COMPARE(shown(), std::string("case-2"));
        std::vector<std::string> seen;
        connect(m_flow.get(), &CaseFlow::caseChanged, this, [&] { seen.push_back(shown()); });
        decide();
        QTRY_COMPARE(m_flow->stage(), CaseFlow::Stage::Seeking);
        QCOMPARE(seen, std::vector<std::string>{""});
    }

    void aChangeOfAnotherCaseReadsNothing()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        Q_EMIT m_world->feed.changed({domain::CaseId("case-3")});
        m_flow->skip();
        QTRY_COMPARE(shown(), std::string("case-2"));
        QCOMPARE(m_world->reader.reads[1], domain::CaseId("case-2"));
        QVERIFY(std::ranges::count(m_world->reader.reads, domain::CaseId("case-2")) == 1);
    }

    /// What a freeze takes away before somebody looks never comes on the desk, and something else is reserved.
    void aCaseInReserveWhoseAccountIsFrozenIsReplaced_data()
    {
        QTest::addColumn<bool>("erased");
        QTest::newRow("gone from this machine") << true;
        QTest::newRow("its owner is frozen") << false;
    }
    void aCaseInReserveWhoseAccountIsFrozenIsReplaced()
    {
        QFETCH(const bool, erased);
        reserve();
        freeze("case-2", erased);
        QTRY_VERIFY(m_world->claiming.holds(domain::CaseId("case-3")));
        QVERIFY(!m_world->claiming.holds(domain::CaseId("case-2")));
        QCoreApplication::sendPostedEvents();
        std::vector<std::string> seen;
        connect(m_flow.get(), &CaseFlow::caseChanged, this, [&] { seen.push_back(shown()); });
        decide();
        QTRY_COMPARE(shown(), std::string("case-3"));
        QCOMPARE(seen, std::vector<std::string>{"case-3"});
    }

    /// It had just come on the desk: nobody has to press a key to get away from it.
    void aCaseThatIsFrozenAsItComesIsReplacedAtOnce_data()
    {
        QTest::addColumn<bool>("claimFirst");
        QTest::newRow("the claim is lost first") << true;
        QTest::newRow("the record goes first") << false;
    }
    void aCaseThatIsFrozenAsItComesIsReplacedAtOnce()
    {
        QFETCH(const bool, claimFirst);
        reserve();
        decide();
        QTRY_COMPARE(shown(), std::string("case-2"));
        int replaced = 0;
        connect(m_flow.get(), &CaseFlow::replaced, this, [&replaced] { ++replaced; });
        if (claimFirst) {
            m_world->claiming.lose(domain::CaseId("case-2"));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(shown(), std::string("case-2")); // so far somebody else may have it
            QCOMPARE(m_flow->reason(), std::optional(ErrorCode::ClaimLost));
            freeze("case-2", true);
        } else {
            freeze("case-2", true);
            m_world->claiming.lose(domain::CaseId("case-2"));
        }
        QTRY_COMPARE(shown(), std::string("case-3"));
        QCOMPARE(m_flow->stage(), CaseFlow::Stage::Open);
        QVERIFY(!m_flow->reason());
        QCOMPARE(replaced, 1);
        QVERIFY(m_world->claiming.holds(domain::CaseId("case-3")));
    }

    void whatSomebodyElseTookStaysAndIsSaid()
    {
        reserve();
        decide();
        QTRY_COMPARE(shown(), std::string("case-2"));
        m_world->claiming.lose(domain::CaseId("case-2"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(), std::string("case-2"));
        QCOMPARE(m_flow->reason(), std::optional(ErrorCode::ClaimLost));
    }

    /// Whoever has begun to judge is told, and goes on themselves.
    void aCaseThatSomebodyHasBegunIsNotTakenFromTheirEyes()
    {
        reserve();
        decide();
        QTRY_COMPARE(shown(), std::string("case-2"));
        m_flow->setUnsure(true);
        freeze("case-2", true);
        m_world->claiming.lose(domain::CaseId("case-2"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(), std::string("case-2"));
        QCOMPARE(m_flow->reason(), std::optional(ErrorCode::ClaimLost));
    }

private:
    /// Case 1 is on the desk, case 2 in reserve.
    void reserve()
    {
        m_flow->next();
        QTRY_COMPARE(m_world->reader.reads.size(), 2U);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(), std::string("case-1"));
    }
    void freeze(const std::string &kase, bool erased)
    {
        const domain::CaseId id(kase);
        if (erased)
            m_world->reader.details.erase(id);
        else
            m_world->reader.details[id].owner->frozen = true;
        Q_EMIT m_world->feed.changed({id});
    }
    void change(const std::string &kase)
    {
        m_world->reader.details[domain::CaseId(kase)].owner->strikes = 2;
        Q_EMIT m_world->feed.changed({domain::CaseId(kase)});
    }
    void decide()
    {
        m_flow->decide(m_flow->current()->kase.id, domain::DecisionAction::PublishGeneral,
                       domain::ClauseId("clause-G1"), false);
    }
    std::string shown() const { return m_flow->current() ? m_flow->current()->kase.id.value : std::string(); }

    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<CaseFlow> m_flow;
};

VIGIE_TEST(CaseFlowTest);
#include "CaseFlowTest.moc"
