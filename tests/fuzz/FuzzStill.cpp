// libFuzzer over the codecs: whatever the bytes are, the answer must be one that the other side accepts.
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie;
    decoding::DecodeJob job;
    job.id = 1;
    job.targetWidth = 64;
    job.targetHeight = 48;
    job.veilEdge = decoding::MaxVeilEdge;
    job.inputSize = size;
    const auto still = codecs::decodeStill(std::as_bytes(std::span(data, size)), job);
    if (!decoding::parseReply(decoding::encode(still.reply), job))
        std::abort();
    return 0;
}
