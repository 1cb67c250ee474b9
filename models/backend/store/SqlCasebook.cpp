#include "models/backend/store/SqlCasebook.h"

#include "models/backend/store/SqlNoticeRows.h"
#include "models/contract/CertificationVerdicts.h"
#include "models/contract/Disputes.h"
#include "models/contract/Dockets.h"
#include "models/contract/HostNotices.h"
#include "models/contract/InformationOrders.h"
#include "models/contract/InformationWords.h"

/// Questions before the committee, disputes, notices to other hosts, orders to give information.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

/// Every row's first column, read by `parse`.
template <typename T> Result<std::vector<T>> all(Statement &row, Result<T> (*parse)(std::string_view))
{
    std::vector<T> found;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return found;
        TRY(auto one, parse(row.text(0)));
        found.push_back(std::move(one));
    }
}

} // namespace

Result<void> SqlCasebook::writeDocket(const Docket &docket)
{
    return m_database.run("INSERT INTO dockets(id, rev, body) VALUES(?1, ?2, ?3)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, body=?3",
                          docket.id.value, docket.rev, contract::writeDocket(docket));
}

Result<Docket> SqlCasebook::readDocket(const DocketId &id)
{
    TRY(const auto json, body("SELECT body FROM dockets WHERE id=?1", id.value));
    return contract::parseDocket(json);
}

Result<std::vector<Docket>> SqlCasebook::dockets(int limit)
{
    TRY(auto row, m_database.prepare("SELECT body FROM dockets ORDER BY rid DESC LIMIT ?1"));
    row.bindAll(limit);
    return all<Docket>(row, &contract::parseDocket);
}

Result<void> SqlCasebook::writeDispute(const Dispute &dispute)
{
    return m_database.run("INSERT INTO disputes(id, rev, notice, received, body) VALUES(?1, ?2, ?3, ?4, ?5)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, received=?4, body=?5",
                          dispute.id.value, dispute.rev, dispute.notice.value,
                          contract::writeDay(dispute.entry.receivedOn), contract::writeDispute(dispute));
}

Result<Dispute> SqlCasebook::readDispute(const DisputeId &id)
{
    TRY(const auto json, body("SELECT body FROM disputes WHERE id=?1", id.value));
    return contract::parseDispute(json);
}

Result<std::vector<Dispute>> SqlCasebook::disputesAbout(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare("SELECT body FROM disputes WHERE notice=?1 ORDER BY rid"));
    row.bindAll(notice.value);
    return all<Dispute>(row, &contract::parseDispute);
}

Result<std::vector<Dispute>> SqlCasebook::disputesReceived(std::chrono::year_month_day from,
                                                           std::chrono::year_month_day last)
{
    TRY(auto row, m_database.prepare("SELECT body FROM disputes WHERE received BETWEEN ?1 AND ?2 ORDER BY rid"));
    row.bindAll(contract::writeDay(from), contract::writeDay(last));
    return all<Dispute>(row, &contract::parseDispute);
}

Result<void> SqlCasebook::writeHostNotice(const HostNotice &notice)
{
    return m_database.run("INSERT INTO host_notices(id, rev, body) VALUES(?1, ?2, ?3)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, body=?3",
                          notice.id.value, notice.rev, contract::writeHostNotice(notice));
}

Result<HostNotice> SqlCasebook::readHostNotice(const HostNoticeId &id)
{
    TRY(const auto json, body("SELECT body FROM host_notices WHERE id=?1", id.value));
    return contract::parseHostNotice(json);
}

Result<std::vector<HostNotice>> SqlCasebook::hostNotices(int limit)
{
    TRY(auto row, m_database.prepare("SELECT body FROM host_notices ORDER BY rid DESC LIMIT ?1"));
    row.bindAll(limit);
    return all<HostNotice>(row, &contract::parseHostNotice);
}

Result<void> SqlCasebook::writeInformationOrder(const InformationOrder &order)
{
    return m_database.run("INSERT INTO information_orders(id, rev, finished, body) VALUES(?1, ?2, ?3, ?4)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, finished=?3, body=?4",
                          order.id.value, order.rev, isFinished(order) ? 1 : 0, contract::writeInformationOrder(order));
}

Result<InformationOrder> SqlCasebook::readInformationOrder(const InformationOrderId &id)
{
    TRY(const auto json, body("SELECT body FROM information_orders WHERE id=?1", id.value));
    return contract::parseInformationOrder(json);
}

Result<std::vector<InformationOrder>> SqlCasebook::informationOrders(int limit)
{
    TRY(auto row, m_database.prepare("SELECT body FROM information_orders ORDER BY finished, rid DESC LIMIT ?1"));
    row.bindAll(limit);
    return all<InformationOrder>(row, &contract::parseInformationOrder);
}

Result<std::vector<InformationOrder>> SqlCasebook::informationOrdersReceived(Instant from, Instant before)
{
    // Asked once a year, of few: no column repeats what the bodies say.
    TRY(auto row, m_database.prepare("SELECT body FROM information_orders ORDER BY rid"));
    std::vector<InformationOrder> found;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return found;
        TRY(auto order, contract::parseInformationOrder(row.text(0)));
        if (order.entry.receivedAt >= from && order.entry.receivedAt < before)
            found.push_back(withoutValues(std::move(order)));
    }
}

Result<void> SqlCasebook::addInformationEvent(const InformationEvent &event)
{
    return m_database.run("INSERT INTO information_events(information_order, work, person, name, at, note)"
                          " VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                          event.order.value, contract::toWire(event.step.work), event.step.by.value,
                          event.step.byName.toStdString(), noticerows::count(event.step.at),
                          event.step.note.toStdString());
}

Result<std::vector<InformationEvent>> SqlCasebook::informationEventsAfter(std::int64_t row, int limit)
{
    TRY(auto found, m_database.prepare("SELECT rid, information_order, work, person, name, at, note"
                                       " FROM information_events WHERE rid>?1 ORDER BY rid LIMIT ?2"));
    found.bindAll(row, limit);
    std::vector<InformationEvent> events;
    for (;;) {
        TRY(const auto step, found.step());
        if (step == Statement::Step::Done)
            return events;
        InformationEvent event;
        event.row = found.integer(0);
        event.order = InformationOrderId(found.string(1));
        event.step.work = contract::fromWire<InformationWork>(found.text(2));
        event.step.by = PersonId(found.string(3));
        event.step.byName = QString::fromStdString(found.string(4));
        event.step.at = noticerows::instantOf(found, 5);
        event.step.note = QString::fromStdString(found.string(6));
        events.push_back(std::move(event));
    }
}

} // namespace vigie::backend
