// The walk over a picture file's container, before anything is decoded. It runs on the platform's side of nothing: only
// in the sandbox; yet a header that lies must not make it slow or wrong.
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie::decoding;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto found = probe(bytes);
    const bool isKnown = found.type != PictureType::Unknown;
    if (found.type != sniff(bytes) || found.frames > MaxFrames + 1)
        std::abort();
    if (isKnown && found.reason == Reason::None && found.width != 0 && found.height != 0 &&
        checkSize(found.width, found.height) != Reason::None)
        std::abort(); // too large, and let in
    return 0;
}
