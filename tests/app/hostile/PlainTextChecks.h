#pragma once

#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/VisibleText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextDocumentLayout>
#include <QRegularExpression>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

/// What must hold for every widget whatever text it was given.
namespace vigie::test {

/// Of a tool tip or a label: our own paragraph and line breaks, and nothing that the text brought along.
inline bool isPlainTip(const QString &tip)
{
    static const QRegularExpression ours(QStringLiteral("^<p>|</p>$|<br>"));
    QString inside = tip;
    inside.remove(ours);
    return !inside.contains(QLatin1Char('<')) && !inside.contains(QLatin1Char('>'));
}

/// Where lines may break between the letters of a run is ours.
inline QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200B));
}

inline QString complaint(const QWidget &widget, const char *what, const QString &text)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), QLatin1StringView(what),
             text.left(80));
}

inline void checkPlain(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->inherits("QTipLabel")) { // tips are rich text with every sign escaped
            QVERIFY2(isPlainTip(label->text()), qPrintable(complaint(widget, "tip", label->text())));
            return;
        }
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(complaint(widget, "format", label->text())));
        const QString text = withoutBreaks(label->text());
        QVERIFY2(text.toUtf8().size() <= LabelLimit, qPrintable(complaint(widget, "size", text)));
        QVERIFY2(isHarmless(text), qPrintable(complaint(widget, "text", text)));
    }
    QVERIFY2(isPlainTip(widget.toolTip()), qPrintable(complaint(widget, "tip", widget.toolTip())));
    for (const QString &spoken : {widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}) {
        QVERIFY2(isHarmless(withoutBreaks(spoken)), qPrintable(complaint(widget, "spoken", spoken)));
        QVERIFY2(spoken.toUtf8().size() <= 2 * MessageLimit, qPrintable(complaint(widget, "spoken", spoken)));
    }
}

/// The widget and everything in it, painted once.
inline void checkAllPlain(QWidget &root)
{
    QVERIFY(!root.grab().isNull()); // it can be painted at all
    checkPlain(root);
    for (auto *widget : root.findChildren<QWidget *>())
        checkPlain(*widget);
    // Whoever makes rich text of anything makes a document for it.
    auto documents = root.findChildren<QTextDocument *>();
    // Except the fields a person types into, which hold plain text by their kind.
    documents.removeIf([](const QTextDocument *document) {
        if (qobject_cast<QPlainTextDocumentLayout *>(document->documentLayout()))
            return true;
        // A label whose plain words can be selected has a document as well, and never reads tags in it.
        const auto *label = qobject_cast<const QLabel *>(document->parent() ? document->parent()->parent() : nullptr);
        return label && (label->textFormat() == Qt::PlainText || label->inherits("QTipLabel"));
    });
    QVERIFY2(documents.isEmpty(), documents.isEmpty() ? "" : documents[0]->parent()->metaObject()->className());
}

/// Rows are painted and told by their delegate. Answers how many lists were looked at.
inline int checkRowTips(const QWidget &root)
{
    int rows = 0;
    for (auto *view : root.findChildren<QAbstractItemView *>()) {
        const auto index = view->model() ? view->model()->index(0, 1) : QModelIndex();
        if (!index.isValid() || !view->isVisible())
            continue;
        ++rows;
        const QPoint at = view->visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &help);
        if (!isPlainTip(QToolTip::text()) || !isHarmless(index.data(Qt::AccessibleTextRole).toString()))
            return -1;
        QToolTip::hideText();
    }
    return rows;
}

} // namespace vigie::test
