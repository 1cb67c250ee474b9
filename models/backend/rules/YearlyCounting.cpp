#include "models/backend/rules/YearlyCounting.h"

#include "models/backend/rules/Stating.h"
#include "models/compliance/ReportRows.h"
#include "models/compliance/YearlyReport.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace vigie::backend {

using namespace vigie::domain;
using compliance::ReportMeasure;
using compliance::Source;
using compliance::StatementTemplates;
using compliance::YearsRows;

namespace {

constexpr int Page = 500;

Instant midnight(std::chrono::year_month_day day)
{
    return std::chrono::sys_days(day);
}

using MeasuresByNotice = std::map<NoticeId, std::vector<ReportMeasure>>;

Result<MeasuresByNotice> statedMeasures(BackendStore &store, Instant from)
{
    MeasuresByNotice measures;
    for (std::int64_t row = 0;;) {
        TRY(const auto page, store.statementsAfter(row, from, Page));
        for (const auto &record : page) {
            row = record.row;
            if (record.notice.empty())
                continue; // what the content desk restricted is counted from its decisions
            const auto json = nlohmann::json::parse(record.statement.body, nullptr, false);
            auto measure = compliance::measureOf(json, record.composedAt);
            if (!measure)
                return {ErrorCode::Corrupt, "statement " + record.statement.puid + ": " + measure.error().detail};
            measures[record.notice].push_back(std::move(*measure));
        }
        if (page.size() < Page)
            return measures;
    }
}

Result<compliance::ContentMeasure> contentMeasure(BackendStore &store, const DecisionRecord &decision)
{
    compliance::ContentMeasure measure;
    measure.action = decision.action;
    measure.at = decision.at;
    measure.decidedByMachine = decision.role == DecisionRole::Automatic;
    measure.detectedAutomatically = measure.decidedByMachine;
    if (decision.caseId.empty())
        return measure;
    const auto kase = store.readCase(decision.caseId);
    if (!kase && kase.code() != ErrorCode::NotFound)
        return kase.error();
    if (!kase)
        return measure;
    measure.detectedAutomatically = measure.detectedAutomatically || kase->kase.reason == CaseReason::Flagged;
    if (kase->kase.reason == CaseReason::Notice)
        measure.source = Source::Article16;
    return measure;
}

Result<void> addContentMeasures(BackendStore &store, const StatementTemplates &templates, Instant from, YearsRows &rows)
{
    for (std::int64_t row = 0;;) {
        TRY(const auto page, store.decisionsAfter(row, Page));
        for (const auto &decision : page) {
            row = decision.row;
            const bool counts = decision.role == DecisionRole::Primary || decision.role == DecisionRole::Automatic;
            const auto *clause = decision.clause ? templates.find(decision.clause->value) : nullptr;
            if (!counts || clause == nullptr || decision.at < from)
                continue;
            TRY(const auto measure, contentMeasure(store, decision));
            if (auto counted = compliance::measureOf(measure, *clause))
                rows.measures.push_back(std::move(*counted));
        }
        if (page.size() < Page)
            return {};
    }
}

/// Of a decision that stands nothing is to be carried out: it counts as implemented.
compliance::ReportDispute reported(const Dispute &dispute)
{
    using compliance::ReviewOutcome;
    compliance::ReportDispute row;
    row.submitted = midnight(dispute.entry.receivedOn);
    if (isDecided(dispute.entry.stage) && dispute.entry.endedOn)
        row.decided = midnight(*dispute.entry.endedOn);
    row.implemented = dispute.entry.implemented || dispute.entry.stage == DisputeStage::ForPlatform;
    switch (dispute.entry.stage) {
    case DisputeStage::ForRecipient:
        row.outcome = ReviewOutcome::Reversed;
        break;
    case DisputeStage::ForPlatform:
        row.outcome = ReviewOutcome::Upheld;
        break;
    case DisputeStage::Partly:
        row.outcome = ReviewOutcome::PartiallyReversed;
        break;
    case DisputeStage::Withdrawn:
        row.outcome = ReviewOutcome::Omitted;
        break;
    case DisputeStage::Open:
    case DisputeStage::Unknown:
        break;
    }
    return row;
}

/// The record of the answer to an order that came as a notice: together they are one.
std::optional<InformationOrder> takeAnswer(std::vector<InformationOrder> &recorded, const Notice &notice)
{
    const auto found =
        std::ranges::find_if(recorded, [&](const auto &order) { return compliance::isAnswerTo(order, notice); });
    if (found == recorded.end())
        return std::nullopt;
    auto answer = std::move(*found);
    recorded.erase(found);
    return answer;
}

void addOrder(std::optional<compliance::ReportOrder> order, YearsRows &rows, YearlyCount &count)
{
    if (order)
        rows.orders.push_back(std::move(*order));
    else
        ++count.ordersLeftOut;
}

Result<void> addOrders(BackendStore &store, const std::vector<Notice> &notices, Instant from, Instant before,
                       YearsRows &rows, YearlyCount &count)
{
    TRY(auto recorded, store.informationOrdersReceived(from, before));
    for (const auto &notice : notices) {
        if (notice.origin != NoticeOrigin::Authority)
            continue;
        const auto answer = takeAnswer(recorded, notice);
        addOrder(compliance::orderOf(notice, answer ? &*answer : nullptr), rows, count);
    }
    for (const auto &order : recorded)
        addOrder(compliance::orderOf(order), rows, count);
    return {};
}

Result<void> addNotices(BackendStore &store, const MeasuresByNotice &stated, Instant from, Instant before,
                        YearsRows &rows, YearlyCount &count)
{
    TRY(const auto notices, store.noticesReceived(from, before));
    TRY_DONE(addOrders(store, notices, from, before, rows, count));
    for (const auto &notice : notices) {
        if (!compliance::isArticle16(notice))
            continue;
        const auto found = stated.find(notice.id);
        rows.notices.push_back(
            compliance::noticeOf(notice, found == stated.end() ? std::vector<ReportMeasure>() : found->second));
    }
    return {};
}

Result<void> addComplaints(BackendStore &store, Instant from, Instant before, YearsRows &rows)
{
    TRY(const auto complaints, store.complaintsReceived(from, before));
    for (const auto &complaint : complaints) {
        const auto notice = store.readNotice(complaint.notice);
        if (!notice && notice.code() != ErrorCode::NotFound)
            return notice.error();
        rows.complaints.push_back(compliance::complaintOf(complaint, notice ? *notice : Notice()));
    }
    return {};
}

Result<void> addSuspensions(BackendStore &store, Instant from, Instant before, YearsRows &rows)
{
    TRY(const auto measures, store.misuseMeasuresTaken(from, before));
    for (const auto &measure : measures)
        if (measure.step == MisuseStep::Suspension)
            rows.suspensions.push_back(
                {measure.of == MisuseOf::Contents ? compliance::MisuseOf::Content : compliance::MisuseOf::Notices,
                 measure.at});
    return {};
}

} // namespace

