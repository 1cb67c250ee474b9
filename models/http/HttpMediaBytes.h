#pragma once

#include "models/domain/ports/PictureSource.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/media/{id}` straight into sealed memory. Never on disk; bytes whose hash is not the record's are Corrupt.
class HttpMediaBytes final : public domain::MediaBytes
{
public:
    static constexpr std::size_t MaxBytes = 64u << 20;

    explicit HttpMediaBytes(HttpClient &client) : m_client(client) {}
    Request<SealedMemory> fetch(const domain::MediaRef &media) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
