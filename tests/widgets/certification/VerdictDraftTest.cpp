#include "widgets/certification/VerdictDraft.h"
#include "tests/widgets/certification/CertificationWindow.h"

#include <QRadioButton>

#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using Step = CertificationDesk::Step;

/// Without the platform a verdict is a draft: kept, shown, and given by the person later.
class VerdictDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDraftReadsBack()
    {
        for (int action = 1; action <= static_cast<int>(VerdictAction::Withdraw); ++action) {
            const VerdictDraft draft{static_cast<VerdictAction>(action)};
            if (draft.action == VerdictAction::SuspectMinor)
                QVERIFY(written(draft).isEmpty()); // nothing is frozen by a draft
            else
                QVERIFY(readVerdictDraft(written(draft)) == draft);
        }
        for (int reason = 1; reason <= static_cast<int>(RefusalReason::NeverUsable); ++reason) {
            const VerdictDraft draft{VerdictAction::Reject, static_cast<RefusalReason>(reason)};
            QVERIFY(readVerdictDraft(written(draft)) == draft);
        }
        VerdictDraft all{VerdictAction::AskAgain};
        for (int kind = 1; kind <= static_cast<int>(EvidenceKind::HolderProof); ++kind)
            for (int advice = 0; advice <= static_cast<int>(EvidenceAdvice::TiltForHologram); ++advice)
                all.asked.push_back({static_cast<EvidenceKind>(kind), static_cast<EvidenceAdvice>(advice)});
        QVERIFY(readVerdictDraft(written(all)) == all);
    }

    void whatIsNoneOfOursIsNoDraft()
    {
        for (const auto *text : {"", " ", "Approve", "suspect", "reject because", "ask selfie",
                                 "ask selfie:", "ask :none", "ask selfie:none:none", "approve\n", "1 2 3"})
            QVERIFY2(!readVerdictDraft(QString::fromUtf8(text)), text);
        std::mt19937 dice(20261122);
        for (int i = 0; i < 2000; ++i) {
            QString text = QStringLiteral("ask selfie:hold-still front:none");
            text[static_cast<qsizetype>(dice() % static_cast<unsigned>(text.size()))] =
                QChar(static_cast<char16_t>(dice() % 0xd800));
            if (const auto draft = readVerdictDraft(text))
                QVERIFY(readVerdictDraft(written(*draft)) == draft);
        }
    }

    void init()
    {
        m_window = std::make_unique<test::CertificationWindow>();
        m_window->world.add(m_window->world.application(1));
    }
    void cleanup() { m_window.reset(); }

    void offlineAVerdictIsADraftOnly()
    {
        toTheVerdict();
        link(Link::Offline);
        QVERIFY(!m_window->action("certification.suspect-minor")->isEnabled());
        m_window->press(Qt::Key_A);
        QTRY_VERIFY(m_window->find<kit::PlainLabel>("verdictDraft")->isVisible());
        QVERIFY(m_window->world.certifying.verdicts.empty());
        QCOMPARE(m_window->world.drafts.text({CaseId("case-1"), "verdict"}), QStringLiteral("approve"));
        QCOMPARE(m_window->onDesk(), std::string("case-1"));
        link(Link::Online);
        QVERIFY(m_window->find<kit::PlainLabel>("verdictDraft")->isVisible());
        QVERIFY(m_window->world.certifying.verdicts.empty()); // never by itself
    }

    void itIsGivenByThePersonAndThenGone()
    {
        toTheVerdict();
        link(Link::Offline);
        m_window->press(Qt::Key_X);
        auto *reason = m_window->find<QRadioButton>("reason2"); // not the same person
        QTRY_VERIFY(reason->isVisible());
        QTest::mouseClick(reason, Qt::LeftButton, {}, QPoint(8, reason->height() / 2));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->world.drafts.text({CaseId("case-1"), "verdict"}), QStringLiteral("reject other-person"));
        link(Link::Online);
        m_window->press(Qt::Key_X);
        QTRY_VERIFY(reason->isVisible() && reason->isChecked());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), std::size_t{1});
        QVERIFY(m_window->world.certifying.verdicts.front().reason == RefusalReason::NotTheSamePerson);
        QTRY_COMPARE(m_window->world.drafts.text({CaseId("case-1"), "verdict"}), QString());
    }

    void itIsThereAgainWithTheApplication()
    {
        (void)m_window->world.drafts.save({CaseId("case-1"), "verdict"}, QStringLiteral("ask selfie:hold-still"));
        toTheVerdict();
        QTRY_VERIFY(m_window->find<kit::PlainLabel>("verdictDraft")->isVisible());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(m_window->find<QWidget>("askAgainCard")->isVisible());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->world.certifying.verdicts.size(), std::size_t{1});
        QCOMPARE(m_window->world.certifying.verdicts.front().asked,
                 (std::vector<AskedEvidence>{{EvidenceKind::SecuritySelfie, EvidenceAdvice::HoldStill}}));
    }

private:
    void link(Link to)
    {
        auto status = m_window->world.connection.status();
        status.link = to;
        m_window->world.connection.set(status);
    }
    void toTheVerdict()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
        QVERIFY(m_window->lookAtTheRest());
        QTRY_VERIFY(m_window->action("certification.approve")->isEnabled());
    }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(VerdictDraftTest);
#include "VerdictDraftTest.moc"
