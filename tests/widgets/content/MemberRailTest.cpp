#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/MemberSection.h"
#include "widgets/content/SeeAsCard.h"
#include "widgets/kit/TimeWords.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::domain;
using namespace std::chrono_literals;

/// The member behind the case, contradictions, and what others see, by key.
class MemberRailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        m_window->world.add(m_window->world.photo(1));
        m_window->world.add(m_window->world.photo(2));
        auto &timeline = m_window->world.members.known[MemberId("member-1")];
        timeline.member = MemberId("member-1");
        timeline.stage = CertificationStage::Certified;
        timeline.payout = PayoutState::Running;
    }
    void cleanup() { m_window.reset(); }

    void aKeyShowsTheTimeLine()
    {
        auto strike = event(MemberEventKind::Strike, 24h);
        strike.until = now() + 24h;
        strike.category = Category::Spam;
        strike.byName = QStringLiteral("Noor");
        auto expired = event(MemberEventKind::Strike, 240h);
        expired.until = now() - 24h;
        timeline().events = {strike, expired, event(MemberEventKind::Joined, 2400h)};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(events(), (QStringList{QStringLiteral("Strike"), QStringLiteral("Strike, expired"),
                                            QStringLiteral("Joined")}));
        QCOMPARE(m_window->find<kit::PlainLabel>("memberName")->text(), QStringLiteral("Studio Lumière"));
        QCOMPARE(m_window->find<kit::StatusTag>("memberStage")->word(), QStringLiteral("Certified"));
        const auto rest = m_window->find<kit::PlainLabel>("eventRest")->text();
        QVERIFY2(rest.startsWith(QStringLiteral("Spam, fraud · until ")) && rest.endsWith(QStringLiteral("Noor")),
                 qPrintable(rest));
        // The case is the reason: it goes with the question.
        QCOMPARE(m_window->world.members.asked.front().reason.kase, std::optional(CaseId("case-1")));
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(!section()->isVisible());
    }

    void theNextCaseIsAskedAnewAndOnce()
    {
        QVERIFY(m_window->start());
        QTRY_COMPARE(m_window->world.members.asked.size(), std::size_t{1});
        m_window->press(Qt::Key_G);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QTRY_COMPARE(m_window->world.members.asked.size(), std::size_t{2});
        QCOMPARE(m_window->world.members.asked.back().reason.kase, std::optional(CaseId("case-2")));
    }

    void contradictionsStandInTheCase()
    {
        timeline().events = {event(MemberEventKind::Frozen, 12min)};
        QVERIFY(m_window->start());
        QTRY_COMPARE(
            warnings(),
            (QStringList{QStringLiteral("⚠ The account was frozen 12 minute(s) ago. Somebody is at work on it."),
                         QStringLiteral("⚠ The account is frozen, and money still goes out.")}));
    }

    void withoutContradictionsNothingStandsThere()
    {
        QVERIFY(m_window->start());
        QTRY_COMPARE(m_window->world.members.asked.size(), std::size_t{1});
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find<kit::StatusTag>("memberStage")->isVisible());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(warnings().isEmpty());
        QVERIFY(!m_window->find<ContradictionSection>("contradictions")->isVisible());
    }

    void aNoteIsPlainText()
    {
        auto restricted = event(MemberEventKind::Restricted, 1h);
        restricted.note = QStringLiteral("<img src=x> \u202Egpj");
        timeline().events = {restricted};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(m_window->find<kit::PlainLabel>("eventRest")->text(), QStringLiteral("<img src=x> ⟦U+202E⟧gpj"));
    }

    void waitingOfflineAndBarredAreSaid()
    {
        m_window->world.members.slow = true;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        auto *state = m_window->find<kit::StateView>("memberState");
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->state(), kit::StateView::State::Loading);

        m_window->world.members.slow = false;
        m_window->world.members.failWith = ErrorCode::Unreachable;
        auto status = m_window->world.connection.status();
        status.link = Link::Offline;
        m_window->world.connection.set(status);
        m_window->world.members.held.front().finish(Result<MemberTimeline>(ErrorCode::Unreachable));
        QTRY_COMPARE(state->state(), kit::StateView::State::Offline);

        m_window->world.members.failWith = ErrorCode::Permission;
        status.link = Link::Online;
        m_window->world.connection.set(status); // back: asked again by itself
        QTRY_COMPARE(state->state(), kit::StateView::State::NoPermission);
        m_window->world.members.failWith = ErrorCode::ServerError;
        section()->findChild<kit::StateView *>()->actionTriggered();
        QTRY_COMPARE(state->state(), kit::StateView::State::Error);
        m_window->world.members.failWith.reset();
        QTest::mouseClick(state->findChild<kit::Button *>(), Qt::LeftButton);
        QTRY_VERIFY(!state->isVisible());
        QVERIFY(m_window->find<kit::StatusTag>("memberStage")->isVisible());
    }

    void theStageAloneIsSaidToBeAll()
    {
        timeline().stageOnly = true;
        timeline().events = {event(MemberEventKind::Certified, 1h)};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(m_window->find<kit::PlainLabel>("memberRest")->text(),
                     QStringLiteral("Your role sees the stage of certification only."));
        QVERIFY(!m_window->find<kit::KeyValueList>("memberFacts")->isVisible());
    }

    void blocksStandAboveTheTimeLine()
    {
        MemberBlocks blocks;
        blocks.counts = {7, 0, 6};
        blocks.newest = {{false, now() - 1h, BlockReason::Threats, false, true, false}};
        timeline().blocks = blocks;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        auto *view = m_window->find<kit::BlocksView>("memberBlocks");
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(view->findChild<kit::PlainLabel *>(QStringLiteral("blocksSummary"))->text(),
                 kit::BlocksView::summary(blocks.counts));
        QCOMPARE(view->findChild<kit::PlainLabel *>(QStringLiteral("blocksNewest"))->text(),
                 kit::BlocksView::line(blocks.newest.front()));
    }

    void wherePlatformTellsNoBlocksNoneAreClaimed()
    {
        timeline().blocks.reset();
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find<kit::StatusTag>("memberStage")->isVisible());
        QVERIFY(!m_window->find<kit::BlocksView>("memberBlocks")->isVisible());
        QVERIFY(!m_window->find<kit::SectionHeader>("memberBlocksHeading")->isVisible());
    }

    void theAgeCheckOfAFanIsFiveFacts_data()
    {
        QTest::addColumn<FanAgeStatus>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<kit::Colour>("ink");
        QTest::newRow("passed") << FanAgeStatus::Passed << QStringLiteral("passed") << kit::inkOf(Tone::Good);
        QTest::newRow("failed") << FanAgeStatus::Failed << QStringLiteral("failed") << kit::inkOf(Tone::Danger);
        QTest::newRow("pending") << FanAgeStatus::Pending << QStringLiteral("under way") << kit::inkOf(Tone::Soon);
        QTest::newRow("ended") << FanAgeStatus::Ended << QStringLiteral("ended without an answer")
                               << kit::inkOf(Tone::Soon);
        QTest::newRow("unknown") << FanAgeStatus::Unknown << QStringLiteral("an answer this version does not know")
                                 << kit::Colour::Text;
    }
    void theAgeCheckOfAFanIsFiveFacts()
    {
        QFETCH(FanAgeStatus, status);
        QFETCH(QString, word);
        QFETCH(kit::Colour, ink);
        timeline().stageOnly = true; // who sees the stage only still sees what the record of the member says
        owner()->kind = MemberKind::Fan;
        owner()->ageCheck = FanAgeCheck{status, "AGE_ESTIMATION", "yoti", now(), "<b>ref</b>"};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(
            facts(),
            (QStringList{QStringLiteral("Age check: ") + word, QStringLiteral("Method: age estimated from the face"),
                         QStringLiteral("Provider: yoti"), QStringLiteral("When: ") + kit::moment(now()),
                         QStringLiteral("Reference: <b>ref</b>")}));
        for (const auto *value : section()->findChildren<kit::PlainLabel *>())
            if (value->text() == word)
                QCOMPARE(value->palette().color(QPalette::WindowText), m_window->theme->theme().colour(ink));
    }

    void aFanWithoutAnAgeCheckIsSaidToHaveNone()
    {
        owner()->kind = MemberKind::Fan;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(facts().value(0), QStringLiteral("Age check: none yet"));
    }

    void aWordOfTheProviderIsShownAsItCame()
    {
        owner()->kind = MemberKind::Fan;
        owner()->ageCheck = FanAgeCheck{FanAgeStatus::Passed, "BRAIN_SCAN", "", now(), ""};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(facts().value(1), QStringLiteral("Method: “BRAIN_SCAN”"));
        QCOMPARE(facts().value(2), QStringLiteral("Provider: not stated"));
        QCOMPARE(facts().value(4), QStringLiteral("Reference: not stated"));
    }

    void aKeyShowsWhatOthersSee()
    {
        auto &known = m_window->world.audiences.known;
        known[Audience::Visitor] = {Audience::Visitor, {}, {Gate::Warning, Gate::SignIn, Gate::AgeCheck}};
        known[Audience::UncheckedFan] = {Audience::UncheckedFan, {}, {Gate::Warning, Gate::AgeCheck}};
        known[Audience::CheckedFan] = {Audience::CheckedFan, {Hindrance::Blocked, Hindrance::OwnerNotCertified}, {}};
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        auto *card = m_window->find<SeeAsCard>("seeAs");
        QVERIFY(card->isOpen());
        QTRY_COMPARE(why(3), QStringLiteral("Sees the item at once."));
        QCOMPARE(why(0),
                 QStringLiteral("Meets the warning to click, then the sign-in, then the age check; then the item."));
        QCOMPARE(why(1), QStringLiteral("Meets the warning to click, then the age check; then the item."));
        QCOMPARE(why(2), QStringLiteral("Sees nothing: it is blocked; its owner is not certified."));
        QCOMPARE(m_window->find<kit::StatusTag>("seeAsShows2")->word(), QStringLiteral("Nothing"));
        QCOMPARE(m_window->world.audiences.asked.front().first, ItemId("item-1"));
        QVERIFY(m_window->world.deciding.outbox().empty());
        m_window->press(Qt::Key_Escape);
        QVERIFY(!card->isOpen());
        QVERIFY(m_window->picture()->hasFocus());
    }

    void anotherCaseClosesTheCard()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        auto *card = m_window->find<SeeAsCard>("seeAs");
        QVERIFY(card->isOpen());
        m_window->desk->flow().skip();
        QTRY_VERIFY(!card->isOpen());
    }

    void whatIsNotKnownIsNotAsserted()
    {
        m_window->world.audiences.failWith = ErrorCode::Unreachable;
        QVERIFY(m_window->start());
        auto status = m_window->world.connection.status();
        status.link = Link::Offline;
        m_window->world.connection.set(status);
        m_window->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(why(0), QStringLiteral("Only the platform knows, and it cannot be reached."));
        QCOMPARE(m_window->find<kit::StatusTag>("seeAsShows0")->word(), QStringLiteral("Not known"));
    }

