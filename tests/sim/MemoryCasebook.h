#pragma once

#include "tests/sim/MemoryAccountMeasures.h"

namespace vigie::sim {

/// The part of the state in memory with what goes on beside the queues: dockets, disputes, notices to other hosts,
/// orders to give information, and who saw restricted media.
class MemoryCasebook : public MemoryAccountMeasures
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
    Result<void> addInformationEvent(const backend::InformationEvent &event) override;
    Result<std::vector<backend::InformationEvent>> informationEventsAfter(std::int64_t row, int limit) override;
    Result<void> addViewing(const backend::ViewingRecord &record) override;
    Result<void> changeViewing(const backend::ViewingRecord &record) override;
    Result<std::optional<backend::ViewingRecord>> findViewing(const domain::ViewingId &id) override;
    Result<std::vector<backend::ViewingRecord>> openViewings() override;
    Result<std::vector<backend::ViewingRecord>> viewingsOf(const domain::ItemId &item) override;
    Result<std::vector<backend::ViewingRecord>> viewingsAfter(std::int64_t row, int limit) override;
};

} // namespace vigie::sim
