#include "models/items/Roles.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/ComplaintWords.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;

namespace {

const QString Reason = QStringLiteral("The poster and the programme show that it is a play on a stage.");

} // namespace

/// Complaints at the desk as a person uses it: by keys, in a real window.
class ComplaintDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().openComplaints();
        for (int number = 1; number <= 2; ++number)
            world().add(world().complaint(number));
    }
    void cleanup() { m_window.reset(); }

    void theListTellsAComplaintByItsWordAndItsIcon()
    {
        QVERIFY(m_window->show());
        const auto *table = m_window->find<QTableView>("noticeTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto tag = table->model()->index(0, 2);
        QTRY_COMPARE(tag.data().toString(), QStringLiteral("Complaint · Hate"));
        QCOMPARE(tag.data(items::CaseKindRole).toInt(), static_cast<int>(CaseKind::Complaint));
        QCOMPARE(tag.data(items::ToneRole).toInt(), static_cast<int>(Tone::Soon)); // a payout is held
        QVERIFY(m_window->words("whyFirst").contains(QStringLiteral("earns nothing")));
    }

    void bothReviewersAndTheFirstLetterAreThere()
    {
        QVERIFY(m_window->start());
        QVERIFY(m_window->flow().complaint());
        QVERIFY(m_window->find<QWidget>("complaintView")->isVisible());
        QVERIFY(m_window->find<QWidget>("complaintPanel")->isVisible());
        QVERIFY(!m_window->find<QWidget>("noticePanel")->isVisible());
        QTRY_COMPARE(m_window->words("complaintWords"), QStringLiteral("It is a theatre play, and the poster says so."));
        QVERIFY(m_window->words("firstDecision").contains(QStringLiteral("Yaël")));
        QCOMPARE(m_window->words("firstFacts"), QStringLiteral("The sign calls a religion a disease."));
        QCOMPARE(m_window->words("firstLetter"), QStringLiteral("Votre publication n’est plus visible."));
        QCOMPARE(m_window->find<kit::StatusTag>("complaintKind")->icon(), std::optional(kit::Icon::Scale));
        // Nothing is ticked or restricted here.
        QVERIFY(!m_window->action("notices.tick")->isEnabled());
        QVERIFY(!m_window->action("notices.clause")->isEnabled());
    }

    void aComplaintIsUpheldByKeys()
    {
        QVERIFY(m_window->start());
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_1);
        QVERIFY(draft().outcome() == ComplaintOutcome::Upheld);
        m_window->press(Qt::Key_E);
        auto *reason = m_window->find<QPlainTextEdit>("complaintReason");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, Reason);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        const auto &made = world().complaining.decisions.back();
        QCOMPARE(made.outcome, ComplaintOutcome::Upheld);
        QCOMPARE(made.complaint, ComplaintId("complaint-1"));
        QCOMPARE(made.reason, Reason);
        QVERIFY(made.ends.empty());
        QVERIFY(world().noticing.decisions.empty());
        QVERIFY(reason->toPlainText().isEmpty());
        QTRY_VERIFY(world().drafts.texts.empty());
    }

    void theLettersToBothSidesAreShownWordForWord()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(Reason);
        m_window->press(Qt::Key_F6);
        auto *view = m_window->find<LettersView>("complaintLetters");
        QTRY_VERIFY(view->isVisible());
        const auto texts = view->findChildren<kit::PlainLabel *>(QStringLiteral("letterText"));
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts[0]->text().contains(Reason));
        QVERIFY(texts[0]->text().contains(QStringLiteral("Les versements reprennent."))); // the member reads French
        QVERIFY(texts[0]->text().contains(QStringLiteral("non par des moyens uniquement automatisés")));
        QVERIFY(texts[0]->text().contains(QStringLiteral("règlement extrajudiciaire")));
        QVERIFY(texts[1]->text().contains(QStringLiteral("notice-1")));
        QVERIFY(!texts[1]->text().contains(Reason));
    }

    void partlyAsksWhatEnds()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_2);
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(Reason);
        QCOMPARE(m_window->words("reliefFault"), ComplaintWords::fault(ComplaintFault::ReliefMissing));
        auto *content = m_window->find<QCheckBox>("relief0"), *payout = m_window->find<QCheckBox>("relief1");
        QTRY_VERIFY(content->isVisible());
        QCOMPARE(content->text(), QStringLiteral("Content unavailable: content 1"));
        content->click();
        payout->click();
        QCOMPARE(m_window->words("reliefFault"), ComplaintWords::fault(ComplaintFault::ReliefWhole));
        content->click();
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world().complaining.decisions.size(), std::size_t{1});
        QCOMPARE(world().complaining.decisions.front().ends, (std::vector{Relief{RestrictionKind::PayoutHeld, {}}}));
    }

    void whoDecidedFirstIsToldWhyTheyCannot()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().openComplaints();
        auto own = world().complaint(1);
        own.complaint->of.author = world().complaining.person;
        world().add(own);
        QVERIFY(m_window->show());
        const auto *table = m_window->find<QTableView>("noticeTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->model()->index(0, 1).data().toString().contains(QStringLiteral("Not for you")));
        m_window->flow().open(CaseId("case-1"));
        QTRY_VERIFY(m_window->flow().complaint());
        m_window->press(Qt::Key_1);
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(Reason);
        QVERIFY(m_window->words("whyNotDecideComplaint").contains(QStringLiteral("You took the decision")));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(world().complaining.decisions.empty());
    }

    void aPersonalDetailKeepsItFromLeaving()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_3);
        auto *reason = m_window->find<QPlainTextEdit>("complaintReason");
        reason->setPlainText(Reason + QStringLiteral(" Ask jane.roe@example.org."));
        auto *found = m_window->find<kit::PlainLabel>("reasonDetails");
        QTRY_VERIFY(found->isVisible());
        QVERIFY(!found->text().contains(QStringLiteral("jane.roe")));
        QVERIFY(!m_window->action("notices.decide")->isEnabled());
        reason->setPlainText(Reason);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
    }

    void aNotifierHasNothingToGetBackInPart()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().openComplaints();
        auto detail = world().complaint(1);
        detail.complaint->from = Complainant::Notifier;
        detail.complaint->member.reset();
        detail.complaint->taken.clear();
        detail.complaint->of.decision.outcome = NoticeOutcome::NoViolation;
        world().add(detail);
        QVERIFY(m_window->start());
        QVERIFY(!m_window->find<QRadioButton>("complaintOutcome2")->isEnabled());
        QVERIFY(!m_window->action("notices.outcome-2")->isEnabled());
        m_window->press(Qt::Key_1);
        QVERIFY(m_window->words("complaintMeaning").contains(QStringLiteral("examined again")));
    }

    void undoBringsBackWhatWasWritten()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_3);
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(Reason);
        QTRY_VERIFY(m_window->action("notices.decide")->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QVERIFY(world().deciding.outbox().empty());
        QVERIFY(draft().outcome() == ComplaintOutcome::Rejected);
        QCOMPARE(m_window->find<QPlainTextEdit>("complaintReason")->toPlainText(), Reason);
    }

    void oneThatCameBackIsOpenedAgain()
    {
        QVERIFY(m_window->start());
        OutboxEntry entry;
        entry.command.id = CommandId("back");
        entry.command.body = ComplaintDecision{
            CaseId("case-2"), 1, ComplaintId("complaint-2"), ComplaintOutcome::Rejected, {}, Reason, {}, false};
        entry.state = CommandState::Conflict;
        entry.reason = Error(ErrorCode::PolicyChanged);
        world().deciding.put(entry);
        auto *banner = m_window->find<ReturnedBanner>("noticeBanner");
        QTRY_VERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QTRY_VERIFY(draft().outcome() == ComplaintOutcome::Rejected);
        QCOMPARE(m_window->find<QPlainTextEdit>("complaintReason")->toPlainText(), Reason);
    }

    void theFormGivesWayToThatOfANotice()
    {
        world().add(world().notice(9));
        QVERIFY(m_window->start());
        m_window->find<QPlainTextEdit>("complaintReason")->setPlainText(QStringLiteral("half a sentence"));
        m_window->flow().open(CaseId("case-9"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-9"));
        QVERIFY(m_window->find<QWidget>("noticePanel")->isVisible());
        QVERIFY(!m_window->find<QWidget>("complaintView")->isVisible());
        QTRY_COMPARE(world().drafts.text({CaseId("case-1"), "complaint-reason"}), QStringLiteral("half a sentence"));
        m_window->flow().open(CaseId("case-1"));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-1"));
        QTRY_COMPARE(m_window->find<QPlainTextEdit>("complaintReason")->toPlainText(),
                     QStringLiteral("half a sentence"));
    }

    void theFileSaysThatItWasExaminedAgain()
    {
        NoticeFile file;
        file.notice = NoticeId("notice-1");
        file.complaints = {{ComplaintId("complaint-0"), DecisionId("decision-0"), Complainant::Notifier,
                            QStringLiteral("It was not looked at."), world().now(), ComplaintOutcome::Rejected,
                            QStringLiteral("It was looked at twice."), QStringLiteral("Kim"), world().now()}};
        world().files.files[NoticeId("notice-1")] = file;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(m_window->find<QWidget>("complaintFileView")->isVisible());
        QTRY_VERIFY(m_window->find<kit::PlainLabel>("fileExamined"));
        QVERIFY(m_window->words("fileExamined").contains(QStringLiteral("Examined again: Rejected, by Kim")));
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    ComplaintDraft &draft() { return m_window->desk->complaintDraft(); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(ComplaintDeskTest);
#include "ComplaintDeskTest.moc"
