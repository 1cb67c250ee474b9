#include "tests/widgets/content/DeskWindow.h"

#include <QScopeGuard>
#include <QTableView>

using namespace vigie;
using namespace vigie::ui::content;

/// How one comes back to the case: with Escape from what stands around it, and when the platform is there again.
class WayBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<test::DeskWindow>(); }
    void cleanup() { m_window.reset(); }

    void backOnlineTheNextCaseComesByItself()
    {
        open(2);
        m_window->world.claiming.refuseWith = ErrorCode::Unreachable;
        domain::ConnectionStatus status;
        status.link = domain::Link::Offline;
        m_window->world.connection.set(status);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->flow().stage(), CaseFlow::Stage::Failed);
        m_window->world.claiming.refuseWith.reset();
        m_window->world.connection.set(status); // still away, only the next try is another one
        QCOMPARE(m_window->desk->flow().stage(), CaseFlow::Stage::Failed);
        status.link = domain::Link::Online;
        m_window->world.connection.set(status);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-1/0"));
        QVERIFY(m_window->desk->flow().claim());
    }

    void whatThePlatformRefusedIsNotAskedAgainByItself()
    {
        open(1);
        m_window->world.claiming.refuseWith = ErrorCode::Permission;
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->flow().stage(), CaseFlow::Stage::Failed);
        m_window->world.claiming.refuseWith.reset();
        auto status = m_window->world.connection.status();
        status.link = domain::Link::Online;
        m_window->world.connection.set(status);
        QCOMPARE(m_window->desk->flow().stage(), CaseFlow::Stage::Failed);
    }

    /// Ctrl is still held when undo brings the case back, and is no choosing of rows.
    void keysWithControlChooseNoRow()
    {
        open(3);
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_G);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        auto *keyboard = m_window->desk->windowHandle();
        QTest::keyPress(keyboard, Qt::Key_Control, Qt::ControlModifier);
        const auto release = qScopeGuard([keyboard] { QTest::keyRelease(keyboard, Qt::Key_Control); });
        m_window->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-1/0"));
        QCOMPARE(m_window->find<QTableView>("queueTable")->selectionModel()->selectedRows().size(), 1);
    }

    void escapeLeadsFromTheListAndTheTabsBackToTheCase()
    {
        open(2);
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_L);
        QVERIFY(m_window->desk->focusWidget() != m_window->picture());
        m_window->press(Qt::Key_Escape);
        QCOMPARE(m_window->desk->focusWidget(), m_window->picture());
        for (const char *name : {"queueChoice", "queueSort", "savedViews", "queueTable", "moreFilters"}) {
            auto *widget = m_window->desk->findChild<QWidget *>(QLatin1StringView(name));
            QVERIFY2(widget, name);
            widget->setFocus();
            QCOMPARE(m_window->desk->focusWidget(), widget);
            m_window->press(Qt::Key_Escape);
            QVERIFY2(m_window->desk->focusWidget() == m_window->picture(), name);
        }
    }

private:
    void open(int cases)
    {
        for (int i = 1; i <= cases; ++i)
            m_window->world.add(m_window->world.photo(i));
        QVERIFY(m_window->show());
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(WayBackTest);
#include "WayBackTest.moc"
