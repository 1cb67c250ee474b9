#pragma once

#include "widgets/kit/Icon.h"
#include "widgets/kit/ThemeSource.h"

namespace vigie::ui::media {

/// The words on, or instead of, a picture.
struct PicturePlate
{
    enum class Place { Under, Middle };

    QString text; ///< none: no plate
    QString key;  ///< that does what the words say
    kit::Icon icon = kit::Icon::Info;
    bool bad = false;
    Place place = Place::Middle;

    QRect rect(const kit::Theme &theme, const QRect &room) const; ///< null without words
    void paint(QPainter &painter, const kit::Theme &theme, const QRect &room) const;
};

} // namespace vigie::ui::media
