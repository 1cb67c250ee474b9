#include "widgets/notices/RestrictedLook.h"
#include "tests/support/FakeViewing.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::notices;
using namespace std::chrono_literals;
using Stage = RestrictedLook::Stage;

namespace {

const ViewingRequest Asked{CaseId("case"), ItemId("item"), ViewingReason::Doubt,
                           QStringLiteral("The match contradicts the caption.")};

} // namespace

/// One look at restricted content, without a window.
class RestrictedLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_viewing = std::make_unique<test::FakeViewing>();
        m_look = std::make_unique<RestrictedLook>(*m_viewing, m_clock);
    }
    void cleanup()
    {
        m_look.reset();
        m_viewing.reset();
    }

    void nothingIsAllowedBeforeTheAnswer()
    {
        m_viewing->slow = true;
        QVERIFY(!m_look->allows(Asked.item));
        m_look->ask(Asked);
        QVERIFY(m_look->stage() == Stage::Asking && !m_look->allows(Asked.item));
        m_viewing->answerAll();
        QTRY_VERIFY(m_look->allows(Asked.item));
        QVERIFY(!m_look->allows(ItemId("another")));
    }

    void theTimeRunsFromTheAsking()
    {
        m_viewing->slow = true;
        m_look->ask(Asked);
        m_clock.advance(20s);
        m_viewing->answerAll();
        QTRY_VERIFY(m_look->stage() == Stage::Granted);
        QCOMPARE(m_look->left(), Milliseconds(40s));
        m_clock.advance(40s);
        QVERIFY(!m_look->allows(Asked.item)); // before anybody looked at the clock
    }

    void thePlatformIsToldWhatWasSeenAndForHowLong()
    {
        QSignalSpy over(m_look.get(), &RestrictedLook::over);
        grant();
        m_clock.advance(2s);
        m_look->tick();
        QVERIFY(m_viewing->reports.empty()); // nothing is on the screen yet
        m_look->painted();
        m_look->painted();
        QCOMPARE(m_viewing->stages(), std::vector{ViewingStage::Begun});
        m_clock.advance(1s);
        m_look->uncovered();
        m_clock.advance(3s);
        m_look->covered();
        m_clock.advance(1s); // under its veil
        m_look->tick();
        m_look->uncovered();
        m_clock.advance(2s);
        m_look->end(ViewingEnd::Finished);
        QCOMPARE(m_viewing->stages(), (std::vector{ViewingStage::Begun, ViewingStage::Continues, ViewingStage::Ended}));
        QCOMPARE(m_viewing->reports[1].second.shown, Milliseconds(3s));
        QCOMPARE(m_viewing->reports[2].second, (ViewingReport{ViewingStage::Ended, 5s, ViewingEnd::Finished}));
        QCOMPARE(over.size(), 1);
        m_look->end(ViewingEnd::Locked); // once is enough
        QCOMPARE(m_viewing->reports.size(), std::size_t{3});
    }

    void timeEndsIt()
    {
        QSignalSpy over(m_look.get(), &RestrictedLook::over);
        grant();
        m_look->painted();
        m_clock.advance(m_viewing->ttl);
        m_look->tick();
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.front().front().value<ViewingEnd>(), ViewingEnd::TimeOver);
        QCOMPARE(m_viewing->reports.back().second.end, ViewingEnd::TimeOver);
    }

    void aLostConnectionEndsIt()
    {
        QSignalSpy over(m_look.get(), &RestrictedLook::over);
        grant();
        m_look->painted();
        m_viewing->isLost = true;
        m_clock.advance(ViewingPulse);
        m_look->tick();
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(over.front().front().value<ViewingEnd>(), ViewingEnd::ConnectionLost);
        QVERIFY(!m_look->allows(Asked.item));
    }

    void refusalsAreTold()
    {
        QSignalSpy refused(m_look.get(), &RestrictedLook::refused);
        m_viewing->refuseWith = ErrorCode::ClaimLost;
        m_look->ask(Asked);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().value<ErrorCode>(), ErrorCode::ClaimLost);
        QVERIFY(m_look->stage() == Stage::None);
    }

    /// Who went away before the answer leaves no open grant behind.
    void anAnswerThatComesTooLateIsGivenBack()
    {
        QSignalSpy granted(m_look.get(), &RestrictedLook::granted);
        m_viewing->slow = true;
        m_look->ask(Asked);
        m_look->end(ViewingEnd::Left);
        m_viewing->answerAll();
        QTRY_COMPARE(m_viewing->reports.size(), std::size_t{1});
        QCOMPARE(m_viewing->reports.front().second.end, ViewingEnd::Left);
        QVERIFY(granted.empty() && !m_look->allows(Asked.item));
    }

    void theEndOfTheWindowEndsIt()
    {
        grant();
        m_look->painted();
        m_look.reset();
        QCOMPARE(m_viewing->reports.back().second.stage, ViewingStage::Ended);
    }

private:
    void grant()
    {
        m_look->ask(Asked);
        QTRY_VERIFY(m_look->stage() == Stage::Granted);
    }

    test::ManualClock m_clock;
    std::unique_ptr<test::FakeViewing> m_viewing;
    std::unique_ptr<RestrictedLook> m_look;
};

VIGIE_TEST(RestrictedLookTest);
#include "RestrictedLookTest.moc"
