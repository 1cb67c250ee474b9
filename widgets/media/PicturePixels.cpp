#include "widgets/media/PicturePixels.h"

#include "widgets/media/PictureView.h"
#include "widgets/media/PixelFilter.h"

#include <algorithm>

namespace vigie::ui::media {

using domain::RevealStage;

void PicturePixels::set(const domain::Picture &picture)
{
    clear();
    m_picture = picture;
    m_veil = filtered(picture, domain::filterAt(RevealStage::Filtered, domain::FullProtection));
}

const QImage &PicturePixels::at(RevealStage stage)
{
    if (stage != RevealStage::Grey && stage != RevealStage::Colour)
        return m_veil;
    QImage &kept = stage == RevealStage::Grey ? m_grey : m_colour;
    if (kept.isNull())
        kept = filtered(m_detail.full ? m_detail : m_picture, domain::filterAt(stage, domain::FullProtection));
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
