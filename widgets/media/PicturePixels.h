#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/PictureSource.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace vigie::ui::media {

/// The pixels of one picture: as it was decoded for the room, and with more of them while somebody looks closely. What
/// is made for a look is dropped with it.
class PicturePixels
{
public:
    void set(const domain::Picture &picture);
    void clear() { *this = {}; }
    const QImage &veil() const { return m_veil; }
    bool hasFull() const { return m_picture.full != nullptr; }
    const domain::Picture &picture() const { return m_picture; }
    QSize original() const { return {m_picture.originalWidth, m_picture.originalHeight}; }

    /// What may be painted at `stage` of a picture with everything taken that can be. Null: nothing.
    const QImage &at(domain::RevealStage stage);
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
    QSize m_asked;
    QImage m_veil;
    QImage m_grey;
    QImage m_colour;
};

} // namespace vigie::ui::media
