#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QWidget>

#include <array>

namespace vigie::ui::kit {

/// How the side panels stand; remembered per desk by whoever listens to changed().
struct PaneSizes
{
    std::array<int, 2> width{0, 0}; ///< left, right; 0 = the usual one
    std::array<bool, 2> open{true, true};

    friend bool operator==(const PaneSizes &, const PaneSizes &) = default;
};

/// Left panel, canvas, right panel. The side panels collapse, are dragged by their edge, and float over the canvas in
/// windows that are too narrow for three.
class SplitPane : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    /// Takes the three widgets as children.
    SplitPane(const ThemeSource &theme, QWidget *left, QWidget *centre, QWidget *right, QWidget *parent = nullptr);

    void toggle(Side side);
    /// Opens the panel where it is closed: somebody asked for something that stands in it.
    void reveal(Side side);
    bool isOpen(Side side) const;
    /// Whether panels float because the window is narrow.
    bool overlaid() const;
    PaneSizes sizes() const { return m_sizes; }
    void setSizes(const PaneSizes &sizes);

Q_SIGNALS:
    /// Sizes or open panels were changed by the person.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel
    {
        QWidget *widget = nullptr;
        QWidget *handle = nullptr;
        Metric usual = Metric::ListWidth;
        bool floating = false; ///< open as an overlay
    };
    void arrange();
    int widthOf(std::size_t side) const;
    void drag(std::size_t side, int x);

    const ThemeSource &m_theme;
    QWidget *m_centre;
    std::array<Panel, 2> m_panels;
    PaneSizes m_sizes;
};

} // namespace vigie::ui::kit
