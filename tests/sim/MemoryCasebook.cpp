#include "tests/sim/MemoryCasebook.h"

#include "models/domain/InformationRules.h"

#include <algorithm>

/// Questions before the committee, disputes, notices to other hosts, orders to give information.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

template <typename T> Result<T> byId(const std::vector<T> &all, const auto &id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    if (found == all.end())
        return {ErrorCode::NotFound, id.value};
    return *found;
}

template <typename T> std::vector<T> newest(const std::vector<T> &all, int limit)
{
    const auto most = std::min(all.size(), static_cast<std::size_t>(limit));
    return {all.rbegin(), all.rbegin() + static_cast<std::ptrdiff_t>(most)};
}

template <typename T> std::vector<T> with(std::vector<T> all, const T &one)
{
    const auto found = std::ranges::find(all, one.id, &T::id);
    if (found == all.end())
        all.push_back(one);
    else
        *found = one;
    return all;
}

} // namespace

Result<void> MemoryCasebook::writeDocket(const Docket &docket)
{
    auto book = m_data.casebooks[0];
    book.dockets = with(std::move(book.dockets), docket);
    put(m_data.casebooks, 0, std::move(book));
    return {};
}

Result<Docket> MemoryCasebook::readDocket(const DocketId &id)
{
    return byId(m_data.casebooks[0].dockets, id);
}

Result<std::vector<Docket>> MemoryCasebook::dockets(int limit)
{
    return newest(m_data.casebooks[0].dockets, limit);
}

Result<void> MemoryCasebook::writeDispute(const Dispute &dispute)
{
    auto book = m_data.casebooks[0];
    book.disputes = with(std::move(book.disputes), dispute);
    put(m_data.casebooks, 0, std::move(book));
    return {};
}

Result<Dispute> MemoryCasebook::readDispute(const DisputeId &id)
{
    return byId(m_data.casebooks[0].disputes, id);
}

Result<std::vector<Dispute>> MemoryCasebook::disputesAbout(const NoticeId &notice)
{
    std::vector<Dispute> found;
    std::ranges::copy_if(m_data.casebooks[0].disputes, std::back_inserter(found),
                         [&](const Dispute &dispute) { return dispute.notice == notice; });
    return found;
}

Result<std::vector<Dispute>> MemoryCasebook::disputesReceived(std::chrono::year_month_day from,
                                                              std::chrono::year_month_day last)
{
    std::vector<Dispute> found;
    std::ranges::copy_if(m_data.casebooks[0].disputes, std::back_inserter(found), [&](const Dispute &dispute) {
        return dispute.entry.receivedOn >= from && dispute.entry.receivedOn <= last;
    });
    return found;
}

Result<void> MemoryCasebook::writeHostNotice(const HostNotice &notice)
{
    auto book = m_data.casebooks[0];
    book.hostNotices = with(std::move(book.hostNotices), notice);
    put(m_data.casebooks, 0, std::move(book));
    return {};
}

Result<HostNotice> MemoryCasebook::readHostNotice(const HostNoticeId &id)
{
    return byId(m_data.casebooks[0].hostNotices, id);
}

Result<std::vector<HostNotice>> MemoryCasebook::hostNotices(int limit)
{
    return newest(m_data.casebooks[0].hostNotices, limit);
}

Result<void> MemoryCasebook::writeInformationOrder(const InformationOrder &order)
{
    auto book = m_data.casebooks[0];
    book.informationOrders = with(std::move(book.informationOrders), order);
    put(m_data.casebooks, 0, std::move(book));
    return {};
}

Result<InformationOrder> MemoryCasebook::readInformationOrder(const InformationOrderId &id)
{
    return byId(m_data.casebooks[0].informationOrders, id);
}

Result<std::vector<InformationOrder>> MemoryCasebook::informationOrders(int limit)
{
    const auto &all = m_data.casebooks[0].informationOrders;
    auto found = newest(all, static_cast<int>(all.size()));
    std::ranges::stable_partition(found, [](const InformationOrder &order) { return !isFinished(order); });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

Result<std::vector<InformationOrder>> MemoryCasebook::informationOrdersReceived(Instant from, Instant before)
{
    std::vector<InformationOrder> found;
    for (const auto &order : m_data.casebooks[0].informationOrders)
        if (order.entry.receivedAt >= from && order.entry.receivedAt < before)
            found.push_back(withoutValues(order));
    return found;
}

Result<void> MemoryCasebook::addInformationEvent(const InformationEvent &event)
{
    auto book = m_data.casebooks[0];
    book.informationEvents.push_back(event);
    book.informationEvents.back().row = static_cast<std::int64_t>(book.informationEvents.size());
    put(m_data.casebooks, 0, std::move(book));
    return {};
}

Result<std::vector<InformationEvent>> MemoryCasebook::informationEventsAfter(std::int64_t row, int limit)
{
    std::vector<InformationEvent> found;
    for (const auto &event : m_data.casebooks[0].informationEvents)
        if (event.row > row && found.size() < static_cast<std::size_t>(limit))
            found.push_back(event);
    return found;
}

} // namespace vigie::sim
