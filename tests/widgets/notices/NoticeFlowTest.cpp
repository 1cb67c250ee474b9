#include "widgets/notices/NoticeFlow.h"
#include "tests/support/NoticeWorld.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::notices;
using Stage = NoticeFlow::Stage;

class NoticeFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::NoticeWorld>();
        for (int number = 1; number <= 3; ++number)
            m_world->add(m_world->notice(number));
        m_flow = std::make_unique<NoticeFlow>(m_world->ports());
        m_flow->setQueue(QueueId("notices"));
    }
    void cleanup()
    {
        m_flow.reset();
        m_world.reset();
    }

    void theNextOneIsClaimedAndTheOneAfterReserved()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QVERIFY(m_flow->claim());
        QTRY_VERIFY(m_world->claiming.holds(CaseId("case-2")));
        QVERIFY(!m_flow->obstacle());
    }

    void aDecisionIsForItsItemsAndBringsTheNextNotice()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QTRY_VERIFY(m_world->claiming.holds(CaseId("case-2")));
        QSignalSpy decided(m_flow.get(), &NoticeFlow::decided);
        m_flow->decide(restriction());
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QCOMPARE(decided.size(), 1);
        QCOMPARE(m_world->noticing.decisions.size(), std::size_t{1});
        const auto &made = m_world->noticing.decisions.front();
        QCOMPARE(made.caseId, CaseId("case-1"));
        QCOMPARE(made.notice, NoticeId("notice-1"));
        QCOMPARE(made.items, std::vector{ItemId("item-1")});
        QCOMPARE(m_world->deciding.outbox().back().command.expect.policyVersion, std::optional(7));
        // The claim goes with the decision.
        QVERIFY(m_world->claiming.released.empty());
    }

    void anUnfinishedDecisionIsRefused()
    {
        m_flow->next();
        QTRY_VERIFY(m_flow->notice());
        QSignalSpy refused(m_flow.get(), &NoticeFlow::refused);
        auto decision = restriction();
        decision.clause.reset();
        m_flow->decide(decision);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().value<ErrorCode>(), ErrorCode::Invalid);
        QVERIFY(m_world->noticing.decisions.empty());
    }

    void aSiblingThatComesMeanwhileIsToldAndStaysOut()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QVERIFY(m_flow->arrived().empty());
        auto detail = m_world->notice(1);
        detail.items.front().others = {m_world->sibling("notice-9", ItemId("item-1"))};
        QSignalSpy changed(m_flow.get(), &NoticeFlow::noticeChanged);
        m_world->change(detail);
        QTRY_COMPARE(m_flow->arrived(), std::set{NoticeId("notice-9")});
        QCOMPARE(changed.size(), 1);
        m_flow->decide(restriction());
        QTRY_COMPARE(m_world->noticing.decisions.size(), std::size_t{1});
        QCOMPARE(m_world->noticing.decisions.front().notice, NoticeId("notice-1"));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    void nothingNewIsNoChange()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QSignalSpy changed(m_flow.get(), &NoticeFlow::noticeChanged);
        const auto before = m_world->reader.reads.size();
        m_world->change(m_world->notice(3));
        QTRY_VERIFY(m_world->reader.reads.size() > before);
        m_world->change(m_world->notice(1));
        QTRY_VERIFY(m_world->reader.reads.size() > before + 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(changed.size(), 0);
    }

    void aColleaguesNoticeCanBeReadAndNotDecided()
    {
        m_world->claiming.taken.insert_or_assign(CaseId("case-2"), Error(ErrorCode::ClaimLost));
        m_flow->open(CaseId("case-2"));
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QCOMPARE(m_flow->obstacle(), std::optional(ErrorCode::ClaimLost));
        QSignalSpy refused(m_flow.get(), &NoticeFlow::refused);
        auto decision = restriction();
        decision.items = {ItemId("item-2")};
        m_flow->decide(decision);
        QCOMPARE(refused.front().front().value<ErrorCode>(), ErrorCode::ClaimLost);
        QVERIFY(m_world->noticing.decisions.empty());
    }

    void aClaimThatIsLostEndsDecidingNotReading()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_world->claiming.lose(CaseId("case-1"));
        QCOMPARE(onDesk(), std::string("case-1"));
        QCOMPARE(m_flow->obstacle(), std::optional(ErrorCode::ClaimLost));
    }

    void whilePlatformIsAwayTheListGoesOn()
    {
        goOffline();
        m_flow->setListed([] { return CaseId("case-3"); });
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-3"));
        QVERIFY(!m_flow->obstacle());
        auto decision = restriction();
        decision.items = {ItemId("item-3")};
        m_flow->setListed([] { return CaseId(); });
        m_flow->decide(decision);
        QTRY_COMPARE(m_flow->stage(), Stage::Failed);
        QCOMPARE(m_flow->reason(), std::optional(ErrorCode::Unreachable));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    void whatWasOpenedWhileAwayBecomesOursAfterwards()
    {
        goOffline();
        m_flow->open(CaseId("case-2"));
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QVERIFY(!m_flow->claim());
        m_world->claiming.refuseWith.reset();
        auto status = m_world->connection.status();
        status.link = Link::Online;
        m_world->connection.set(status);
        QTRY_VERIFY(m_flow->claim());
        QTRY_VERIFY(!m_flow->reason());
    }

    void undoBringsItsNoticeBack()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->decide(restriction());
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QSignalSpy undone(m_flow.get(), &NoticeFlow::undone);
        m_flow->undo();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QCOMPARE(undone.size(), 1);
        QVERIFY(m_world->deciding.outbox().empty());
    }

    void oneThatCameBackIsReplacedByItsSuccessor()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->decide(restriction());
        QTRY_COMPARE(m_world->deciding.outbox().size(), std::size_t{1});
        m_world->deciding.settleLast(CommandState::Conflict, Error(ErrorCode::PolicyChanged));
        QVERIFY(m_flow->returned(CaseId("case-1")));
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        m_flow->open(CaseId("case-1"));
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->decide(restriction());
        QTRY_COMPARE(m_world->noticing.decisions.size(), std::size_t{2});
        QTRY_VERIFY(!m_flow->returned(CaseId("case-1")));
        QCOMPARE(m_world->deciding.outbox().size(), std::size_t{1});
    }

    void whatIsDecidedElsewhereIsNotDecidedAgain()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        auto detail = m_world->notice(1);
        detail.notice->state = NoticeState::Decided;
        detail.notice->outcome = NoticeOutcome::NoViolation;
        m_world->change(detail);
        QTRY_COMPARE(m_flow->obstacle(), std::optional(ErrorCode::AlreadyDecided));
    }

    void aMissingRecordIsShownAndNotDecided()
    {
        auto detail = m_world->notice(1);
        detail.notice.reset();
        m_world->reader.details[detail.kase.id] = detail;
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        QVERIFY(!m_flow->notice());
        QVERIFY(m_flow->obstacle());
        m_flow->skip();
        QTRY_COMPARE(onDesk(), std::string("case-2"));
    }

    void whatIsNotHereIsNotMissed()
    {
        m_world->claiming.line.clear();
        m_flow->next();
        QTRY_COMPARE(m_flow->stage(), Stage::Empty);
    }

    void leavingGivesEverythingBack()
    {
        m_flow->next();
        QTRY_VERIFY(m_world->claiming.holds(CaseId("case-2")));
        m_flow->leave();
        QTRY_VERIFY(m_world->claiming.held().empty());
        QVERIFY(!m_flow->current());
    }

    void skippingIsSaid()
    {
        m_flow->next();
        QTRY_COMPARE(onDesk(), std::string("case-1"));
        m_flow->skip();
        QTRY_COMPARE(onDesk(), std::string("case-2"));
        QCOMPARE(m_world->claiming.released.front(), (std::pair{CaseId("case-1"), ReleaseReason::Skipped}));
    }

private:
    static NoticeDecision restriction()
    {
        NoticeDecision decision;
        decision.outcome = NoticeOutcome::Restricted;
        decision.items = {ItemId("item-1")};
        decision.clause = ClauseId("H1");
        decision.restrictions = {{RestrictionKind::Unavailable, {}}};
        decision.facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");
        return decision;
    }
    void goOffline()
    {
        m_world->claiming.refuseWith = Error(ErrorCode::Unreachable);
        auto status = m_world->connection.status();
        status.link = Link::Offline;
        m_world->connection.set(status);
    }
    std::string onDesk() const { return m_flow->current() ? m_flow->current()->kase.id.value : std::string(); }

    std::unique_ptr<test::NoticeWorld> m_world;
    std::unique_ptr<NoticeFlow> m_flow;
};

VIGIE_TEST(NoticeFlowTest);
#include "NoticeFlowTest.moc"
