#pragma once

#include "models/base/Result.h"
#include "models/compliance/StatementTemplate.h"
#include "models/compliance/YearsRows.h"
#include "models/domain/Complaint.h"
#include "models/domain/DecisionAction.h"
#include "models/domain/InformationOrder.h"
#include "models/domain/Notice.h"

#include <nlohmann/json_fwd.hpp>

#include <span>

/// What the platform has on record, as rows of the yearly report.
namespace vigie::compliance {

/// The measure that a statement of reasons states. Errors: Invalid, naming the field that says nothing it could.
Result<ReportMeasure> measureOf(const nlohmann::json &statement, Instant decided);

/// How a decision of the content desk, or of the machine alone, came about.
struct ContentMeasure
{
    domain::DecisionAction action = domain::DecisionAction::Unknown;
    Source source = Source::OwnInitiative;
    bool detectedAutomatically = false;
    bool decidedByMachine = false;
    Instant at{};
};

/// None of an action that restricts nothing.
std::optional<ReportMeasure> measureOf(const ContentMeasure &measure, const StatementTemplate &ofClause);

/// Whether it is one of Art. 16: somebody's, and about what is illegal. Reports that rest on the terms alone, orders
/// and what we found ourselves are none.
bool isArticle16(const domain::Notice &notice);

/// A notice of Art. 16, with the measures that were taken because of it. Its category is the nearest that the report
/// has for what the notifier chose, NotSpecifiedNotice where there is none.
ReportNotice noticeOf(const domain::Notice &notice, std::span<const ReportMeasure> measures);

/// An order of an authority that came as a notice (DSA Art. 9 and 10), none where its record does not say of which
/// member state. What it is about is the nearest that the report has, NotSpecifiedOrder where there is none. Effect is
/// given to an order to act by the decision that restricts something, to one to give information by `answer`, as below.
std::optional<ReportOrder> orderOf(const domain::Notice &notice, const domain::InformationOrder *answer = nullptr);

/// An order to give information as the desk recorded it to be answered (DSA Art. 10), none where it names no member
/// state. It was received and counts whatever became of it: refused, asked back, never answered. Which illegal content
/// it concerns is not on record: NotSpecifiedOrder. The authority is informed of the receipt by the letter about it,
/// when that was composed; when somebody passed it on is not on record. Effect is given when what is held was handed
/// over. Neither lies before it came: somebody typed when that was, and clocks differ.
std::optional<ReportOrder> orderOf(const domain::InformationOrder &order);

/// Whether it answers an order to give information that came as a notice, so that both are one order: of the same
/// authority, member state and reference, but for capitals and spaces.
bool isAnswerTo(const domain::InformationOrder &order, const domain::Notice &notice);

/// A complaint, with the notice that its decision was on. One about several measures counts once, for the gravest:
/// account, visibility, money. A complaint that is upheld has the decision reversed. One of a notifier, on a notice
/// that is none of Art. 16, is of no sort of the template.
ReportComplaint complaintOf(const domain::Complaint &complaint, const domain::Notice &notice);

} // namespace vigie::compliance
