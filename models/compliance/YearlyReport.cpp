#include "models/compliance/YearlyReport.h"

#include "models/compliance/ReportParts.h"

#include <algorithm>

namespace vigie::compliance {
namespace {

using Category = StatementCategory;

bool isOfReport(const ReportSubject &about, Category unspecified)
{
    return about.category < Category::OtherTermsViolation || about.category == unspecified;
}

bool isConsistent(const ReportSubject &about)
{
    return !about.keyword || belongsTo(*about.keyword, about.category);
}

/// An end that is not before its beginning.
bool isAfter(const std::optional<Instant> &end, Instant begin)
{
    return !end || *end >= begin;
}

bool isMemberState(std::string_view state)
{
    return std::ranges::find(memberStates(), state) != memberStates().end();
}

bool isSound(const ReportOrder &order)
{
    return isOfReport(order.about, Category::NotSpecifiedOrder) && isConsistent(order.about) &&
           isMemberState(order.memberState) && isAfter(order.acknowledged, order.received) &&
           isAfter(order.effective, order.received);
}

bool isSound(const ReportNotice &notice)
{
    return isOfReport(notice.about, Category::NotSpecifiedNotice) && isConsistent(notice.about) &&
           isAfter(notice.decided, notice.received);
}

bool isSound(const ReportMeasure &measure)
{
    return isOfReport(measure.about, Category::OtherTermsViolation) && isConsistent(measure.about);
}

bool isSound(const ReportComplaint &complaint)
{
    return isAfter(complaint.decided, complaint.submitted);
}

bool isSound(const ReportDispute &dispute)
{
    return isAfter(dispute.decided, dispute.submitted);
}

template <typename Row> Result<void> checkRows(const std::vector<Row> &rows, const char *name)
{
    const auto bad = std::ranges::find_if_not(rows, [](const Row &row) { return isSound(row); });
    if (bad == rows.end())
        return {};
    return {ErrorCode::Invalid, std::string(name) + "[" + std::to_string(bad - rows.begin()) + "]"};
}

Result<void> check(const YearsRows &rows)
{
    if (!rows.first.ok() || !rows.last.ok() || !rows.published.ok() || rows.last < rows.first ||
        (rows.previous && !rows.previous->ok()))
        return {ErrorCode::Invalid, "period"};
    TRY_DONE(checkRows(rows.orders, "orders"));
    TRY_DONE(checkRows(rows.notices, "notices"));
    TRY_DONE(checkRows(rows.measures, "measures"));
    TRY_DONE(checkRows(rows.complaints, "complaints"));
    return checkRows(rows.disputes, "disputes");
}

} // namespace

Result<std::vector<ReportPart>> yearlyReport(const YearsRows &rows)
{
    TRY_DONE(check(rows));
    return std::vector{identificationPart(rows),
                       categoriesPart(),
                       ordersPart(rows),
                       noticesPart(rows),
                       ownInitiativePart(rows, Ground::Illegal),
                       ownInitiativePart(rows, Ground::Incompatible),
                       appealsPart(rows),
                       automatedMeansPart(rows),
                       humanResourcesPart(rows),
                       recipientsPart(rows),
                       qualitativePart(rows)};
}

} // namespace vigie::compliance
