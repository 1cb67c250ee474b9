#include "models/items/HitListModel.h"

#include "models/domain/Tone.h"
#include "models/items/Roles.h"

#include <QStringList>

#include <array>

namespace vigie::items {

using domain::SearchHit;

namespace {

struct Column
{
    CellKind kind;
    QString (HitWording::*words)(const SearchHit &) const;
};

constexpr std::array Columns{Column{CellKind::Tag, &HitWording::place}, Column{CellKind::Text, &HitWording::line},
                             Column{CellKind::Tag, &HitWording::state}};

domain::Tone toneOf(const SearchHit &hit)
{
    return hit.row.kase.state == domain::CaseState::Closed || hit.row.kase.state == domain::CaseState::Parked
               ? domain::Tone::Neutral
               : domain::Tone::Soon;
}

} // namespace

void HitListModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const SearchHit *HitListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int HitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns.size());
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &hit = m_hits[static_cast<std::size_t>(index.row())];
    const auto &column = Columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return (m_words.*column.words)(hit);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{m_words.place(hit), m_words.line(hit), m_words.state(hit)}.join(QStringLiteral(", "));
    case IdRole:
        return QString::fromStdString(hit.row.kase.id.value);
    case CellKindRole:
        return static_cast<int>(column.kind);
    case ToneRole:
        return static_cast<int>(index.column() == columnCount() - 1 ? toneOf(hit) : domain::Tone::Neutral);
    case PlaceholderRole:
        return false;
    default:
        return {};
    }
}

} // namespace vigie::items
