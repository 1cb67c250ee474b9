#include "widgets/content/BulkLines.h"

#include "models/items/Roles.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Words.h"

namespace vigie::ui::content {

using domain::BulkObstacle;
using domain::Tone;
using State = BulkReceipt::State;

void BulkLines::show(std::vector<BulkReceipt> receipts, std::vector<QString> owners)
{
    const bool same = receipts.size() == m_receipts.size();
    if (!same)
        beginResetModel();
    m_receipts = std::move(receipts);
    m_owners = std::move(owners);
    m_owners.resize(m_receipts.size());
    if (!same)
        endResetModel();
    else if (!m_receipts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

QString BulkLines::words(BulkObstacle obstacle)
{
    switch (obstacle) {
    case BulkObstacle::Exception:
        return tr("Left out: marked by you");
    case BulkObstacle::Repeated:
        return tr("Named twice: decided once");
    case BulkObstacle::RecordMissing:
        return tr("The record is incomplete");
    case BulkObstacle::NotUnderstood:
        return tr("Uses a word this version does not know");
    case BulkObstacle::Restricted:
        return tr("Restricted: never decided here");
    case BulkObstacle::Closed:
        return tr("Decided already");
    case BulkObstacle::SomebodyElse:
        return tr("Somebody else has it");
    case BulkObstacle::OneByOne:
        return tr("Sealed cases, appeals and second readings are judged one by one");
    case BulkObstacle::Notices:
        return tr("Open notices ask for an answer each");
    case BulkObstacle::Coming:
        return tr("A picture is still on its way: go back to see it");
    case BulkObstacle::Evidence:
        return tr("Not every picture is there and whole");
    case BulkObstacle::Clause:
        return tr("The clause does not fit it");
    case BulkObstacle::NotPossible:
        return tr("Its state does not allow it");
    }
    return {};
}

QString BulkLines::words(const BulkReceipt &receipt)
{
    const QString what = kit::words(receipt.line.action);
    const QString why = receipt.reason ? kit::errorText(*receipt.reason) : QString();
    switch (receipt.state) {
    case State::Left:
        return receipt.line.obstacle ? words(*receipt.line.obstacle) : QString();
    case State::Waiting:
        return what;
    case State::Working:
        return tr("%1: under way").arg(what);
    case State::Kept:
        return why.isEmpty() ? tr("%1: kept, not sent yet").arg(what) : why;
    case State::Applied:
        return why.isEmpty() ? tr("%1: done").arg(what) : why;
    case State::Conflict:
        return tr("Conflict: %1").arg(why);
    case State::Refused:
        return tr("Refused: %1").arg(why);
    case State::Stopped:
        return tr("Not begun: you stopped");
    case State::TakenBack:
        return tr("Taken back before it left");
    case State::Reversed:
        return tr("Being taken back, with the reason");
    }
    return {};
}

Tone BulkLines::toneOf(const BulkReceipt &receipt)
{
    switch (receipt.state) {
    case State::Conflict:
    case State::Refused:
        return Tone::Danger;
    case State::Left:
    case State::Stopped:
        return Tone::Soon;
    case State::Kept:
    case State::Applied:
        return receipt.reason ? Tone::Danger : Tone::Good;
    default:
        return Tone::Neutral;
    }
}

int BulkLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_receipts.size());
}

int BulkLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QString BulkLines::text(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    switch (index.column()) {
    case Case:
        return QStringLiteral("%1 · %2").arg(row + 1).arg(QString::fromStdString(m_receipts[row].line.kase.value));
    case Owner:
        return m_owners[row];
    default:
        return words(m_receipts[row]);
    }
}

QVariant BulkLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &receipt = m_receipts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case items::ValueRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(text(index.siblingAtColumn(Case)), text(index.siblingAtColumn(Fate)));
    case items::IdRole:
        return QString::fromStdString(receipt.line.kase.value);
    case items::ToneRole:
        return static_cast<int>(index.column() == Fate ? toneOf(receipt) : Tone::Neutral);
    case items::CellKindRole:
        return static_cast<int>(index.column() == Fate ? items::CellKind::Lead : items::CellKind::Text);
    case items::PlaceholderRole:
        return false;
    default:
        return {};
    }
}

} // namespace vigie::ui::content
