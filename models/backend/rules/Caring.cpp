#include "models/backend/rules/Caring.h"

#include "models/backend/rules/Access.h"
#include "models/contract/CareSums.h"
#include "models/domain/FilterPolicy.h"

#include <QDateTime>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr std::string_view WorkplaceKey = "workplace";
constexpr int DaysOfWeek = 7;

std::string sumsOf(std::string_view week)
{
    return "exposure/" + std::string(week);
}

std::string givenBy(const Person &person)
{
    return "person/" + person.id.value + "/exposure-given";
}

QDate dayOf(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
}

/// Of the last whole week before `day`, and of those before it.
QDate mondayBefore(QDate day, int weeks)
{
    return day.addDays(1 - day.dayOfWeek() - weeks * DaysOfWeek);
}

Result<ExposureSum> sumOf(BackendStore &store, std::string_view week)
{
    TRY(const auto text, store.setting(sumsOf(week)));
    if (text.empty())
        return ExposureSum{std::string(week), 0, {}};
    TRY(auto sums, contract::parseExposureSums(text));
    return sums.empty() ? Result<ExposureSum>(ErrorCode::Corrupt) : Result<ExposureSum>(std::move(sums.front()));
}

bool isWhole(const ExposureShare &share)
{
    return std::ranges::all_of(FilterTable::Rows, [&](Category category) {
        return category == Category::None || share.buckets.contains(category);
    });
}

} // namespace

Result<WorkplaceRules> workplaceRules(BackendStore &store)
{
    TRY(const auto text, store.setting(WorkplaceKey));
    return text.empty() ? WorkplaceRules() : contract::parseWorkplace(text);
}

Result<void> setWorkplaceRules(BackendStore &store, const WorkplaceRules &rules)
{
    const auto text = contract::writeWorkplace(rules);
    TRY_DONE(contract::parseWorkplace(text)); // the bounds hold
    return store.setSetting(WorkplaceKey, text);
}

Result<void> giveExposure(BackendStore &store, const Person &person, const ExposureShare &share, Instant now)
{
    // A week is over when it is over somewhere: the person's calendar may be a day ahead.
    const QDate newest = mondayBefore(dayOf(now).addDays(1), 1);
    const auto monday = mondayOf(share.week);
    if (!monday || *monday > newest || *monday < newest.addDays(-ExposureWeeks * DaysOfWeek) || !isWhole(share))
        return {ErrorCode::Invalid, "exposure share"};
    TRY(const auto last, store.setting(givenBy(person)));
    if (share.week <= last)
        return {};
    TRY(auto sum, sumOf(store, share.week));
    ++sum.people;
    for (const auto &[category, bucket] : share.buckets)
        sum.sums[category] += typicalExposure(bucket);
    TRY_DONE(store.setSetting(sumsOf(share.week), contract::writeExposureSums({sum})));
    return store.setSetting(givenBy(person), share.week);
}

Result<std::vector<ExposureSum>> exposureSums(BackendStore &store, const Person &person, Instant now)
{
    if (!person.permissions.contains(std::string(permission::LeadView)))
        return {ErrorCode::Permission, "exposure sums"};
    std::vector<ExposureSum> out;
    for (int back = 0; back <= ExposureWeeks; ++back) {
        TRY(auto sum, sumOf(store, isoWeek(mondayBefore(dayOf(now).addDays(1), back))));
        if (sum.people >= FewestPeople)
            out.push_back(std::move(sum));
    }
    return out;
}

} // namespace vigie::backend
