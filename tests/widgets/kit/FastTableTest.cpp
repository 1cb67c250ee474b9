#include "widgets/kit/FastTable.h"
#include "models/domain/Tone.h"
#include "models/items/Roles.h"
#include "tests/support/GuiApplication.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Dress.h"
#include "widgets/kit/RowDelegate.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

#include <memory>

using namespace vigie::ui::kit;
namespace items = vigie::items;

namespace {

/// A queue of any length that costs nothing.
class LongModel : public QAbstractTableModel
{
public:
    explicit LongModel(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        constexpr std::array kinds = {items::CellKind::Lead, items::CellKind::Text, items::CellKind::Tag};
        if (role == items::CellKindRole)
            return static_cast<int>(kinds[static_cast<std::size_t>(index.column())]);
        if (role == items::ToneRole)
            return index.row() % 5;
        if (role == items::PlaceholderRole)
            return index.row() % 50 == 49;
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? QStringLiteral("%1:00").arg(index.row() % 60)
                                       : QStringLiteral("Cell <b>%1</b>").arg(index.row());
        if (role == Qt::ToolTipRole)
            return QStringLiteral("<h1>%1</h1>").arg(index.row());
        return {};
    }

private:
    int m_rows;
};

/// Rows with a box to tick; the last one cannot be ticked.
class TickModel : public LongModel
{
public:
    explicit TickModel(int rows) : LongModel(rows), m_ticked(static_cast<std::size_t>(rows)) {}
    bool isTicked(int row) const { return m_ticked[static_cast<std::size_t>(row)]; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::CheckStateRole && index.column() == 0)
            return static_cast<int>(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked);
        return LongModel::data(index, role);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole || index.row() + 1 == rowCount({}))
            return false;
        m_ticked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
        return true;
    }

private:
    std::vector<bool> m_ticked;
};

} // namespace

class FastTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = ThemeSource::create({}).value();
        dress(vigie::test::guiApplication(), *m_theme);
        m_model = std::make_unique<LongModel>(1'000'000);
        m_table = std::make_unique<FastTable>(*m_theme);
        m_table->setColumnWidths({60, 0, 100});
        m_table->setModel(m_model.get());
        m_table->resize(400, 640);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }

    void cleanup() { m_table.reset(); }

    void columnsShareTheRoomAndRowsHaveOneHeight()
    {
        QCOMPARE(m_table->columnWidth(0), 60);
        QCOMPARE(m_table->columnWidth(2), 100);
        QCOMPARE(m_table->columnWidth(1), m_table->viewport()->width() - 160);
        QCOMPARE(m_table->rowHeight(999'999), 32);
        QVERIFY(m_theme->setAppearance({.textPercent = 150}).has_value());
        QCOMPARE(m_table->rowHeight(0), 48);
        QCOMPARE(m_table->columnWidth(0), 90);
    }

    void arrowsChooseRows()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(0, 0));
        QSignalSpy chosen(m_table.get(), &FastTable::rowChosen);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.back().front().toModelIndex().row(), 999'999);
    }

    void lettersAreNoSearch()
    {
        m_table->setCurrentIndex(m_model->index(5, 0));
        QTest::keyClick(m_table.get(), Qt::Key_C);
        QCOMPARE(m_table->currentIndex().row(), 5);
    }

    void theChosenRowIsSeen()
    {
        const auto ground = [this](int row) {
            const QRect box = m_table->visualRect(m_model->index(row, 1));
            const QImage shot = m_table->viewport()->grab().toImage();
            return shot.pixelColor(QPoint(box.right() - 4, box.top() + 4) * shot.devicePixelRatio());
        };
        m_table->setCurrentIndex(m_model->index(2, 0));
        QCOMPARE(ground(2), m_theme->theme().colour(Colour::Selected));
        QVERIFY(ground(3) != m_theme->theme().colour(Colour::Selected));
    }

    void aToolTipIsPlainText()
    {
        const QPoint at = m_table->visualRect(m_model->index(1, 1)).center();
        QHelpEvent help(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_table->viewport(), &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("<p>&lt;h1&gt;1&lt;/h1&gt;</p>"));
        QToolTip::hideText();
    }

    void aMillionRowsCostNoMoreThanAScreenful()
    {
        // A number for the log; what fails is only a cost that grows with the rows.
        QElapsedTimer timer;
        timer.start();
        constexpr int Repaints = 20;
        for (int i = 0; i < Repaints; ++i) {
            m_table->scrollTo(m_model->index(i * 40'000, 0));
            m_table->viewport()->grab();
        }
        qInfo("full repaint %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6 / Repaints);
        QVERIFY(m_table->rowAt(m_table->viewport()->height() / 2) > 700'000);
    }

    void twoLinesMakeARowHigherAndNothingElse()
    {
        const int before = m_table->rowHeight(0);
        m_table->setLines(2);
        QVERIFY(m_table->rowHeight(0) > before + m_table->fontMetrics().height() / 2);
        QVERIFY(!m_table->viewport()->grab().isNull());
        m_table->setLines(1);
        QCOMPARE(m_table->rowHeight(0), before);
    }

    void aBoxIsTickedByAClickOnItAndBySpace()
    {
        TickModel model(3);
        FastTable table(*m_theme);
        table.setModel(&model);
        table.setColumnWidths({120, 0, 80});
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QRect first = table.visualRect(model.index(0, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(first.left() + 20, first.center().y()));
        QVERIFY(model.isTicked(0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(first.right() - 4, first.center().y()));
        QVERIFY(model.isTicked(0)); // beside it: the row is chosen
        table.setCurrentIndex(model.index(1, 2));
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(model.isTicked(1));
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!model.isTicked(1));
        table.setCurrentIndex(model.index(2, 0));
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!model.isTicked(2));
        QVERIFY(!table.viewport()->grab().isNull());
    }

private:
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<LongModel> m_model;
    std::unique_ptr<FastTable> m_table;
};

VIGIE_TEST(FastTableTest);
#include "FastTableTest.moc"
