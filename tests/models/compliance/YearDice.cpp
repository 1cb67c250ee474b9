#include "tests/models/compliance/YearDice.h"

#include <algorithm>

namespace vigie::test {

using namespace compliance;
using Json = nlohmann::json;

namespace {

constexpr auto First = std::chrono::year(2026) / 1 / 1;
constexpr auto Last = std::chrono::year(2026) / 12 / 31;
constexpr std::array Outcomes{"upheld", "partially reversed", "reversed", "omitted"};
constexpr std::array Contests{"visibility", "service", "account", "money", "no action", "no action on flagger"};

Json timeOf(const std::optional<Instant> &moment)
{
    return moment ? Json(moment->time_since_epoch().count()) : Json();
}

Json subjectJson(const ReportSubject &about)
{
    return {{"category", word(about.category)},
            {"keyword", about.keyword ? Json(word(*about.keyword)) : Json()},
            {"other", about.other}};
}

Json restrictionsOf(const ReportMeasure &measure)
{
    Json list = Json::array();
    for (const auto one : measure.visibility)
        list.push_back(word(one));
    if (measure.money)
        list.push_back(word(*measure.money));
    if (measure.service)
        list.push_back(word(*measure.service));
    if (measure.account)
        list.push_back(word(*measure.account));
    return list;
}

Json outcomeOf(const std::optional<ReviewOutcome> &outcome)
{
    return outcome ? Json(Outcomes[std::size_t(*outcome)]) : Json();
}

} // namespace

/// A few weeks around the year as well.
Instant YearDice::moment()
{
    constexpr std::uint32_t Minutes = 400 * 24 * 60;
    return Instant(std::chrono::sys_days(First) - std::chrono::days(17)) + std::chrono::minutes(m_dice.below(Minutes)) +
           Milliseconds(m_dice.below(60'000));
}

std::optional<Instant> YearDice::after(Instant moment, std::uint32_t percent)
{
    if (!m_dice.chance(percent))
        return {};
    return moment + Milliseconds(m_dice.below(500'000'000));
}

ReportSubject YearDice::subject(StatementCategory last)
{
    constexpr std::array Others{"Odd", "=SUM(A1)", "Quote \" and, comma", "-5", "Étrange"};
    std::vector<StatementCategory> categories;
    for (const auto category : statementCategories())
        if (category < StatementCategory::OtherTermsViolation || category == last)
            categories.push_back(category);
    ReportSubject about;
    about.category = categories[m_dice.below(std::uint32_t(categories.size()))];
    const auto keywords = keywordsOf(about.category);
    if (!keywords.empty() && m_dice.chance(90))
        about.keyword = keywords[m_dice.below(std::uint32_t(keywords.size()))];
    if (about.keyword == Keyword::Other && m_dice.chance(80))
        about.other = Others[m_dice.below(std::uint32_t(Others.size()))];
    return about;
}

ReportOrder YearDice::order()
{
    ReportOrder order;
    order.kind = one<OrderKind>(2);
    order.memberState = memberStates()[m_dice.below(std::uint32_t(memberStates().size()))];
    order.about = subject(StatementCategory::NotSpecifiedOrder);
    order.items = 1 + int(m_dice.below(5));
    order.received = moment();
    order.acknowledged = after(order.received, 80);
    order.effective = after(order.received, 70);
    return order;
}

ReportNotice YearDice::notice()
{
    ReportNotice notice;
    notice.about = subject(StatementCategory::NotSpecifiedNotice);
    notice.byTrustedFlagger = m_dice.chance(25);
    notice.solelyAutomated = m_dice.chance(20);
    notice.items = 1 + int(m_dice.below(4));
    notice.received = moment();
    notice.decided = after(notice.received, 85);
    notice.lawActions = int(m_dice.below(3));
    notice.termsActions = int(m_dice.below(3));
    return notice;
}

ReportMeasure YearDice::measure()
{
    ReportMeasure measure;
    measure.about = subject(StatementCategory::OtherTermsViolation);
    measure.decided = moment();
    measure.source = one<Source>(4);
    measure.ground = one<Ground>(2);
    measure.detectedAutomatically = m_dice.chance(60);
    measure.decision = one<Automation>(3);
    for (std::size_t i = 0; i < words<VisibilityMeasure>().size(); ++i)
        if (m_dice.chance(20))
            measure.visibility.push_back(VisibilityMeasure(i));
    if (m_dice.chance(30))
        measure.money = one<MoneyMeasure>(3);
    if (m_dice.chance(30))
        measure.service = one<ServiceMeasure>(4);
    if (m_dice.chance(30))
        measure.account = one<AccountMeasure>(2);
    return measure;
}

ReportComplaint YearDice::complaint()
{
    ReportComplaint complaint;
    complaint.about = one<Contested>(std::uint32_t(Contests.size()));
    complaint.submitted = moment();
    complaint.decided = after(complaint.submitted, 80);
    if (complaint.decided)
        complaint.outcome = one<ReviewOutcome>(4);
    complaint.newRestriction = m_dice.chance(10);
    return complaint;
}

ReportDispute YearDice::dispute()
{
    ReportDispute dispute;
    dispute.submitted = moment();
    dispute.decided = after(dispute.submitted, 80);
    if (dispute.decided)
        dispute.outcome = one<ReviewOutcome>(4);
    dispute.implemented = m_dice.chance(70);
    return dispute;
}

YearsRows YearDice::year()
{
    YearsRows rows;
    rows.provider = "Sample, \"Platform\" SAS";
    rows.service = "@sample";
    rows.published = std::chrono::year(2027) / 2 / 15;
    if (m_dice.chance(50))
        rows.previous = std::chrono::year(2026) / 2 / 14;
    rows.first = First;
    rows.last = Last;
    for (int i = 0; i < 150; ++i)
        rows.orders.push_back(order());
    for (int i = 0; i < 400; ++i)
        rows.notices.push_back(notice());
    for (int i = 0; i < 600; ++i)
        rows.measures.push_back(measure());
    for (int i = 0; i < 200; ++i)
        rows.complaints.push_back(complaint());
    for (auto i = m_dice.below(20); i > 0; --i)
        rows.disputes.push_back(dispute());
    for (int i = 0; i < 40; ++i)
        rows.suspensions.push_back({one<MisuseOf>(3), moment()});
    for (auto &sample : rows.samples)
        if (m_dice.chance(70))
            sample = {int(m_dice.below(50)), int(m_dice.below(9)), int(m_dice.below(50)), int(m_dice.below(9))};
    rows.staff = {int(m_dice.below(90)), int(m_dice.below(90)), {{"FR", 40}, {"EN", 31}}};
    rows.recipients = {{"FR", 1'200'000 + m_dice.below(1000)}, {"BE", 90'000}};
    for (std::size_t i = 0; i < rows.descriptions.size(); ++i)
        rows.descriptions[i] = "Description " + std::to_string(i) + ",\nin \"two\" lines";
    return rows;
}

Json yearJson(const YearsRows &rows)
{
    Json json{{"provider", rows.provider},
              {"service", rows.service},
              {"previous", rows.previous.has_value()},
              {"descriptions", rows.descriptions},
              {"recipients", rows.recipients},
              {"staff", {rows.staff.employed, rows.staff.contracted, rows.staff.byLanguage}}};
    for (const auto &sample : rows.samples)
        json["samples"].push_back({sample.rightlyFound, sample.wronglyFound, sample.rightlyLeft, sample.wronglyLeft});
    for (const auto &one : rows.orders)
        json["orders"].push_back({{"act", one.kind == OrderKind::ToAct},
                                  {"state", one.memberState},
                                  {"about", subjectJson(one.about)},
                                  {"items", one.items},
                                  {"at", timeOf(one.received)},
                                  {"acknowledged", timeOf(one.acknowledged)},
                                  {"effective", timeOf(one.effective)}});
    for (const auto &one : rows.notices)
        json["notices"].push_back({{"about", subjectJson(one.about)},
                                   {"flagger", one.byTrustedFlagger},
                                   {"automated", one.solelyAutomated},
                                   {"items", one.items},
                                   {"at", timeOf(one.received)},
                                   {"decided", timeOf(one.decided)},
                                   {"law", one.lawActions},
                                   {"terms", one.termsActions}});
    for (const auto &one : rows.measures)
        json["measures"].push_back({{"about", subjectJson(one.about)},
                                    {"at", timeOf(one.decided)},
                                    {"own", one.source == Source::OwnInitiative},
                                    {"illegal", one.ground == Ground::Illegal},
                                    {"detected", one.detectedAutomatically},
                                    {"automated", one.decision == Automation::Fully},
                                    {"restrictions", restrictionsOf(one)}});
    for (const auto &one : rows.complaints)
        json["complaints"].push_back({{"about", Contests[std::size_t(one.about)]},
                                      {"at", timeOf(one.submitted)},
                                      {"decided", timeOf(one.decided)},
                                      {"outcome", outcomeOf(one.outcome)},
                                      {"new", one.newRestriction}});
    json["disputes"] = Json::array();
    for (const auto &one : rows.disputes)
        json["disputes"].push_back({{"at", timeOf(one.submitted)},
                                    {"decided", timeOf(one.decided)},
                                    {"outcome", outcomeOf(one.outcome)},
                                    {"implemented", one.implemented}});
    for (const auto &one : rows.suspensions)
        json["suspensions"].push_back({{"what", int(one.what)}, {"at", timeOf(one.enacted)}});
    return json;
}

} // namespace vigie::test
