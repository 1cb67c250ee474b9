#pragma once

#include "models/domain/Tone.h"
#include "widgets/notices/DecisionDraft.h"

#include <QAbstractTableModel>

namespace vigie::ui::notices {

/// What a notice names, a row each: a box to tick, what it is, and its state.
class NoticedItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit NoticedItemsModel(DecisionDraft &draft, QObject *parent = nullptr);

    const domain::NoticedItem *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    QString what(const domain::NoticedItem &item, int row) const;
    static QString state(const domain::NoticedItem &item);
    static domain::Tone tone(const domain::NoticedItem &item);

    DecisionDraft &m_draft;
    std::vector<domain::NoticedItem> m_items;
};

} // namespace vigie::ui::notices
