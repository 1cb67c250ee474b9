#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/PictureSource.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace vigie::ui::media {

/// What is painted of a picture.
enum class Seen : std::uint8_t { Nothing, Veil, Grey, Colour };

/// The pixels of one picture: as it was decoded for the room, and with more of them while somebody looks closely. What
/// is made for a look is dropped with it. Every surface asks here what it may paint.
class PicturePixels
{
public:
    /// `filter` is what is taken from it before anybody asks.
    void set(const domain::Picture &picture, domain::Filter filter = domain::FullProtection);
    void setFilter(domain::Filter filter);
    domain::Filter filter() const { return m_filter; }
    /// With `asked`, somebody looks. More than the veil only in a window that is `active`.
    Seen seen(std::optional<domain::RevealStage> asked, bool active) const;
    const QImage &image(Seen seen);
    /// Whether it is drawn at a part of its room.
    bool isSmaller(std::optional<domain::RevealStage> asked, Seen seen) const
    {
        return m_filter.smaller && (!asked || seen == Seen::Veil);
    }
    void clear() { *this = {}; }
    /// What is painted as long as nobody looks; made when it is first asked for.
    const QImage &veil();
    bool hasFull() const { return m_picture.full != nullptr; }
    const domain::Picture &picture() const { return m_picture; }
    QSize original() const { return {m_picture.originalWidth, m_picture.originalHeight}; }

    /// Whether pixels made for a look are still here.
    bool isUncovered() const { return !m_grey.isNull() || !m_colour.isNull(); }
    void cover();

    /// The box to decode for, to be sharp at `scale` (device pixels a pixel of the original), once for each box; none
    /// when it has been asked for or what there is will do. Forgets the detail that is not needed any more.
    std::optional<QSize> ask(double scale);
    /// False when it is not what was asked for.
    bool setDetail(const domain::Picture &detail);

private:
    domain::Picture m_picture;
    domain::Picture m_detail;
    domain::Filter m_filter;
    QSize m_asked;
    QImage m_veil;
    QImage m_grey;
    QImage m_colour;
};

} // namespace vigie::ui::media
