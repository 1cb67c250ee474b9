#pragma once

#include "models/domain/FilterPolicy.h"
#include "models/domain/ports/PictureSource.h"

#include <QImage>

namespace vigie::ui::media {

/// The one place where a decoded picture becomes pixels for the screen: canvas, loupe, comparison, strip and grid paint
/// what this returns and nothing else. `taken` is what filterAt() says is still taken from it; anything lighter than
/// FullProtection is for the holder of a Reveal, or the person's own choice. Null means that nothing may be painted and
/// words take its place (fail closed). Filter::smaller is a matter of where it is drawn, not of its pixels.
/// Blurred it is the decoder's grey veil; blurred in its colours it is made as coarse as that.
QImage filtered(const domain::Picture &picture, domain::Filter taken);

/// What a veil has at most, whatever the picture: shapes larger than faces.
inline constexpr int VeilSide = 48;

} // namespace vigie::ui::media
