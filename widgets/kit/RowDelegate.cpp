#include "widgets/kit/RowDelegate.h"

#include "models/domain/Case.h"
#include "models/items/Roles.h"
#include "widgets/kit/Digits.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/Skeleton.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/kit/VisibleText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QToolTip>

namespace vigie::ui::kit {

using items::CellKind;

namespace {

CellKind kindOf(const QModelIndex &index)
{
    return static_cast<CellKind>(index.data(items::CellKindRole).toInt());
}

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(items::ToneRole).toInt());
}

/// A complaint stands among notices and must not be taken for one.
std::optional<Icon> iconOfKind(const QModelIndex &index)
{
    const auto kind = static_cast<domain::CaseKind>(index.data(items::CaseKindRole).toInt());
    return kind == domain::CaseKind::Complaint ? std::optional(Icon::Scale) : std::nullopt;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = m_theme.theme();
    const int space = t.metric(Metric::SpaceS);
    const bool first = index.column() == 0;
    const QRect cell = option.rect.adjusted(first ? 2 * space - space / 2 : space / 2, 0, -space / 2, 0);
    const QRect box = besideBox(*painter, cell, option, index);
    if (index.data(items::PlaceholderRole).toBool())
        return paintSkeleton(*painter, box.adjusted(0, 0, -2 * space, 0), t);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const Tone tone = toneOf(index);
    painter->save();
    switch (kindOf(index)) {
    case CellKind::Lead:
        painter->setFont(t.font(Type::Body, Weight::Medium));
        painter->setPen(t.colour(inkOf(tone)));
        if (textWidth(painter->font(), text) > box.width())
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              elided(painter->font(), visibleLine(text), box.width()));
        else
            paintDigits(*painter, box, Qt::AlignLeft, text);
        break;
    case CellKind::Number:
        painter->setFont(t.font(Type::Body));
        painter->setPen(t.colour(inkOf(tone)));
        paintDigits(*painter, box.adjusted(0, 0, -space, 0), Qt::AlignRight, text);
        break;
    case CellKind::Tag:
        paintTag(*painter, box.adjusted(0, 0, -space / 2, 0), t, tone, text, iconOfKind(index));
        break;
    case CellKind::Text:
        paintText(*painter, box, index);
        break;
    }
    painter->restore();
}

void RowDelegate::paintText(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Theme &t = m_theme.theme();
    painter.setFont(t.font(Type::Body));
    QRect words = box;
    if (m_lines > 1) {
        const int line = painter.fontMetrics().lineSpacing();
        const int top = box.top() + (box.height() - 2 * line - t.metric(Metric::SpaceXs)) / 2;
        const QModelIndex tag = index.siblingAtColumn(index.column() + 1);
        paintTag(painter, QRect(box.left(), top, box.width(), line), t, toneOf(tag),
                 tag.data(Qt::DisplayRole).toString(), iconOfKind(tag));
        words = QRect(box.left(), top + line + t.metric(Metric::SpaceXs), box.width(), line);
    }
    painter.setFont(t.font(Type::Body));
    painter.setPen(t.colour(m_lines > 1 ? Colour::TextSecondary : Colour::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     elided(painter.font(), visibleLine(index.data(Qt::DisplayRole).toString()), words.width()));
}

QRect RowDelegate::besideBox(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return box;
    const int side = m_theme->metric(Metric::IconSmall);
    QStyleOptionButton tick;
    tick.rect = QRect(box.left(), box.center().y() - side / 2, side, side);
    tick.state = state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    if (index.flags().testFlag(Qt::ItemIsUserCheckable))
        tick.state |= QStyle::State_Enabled;
    if (option.widget)
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, option.widget);
    return box.adjusted(side + m_theme->metric(Metric::SpaceS), 0, 0, 0);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme->rowHeight()};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QModelIndex box = index.siblingAtColumn(0);
    const QVariant state = box.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space;
    const int room = 2 * m_theme->metric(Metric::SpaceM) + m_theme->metric(Metric::IconSmall); // easy to hit
    const bool isClick = event->type() == QEvent::MouseButtonRelease && index == box &&
                         static_cast<const QMouseEvent *>(event)->position().toPoint().x() < option.rect.left() + room;
    if (!isSpace && !isClick)
        return false;
    model->setData(box, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    // Built by hand: the view would take the model's text for HTML when it looks like it.
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace vigie::ui::kit
