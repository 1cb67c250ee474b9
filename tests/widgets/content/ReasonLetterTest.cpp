#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/PolicyDrawer.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;

/// Letters before decisions, and what has a button besides its key.
class ReasonLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<test::DeskWindow>(); }
    void cleanup() { m_window.reset(); }

    void aLetterCanBeReadBeforeItsReasonIsChosen()
    {
        for (auto &clause : m_window->world.policy.clauses)
            if (clause.key == 'V')
                clause.statement.byLanguage["fr"] = clause.statement.byLanguage["en"] =
                    QStringList(200, QStringLiteral("A long sentence.")).join(u' ');
        start();
        m_window->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(picker()->isOpen());
        QVERIFY(picker()->accessibleDescription().startsWith(QStringLiteral("Weapons")));
        QTest::keyClick(picker(), Qt::Key_V); // marked, not chosen
        QVERIFY(picker()->isOpen());
        QVERIFY(picker()->accessibleDescription().startsWith(QStringLiteral("Violence")));
        QVERIFY(picker()->accessibleDescription().contains(QStringLiteral("A long sentence.")));
        QVERIFY(m_window->world.deciding.outbox().empty());
        const auto first = picker()->grab().toImage();
        QTest::keyClick(picker(), Qt::Key_PageDown);
        const auto second = picker()->grab().toImage();
        QVERIFY(first != second); // the rest of the letter
        QTest::keyClick(picker(), Qt::Key_PageUp);
        QVERIFY(picker()->grab().toImage() == first);
        QWheelEvent wheel(QPointF(picker()->rect().center()), picker()->mapToGlobal(picker()->rect().center()), {},
                          {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(picker(), &wheel);
        QVERIFY(picker()->grab().toImage() != first);
        QTest::keyClick(picker(), Qt::Key_Return);
        QVERIFY(!picker()->isOpen());
        QTRY_COMPARE(m_window->world.deciding.outbox().size(), std::size_t{1});
        QCOMPARE(last().clause, std::optional(domain::ClauseId("clause-V1")));
        QCOMPARE(last().action, domain::DecisionAction::Block);
    }

    void policySecondReaderAndLettersHaveButtons()
    {
        start();
        const auto click = [this](const char *action) {
            auto *button =
                m_window->desk->findChild<kit::Button *>(QStringLiteral("button.") + QLatin1StringView(action));
            QVERIFY2(button && button->isVisible() && button->isEnabled(), action);
            QTest::mouseClick(button, Qt::LeftButton);
        };
        click("content.policy");
        QTRY_VERIFY(m_window->desk->findChild<PolicyDrawer *>()->isOpen());
        QTest::keyClick(m_window->desk->findChild<PolicyDrawer *>(), Qt::Key_Escape);
        click("content.unsure");
        QVERIFY(m_window->desk->flow().isUnsure());
        click("content.unsure");
        QVERIFY(!m_window->desk->flow().isUnsure());
        click("content.read-letter");
        QTRY_VERIFY(picker()->isOpen());
    }

private:
    void start()
    {
        m_window->world.add(m_window->world.photo(1));
        QVERIFY(m_window->start());
    }
    ClausePicker *picker() const { return m_window->desk->findChild<ClausePicker *>(); }
    domain::ItemDecision last() const
    {
        return std::get<domain::ItemDecision>(m_window->world.deciding.outbox().back().command.body);
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(ReasonLetterTest);
#include "ReasonLetterTest.moc"
