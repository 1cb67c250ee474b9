#include "widgets/media/PicturePixels.h"

#include "widgets/media/PictureView.h"
#include "widgets/media/PixelFilter.h"

#include <algorithm>

namespace vigie::ui::media {

using domain::RevealStage;

void PicturePixels::set(const domain::Picture &picture, domain::Filter filter)
{
    clear();
    m_picture = picture;
    m_filter = filter;
}

void PicturePixels::setFilter(domain::Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    cover();
    m_veil = {};
}

const QImage &PicturePixels::veil()
{
    // A person who wants no blur gets the whole veil where nothing less may be shown.
    if (m_veil.isNull())
        m_veil = filtered(m_picture, {true, m_filter.grey || !m_filter.blur, false});
    return m_veil;
}

Seen PicturePixels::seen(std::optional<RevealStage> asked, bool active) const
{
    if (active && hasFull()) {
        const auto taken = domain::filterAt(asked.value_or(RevealStage::Filtered), m_filter);
        if (!taken.blur)
            return taken.grey ? Seen::Grey : Seen::Colour;
    }
    return m_picture.veil ? Seen::Veil : Seen::Nothing;
}

const QImage &PicturePixels::image(Seen seen)
{
    static const QImage Nothing;
    if (seen == Seen::Nothing)
        return Nothing;
    if (seen == Seen::Veil)
        return veil();
    QImage &kept = seen == Seen::Grey ? m_grey : m_colour;
    if (kept.isNull())
        kept = filtered(m_detail.full ? m_detail : m_picture, {false, seen == Seen::Grey, false});
    return kept;
}

void PicturePixels::cover()
{
    m_grey = {};
    m_colour = {};
}

std::optional<QSize> PicturePixels::ask(double scale)
{
    if (!m_picture.full)
        return std::nullopt;
    const double whole = std::max(m_picture.originalWidth, 1);
    const double base = m_picture.full->width() / whole;
    if (detailBox(original(), base, scale).isEmpty()) {
        if (m_detail.full)
            cover(); // made of the detail; made anew of what was there first
        m_detail = {};
        m_asked = {};
        return std::nullopt;
    }
    const double have = m_asked.isValid() ? m_asked.width() / whole : base;
    const QSize box = detailBox(original(), have, scale);
    if (box.isEmpty())
        return std::nullopt;
    m_asked = box;
    return box;
}

bool PicturePixels::setDetail(const domain::Picture &detail)
{
    const bool same = detail.full && detail.originalWidth == m_picture.originalWidth &&
                      detail.originalHeight == m_picture.originalHeight;
    if (!same || !m_asked.isValid())
        return false;
    m_detail = detail;
    cover();
    return true;
}

} // namespace vigie::ui::media
