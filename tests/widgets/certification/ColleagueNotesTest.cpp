#include "widgets/kit/ColleagueNotes.h"
#include "tests/widgets/certification/CertificationWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;

/// What colleagues wrote is read after one's own answer, or at once where a minor is suspected.
class ColleagueNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<test::CertificationWindow>(); }
    void cleanup() { m_window.reset(); }

    void nobodyReadsAnOpinionIntoTheFaces()
    {
        m_window->world.add(m_window->world.application(1));
        m_window->world.messages.add(CaseId("case-1"), QStringLiteral("Noor"),
                                     QStringLiteral("another face since May"));
        QVERIFY(m_window->start());
        QVERIFY(lines().isEmpty());
        m_window->press(Qt::Key_4);
        QTRY_COMPARE(lines(), QStringList{QStringLiteral("another face since May")});
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->find<kit::ColleagueNotes>("colleagueNotes")->isVisible());
        m_window->desk->lock();
        QTRY_VERIFY(lines().isEmpty());
    }

    void ofASuspicionTheyAreReadAtOnceTheNewestFirst()
    {
        auto minor = m_window->world.application(1);
        minor.kase.reason = CaseReason::SuspectedMinor;
        m_window->world.add(minor);
        for (const auto *text : {"school uniform", "<b>says</b> 16"})
            m_window->world.messages.add(CaseId("case-1"), QStringLiteral("Noor"), QString::fromUtf8(text));
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(lines(), (QStringList{QStringLiteral("<b>says</b> 16"), QStringLiteral("school uniform")}));
        m_window->world.messages.add(CaseId("case-1"), QStringLiteral("Noor"), QStringLiteral("in three posts"));
        m_window->find<kit::ColleagueNotes>("colleagueNotes")->refresh();
        QTRY_COMPARE(lines().size(), 3);
    }

    void theNextApplicationBeginsWithoutThem()
    {
        for (int number = 1; number <= 2; ++number) {
            auto minor = m_window->world.application(number);
            minor.kase.reason = CaseReason::SuspectedMinor;
            m_window->world.add(minor);
        }
        m_window->world.messages.add(CaseId("case-1"), QStringLiteral("Noor"), QStringLiteral("school uniform"));
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(lines().size(), 1);
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(lines().isEmpty());
    }

private:
    QStringList lines() const
    {
        QStringList texts;
        const auto *notes = m_window->find<kit::ColleagueNotes>("colleagueNotes");
        if (!notes->isHidden())
            for (const auto *label : notes->findChildren<kit::PlainLabel *>(QStringLiteral("colleagueNoteText")))
                texts << label->text();
        return texts;
    }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(ColleagueNotesTest);
#include "ColleagueNotesTest.moc"
