#pragma once

#include "models/domain/ports/NoticeFiles.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/notices/{id}/file`.
class HttpNoticeFiles final : public domain::NoticeFiles
{
public:
    explicit HttpNoticeFiles(HttpClient &client) : m_client(client) {}

    Request<domain::NoticeFile> file(const domain::NoticeId &notice) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
