#include "widgets/kit/NoteField.h"

#include <QKeyEvent>

namespace vigie::ui::kit {

NoteField::NoteField(const ThemeSource &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(theme->metric(Metric::SpaceXs) + 2); // the words begin where those of a line do
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the frame is painted underneath, round corners and focus ring too
    theme.follow(*this);
}

void NoteField::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

bool NoteField::canBeSent() const
{
    const QString text = toPlainText();
    return !text.trimmed().isEmpty() && text.size() <= MaxLength;
}

QSize NoteField::sizeHint() const
{
    const int lines = m_lines * fontMetrics().lineSpacing();
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {m_theme->scaled(160), lines + frame + m_theme->metric(Metric::SpaceXs)};
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // its frame, which is not the viewport's
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return Q_EMIT submitted();
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Enter is ours here, whatever it means outside.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace vigie::ui::kit
