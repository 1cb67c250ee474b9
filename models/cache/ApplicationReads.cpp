#include "models/cache/ApplicationReads.h"

#include "models/cache/RecordReads.h"
#include "models/cache/ReplicaReads.h"
#include "models/contract/Applications.h"
#include "models/contract/Records.h"

namespace vigie::cache {

using namespace vigie::domain;

Result<ApplicationDetail> readApplicationDetail(sql::Database &database, const CaseId &kase)
{
    TRY(auto seen, readDetail(database, kase));
    if (seen.kase.kind != CaseKind::Certification)
        return {ErrorCode::NotFound, "not a case of certification"};
    ApplicationDetail detail;
    detail.kase = std::move(seen.kase);
    detail.policy = std::move(seen.policy);
    TRY(detail.application,
        recordOf<Application>(database, "application", detail.kase.subject, contract::parseApplication));
    if (detail.application) {
        TRY(detail.member,
            recordOf<Member>(database, "member", detail.application->member.value, contract::parseMember));
    }
    return detail;
}

} // namespace vigie::cache
