#pragma once

#include "models/domain/Tone.h"
#include "widgets/notices/NoticeBatchRun.h"

#include <QAbstractTableModel>

namespace vigie::ui::notices {

/// A batch as a list: every notice by its id and its words, the content it names by its ids, and what will become or
/// has become of it.
class NoticeBatchLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Notice, Content, Fate, Count_ };

    /// A line as it is read.
    struct Line
    {
        NoticeReceipt receipt;
        QString said;    ///< by the notifier; empty: not known any more
        QString content; ///< ids
        int letters = 0;
        int statements = 0;
        std::vector<QString> missing{}; ///< of a letter
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Line> lines);

    static QString words(domain::NoticeObstacle obstacle);
    static QString words(const Line &line);
    static domain::Tone toneOf(const NoticeReceipt &receipt);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    std::vector<Line> m_lines;
};

} // namespace vigie::ui::notices
