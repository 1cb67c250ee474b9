#pragma once

#include "models/domain/DocumentInspection.h"
#include "models/domain/ports/IdentityPictures.h"
#include "widgets/kit/ThemeSource.h"

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace vigie::ui::certification {

/// The strip of a document seen from above that holds its machine readable zone, and nothing of its portrait. Where the
/// zone was read, its letter for the sex is covered, and its numbers are. Drops every pixel with clear().
class ZoneStrip : public QWidget
{
    Q_OBJECT

public:
    /// Of the height of the document, from below. Source: ICAO 9303-5 gives the zone of a card 23.2 of 53.98 mm, with
    /// the last 4 of them below its lines; ICAO 9303-4 that of a page 23.2 of 88 mm. Of a card a little more is shown:
    /// all three lines must be in it for whoever types them, and a card with a zone has its portrait on the other side.
    /// Of a page a little less, so that the portrait above never is.
    static constexpr float OfCard = 0.48F;
    static constexpr float OfBooklet = 0.24F;

    explicit ZoneStrip(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void show(const domain::DocumentLook &look);
    void clear();
    /// Whether the numbers of a zone that was read are covered, too. They are, until somebody compares them.
    void setNumbersHidden(bool hidden);
    bool isEmpty() const { return !m_pixels; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect strip() const; ///< of the picture, in its pixels

    const kit::ThemeSource &m_theme;
    std::shared_ptr<const PixelBuffer> m_pixels;
    domain::DocumentShape m_shape = domain::DocumentShape::Card;
    bool m_numbersHidden = true;
    std::vector<QPolygonF> m_covered;        ///< in its pixels; empty where nothing is known
    std::vector<QPolygonF> m_numbersCovered; ///< with the numbers
};

} // namespace vigie::ui::certification
