#pragma once

#include "widgets/kit/ThemeSource.h"
#include "widgets/media/LookGesture.h"
#include "widgets/media/PicturePixels.h"
#include "widgets/media/Sightings.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace vigie::ui::media {

/// Small filtered stills side by side. Arrows go from one to the next; a tap (click, Space) marks one, holding shows
/// that one alone without its veil until it is let go, the focus leaves, or the window does. A lighter filter than
/// FullProtection is the person's own choice and holds in the active window. Fail closed: a cell without pixels shows
/// words.
class StillGrid : public QWidget
{
    Q_OBJECT

public:
    explicit StillGrid(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    ~StillGrid() override;

    /// `subject` names what is shown as a whole; every cell starts empty and unmarked.
    void setCells(const QString &subject, const std::vector<QString> &names);
    void setPicture(int index, const domain::Picture &picture, domain::Filter filter = domain::FullProtection);
    void setFilter(int index, domain::Filter filter);
    void setWords(int index, const QString &words); ///< instead of a picture
    void clear() { setCells({}, {}); }

    int count() const { return static_cast<int>(m_cells.size()); }
    int current() const { return m_current; }
    bool isMarked(int index) const { return m_cells[static_cast<std::size_t>(index)].marked; }
    std::vector<int> marked() const;
    void toggle(int index);
    void cover();
    std::optional<int> revealed() const { return m_revealed; }
    bool hasBeenRevealed(int index) const { return m_cells[static_cast<std::size_t>(index)].seen; }
    /// Which cells are on the screen without their veil.
    Sightings &sightings() { return *m_sightings; }
    /// What the last paint showed as a whole.
    QString paintedSubject() const { return m_painted; }

    QSize sizeHint() const override;
    /// Device pixels a still should be decoded for.
    QSize wantedPixels() const;
    QRect cell(int index) const;

Q_SIGNALS:
    void markedChanged();
    void revealPainted(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString name;
        QString words;
        PicturePixels pixels;
        bool marked = false;
        bool seen = false; ///< painted without veil
    };
    Cell &at(int index) { return m_cells[static_cast<std::size_t>(index)]; }
    int columns() const;
    void setCurrent(int index);
    void press(std::optional<QPoint> at);
    void release();
    void describe();
    void paintCell(QPainter &painter, int index);
    void paintSigns(QPainter &painter, int index) const;
    void paintWords(QPainter &painter, const QRect &box, const QString &words) const;

    const kit::ThemeSource &m_theme;
    QString m_subject;
    QString m_painted;
    std::vector<Cell> m_cells;
    int m_current = 0;
    std::optional<int> m_pressed;  ///< a tap, or already a hold
    std::optional<int> m_revealed; ///< never more than one
    QTimer m_hold;
    LookGesture *m_hand;
    Sightings *m_sightings;
};

} // namespace vigie::ui::media
