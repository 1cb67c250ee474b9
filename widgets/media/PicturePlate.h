#pragma once

#include "widgets/kit/Icon.h"
#include "widgets/kit/ThemeSource.h"

#include <optional>

namespace vigie::ui::media {

/// The words on, or instead of, a picture.
struct PicturePlate
{
    enum class Place { Under, Middle };

    QString text;                ///< none: no plate
    QString detail;              ///< a quieter line below them
    std::optional<double> share; ///< 0…1: how much is done
    QString key;                 ///< that does what the words say
    kit::Icon icon = kit::Icon::Info;
    bool bad = false;
    Place place = Place::Middle;

    QRect rect(const kit::Theme &theme, const QRect &room) const; ///< null without words
    void paint(QPainter &painter, const kit::Theme &theme, const QRect &room) const;

private:
    QSize wordsIn(const kit::Theme &theme, int width) const; ///< all lines, and the bar
    void paintWords(QPainter &painter, const kit::Theme &theme, const QRect &words) const;
};

} // namespace vigie::ui::media
