#pragma once

#include "models/domain/ports/PictureSource.h"

#include <map>
#include <vector>

namespace vigie::test {

/// The bytes of media, as a platform would send them.
class MemoryMedia final : public domain::MediaBytes
{
public:
    Request<SealedMemory> fetch(const domain::MediaRef &media) override
    {
        const auto found = files.find(media.id);
        if (found == files.end())
            return answered(Result<SealedMemory>(ErrorCode::NotFound));
        return answered(SealedMemory::of(found->second));
    }

    std::map<domain::MediaId, std::vector<std::byte>> files;
};

} // namespace vigie::test
