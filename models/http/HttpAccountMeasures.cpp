#include "models/http/HttpAccountMeasures.h"

#include "models/contract/MeasureRecords.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<NoticeStanding> HttpAccountMeasures::standing(const NoticeId &notice)
{
    return ask(m_client, getting("/v1/notices/" + urlEncoded(notice.value) + "/standing"), &contract::parseNoticeStanding);
}

Request<std::vector<WaitingMeasure>> HttpAccountMeasures::waiting()
{
    return ask(m_client, getting("/v1/account-measures"), &contract::parseWaitingMeasures);
}

Request<std::vector<WaitingMeasure>> HttpAccountMeasures::answer(const WaitingMeasure &measure, MeasureAnswer answer,
                                                                 const QString &reason)
{
    const auto body = contract::writeMeasureReply({measure.member, measure.kind, answer, reason});
    return ask(m_client,
               sending(Method::Post, "/v1/account-measures/" + urlEncoded(measure.decision.value) + "/answer", body),
               &contract::parseWaitingMeasures);
}

} // namespace vigie::http