private:
    Instant now() const { return m_window->world.connection.serverNow(); }
    MemberTimeline &timeline() { return m_window->world.members.known[MemberId("member-1")]; }
    MemberEvent event(MemberEventKind kind, Milliseconds ago) const
    {
        MemberEvent event;
        event.kind = kind;
        event.at = now() - ago;
        return event;
    }
    MemberSection *section() const { return m_window->find<MemberSection>("memberRail"); }
    QStringList events() const
    {
        QStringList words;
        for (const auto *tag : section()->findChildren<kit::StatusTag *>(QStringLiteral("eventWhat")))
            if (tag->isVisible())
                words << tag->word();
        return words;
    }
    QStringList warnings() const
    {
        QStringList lines;
        for (const auto *line : m_window->desk->findChildren<kit::PlainLabel *>(QStringLiteral("contradiction")))
            if (line->isVisible())
                lines << line->text();
        return lines;
    }
    /// "label: value" of the facts in sight.
    QStringList facts() const
    {
        QStringList lines;
        for (const auto *value : m_window->find<kit::KeyValueList>("memberFacts")->findChildren<kit::PlainLabel *>())
            if (value->isVisible() && value->accessibleName().contains(QLatin1StringView(": ")))
                lines << value->accessibleName();
        return lines;
    }
    std::optional<Member> &owner() { return m_window->world.reader.details[CaseId("case-1")].owner; }
    QString why(int line) const
    {
        return m_window->find<kit::PlainLabel>(qPrintable(QStringLiteral("seeAsWhy%1").arg(line)))->text();
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(MemberRailTest);
#include "MemberRailTest.moc"
