#include "widgets/kit/RowDelegate.h"

#include "models/items/Roles.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/Skeleton.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/kit/VisibleText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
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

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = m_theme.theme();
    const int space = t.metric(Metric::SpaceS);
    const bool first = index.column() == 0;
    const QRect box = option.rect.adjusted(first ? 2 * space - space / 2 : space / 2, 0, -space / 2, 0);
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
        paintTag(*painter, box.adjusted(0, 0, -space / 2, 0), t, tone, text);
        break;
    case CellKind::Text:
        painter->setFont(t.font(Type::Body));
        painter->setPen(t.colour(Colour::Text));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          elided(painter->font(), visibleLine(text), box.width()));
        break;
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme->rowHeight()};
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
