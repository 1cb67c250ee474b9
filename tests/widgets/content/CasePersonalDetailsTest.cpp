#include "tests/widgets/content/DeskWindow.h"

using namespace vigie;
using namespace vigie::ui;

namespace {

const QString Caption = QStringLiteral("Call me at 06 39 98 12 34");

} // namespace

/// The content desk shows nobody's telephone or account to who has not asked for it.
class CasePersonalDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        for (int number = 1; number <= 2; ++number) {
            auto detail = m_window->world.photo(number);
            detail.item->caption = Caption;
            m_window->world.add(detail);
        }
    }
    void cleanup() { m_window.reset(); }

    void theyAreMaskedUntilTheKeyAsksForThem()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(details()->isVisible());
        QVERIFY(caption().startsWith(QStringLiteral("Call me at ")));
        QVERIFY(!caption().contains(QStringLiteral("06 39 98")));
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(caption(), Caption);
        QCOMPARE(details()->text(), QStringLiteral("Mask personal details"));
        details()->click();
        QVERIFY(!caption().contains(QStringLiteral("06 39 98")));
    }

    void whatWasAskedOfOneCaseIsNotAskedOfTheNext()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(details()->isVisible());
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(caption(), Caption);
        const auto before = m_window->painted();
        m_window->press(Qt::Key_K);
        QTRY_VERIFY(!m_window->painted().isEmpty() && m_window->painted() != before);
        QTRY_VERIFY(details()->isVisible());
        QVERIFY(!caption().contains(QStringLiteral("06 39 98")));
    }

    void theLockMasksThemAgain()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(details()->isVisible());
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(caption(), Caption);
        m_window->desk->lock();
        QVERIFY(!caption().contains(QStringLiteral("06 39 98")));
    }

private:
    kit::Button *details() const { return m_window->find<kit::Button>("caseDetails"); }
    QString caption() const
    {
        return m_window->find<kit::PlainLabel>("caption")->text().remove(QChar(0x200B));
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(CasePersonalDetailsTest);
#include "CasePersonalDetailsTest.moc"
