#include "app/decoder/JobWork.h"

#include "models/codecs/StillDecoder.h"

namespace vigie::decoder {

decoding::DecodeReply JobWork::compare(std::span<const std::byte>, std::span<const std::byte>,
                                       const decoding::DecodeJob &job)
{
    decoding::DecodeReply reply;
    reply.id = job.id;
    reply.reason = decoding::Reason::NotPermitted;
    return reply;
}

Made StillWork::make(std::span<const std::byte> bytes, const decoding::DecodeJob &job, std::vector<std::uint8_t> memory)
{
    Made made;
    if (decoding::isOfIdentity(job.kind)) {
        made.reply.id = job.id;
        made.reply.reason = decoding::Reason::Unsupported; // this decoder has no eyes for faces
        return made;
    }
    auto still = codecs::decodeStill(bytes, job, std::move(memory));
    made.reply = std::move(still.reply);
    if (!still.full.empty()) {
        made.pictures.push_back(std::move(still.full));
        made.pictures.push_back(std::move(still.veil));
    }
    return made;
}

} // namespace vigie::decoder
