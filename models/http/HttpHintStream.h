#pragma once

#include "models/domain/ports/Platform.h"
#include "models/http/HttpClient.h"

#include <memory>

namespace vigie::http {

/// `GET /v1/stream`. Its signals come on the thread it was made on; nothing comes after its death.
class HttpHintStream final : public domain::HintStream
{
    Q_OBJECT

public:
    explicit HttpHintStream(HttpClient &client);
    ~HttpHintStream() override;

private:
    struct Mailbox;
    HttpClient &m_client;
    std::shared_ptr<Mailbox> m_mailbox;
    std::uint64_t m_transfer = 0;
};

} // namespace vigie::http
