#pragma once

#include "models/base/Result.h"
#include "models/domain/Dispute.h"
#include "models/domain/Docket.h"
#include "models/domain/HostNotice.h"
#include "models/domain/InformationOrder.h"

#include <vector>

namespace vigie::backend {

/// Something that was done with an order to give information, for who audits.
struct InformationEvent
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::InformationOrderId order;
    domain::InformationStep step;

    friend bool operator==(const InformationEvent &, const InformationEvent &) = default;
};

/// What stands beside the cases of notices: questions before the ethics committee, disputes before certified bodies,
/// notices to other hosts, orders to give information. Holds no rules. Writing replaces what has the same id.
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

    virtual Result<void> writeInformationOrder(const domain::InformationOrder &order) = 0;
    virtual Result<domain::InformationOrder> readInformationOrder(const domain::InformationOrderId &id) = 0;
    /// Those that are not finished before those that are, the newest first.
    virtual Result<std::vector<domain::InformationOrder>> informationOrders(int limit) = 0;
    /// By when they came, as it was written; in the order in which they were recorded. Without the values of answers.
    virtual Result<std::vector<domain::InformationOrder>> informationOrdersReceived(Instant from, Instant before) = 0;
    /// Nothing is ever taken out or changed.
    virtual Result<void> addInformationEvent(const InformationEvent &event) = 0;
    virtual Result<std::vector<InformationEvent>> informationEventsAfter(std::int64_t row, int limit) = 0;
};

} // namespace vigie::backend
