#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

namespace vigie::compliance {
namespace {

using Orders = std::vector<const ReportOrder *>;

Orders ofKind(const Orders &orders, OrderKind kind)
{
    Orders found;
    for (const auto *order : orders)
        if (order->kind == kind)
            found.push_back(order);
    return found;
}

std::string medianTo(const Orders &orders, std::optional<Instant> ReportOrder::*moment)
{
    std::vector<Milliseconds> times;
    for (const auto *order : orders)
        if (order->*moment)
            times.push_back(*(order->*moment) - order->received);
    return medianHours(std::move(times));
}

/// The seven figures of a line, without what explains them.
std::vector<std::string> figures(const Orders &orders)
{
    const auto toAct = ofKind(orders, OrderKind::ToAct);
    const auto toInform = ofKind(orders, OrderKind::ToInform);
    int items = 0;
    for (const auto *order : toAct)
        items += order->items;
    return {std::to_string(toAct.size()),
            std::to_string(items),
            medianTo(toAct, &ReportOrder::acknowledged),
            medianTo(toAct, &ReportOrder::effective),
            std::to_string(toInform.size()),
            medianTo(toInform, &ReportOrder::acknowledged),
            medianTo(toInform, &ReportOrder::effective)};
}

void appendLine(ReportPart &part, const YearsRows &rows, const SubjectLine &line, std::string_view scope)
{
    Orders orders;
    std::vector<const ReportSubject *> subjects;
    for (const auto &order : rows.orders)
        if (isInPeriod(rows, order.received) && line.holds(order.about) &&
            (scope == TotalRow || order.memberState == scope)) {
            orders.push_back(&order);
            subjects.push_back(&order.about);
        }
    std::vector<std::string> cells{
        applies::All, rows.service, periodOf(rows), line.name(), othersOf(line, subjects), std::string(scope)};
    const auto counted = figures(orders);
    cells.insert(cells.end(), counted.begin(), counted.end());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const bool isMedian = i == 2 || i == 3 || i == 5 || i == 6;
        cells.push_back(isMedian ? unitOf(counted[i]) : "");
    }
    part.rows.push_back(std::move(cells));
}

} // namespace

ReportPart ordersPart(const YearsRows &rows)
{
    ReportPart part{"3_member_states_orders.csv", {}, {}};
    const std::vector<std::string> figureNames{
        "Number of orders to act against illegal content received",
        "Number of specific items of information included in the total number of orders to act against illegal content",
        "Median time to inform the authority of the receipt of the order to act against illegal content",
        "Median time to give effect to the order to act against illegal content",
        "Number of orders to provide information",
        "Median time to inform the authority of the receipt of the order to provide information",
        "Median time to give effect to the order to provide information"};
    part.columns = {"Applicability",
                    "Service",
                    "Reporting period",
                    "Category of illegal content",
                    "Description of the sub-category \"Other\"",
                    "Scope"};
    part.columns.insert(part.columns.end(), figureNames.begin(), figureNames.end());
    for (std::size_t i = 0; i < figureNames.size(); ++i) {
        auto name = figureNames[i];
        if (i < 2)
            name.front() = 'n'; // as the template writes these two
        part.columns.push_back("Contextual information on " + name);
    }
    const auto lines = subjectLines(illegalCategoriesAnd(StatementCategory::NotSpecifiedOrder));
    for (const auto &line : lines)
        appendLine(part, rows, line, TotalRow);
    for (const auto state : memberStates())
        for (const auto &line : lines)
            appendLine(part, rows, line, state);
    return part;
}

} // namespace vigie::compliance
