#include "models/http/HttpMediaBytes.h"

#include "models/base/Sha256.h"
#include "models/http/MemorySink.h"

namespace vigie::http {

namespace {

std::string hex(const Sha256 &hash)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const auto byte : hash) {
        text += Digits[std::to_integer<unsigned>(byte) >> 4];
        text += Digits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

} // namespace

Request<SealedMemory> HttpMediaBytes::fetch(const domain::MediaRef &media)
{
    Exchange exchange;
    exchange.path = "/v1/media/" + urlEncoded(media.id.value);
    exchange.headers = {{"Accept", "*/*"}};
    exchange.maxBytes = MaxBytes;
    exchange.totalTimeout = Milliseconds(60'000);
    exchange.compressed = false;
    auto created = MemorySink::create();
    if (!created)
        return answered(Result<SealedMemory>(created.error()));
    const auto sink = std::make_shared<MemorySink>(std::move(*created));
    exchange.onData = [sink](std::string_view piece) { return sink->append(piece); };
    return m_client.call<SealedMemory>(std::move(exchange), {},
                                       [expected = media.sha256, sink](const Response &) -> Result<SealedMemory> {
                                           TRY(auto memory, sink->seal());
                                           if (hex(vigie::sha256(memory.bytes())) != expected)
                                               return {ErrorCode::Corrupt, "the bytes are not those of the record"};
                                           return memory;
                                       });
}

} // namespace vigie::http
