#pragma once

#include "models/base/Result.h"
#include "models/domain/Dispute.h"
#include "models/domain/Docket.h"
#include "models/domain/HostNotice.h"

#include <vector>

namespace vigie::backend {

/// What stands beside the cases of notices: questions before the ethics committee, disputes before certified bodies,
/// notices to other hosts. Holds no rules. Writing replaces what has the same id.
class CasebookStore
{
public:
    virtual ~CasebookStore() = default;

    /// With every position, whoever reads it.
    virtual Result<void> writeDocket(const domain::Docket &docket) = 0;
    virtual Result<domain::Docket> readDocket(const domain::DocketId &id) = 0;
    virtual Result<std::vector<domain::Docket>> dockets(int limit) = 0; ///< newest first

    virtual Result<void> writeDispute(const domain::Dispute &dispute) = 0;
    virtual Result<domain::Dispute> readDispute(const domain::DisputeId &id) = 0;
    virtual Result<std::vector<domain::Dispute>> disputesAbout(const domain::NoticeId &notice) = 0; ///< oldest first
    virtual Result<std::vector<domain::Dispute>> disputesReceived(std::chrono::year_month_day from,
                                                                  std::chrono::year_month_day last) = 0;

    virtual Result<void> writeHostNotice(const domain::HostNotice &notice) = 0;
    virtual Result<domain::HostNotice> readHostNotice(const domain::HostNoticeId &id) = 0;
    virtual Result<std::vector<domain::HostNotice>> hostNotices(int limit) = 0; ///< newest first
};

} // namespace vigie::backend
