// libFuzzer over the decoder's protocol, as the window would read it from a decoder that was taken over.
#include "models/decoding/Framing.h"
#include "models/decoding/Sniffer.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie::decoding;
    const auto bytes = std::as_bytes(std::span(data, size));
    DecodeJob job;
    job.id = 1;
    job.targetWidth = 64;
    job.targetHeight = 48;
    job.veilEdge = 48;
    (void)parseHello(bytes);
    (void)parseJob(bytes);
    (void)probe(bytes);
    const auto reply = parseReply(bytes, job);
    if (reply && reply->reason == Reason::None &&
        (reply->fullWidth > job.targetWidth || reply->fullHeight > job.targetHeight))
        std::abort();
    (void)parseWish(bytes);
    for (const auto kind : {JobKind::DocumentFaces, JobKind::SelfieFaces, JobKind::Document}) {
        job.kind = kind;
        const auto found = parseReply(bytes, job);
        if (!found || found->reason != Reason::None)
            continue;
        const auto &faces = kind == JobKind::Document ? found->inspection->faces : *found->faces;
        for (const auto place : found->equalised)
            if (place >= faces.faces.size())
                std::abort();
    }
    job.kind = JobKind::Compare;
    job.selfie.emplace();
    const auto alike = parseReply(bytes, job);
    if (alike && alike->reason == Reason::None &&
        (!alike->similarity || (alike->similarity->cosine && !(*alike->similarity->cosine <= 1))))
        std::abort();
    return 0;
}
