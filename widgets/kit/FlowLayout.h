#pragma once

#include <QLayout>

#include <vector>

namespace vigie::ui::kit {

/// Left to right, and on to the next line where the room ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    /// The first `count` items stand at the foot, whatever comes behind them: a line that only others need is put
    /// above theirs.
    void setAnchored(int count);

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    int heightOf(const std::vector<Line> &lines) const;
    static void place(const Line &line, QPoint from, int spacing);

    std::vector<QLayoutItem *> m_items;
    int m_anchored = 0; ///< none: all begin at the head
};

} // namespace vigie::ui::kit
