#pragma once

#include "models/domain/ports/PictureSource.h"

namespace vigie::ctl {

/// Files in place of the platform: the id of a medium is its path.
class FileBytes final : public domain::MediaBytes
{
public:
    /// Errors: NotFound, TooLarge (over 64 MB), Invalid (empty).
    Request<SealedMemory> fetch(const domain::MediaRef &media) override;
};

} // namespace vigie::ctl
