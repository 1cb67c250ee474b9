#include "models/http/HttpNoticeFiles.h"

#include "models/contract/NoticeRecords.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<NoticeFile> HttpNoticeFiles::file(const NoticeId &notice)
{
    return ask(m_client, getting("/v1/notices/" + urlEncoded(notice.value) + "/file"), &contract::parseNoticeFile);
}

} // namespace vigie::http
