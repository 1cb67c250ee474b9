#include "widgets/notices/NoticedItemsModel.h"

#include "models/items/Roles.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

namespace vigie::ui::notices {

using domain::NoticedItem;
using domain::Tone;
using items::CellKind;

namespace {

constexpr int WhatColumn = 0;
constexpr int Columns = 2;

} // namespace

NoticedItemsModel::NoticedItemsModel(DecisionDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &DecisionDraft::changed, this, &NoticedItemsModel::follow);
}

void NoticedItemsModel::follow()
{
    static const std::vector<NoticedItem> Nothing;
    const auto &items = m_draft.detail() ? m_draft.detail()->items : Nothing;
    if (items == m_items && !m_items.empty()) { // only what is ticked may have changed
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

const NoticedItem *NoticedItemsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_items[static_cast<std::size_t>(row)];
}

int NoticedItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int NoticedItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString NoticedItemsModel::what(const NoticedItem &item, int row) const
{
    const QString place = QString::number(row + 1);
    if (!item.item)
        return tr("%1 · not here").arg(place);
    const QString kind = kit::words(item.item->kind);
    return item.item->caption.isEmpty()
               ? tr("%1 · %2").arg(place, kind)
               : tr("%1 · %2 · %3").arg(place, kind, kit::visibleLine(item.item->caption, LabelLimit));
}

QString NoticedItemsModel::state(const NoticedItem &item)
{
    if (!item.item)
        return tr("Absent", "of content: gone, restricted or not come yet");
    return item.item->restricted ? tr("Restricted") : kit::words(item.item->state);
}

Tone NoticedItemsModel::tone(const NoticedItem &item)
{
    if (!item.item)
        return Tone::Neutral;
    return item.item->restricted ? Tone::Danger : kit::toneOf(item.item->state);
}

QVariant NoticedItemsModel::data(const QModelIndex &index, int role) const
{
    const auto *item = at(index.row());
    if (!item)
        return {};
    const bool isWhat = index.column() == WhatColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isWhat ? what(*item, index.row()) : state(*item);
    case Qt::CheckStateRole:
        if (!isWhat)
            return {};
        return static_cast<int>(m_draft.isTicked(item->id) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2, %3")
            .arg(what(*item, index.row()), state(*item), m_draft.isTicked(item->id) ? tr("ticked") : tr("not ticked"));
    case items::IdRole:
        return QString::fromStdString(item->id.value);
    case items::ToneRole:
        return static_cast<int>(isWhat ? Tone::Neutral : tone(*item));
    case items::CellKindRole:
        return static_cast<int>(isWhat ? CellKind::Text : CellKind::Tag);
    case items::PlaceholderRole:
        return false;
    default:
        return {};
    }
}

bool NoticedItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto *item = at(index.row());
    if (!item || role != Qt::CheckStateRole || !m_draft.canTick(item->id))
        return false;
    m_draft.tick(item->id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags NoticedItemsModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (const auto *item = at(index.row()); item && index.column() == WhatColumn && m_draft.canTick(item->id))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace vigie::ui::notices
