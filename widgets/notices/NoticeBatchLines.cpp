#include "widgets/notices/NoticeBatchLines.h"

#include "models/items/Roles.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/NoticeWords.h"

namespace vigie::ui::notices {

using domain::NoticeObstacle;
using domain::Tone;
using State = NoticeReceipt::State;

void NoticeBatchLines::show(std::vector<Line> lines)
{
    const bool same = lines.size() == m_lines.size();
    if (!same)
        beginResetModel();
    m_lines = std::move(lines);
    if (!same)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

QString NoticeBatchLines::words(NoticeObstacle obstacle)
{
    switch (obstacle) {
    case NoticeObstacle::Exception:
        return tr("Left out by you: stays open");
    case NoticeObstacle::Repeated:
        return tr("Named twice: decided once");
    case NoticeObstacle::RecordMissing:
        return tr("Its record cannot be read");
    case NoticeObstacle::NotUnderstood:
        return tr("Uses a word this version does not know");
    case NoticeObstacle::Closed:
        return tr("Decided already");
    case NoticeObstacle::SomebodyElse:
        return tr("A colleague has it");
    case NoticeObstacle::NotForYou:
        return tr("Not for you: you know the member, or decided on it before");
    case NoticeObstacle::Unreachable:
        return tr("The platform could not be asked about it");
    case NoticeObstacle::Restricted:
        return tr("Restricted: never decided with others");
    case NoticeObstacle::OneByOne:
        return tr("On its own: order, danger or ending");
    case NoticeObstacle::OtherContent:
        return tr("About other content than the first one");
    case NoticeObstacle::ContentMissing:
        return tr("Names content that is not here: nobody has judged it");
    case NoticeObstacle::NotPossible:
        return tr("Its content cannot be restricted so");
    case NoticeObstacle::Clause:
        return tr("The clause does not ground it");
    case NoticeObstacle::Fault:
        return tr("The decision is not whole yet");
    case NoticeObstacle::Letter:
        return tr("A letter lacks a part");
    case NoticeObstacle::Statement:
        return tr("Its statement of reasons could not be sent");
    }
    return {};
}

namespace {

/// "Restricted: 2 letters, 1 statement".
QString planned(const NoticeBatchLines::Line &line)
{
    const QString outcome = NoticeWords::outcome(line.receipt.outcome);
    const QString letters = NoticeBatchLines::tr("%n letter(s)", nullptr, line.letters);
    if (line.statements == 0)
        return NoticeBatchLines::tr("%1: %2", "outcome, letters").arg(outcome, letters);
    return NoticeBatchLines::tr("%1: %2, %3", "outcome, letters, statements")
        .arg(outcome, letters, NoticeBatchLines::tr("%n statement(s)", nullptr, line.statements));
}

QString leftBehind(const NoticeBatchLines::Line &line)
{
    if (!line.receipt.obstacle)
        return {};
    const QString words = NoticeBatchLines::words(*line.receipt.obstacle);
    if (line.missing.empty())
        return words;
    QStringList names;
    for (const auto &name : line.missing)
        names << kit::visibleLine(name);
    return NoticeBatchLines::tr("%1: %2", "what stands in the way, parts of a letter")
        .arg(words, names.join(QStringLiteral(", ")));
}

} // namespace

QString NoticeBatchLines::words(const Line &line)
{
    const auto &receipt = line.receipt;
    const QString what = NoticeWords::outcome(receipt.outcome);
    const QString why = receipt.reason ? kit::errorText(*receipt.reason) : QString();
    switch (receipt.state) {
    case State::Left:
        return leftBehind(line);
    case State::Waiting:
        return planned(line);
    case State::Working:
        return tr("%1: under way").arg(what);
    case State::Kept:
        return why.isEmpty() ? tr("%1: kept, not sent yet").arg(what) : why;
    case State::Applied:
        return why.isEmpty() ? tr("%1: done, its letters have left").arg(what) : why;
    case State::Conflict:
        return tr("Came back: %1").arg(why);
    case State::Refused:
        return tr("Not decided: %1").arg(why);
    case State::Stopped:
        return tr("Not begun: you stopped");
    case State::TakenBack:
        return tr("Taken back before it left");
    case State::Reversed:
        return tr("Being taken back: new letters say so");
    }
    return {};
}

Tone NoticeBatchLines::toneOf(const NoticeReceipt &receipt)
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

int NoticeBatchLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NoticeBatchLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QString NoticeBatchLines::text(const QModelIndex &index) const
{
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Notice: {
        const QString id =
            QString::fromStdString(line.receipt.notice.empty() ? line.receipt.kase.value : line.receipt.notice.value);
        return line.said.isEmpty() ? id : kit::visibleLine(tr("%1 · %2", "notice, its words").arg(id, line.said));
    }
    case Content:
        return line.content;
    default:
        return words(line);
    }
}

QVariant NoticeBatchLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &receipt = m_lines[static_cast<std::size_t>(index.row())].receipt;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case items::ValueRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(text(index.siblingAtColumn(Notice)), text(index.siblingAtColumn(Content)),
                 text(index.siblingAtColumn(Fate)));
    case items::IdRole:
        return QString::fromStdString(receipt.kase.value);
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

} // namespace vigie::ui::notices
