#include "models/contract/CareSums.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MostPeople = 1'000'000;
constexpr std::int64_t MostMinutes = 1'000'000'000;

std::int64_t minutesOf(Milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::minutes>(time).count();
}

Milliseconds minutes(Fields &f, const char *key, std::int64_t least, std::int64_t most)
{
    return std::chrono::minutes(f.integer(key, least, most));
}

std::string weekOf(Fields &f)
{
    auto week = f.word("week");
    if (!f.failed() && !mondayOf(week))
        f.fail("week", "is no ISO week");
    return week;
}

Category categoryOf(Fields &f)
{
    const auto category = fromWire<Category>(f.word("category"));
    if (!f.failed() && (category == Category::Unknown || category == Category::None))
        f.fail("category", "names none that is counted");
    return category;
}

} // namespace

std::string writeWorkplace(const WorkplaceRules &rules)
{
    Json json{{"idle_lock_minutes", minutesOf(rules.idleLock)},
              {"session_minutes", minutesOf(rules.longestSession)},
              {"pause_minutes", minutesOf(rules.pauseAfter)}};
    if (!rules.similarityBasis.isEmpty())
        json["local_similarity"] = Json{{"legal_basis", rules.similarityBasis.toStdString()}};
    return json.dump();
}

Result<WorkplaceRules> parseWorkplace(std::string_view json)
{
    return readObject<WorkplaceRules>(json, [](Fields &f) {
        WorkplaceRules rules;
        rules.idleLock = minutes(f, "idle_lock_minutes", ShortestIdleLock.count(), LongestIdleLock.count());
        rules.longestSession = minutes(f, "session_minutes", 1, minutesOf(LongestSession));
        rules.pauseAfter = minutes(f, "pause_minutes", 1, LongestPauseAfter.count());
        f.optionalObject("local_similarity", [&](Fields &policy) {
            rules.similarityBasis = policy.text("legal_basis").trimmed();
            if (rules.similarityBasis.size() > LongestBasis)
                policy.fail("legal_basis", "is too long");
        });
        return f.finish(rules);
    });
}

std::string writeExposureShare(const ExposureShare &share)
{
    Json categories = Json::array();
    for (const auto &[category, bucket] : share.buckets)
        categories.push_back({{"category", toWire(category)}, {"bucket", bucket}});
    return Json{{"week", share.week}, {"categories", std::move(categories)}}.dump();
}

Result<ExposureShare> parseExposureShare(std::string_view json)
{
    return readObject<ExposureShare>(json, [](Fields &f) {
        ExposureShare share;
        share.week = weekOf(f);
        f.list("categories", [&](Fields &one) {
            const auto category = categoryOf(one);
            if (!share.buckets.emplace(category, static_cast<int>(one.integer("bucket", 0, ExposureBuckets - 1)))
                     .second)
                one.fail("category", "is named twice");
        });
        return f.finish(share);
    });
}

std::string writeExposureSums(const std::vector<ExposureSum> &sums)
{
    Json weeks = Json::array();
    for (const auto &sum : sums) {
        Json categories = Json::array();
        for (const auto &[category, time] : sum.sums)
            categories.push_back({{"category", toWire(category)}, {"minutes", minutesOf(time)}});
        weeks.push_back({{"week", sum.week}, {"people", sum.people}, {"categories", std::move(categories)}});
    }
    return Json{{"weeks", std::move(weeks)}}.dump();
}

Result<std::vector<ExposureSum>> parseExposureSums(std::string_view json)
{
    return readObject<std::vector<ExposureSum>>(json, [](Fields &f) {
        std::vector<ExposureSum> sums;
        f.list("weeks", [&](Fields &week) {
            ExposureSum sum;
            sum.week = weekOf(week);
            sum.people = static_cast<int>(week.integer("people", 0, MostPeople));
            week.list("categories", [&](Fields &one) {
                const auto category = categoryOf(one);
                sum.sums[category] = minutes(one, "minutes", 0, MostMinutes);
            });
            sums.push_back(std::move(sum));
        });
        return f.finish(sums);
    });
}

} // namespace vigie::contract
