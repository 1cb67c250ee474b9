#pragma once

#include <QTableView>
#include <QTest>

namespace vigie::test {

/// More cases than a list reads at once: its last row is a placeholder until somebody goes there.
inline constexpr int LongList = 400;

/// Goes to the end of a list and waits until the last row has been read. The row that the keys are at then; -1: it was
/// never read, had been read before, or nothing was marked to begin with.
inline int rowAfterEnd(QTableView &table, int words)
{
    const int last = table.model()->rowCount() - 1;
    const auto isRead = [&table, last, words] {
        return !table.model()->index(last, words).data().toString().isEmpty();
    };
    table.setFocus();
    const auto isMarked = [&table] { return table.currentIndex().isValid(); }; // the row of what is on the desk
    if (!QTest::qWaitFor(isMarked) || isRead())
        return -1;
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    return QTest::qWaitFor(isRead) ? table.currentIndex().row() : -1;
}

} // namespace vigie::test