Result<YearlyCount> countYear(BackendStore &store, std::chrono::year year, Instant now)
{
    YearlyCount count;
    YearsRows rows;
    rows.first = year / std::chrono::January / 1;
    rows.last = year / std::chrono::December / 31;
    rows.published = std::chrono::floor<std::chrono::days>(now);
    TRY(rows.provider, store.setting(ProviderKey));
    TRY(rows.service, store.setting(ServiceKey));
    const auto from = midnight(rows.first);
    // Nothing is counted twice: the report itself leaves out what is not of the period.
    TRY(const auto stated, statedMeasures(store, from));
    const auto before = midnight(rows.last) + std::chrono::days(1);
    TRY_DONE(addNotices(store, stated, from, before, rows, count));
    for (const auto &[notice, measures] : stated)
        rows.measures.insert(rows.measures.end(), measures.begin(), measures.end());
    TRY(const auto templates, statementTemplates(store));
    TRY_DONE(addContentMeasures(store, templates, from, rows));
    TRY(const auto disputes, store.disputesReceived(rows.first, rows.last));
    for (const auto &dispute : disputes)
        rows.disputes.push_back(reported(dispute));
    TRY_DONE(addComplaints(store, from, before, rows));
    TRY_DONE(addSuspensions(store, from, before, rows));
    TRY(count.parts, compliance::yearlyReport(rows));
    count.notRecorded = {
        "3_member_states_orders.csv: Category of illegal content: Number of orders to provide information",
        "8_automated_means.csv", "9_human_resources.csv", "10_AMAR.csv", "11_qualitative.csv"};
    return count;
}

} // namespace vigie::backend
