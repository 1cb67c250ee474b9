#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace vigie::ui::shell {

/// Hides the whole window at one key, because somebody came in. It is no lock: the same key, Escape or a click leads
/// back. While it hangs no other key reaches the desk behind it.
class PrivacyCurtain : public QWidget
{
    Q_OBJECT

public:
    PrivacyCurtain(const kit::ThemeSource &theme, QWidget &window);

    /// On the screen when it returns.
    void draw(const QKeySequence &key);
    void open();
    bool isDrawn() const { return isVisible(); }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } ///< there is nowhere to go

private:
    const kit::ThemeSource &m_theme;
    QWidget &m_window;
    QPointer<QWidget> m_before;
    std::vector<QPointer<QWidget>> m_behind; ///< what was usable and is not while the curtain hangs
    QKeySequence m_key;
};

} // namespace vigie::ui::shell
