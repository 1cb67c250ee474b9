#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QPlainTextEdit>

namespace vigie::ui::kit {

/// A few lines a person writes. Text, never markup; Tab goes on, Ctrl+Enter is done, Escape is for what is around it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxLength = 16'000; ///< characters; the platform takes 64 kB in any language

    explicit NoteField(const ThemeSource &theme, QWidget *parent = nullptr);
    void setLines(int lines);
    /// Something is written, and not too much.
    bool canBeSent() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void submitted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ThemeSource &m_theme;
    int m_lines = 3;
};

} // namespace vigie::ui::kit
