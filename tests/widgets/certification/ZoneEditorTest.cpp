// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/widgets/certification/DataWindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::certification;

/// The machine readable zone typed by hand, in a real window.
class ZoneEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<test::DataWindow>(); }

    /// Lower case, « and spaces, with Enter for what is left of a line.
    void theZoneIsTypedByKeys()
    {
        QVERIFY(m_window->show());
        const auto unreadable = test::SheetWorld::zone(domain::MrzState::Unreadable);
        m_window->stage->showZone(nullptr, &unreadable);
        m_window->sheet.setReadZone(unreadable);
        QVERIFY(m_window->words().contains(QStringLiteral("blurred, glaring or covered")));
        QVERIFY(m_window->click(m_window->find<kit::Button>("typeZone")));
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine1"));
        QCOMPARE(m_window->find<QComboBox>("zoneSize")->currentText(),
                 QStringLiteral("Passport or visa: 2 lines of 44"));
        QCOMPARE(checks(), QStringList(5, QStringLiteral("not typed yet")));
        m_window->type(QString::fromUtf8("p<uto sample«alix<marie"));
        QCOMPARE(line(1)->text(), QStringLiteral("P<UTOSAMPLE<<ALIX<MARIE"));
        m_window->press(Qt::Key_Return);
        QCOMPARE(line(1)->text(), QString::fromLatin1(test::SheetWorld::Zone1));
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine2"));
        m_window->type(QStringLiteral("l898902c36"));
        QCOMPARE(checks().front(), QStringLiteral("agrees"));
        m_window->type(QStringLiteral("uto9601018"));
        QCOMPARE(checks()[1], QStringLiteral("does not agree"));
        m_window->press(Qt::Key_Backspace);
        m_window->type(QString::fromLatin1(test::SheetWorld::Zone2).mid(19).toLower());
        QCOMPARE(checks(), QStringList(5, QStringLiteral("agrees")));
        QVERIFY(m_window->cell("Surname, Zone: SAMPLE, agrees"));
        QVERIFY(m_window->words().contains(QStringLiteral("typed here is compared")));
        QVERIFY(m_window->sheet.zone() && m_window->sheet.zone()->checkDigitsAgree());
        m_window->press(Qt::Key_Escape);
        QTRY_COMPARE(m_window->focus(), QStringLiteral("dataPage"));
        QVERIFY(line(2)->isVisible()); // what was typed stays
        QCOMPARE(m_window->sheet.zoneFrom(), ApplicantSheet::ZoneFrom::Typed);
        m_window->stage->clear();
        m_window->sheet.clear();
        QVERIFY(line(1)->text().isEmpty() && line(2)->text().isEmpty());
        line(1)->undo();
        QVERIFY(line(1)->text().isEmpty());
    }

    void whatIsTypedIntoIsInSight()
    {
        QVERIFY(m_window->show());
        m_window->window.resize(900, 360); // the page is longer than the window
        m_window->stage->resize(900, 360);
        m_window->stage->openEditor();
        QTRY_VERIFY(line(1)->isVisible());
        auto *editor = m_window->find<QWidget>("zoneEditor");
        const auto isInSight = [editor] {
            return editor->visibleRegion().boundingRect().bottom() == editor->rect().bottom();
        };
        QTRY_VERIFY(isInSight());
        m_window->type(QString::fromLatin1(test::SheetWorld::Zone1)); // more is said below now
        QTRY_VERIFY(isInSight());
    }

    void linesGoOnByThemselvesAndBack()
    {
        QVERIFY(m_window->show());
        m_window->stage->openEditor();
        m_window->type(QString::fromLatin1(test::SheetWorld::Zone1));
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine2"));
        m_window->press(Qt::Key_Return); // as a reader of documents sends it after a line
        QVERIFY(line(2)->text().isEmpty());
        m_window->press(Qt::Key_Backspace); // nothing here: back to the line before
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine1"));
        m_window->press(Qt::Key_Down);
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine2"));
        m_window->press(Qt::Key_Up);
        QTRY_COMPARE(m_window->focus(), QStringLiteral("zoneLine1"));
        for (int i = 0; i < 44; ++i)
            m_window->press(Qt::Key_Backspace);
        QCOMPARE(m_window->sheet.zoneFrom(), ApplicantSheet::ZoneFrom::Nowhere);
        m_window->press(Qt::Key_Escape);
        QTRY_VERIFY(!line(1)->isVisible()); // nothing was typed
        QVERIFY(m_window->find<QWidget>("typeZone")->isVisible());
    }

    void whatNoZoneHasIsLeftOutAndSaid()
    {
        QVERIFY(m_window->show());
        m_window->stage->openEditor();
        m_window->type(QString::fromUtf8("I<É-"));
        QCOMPARE(line(1)->text(), QStringLiteral("I<"));
        QVERIFY(m_window->words().contains(QStringLiteral("something else was left out")));
        m_window->find<QComboBox>("zoneSize")->setCurrentIndex(0);
        Q_EMIT m_window->find<QComboBox>("zoneSize")->activated(0);
        m_window->type(QString(28, QLatin1Char('X')));
        m_window->press(Qt::Key_Return);
        m_window->type(QString(30, QLatin1Char('<')));
        m_window->type(QString(30, QLatin1Char('<')));
        QVERIFY(!m_window->words().contains(QStringLiteral("left out")));
        line(1)->clear();
        line(1)->setFocus();
        m_window->type(QString(30, QLatin1Char('X')));
        QVERIFY(m_window->words().contains(QStringLiteral("No document's zone of this size begins like this.")));
    }

    void nothingTypedCanBeCopied()
    {
        QVERIFY(m_window->show());
        m_window->stage->openEditor();
        m_window->type(QStringLiteral("P<UTOSAMPLE"));
        auto *clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("before"));
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->press(Qt::Key_C, Qt::ControlModifier);
        m_window->press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("before"));
        QCOMPARE(line(1)->text(), QStringLiteral("P<UTOSAMPLE"));
        line(1)->deselect();
        QTest::mouseDClick(line(1), Qt::LeftButton, {}, QPoint(30, line(1)->height() / 2));
        QVERIFY(!line(1)->hasSelectedText());
        QCOMPARE(line(1)->contextMenuPolicy(), Qt::NoContextMenu);
    }

private:
    QStringList checks() const
    {
        QStringList words;
        for (const auto *tag : m_window->stage->findChildren<kit::StatusTag *>(QStringLiteral("zoneCheck")))
            if (tag->isVisible())
                words << tag->word().section(QStringLiteral(": "), 1);
        return words;
    }
    QLineEdit *line(int number) const
    {
        return m_window->stage->findChild<QLineEdit *>(QStringLiteral("zoneLine%1").arg(number));
    }

    std::unique_ptr<test::DataWindow> m_window;
};

VIGIE_TEST(ZoneEditorTest);
#include "ZoneEditorTest.moc"
