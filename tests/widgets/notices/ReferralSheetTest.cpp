#include "widgets/notices/ReferralSheet.h"
#include "tests/support/ReferralRules.h"
#include "tests/widgets/notices/NoticeWindow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Step = ReferralSheet::Step;
using compliance::ReferralGap;

namespace {

const QString Facts = QStringLiteral("A sign calls a religion a disease. It was shown for two hours.");

} // namespace

/// A referral as a person writes one: by keys, in a real window.
class ReferralSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        for (int number = 1; number <= 2; ++number)
            world().add(world().notice(number));
        test::fillReferring(world().referring, world().now());
    }
    void cleanup() { m_window.reset(); }

    void itIsWrittenExportedAndHandedInByKeys()
    {
        QVERIFY(open());
        QVERIFY(sheet().isOpen());
        QCOMPARE(sheet().draft().referral().notice, NoticeId("notice-1"));
        QVERIFY(has(ReferralGap::OffenceMissing) && has(ReferralGap::FactsMissing) && has(ReferralGap::HoldMissing));
        m_window->press(Qt::Key_Space); // the first offence has the focus
        QCOMPARE(sheet().draft().entry().offence, std::string("hatred-origin"));
        goOn();
        QCOMPARE(sheet().step(), Step::Recipient);
        goOn();
        QCOMPARE(sheet().step(), Step::Facts);
        type(Facts);
        goOn();
        QCOMPARE(sheet().step(), Step::Content);
        QTRY_VERIFY(!referring().saved.empty()); // a step that is left is saved
        goOn();
        QCOMPARE(sheet().step(), Step::Hold);
        m_window->press(Qt::Key_Space);
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("All media of the account"));
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("DSA Art. 18"));
        QTRY_VERIFY(sheet().flow().stage() == ReferralFlow::Stage::Open);
        QVERIFY2(gaps().empty(), qPrintable(m_window->words("referralMore")));
        goOn();
        QCOMPARE(sheet().step(), Step::Packet);
        referring().needsCode = true;
        QTRY_VERIFY(sheet().flow().stage() == ReferralFlow::Stage::Open);
        goOn(); // makes the packet
        QTRY_VERIFY(sheet().flow().needsCode());
        QTRY_VERIFY(m_window->find<QLineEdit>("referralCode")->hasFocus());
        type(QStringLiteral("123456"));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(referring().kept.size(), std::size_t{1});
        QCOMPARE(referring().kept.front().second, referring().usualFolder());
        QTRY_VERIFY(m_window->words("referralResult").contains(QStringLiteral("referral-1.json")));
        goOn();
        QCOMPARE(sheet().step(), Step::HandedIn);
        type(QStringLiteral("PH-2026-77"));
        m_window->press(Qt::Key_Tab);
        m_window->press(Qt::Key_Space); // the lead of the shift was told
        goOn();
        QTRY_COMPARE(referring().receipts.size(), std::size_t{1});
        QCOMPARE(referring().receipts.front().reference, QStringLiteral("PH-2026-77"));
        QCOMPARE(referring().receipts.front().informed.front().party, InformedParty::ShiftLead);
        QTRY_COMPARE(sheet().draft().referral().state, ReferralState::HandedIn);
        m_window->press(Qt::Key_Escape);
        QVERIFY(!sheet().isOpen());
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(banner().message().contains(QStringLiteral("PH-2026-77")));
        QVERIFY(banner().message().contains(QStringLiteral("DSA Art. 18"))); // the hold is shown calmly
    }

    void aGapLeadsToItsField_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("field");
        QTest::newRow("facts") << static_cast<int>(ReferralGap::FactsMissing) << "referralFactsText";
        QTest::newRow("hold") << static_cast<int>(ReferralGap::HoldMissing) << "holdCheck";
        QTest::newRow("offence") << static_cast<int>(ReferralGap::OffenceMissing) << "offence-hatred-origin";
    }

    void aGapLeadsToItsField()
    {
        QFETCH(const int, gap);
        QFETCH(const QString, field);
        QVERIFY(open());
        const auto all = gaps();
        std::size_t at = 0;
        while (at < all.size() && static_cast<int>(all[at].gap) != gap)
            ++at;
        QVERIFY(at < all.size());
        QTest::mouseClick(m_window->find<QWidget>(("missing" + std::to_string(at)).c_str()), Qt::LeftButton);
        QTRY_COMPARE(m_window->desk->focusWidget()->objectName(), field);
    }

    void whatMayNotStandInAPacketIsNotSent_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<int>("gap");
        QTest::newRow("encoded bytes") << QStringLiteral("See data:image/png;base64,iVBORw0KGgo=")
                                       << static_cast<int>(ReferralGap::EncodedBytes);
        QTest::newRow("20,001 characters") << QString(20'001, u'é') << static_cast<int>(ReferralGap::FactsTooLong);
    }

    void whatMayNotStandInAPacketIsNotSent()
    {
        QFETCH(const QString, facts);
        QFETCH(const int, gap);
        QVERIFY(open());
        sheet().showStep(Step::Facts);
        m_window->find<QPlainTextEdit>("referralFactsText")->setPlainText(facts);
        QVERIFY(has(static_cast<ReferralGap>(gap)));
        goOn();
        QVERIFY(referring().saved.empty());
        QVERIFY(m_window->words("referralSaving").contains(QStringLiteral("Not saved")));
        m_window->find<QPlainTextEdit>("referralFactsText")->setPlainText(Facts);
        goOn();
        QTRY_COMPARE(referring().saved.size(), std::size_t{1});
    }

    void anOffenceForOthersIsSaid()
    {
        QVERIFY(open());
        m_window->find<QRadioButton>("offence-trafficking")->click();
        sheet().showStep(Step::Recipient);
        m_window->find<QRadioButton>("recipient2")->click(); // Point de Contact
        QVERIFY(has(ReferralGap::OffenceNotForThem));
        m_window->find<QRadioButton>("recipient3")->click(); // a danger: anybody who can help
        QVERIFY(!has(ReferralGap::OffenceNotForThem) && has(ReferralGap::DangerMissing));
        QVERIFY(m_window->find<QWidget>("dangerThreat")->isVisible());
    }

    void whatAColleagueSavedIsNotOverwritten()
    {
        QVERIFY(open());
        referring().referrals.begin()->second.rev = 9;
        sheet().showStep(Step::Facts);
        m_window->find<QPlainTextEdit>("referralFactsText")->setPlainText(Facts);
        goOn();
        QTRY_COMPARE(sheet().flow().reason(), std::optional(ErrorCode::Changed));
        QCOMPARE(sheet().draft().entry().facts, Facts); // nothing that was typed is lost
    }

    void itsStatesAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<bool>("online");
        QTest::addColumn<int>("state");
        using State = kit::StateView::State;
        QTest::newRow("role") << ErrorCode::Permission << true << static_cast<int>(State::NoPermission);
        QTest::newRow("not theirs") << ErrorCode::NotFound << true << static_cast<int>(State::NoPermission);
        QTest::newRow("away") << ErrorCode::Unreachable << false << static_cast<int>(State::Offline);
        QTest::newRow("fault") << ErrorCode::ServerError << true << static_cast<int>(State::Error);
    }

    void itsStatesAreSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const bool, online);
        QFETCH(const int, state);
        QVERIFY(m_window->start());
        referring().failWith = reason;
        if (!online) {
            auto status = world().connection.status();
            status.link = Link::Offline;
            world().connection.set(status);
        }
        m_window->press(Qt::Key_P, Qt::ControlModifier);
        auto *view = m_window->find<kit::StateView>("referralStateView");
        QCOMPARE(view->state(), kit::StateView::State::Loading);
        QTRY_COMPARE(static_cast<int>(view->state()), state);
        if (reason != ErrorCode::ServerError)
            return;
        referring().failWith.reset();
        Q_EMIT view->actionTriggered();
        QTRY_COMPARE(sheet().flow().stage(), ReferralFlow::Stage::Open);
    }

    void aWrongCodeIsSaidAndAskedAgain()
    {
        QVERIFY(open());
        ready();
        referring().needsCode = true;
        goOn();
        QTRY_VERIFY(sheet().flow().needsCode());
        m_window->find<QLineEdit>("referralCode")->setText(QStringLiteral("000000"));
        goOn();
        QTRY_VERIFY(m_window->words("referralResult").contains(QStringLiteral("not right")));
        QVERIFY(referring().kept.empty());
        m_window->find<QLineEdit>("referralCode")->setText(QStringLiteral("123456"));
        goOn();
        QTRY_COMPARE(referring().kept.size(), std::size_t{1});
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QVERIFY(open());
        ready();
        referring().keepFails = ErrorCode::NotFound;
        goOn();
        QTRY_VERIFY(m_window->words("referralResult").contains(QStringLiteral("no such folder")));
        QVERIFY(sheet().flow().files().empty());
    }

    void aDecisionThatTheListNamesProposesIt()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(!referring().asked.empty());
        m_window->press(Qt::Key_1);
        m_window->desk->draft().setClause(ClauseId("H1"));
        m_window->write(QStringLiteral("The sign calls a religion a disease that has to be rooted out."));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(banner().message().contains(QStringLiteral("Incitement to hatred")));
        Q_EMIT banner().actionTriggered();
        QTRY_COMPARE(sheet().flow().stage(), ReferralFlow::Stage::Open);
        QTRY_COMPARE(sheet().draft().referral().notice, NoticeId("notice-1")); // what was decided, not what is on the desk
        QCOMPARE(sheet().draft().entry().offence, std::string("hatred-origin"));
    }

    void whatIsReferredAlreadyIsNotProposedAgain()
    {
        auto known = referring().next;
        known.rev = 1;
        known.notice = NoticeId("notice-1");
        known.recipient = ReferralRecipient::Pharos;
        known.state = ReferralState::HandedIn;
        known.packet.id = ReferralId("referral-1");
        referring().referrals[known.packet.id] = known;
        QVERIFY(m_window->start());
        QTRY_VERIFY(banner().isVisible());
        m_window->press(Qt::Key_1);
        m_window->desk->draft().setClause(ClauseId("H1"));
        m_window->write(QStringLiteral("The sign calls a religion a disease that has to be rooted out."));
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->onDesk() != "case-1");
        QVERIFY(!banner().isVisible() || !banner().message().contains(QStringLiteral("Incitement to hatred")));
    }

    void noLetterIsOfferedWhileASilenceIsOpen()
    {
        auto silent = referring().next;
        silent.rev = 1;
        silent.notice = NoticeId("notice-1");
        silent.recipient = ReferralRecipient::Pharos;
        silent.state = ReferralState::HandedIn;
        silent.packet.id = ReferralId("referral-1");
        silent.packet.silence = DoNotNotify{QStringLiteral("CPP art. 11"), world().now() + std::chrono::hours(24)};
        referring().referrals[silent.packet.id] = silent;
        QVERIFY(m_window->start());
        QTRY_VERIFY(banner().isVisible());
        QVERIFY(banner().message().contains(QStringLiteral("CPP art. 11")));
        m_window->press(Qt::Key_2); // no violation: an answer would leave
        QVERIFY(m_window->words("lettersState").contains(QStringLiteral("no letter leaves")));
        const auto letters = m_window->desk->findChildren<QWidget *>(QStringLiteral("letter"));
        QVERIFY(std::ranges::none_of(
            letters, [](const QWidget *letter) { return letter->isVisibleTo(letter->parentWidget()); }));
    }

    void nothingStaysWhenTheScreenIsLocked()
    {
        QVERIFY(open());
        sheet().showStep(Step::Facts);
        m_window->find<QPlainTextEdit>("referralFactsText")->setPlainText(Facts);
        m_window->desk->lock();
        QVERIFY(!sheet().isOpen());
        QVERIFY(sheet().draft().isEmpty());
        QVERIFY(m_window->find<QPlainTextEdit>("referralFactsText")->toPlainText().isEmpty());
        QTRY_COMPARE(referring().saved.size(), std::size_t{1}); // what was written is on the platform
    }

    void whoMayNotDecideMayNotRefer()
    {
        auto session = *world().connection.session();
        session.permissions = {"queue.work:notice_review"};
        world().connection.signInAs(session);
        QVERIFY(m_window->start());
        QVERIFY(!m_window->action("notices.refer")->isEnabled());
        QVERIFY(referring().asked.empty());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeReferring &referring() { return world().referring; }
    ReferralSheet &sheet() { return *m_window->find<ReferralSheet>("referralSheet"); }
    ReferralBanner &banner() { return *m_window->find<ReferralBanner>("referralBanner"); }
    std::vector<compliance::ReferralMissing> gaps() { return sheet().draft().missing(world().now()); }
    bool has(ReferralGap gap)
    {
        return std::ranges::any_of(gaps(), [gap](const auto &missing) { return missing.gap == gap; });
    }
    bool open()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_P, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return sheet().flow().stage() == ReferralFlow::Stage::Open; });
    }
    void goOn() { m_window->press(Qt::Key_Return, Qt::ControlModifier); }
    void type(const QString &words) { QTest::keyClicks(m_window->desk->focusWidget(), words); }
    /// Everything is written; the packet can be made.
    void ready()
    {
        auto &draft = sheet().draft();
        draft.setOffence("hatred-origin");
        draft.setFacts(Facts);
        draft.setHold(LegalHold{QStringLiteral("All"), QStringLiteral("DSA Art. 18"), {}, world().now(), {}, {}});
        sheet().showStep(Step::Packet);
        QTRY_COMPARE(sheet().flow().stage(), ReferralFlow::Stage::Open);
        QVERIFY(gaps().empty());
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(ReferralSheetTest);
#include "ReferralSheetTest.moc"
