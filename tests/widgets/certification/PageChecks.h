#pragma once

#include "tests/support/HostileText.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

/// What holds of every page, whatever is on it.
namespace vigie::test {

namespace kit = ui::kit;

inline QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// Ours without an object name, and what takes the keyboard without a name for a screen reader.
inline QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const bool isOurs = QByteArray(widget->metaObject()->className()).startsWith("vigie::") ||
                            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (isOurs && widget->objectName().isEmpty())
            found << nameOf(*widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isSaid = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QScrollBar *>(widget) && !isSaid)
            found << nameOf(*widget);
    }
    return found;
}

/// Words that do not fit their place: wrapped text without the height for its lines, lines and tags without the width,
/// and what lies beside its parent.
inline QStringList clipped(const QWidget &root)
{
    QStringList found;
    for (const auto *label : root.findChildren<kit::PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap()
                              ? label->height() >= label->heightForWidth(label->width())
                              : label->fontMetrics().horizontalAdvance(label->text()) <= label->contentsRect().width();
        if (!fits)
            found << nameOf(*label) + QStringLiteral(": ") + label->text().left(40);
    }
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const bool isWhole =
            qobject_cast<const kit::StatusTag *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || !isWhole)
            continue;
        if (widget->width() < widget->sizeHint().width() || widget->height() < widget->minimumSizeHint().height() ||
            widget->geometry().right() > widget->parentWidget()->width())
            found << nameOf(*widget);
    }
    return found;
}

/// Text that could hide, turn round or heap something up; places to break (U+200B) are the label's own.
inline QStringList harmful(const QWidget &root)
{
    QStringList found;
    const auto check = [&](const QWidget &widget, QString text) {
        text.remove(QChar(0x200B));
        if (!isHarmless(text))
            found << nameOf(widget) + QStringLiteral(": ") + text.left(40);
    };
    for (const auto *widget : root.findChildren<QWidget *>()) {
        check(*widget, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            check(*label, label->text());
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
                found << nameOf(*label) + QStringLiteral(": not plain text");
        }
        if (const auto *tag = qobject_cast<const kit::StatusTag *>(widget))
            check(*tag, tag->word());
    }
    return found;
}

/// Every word on the page, in the order the widgets were made.
inline QString wordsOn(const QWidget &root)
{
    QStringList all;
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text().remove(QChar(0x200B));
    return all.join(QLatin1Char('\n'));
}

} // namespace vigie::test
