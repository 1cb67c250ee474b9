// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/support/Await.h"
#include "tests/widgets/certification/PageChecks.h"
#include "tests/widgets/certification/SheetWorld.h"
#include "widgets/certification/AskAgainCard.h"
#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/RefusalCard.h"
#include "widgets/certification/RevealCard.h"
#include "widgets/kit/TimeWords.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using namespace vigie::domain;

/// The three cards over a window, by keys and mouse.
class CertificationCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({}); }
    void cleanup() { m_host.reset(); }

    void whatIsSuggestedIsChosenAlready()
    {
        AskAgainCard card(*m_theme, *m_host);
        QSignalSpy chosen(&card, &AskAgainCard::chosen);
        card.ask({EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie, EvidenceKind::AddressProof},
                 {{EvidenceKind::SecuritySelfie, EvidenceAdvice::MoreLight}});
        QCOMPARE(focus(), QStringLiteral("askFor3"));
        QVERIFY(test::wordsOn(card).contains(EvidenceWords::advice(EvidenceAdvice::MoreLight)));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!card.isOpen());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<std::vector<AskedEvidence>>(),
                 (std::vector<AskedEvidence>{{EvidenceKind::SecuritySelfie, EvidenceAdvice::MoreLight}}));
    }

    void atLeastOneIsNeeded()
    {
        AskAgainCard card(*m_theme, *m_host);
        QSignalSpy chosen(&card, &AskAgainCard::chosen);
        card.ask({EvidenceKind::DocumentFront, EvidenceKind::AddressProof, EvidenceKind::AddressProof},
                 {{EvidenceKind::HolderProof, EvidenceAdvice::None}}); // not offered
        auto *confirm = card.findChild<kit::Button *>(QStringLiteral("askAgainConfirm"));
        QVERIFY(!confirm->isEnabled());
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("Choose at least one.")));
        QCOMPARE(card.findChildren<QCheckBox *>().size(), 2);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(card.isOpen() && chosen.isEmpty());
        auto *advice = card.findChild<QComboBox *>(QStringLiteral("adviceFor1"));
        QVERIFY(!advice->isEnabled());
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Space); // the first box has the keyboard
        QVERIFY(confirm->isEnabled() && advice->isEnabled());
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Tab);
        QCOMPARE(focus(), QStringLiteral("adviceFor1"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Down);
        const auto chosenAdvice = static_cast<EvidenceAdvice>(advice->currentData().toInt());
        const QString sentence = EvidenceWords::advice(chosenAdvice); // what the applicant reads
        QVERIFY(test::wordsOn(card).contains(sentence));
        QTest::mouseClick(card.findChild<QCheckBox *>(QStringLiteral("askFor6")), Qt::LeftButton, {}, {8, 12});
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto asked = chosen.front().front().value<std::vector<AskedEvidence>>();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[0].kind, EvidenceKind::DocumentFront);
        QCOMPARE(EvidenceWords::advice(asked[0].advice), sentence);
        QCOMPARE(asked[1].kind, EvidenceKind::AddressProof);
    }

    void whoIsCertifiedIsSaidToStaySoUntilWhen()
    {
        AskAgainCard card(*m_theme, *m_host);
        const Instant due = std::chrono::sys_days(std::chrono::year(2026) / 3 / 24) + std::chrono::hours(9);
        card.ask({EvidenceKind::DocumentFront}, {{EvidenceKind::DocumentFront, EvidenceAdvice::HoldStill}}, due);
        const auto sentence = QStringLiteral("The certification stands until %1").arg(kit::moment(due));
        QVERIFY(test::wordsOn(card).contains(sentence));
        card.ask({EvidenceKind::DocumentFront}, {}); // of the next applicant nothing of it is said
        QVERIFY(!test::wordsOn(card).contains(QStringLiteral("The certification stands")));
    }

    void everyAdviceCanBeSuggestedForSomething()
    {
        AskAgainCard card(*m_theme, *m_host);
        for (int i = 0; i <= static_cast<int>(EvidenceAdvice::TiltForHologram); ++i) {
            const auto advice = static_cast<EvidenceAdvice>(i);
            const auto kind = advice == EvidenceAdvice::FaceInFrame || advice == EvidenceAdvice::OneselfLive
                                  ? EvidenceKind::SecuritySelfie
                                  : EvidenceKind::DocumentFront;
            QSignalSpy chosen(&card, &AskAgainCard::chosen);
            card.ask({kind}, {{kind, advice}});
            QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(chosen.front().front().value<std::vector<AskedEvidence>>(),
                     (std::vector<AskedEvidence>{{kind, advice}}));
        }
    }

    void escapeAndAClickBesideLeaveEverything()
    {
        AskAgainCard again(*m_theme, *m_host);
        RefusalCard refusal(*m_theme, *m_host, m_world.drafts);
        RevealCard reveal(*m_theme, *m_host);
        QSignalSpy asked(&again, &AskAgainCard::chosen), refused(&refusal, &RefusalCard::chosen),
            revealed(&reveal, &RevealCard::chosen);
        again.ask({EvidenceKind::DocumentFront}, {{EvidenceKind::DocumentFront, EvidenceAdvice::HoldStill}});
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Escape);
        QVERIFY(!again.isOpen());
        refusal.ask(CaseId("case-1"), VerdictAction::Reject);
        for (auto *shield : m_host->findChildren<QWidget *>(QStringLiteral("shield")))
            if (shield->isVisible())
                QTest::mouseClick(shield, Qt::LeftButton, {}, {2, 2});
        QVERIFY(!refusal.isOpen());
        reveal.ask(RevealOf::ReuseLinks);
        QTest::mouseClick(reveal.findChild<QWidget *>(QStringLiteral("revealClose")), Qt::LeftButton);
        QVERIFY(!reveal.isOpen());
        QVERIFY(asked.isEmpty() && refused.isEmpty() && revealed.isEmpty());
    }

    void aRefusalNeedsAReasonThatSomebodyChose()
    {
        RefusalCard card(*m_theme, *m_host, m_world.drafts);
        QSignalSpy chosen(&card, &RefusalCard::chosen);
        card.ask(CaseId("case-1"), VerdictAction::Reject);
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("Reject the application")));
        auto *confirm = card.findChild<kit::Button *>(QStringLiteral("refusalConfirm"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(card.isOpen() && chosen.isEmpty());
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Down);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Down);
        QCOMPARE(focus(), QStringLiteral("reason3"));
        QVERIFY(!confirm->isEnabled()); // to go past a reason chooses none
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Space);
        QVERIFY(confirm->isEnabled());
        auto *note = card.findChild<kit::NoteField *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("the <b>print</b> is raised "));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front()[0].value<RefusalReason>(), RefusalReason::DocumentNotGenuine);
        QCOMPARE(chosen.front()[1].toString(), QStringLiteral("the <b>print</b> is raised"));
        QCOMPARE(card.action(), VerdictAction::Reject);

        card.ask(CaseId("case-1"), VerdictAction::Withdraw); // nobody's reason is chosen beforehand
        QVERIFY(!confirm->isEnabled());
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("End the certification")));
        QVERIFY(note->toPlainText().isEmpty()); // another verdict, another note
    }

    void everyReasonCanBeChosenByMouse()
    {
        RefusalCard card(*m_theme, *m_host, m_world.drafts);
        for (int i = 1; i <= static_cast<int>(RefusalReason::NeverUsable); ++i) {
            QSignalSpy chosen(&card, &RefusalCard::chosen);
            card.ask(CaseId("case-1"), VerdictAction::Withdraw);
            auto *reason = card.findChild<QRadioButton *>(QStringLiteral("reason%1").arg(i));
            QVERIFY(reason);
            QTest::mouseClick(reason, Qt::LeftButton, {}, {10, reason->height() / 2});
            QTest::mouseClick(card.findChild<QWidget *>(QStringLiteral("refusalConfirm")), Qt::LeftButton);
            QCOMPARE(chosen.size(), 1);
            QCOMPARE(chosen.front()[0].value<RefusalReason>(), static_cast<RefusalReason>(i));
        }
    }

    void theNoteIsADraftUntilTheVerdictIsSafe()
    {
        RefusalCard card(*m_theme, *m_host, m_world.drafts);
        card.ask(CaseId("case-1"), VerdictAction::Reject);
        auto *note = card.findChild<kit::NoteField *>();
        note->setPlainText(QStringLiteral("half a sentence"));
        QTest::mouseClick(card.findChild<QRadioButton *>(QStringLiteral("reason1")), Qt::LeftButton, {}, {10, 10});
        QTest::keyClick(&card, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_world.drafts.text({CaseId("case-1"), "refusal"}), QStringLiteral("half a sentence"));
        card.settle();
        QVERIFY(m_world.drafts.text({CaseId("case-1"), "refusal"}).isEmpty());
        card.ask(CaseId("case-1"), VerdictAction::Reject);
        note->setPlainText(QString(kit::NoteField::MaxLength + 1, QLatin1Char('x')));
        QTest::mouseClick(card.findChild<QRadioButton *>(QStringLiteral("reason1")), Qt::LeftButton, {}, {10, 10});
        QVERIFY(!card.findChild<kit::Button *>(QStringLiteral("refusalConfirm"))->isEnabled());
    }

    void aRevealNeedsAReasonAndIsMaskedOnClose()
    {
        const auto application = m_world.add();
        RevealCard card(*m_theme, *m_host);
        connect(&card, &RevealCard::chosen, &card, [&](RevealOf what, const QString &reason) {
            const auto told = test::await(m_world.applicants.reveal(application.id, {what, reason}));
            if (told)
                card.showAnswer(*told);
            else
                card.showFailure(told.code());
        });
        card.ask(RevealOf::DocumentNumber);
        QCOMPARE(focus(), QStringLiteral("revealReason"));
        auto *confirm = card.findChild<kit::Button *>(QStringLiteral("revealConfirm"));
        QVERIFY(!confirm->isEnabled());
        type(QStringLiteral("   "));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        QVERIFY(m_world.applicants.reveals.empty());
        type(QStringLiteral("compare with the card"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_world.applicants.reveals.size(), std::size_t{1});
        QCOMPARE(m_world.applicants.reveals.front().reason, QStringLiteral("compare with the card"));
        QVERIFY(answer()->isVisible());
        QCOMPARE(answer()->text(), QStringLiteral("L898902C3"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Escape);
        QVERIFY(answer()->text().isEmpty() && answer()->accessibleName().isEmpty());
        card.ask(RevealOf::DocumentNumber);
        QVERIFY(!answer()->isVisible());
        QVERIFY(card.findChild<QLineEdit *>()->text().isEmpty());
        m_world.applicants.mayReveal = false;
        type(QStringLiteral("again"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(!answer()->isVisible());
        QVERIFY(card.findChild<kit::PlainLabel *>(QStringLiteral("revealSentence"))->isVisible());
        QVERIFY(confirm->isEnabled()); // to try again
    }

    void itIsMaskedAgainByItself()
    {
        QCOMPARE(RevealCard::ShownFor, std::chrono::seconds(30));
        RevealCard card(*m_theme, *m_host, std::chrono::milliseconds(1));
        card.ask(RevealOf::ReuseLinks);
        type(QStringLiteral("reason"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        Revealed told;
        told.what = RevealOf::ReuseLinks;
        told.links = {{ApplicationId("application-9"), MemberId("member-9")}};
        card.showAnswer(told);
        QCOMPARE(answer()->text(), QStringLiteral("member-9, application application-9"));
        QTRY_VERIFY(!answer()->isVisible());
        QVERIFY(answer()->text().isEmpty());
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("Masked again.")));
    }

    void anAnswerNobodyWaitsForIsDropped()
    {
        RevealCard card(*m_theme, *m_host);
        Revealed told;
        told.what = RevealOf::DocumentNumber;
        told.number = QStringLiteral("L898902C3");
        card.ask(RevealOf::DocumentNumber);
        card.showAnswer(told); // nobody asked yet
        QVERIFY(!answer()->isVisible());
        type(QStringLiteral("reason"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("Asking the platform")));
        QSignalSpy chosen(&card, &RevealCard::chosen);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return); // is being asked already
        QVERIFY(chosen.isEmpty());
        told.what = RevealOf::ReuseLinks;
        card.showAnswer(told);
        QVERIFY(!answer()->isVisible());
        card.close();
        told.what = RevealOf::DocumentNumber;
        card.showAnswer(told);
        QVERIFY(answer()->text().isEmpty());
        card.ask(RevealOf::DocumentNumber);
        type(QStringLiteral("reason"));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
        told.number.clear();
        card.showAnswer(told);
        QVERIFY(test::wordsOn(card).contains(QStringLiteral("nothing to reveal")));
    }

    void hostileAnswersAreText()
    {
        RevealCard card(*m_theme, *m_host);
        for (const auto &hostile : test::hostileTexts()) {
            card.ask(RevealOf::DocumentNumber);
            type(QStringLiteral("reason"));
            QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
            Revealed told;
            told.what = RevealOf::DocumentNumber;
            told.number = hostile;
            told.links = {{ApplicationId(hostile.left(3000).toStdString()), MemberId("m")}};
            card.showAnswer(told);
            m_host->grab();
            QCOMPARE(test::harmful(card).join(u" | "_qs), QString());
            card.close();
        }
    }

    void everythingHasANameAndFits()
    {
        for (const int percent : {100, 200}) {
            kit::Appearance appearance;
            appearance.textPercent = percent;
            open(appearance);
            AskAgainCard again(*m_theme, *m_host);
            again.ask({EvidenceKind::DocumentFront, EvidenceKind::HolderProof},
                      {{EvidenceKind::DocumentFront, EvidenceAdvice::NothingInFront}});
            QTRY_COMPARE(test::clipped(again).join(u" | "_qs), QString());
            QCOMPARE(test::nameless(again).join(u" | "_qs), QString());
            QVERIFY(m_host->rect().contains(again.geometry()));
            again.close();
            RefusalCard refusal(*m_theme, *m_host, m_world.drafts);
            refusal.ask(CaseId("case-1"), VerdictAction::Reject);
            QTRY_COMPARE(test::clipped(refusal).join(u" | "_qs), QString());
            QCOMPARE(test::nameless(refusal).join(u" | "_qs), QString());
            refusal.close();
            RevealCard reveal(*m_theme, *m_host);
            reveal.ask(RevealOf::ReuseLinks);
            QTRY_COMPARE(test::clipped(reveal).join(u" | "_qs), QString());
            QCOMPARE(test::nameless(reveal).join(u" | "_qs), QString());
            type(QStringLiteral("reason"));
            QTest::keyClick(m_host->focusWidget(), Qt::Key_Return);
            reveal.askCode();
            QTRY_COMPARE(test::clipped(reveal).join(u" | "_qs), QString());
            QCOMPARE(test::nameless(reveal).join(u" | "_qs), QString());
            QVERIFY(m_host->rect().contains(reveal.geometry()));
        }
    }

private:
    void open(const kit::Appearance &appearance)
    {
        m_host.reset();
        m_theme = kit::ThemeSource::create(appearance).value();
        m_host = std::make_unique<QWidget>();
        m_host->resize(1000, 720);
        m_host->setFocusPolicy(Qt::StrongFocus);
        m_host->show();
        m_host->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        m_host->setFocus();
    }
    QString focus() const { return m_host->focusWidget() ? m_host->focusWidget()->objectName() : QString(); }
    void type(const QString &text) { QTest::keyClicks(m_host->focusWidget(), text); }
    kit::PlainLabel *answer() const { return m_host->findChild<kit::PlainLabel *>(QStringLiteral("revealAnswer")); }

    test::SheetWorld m_world;
    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<QWidget> m_host;
};

VIGIE_TEST(CertificationCardsTest);
#include "CertificationCardsTest.moc"
