#pragma once

#include "models/base/Instant.h"
#include "models/compliance/Category.h"
#include "models/compliance/StatementWords.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What happened in a year, as plain rows with the raw times: what the yearly report is computed from (DSA Art. 15
/// and 24(1), Implementing Regulation (EU) 2024/2835).
namespace vigie::compliance {

/// What an order, a notice or a measure is about. Without a keyword it counts for its category alone.
struct ReportSubject
{
    StatementCategory category = StatementCategory::OtherTermsViolation;
    std::optional<Keyword> keyword{}; ///< of that category
    std::string other{};              ///< of Keyword::Other: what it is
};

enum class OrderKind : std::uint8_t { ToAct, ToInform };

/// DSA Art. 9 and 10.
struct ReportOrder
{
    OrderKind kind = OrderKind::ToAct;
    std::string memberState; ///< see memberStates()
    ReportSubject about{};
    int items = 1; ///< of information that an order to act names
    Instant received{};
    std::optional<Instant> acknowledged{}; ///< the authority was told of its receipt
    std::optional<Instant> effective{};    ///< what it orders was done
};

/// Art. 16.
struct ReportNotice
{
    ReportSubject about{};
    bool byTrustedFlagger = false;
    bool solelyAutomated = false; ///< nobody looked at it
    int items = 1;
    Instant received{};
    std::optional<Instant> decided{};
    int lawActions = 0; ///< taken because of it
    int termsActions = 0;
};

/// A decision that restricts something.
struct ReportMeasure
{
    ReportSubject about{};
    Instant decided{};
    Source source = Source::OwnInitiative;
    Ground ground = Ground::Incompatible;
    bool detectedAutomatically = false;
    Automation decision = Automation::None;
    std::vector<VisibilityMeasure> visibility{};
    std::optional<MoneyMeasure> money{};
    std::optional<ServiceMeasure> service{};
    std::optional<AccountMeasure> account{};
};

/// Of a complaint or a dispute, about the decision it contests. Omitted: there was none.
enum class ReviewOutcome : std::uint8_t { Upheld, PartiallyReversed, Reversed, Omitted };

/// The decision that a complaint contests. Other: of no sort that the template has; it counts among all of them only.
enum class Contested : std::uint8_t { Visibility, Service, Account, Money, NoAction, NoActionOnTrustedFlagger, Other };

/// Art. 20.
struct ReportComplaint
{
    Contested about = Contested::Visibility;
    Instant submitted{};
    std::optional<Instant> decided{};
    std::optional<ReviewOutcome> outcome{};
    bool newRestriction = false; ///< it led to one
};

/// Art. 21.
struct ReportDispute
{
    Instant submitted{};
    std::optional<Instant> decided{};
    std::optional<ReviewOutcome> outcome{};
    bool implemented = false;
};

enum class MisuseOf : std::uint8_t { Content, Notices, Complaints };

/// Art. 23.
struct ReportSuspension
{
    MisuseOf what = MisuseOf::Content;
    Instant enacted{};
};

/// How often the automated means were right, where people looked as well.
struct ReportSample
{
    int rightlyFound = 0;
    int wronglyFound = 0;
    int rightlyLeft = 0;
    int wronglyLeft = 0;
};

/// People who moderate.
struct ReportStaff
{
    int employed = 0;
    int contracted = 0;
    std::vector<std::pair<std::string, int>> byLanguage{}; ///< ISO 639-1; one person may stand under several
};

struct YearsRows
{
    std::string provider;
    std::string service;
    std::chrono::year_month_day published{};
    std::optional<std::chrono::year_month_day> previous{}; ///< report's day of publication
    std::chrono::year_month_day first{};                   ///< of the period, UTC
    std::chrono::year_month_day last{};                    ///< of the period, included

    std::vector<ReportOrder> orders{};
    std::vector<ReportNotice> notices{};
    std::vector<ReportMeasure> measures{};
    std::vector<ReportComplaint> complaints{};
    std::vector<ReportDispute> disputes{};
    std::vector<ReportSuspension> suspensions{};
    std::array<ReportSample, 4> samples{}; ///< all measures, own initiative, notices, those of trusted flaggers
    ReportStaff staff{};
    std::vector<std::pair<std::string, std::int64_t>> recipients{}; ///< average a month, by member state
    std::array<std::string, 11> descriptions{};                     ///< of part 11, in its order
};

} // namespace vigie::compliance
