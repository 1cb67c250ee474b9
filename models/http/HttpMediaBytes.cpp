#include "models/http/HttpMediaBytes.h"

#include "models/base/Sha256.h"

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
    return m_client.call<SealedMemory>(std::move(exchange), {},
                                       [expected = media.sha256](Response response) -> Result<SealedMemory> {
                                           const auto bytes = std::as_bytes(std::span(response.body));
                                           if (!expected.empty() && hex(vigie::sha256(bytes)) != expected)
                                               return {ErrorCode::Corrupt, "the bytes are not those of the record"};
                                           return SealedMemory::of(bytes);
                                       });
}

} // namespace vigie::http
