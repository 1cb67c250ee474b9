#pragma once

#include "widgets/content/DeskParts.h"
#include "widgets/kit/Button.h"

#include <QWidget>

namespace vigie::ui::content {

/// The bar above the picture and its keys: closer and farther, whole and 100 %, turned, the loupe, two side by side.
class CanvasTools : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasTools(const DeskParts &parts);

    /// Adds a button that shows its key; its words are in the tool tip and for screen readers.
    void add(QAction &action, kit::Icon icon);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions(const DeskParts &parts);
    void refresh();
    void changeLook(const std::function<void(media::PictureViewer &)> &change);
    void toggleLoupe();

    const kit::ThemeSource &m_theme;
    CaseCanvas &m_canvas;
    kit::PlainLabel *m_percent;
    QAction *m_closer = nullptr;
    QAction *m_farther = nullptr;
    QAction *m_whole = nullptr;
    QAction *m_actual = nullptr;
    QAction *m_left = nullptr;
    QAction *m_right = nullptr;
    QAction *m_loupe = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_grid = nullptr;
    std::vector<QAction *> m_byDigit; ///< the ones whose key is a digit
};

} // namespace vigie::ui::content
