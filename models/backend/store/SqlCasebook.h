#pragma once

#include "models/backend/store/SqlAccountMeasures.h"

namespace vigie::backend {

/// The part of the platform's database with what goes on beside the queues: dockets of the ethics committee, disputes
/// before a body outside, notices to other hosts, orders to give information.
class SqlCasebook : public SqlAccountMeasures
{
public:
    Result<void> writeDocket(const domain::Docket &docket) override;
    Result<domain::Docket> readDocket(const domain::DocketId &id) override;
    Result<std::vector<domain::Docket>> dockets(int limit) override;
    Result<void> writeDispute(const domain::Dispute &dispute) override;
    Result<domain::Dispute> readDispute(const domain::DisputeId &id) override;
    Result<std::vector<domain::Dispute>> disputesAbout(const domain::NoticeId &notice) override;
    Result<std::vector<domain::Dispute>> disputesReceived(std::chrono::year_month_day from,
                                                          std::chrono::year_month_day last) override;
    Result<void> writeHostNotice(const domain::HostNotice &notice) override;
    Result<domain::HostNotice> readHostNotice(const domain::HostNoticeId &id) override;
    Result<std::vector<domain::HostNotice>> hostNotices(int limit) override;
    Result<void> writeInformationOrder(const domain::InformationOrder &order) override;
    Result<domain::InformationOrder> readInformationOrder(const domain::InformationOrderId &id) override;
    Result<std::vector<domain::InformationOrder>> informationOrders(int limit) override;
    Result<std::vector<domain::InformationOrder>> informationOrdersReceived(Instant from, Instant before) override;
    Result<void> addInformationEvent(const InformationEvent &event) override;
    Result<std::vector<InformationEvent>> informationEventsAfter(std::int64_t row, int limit) override;

protected:
    using SqlAccountMeasures::SqlAccountMeasures;
};

} // namespace vigie::backend
