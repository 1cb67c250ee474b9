#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

#include <algorithm>
#include <array>
#include <functional>

namespace vigie::compliance {
namespace {

constexpr auto Complaints = "Internal complaints mechanism";
constexpr auto Disputes = "Out-of-court dispute settlement bodies";
constexpr auto Offenders = "Suspensions imposed on repeated offenders";
constexpr auto Total = "Total number";

/// Builds part 7 line by line.
class Appeals
{
public:
    explicit Appeals(const YearsRows &rows) : m_rows(rows)
    {
        m_part = {"7_appeals_and_recidivism.csv",
                  {"Applicability", "Service", "Reporting period", "Section", "Indicator", "Scope", "Value",
                   "Contextual Information"},
                  {}};
    }
    ReportPart part();

private:
    void line(const char *applicability, const char *section, const char *indicator, const char *scope,
              const std::string &value, const std::string &context = {})
    {
        m_part.rows.push_back(
            {applicability, m_rows.service, periodOf(m_rows), section, indicator, scope, value, context});
    }
    template <typename Row> using Some = std::vector<const Row *>;
    Some<ReportComplaint> complaintsAbout(const std::function<bool(Contested)> &isMeant) const;
    /// How those were decided and how long it took.
    template <typename Row> void outcomes(const char *section, const char *indicator, const Some<Row> &rows);
    template <typename Row> void omitted(const char *section, const char *indicator, const Some<Row> &rows);
    void complaints();
    void disputes();
    void suspensions();

    const YearsRows &m_rows;
    ReportPart m_part;
};

template <typename Row> std::string counted(const std::vector<const Row *> &rows, ReviewOutcome outcome)
{
    return std::to_string(std::ranges::count_if(rows, [outcome](const Row *row) { return row->outcome == outcome; }));
}

Appeals::Some<ReportComplaint> Appeals::complaintsAbout(const std::function<bool(Contested)> &isMeant) const
{
    Some<ReportComplaint> found;
    for (const auto &complaint : m_rows.complaints)
        if (isInPeriod(m_rows, complaint.submitted) && isMeant(complaint.about))
            found.push_back(&complaint);
    return found;
}

template <typename Row> void Appeals::outcomes(const char *section, const char *indicator, const Some<Row> &rows)
{
    std::vector<Milliseconds> times;
    for (const auto *row : rows)
        if (row->decided)
            times.push_back(*row->decided - row->submitted);
    const auto median = medianHours(std::move(times));
    line(applies::Platforms, section, indicator, "Decisions upheld", counted(rows, ReviewOutcome::Upheld));
    line(applies::Platforms, section, indicator, "Decisions partially reversed",
         counted(rows, ReviewOutcome::PartiallyReversed));
    line(applies::Platforms, section, indicator, "Decisions reversed", counted(rows, ReviewOutcome::Reversed));
    line(applies::Platforms, section, indicator, "Median time", median, unitOf(median));
}

template <typename Row> void Appeals::omitted(const char *section, const char *indicator, const Some<Row> &rows)
{
    line(applies::Platforms, section, indicator, "Decision omitted", counted(rows, ReviewOutcome::Omitted));
}

void Appeals::complaints()
{
    constexpr auto Submitted = "Number of complaints submitted to the internal-complaints mechanism";
    const auto all = complaintsAbout([](Contested) { return true; });
    line(applies::All, Complaints, Submitted, Total, std::to_string(all.size()));
    outcomes(Complaints, Submitted, all);
    omitted(Complaints, Submitted, all);
    line(applies::Platforms, Complaints, "Number of restrictions newly imposed as a result of an internal complaint",
         Total, std::to_string(std::ranges::count_if(all, &ReportComplaint::newRestriction)));
    const auto kind = [this](const char *indicator, const std::function<bool(Contested)> &isMeant) {
        const auto some = complaintsAbout(isMeant);
        line(applies::Platforms, Complaints, indicator, Total, std::to_string(some.size()));
        outcomes(Complaints, indicator, some);
    };
    const auto only = [](Contested what) { return [what](Contested about) { return about == what; }; };
    kind("Complaint regarding a decision to remove or disable access to or restrict visibility of information",
         only(Contested::Visibility));
    kind("Complaint regarding a decision to suspend or terminate the provision of the service",
         only(Contested::Service));
    kind("Complaint regarding a decision to suspend or terminate an account ", only(Contested::Account));
    kind("Complaint regarding a decision to restrict the ability to monetise information", only(Contested::Money));
    kind("Complaint regarding a decision not to take action on a notice submitted in accordance with Article 16",
         [](Contested about) { return about == Contested::NoAction || about == Contested::NoActionOnTrustedFlagger; });
    kind("Complaint regarding a decision not to take action on a notice submitted by a Trusted Flagger in accordance "
         "with Article 16",
         only(Contested::NoActionOnTrustedFlagger));
}

void Appeals::disputes()
{
    constexpr auto Submitted = "Number of disputes submitted to out-of-court dispute settlement bodies";
    Some<ReportDispute> all;
    for (const auto &dispute : m_rows.disputes)
        if (isInPeriod(m_rows, dispute.submitted))
            all.push_back(&dispute);
    line(applies::Platforms, Disputes, Submitted, Total, std::to_string(all.size()));
    outcomes(Disputes, Submitted, all);
    omitted(Disputes, Submitted, all);
    const auto hasOutcome = [](const ReportDispute *dispute) {
        return dispute->outcome && dispute->outcome != ReviewOutcome::Omitted;
    };
    const auto decided = std::ranges::count_if(all, hasOutcome);
    const auto implemented = std::ranges::count_if(
        all, [&](const ReportDispute *dispute) { return hasOutcome(dispute) && dispute->implemented; });
    constexpr int Percent = 100;
    line(applies::Platforms, Disputes, Submitted, "Percentage of outcomes implemented",
         ratio(implemented, decided, 2, Percent));
}

void Appeals::suspensions()
{
    constexpr std::array Misuses{
        std::pair{MisuseOf::Content, "Number of suspensions enacted for the provision of manifestly illegal content "},
        std::pair{MisuseOf::Notices, "Number of suspensions enacted for the provision of manifestly unfounded notices"},
        std::pair{MisuseOf::Complaints,
                  "Number of suspensions enacted for the provision of manifestly unfounded complaints"}};
    for (const auto &[what, indicator] : Misuses) {
        const auto misuse = what;
        line(applies::Platforms, Offenders, indicator, Total,
             std::to_string(std::ranges::count_if(m_rows.suspensions, [&](const ReportSuspension &one) {
                 return one.what == misuse && isInPeriod(m_rows, one.enacted);
             })));
    }
}

ReportPart Appeals::part()
{
    complaints();
    disputes();
    suspensions();
    return std::move(m_part);
}

} // namespace

ReportPart appealsPart(const YearsRows &rows)
{
    return Appeals(rows).part();
}

} // namespace vigie::compliance
