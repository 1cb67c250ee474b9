#include "models/contract/TrustedFlaggers.h"

#include "models/contract/CertificationVerdicts.h"
#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

std::chrono::year_month_day readDay(Fields &f, const char *key)
{
    const auto day = parseDay(f.word(key));
    if (!day)
        f.fail(key, "is not a day");
    return day ? *day : std::chrono::year_month_day{};
}

TrustedFlagger readFlagger(Fields &f)
{
    TrustedFlagger flagger;
    flagger.id = f.word("id");
    flagger.name = f.text("name");
    flagger.from = readDay(f, "from");
    if (f.has("until"))
        flagger.until = readDay(f, "until");
    if (f.has("expertise"))
        for (const auto &word : f.words("expertise")) {
            flagger.expertise.push_back(fromWire<Category>(word));
            if (flagger.expertise.back() == Category::Unknown)
                f.fail("expertise", "has a word that is not known");
        }
    return flagger;
}

bool overlap(const TrustedFlagger &a, const TrustedFlagger &b)
{
    const auto endsBefore = [](const TrustedFlagger &first, const TrustedFlagger &next) {
        return first.until && *first.until <= next.from;
    };
    return a.id == b.id && !endsBefore(a, b) && !endsBefore(b, a);
}

} // namespace

Result<std::vector<TrustedFlagger>> parseFlaggers(std::string_view json)
{
    return readObject<std::vector<TrustedFlagger>>(json, [](Fields &f) {
        std::vector<TrustedFlagger> flaggers;
        f.list("flaggers", [&](Fields &one) {
            auto flagger = readFlagger(one);
            if (std::ranges::any_of(flaggers, [&](const TrustedFlagger &other) { return overlap(other, flagger); }))
                one.fail("id", "is there twice for one day");
            flaggers.push_back(std::move(flagger));
        });
        return f.finish(flaggers);
    });
}

std::string writeFlaggers(const std::vector<TrustedFlagger> &flaggers)
{
    Json list = Json::array();
    for (const auto &flagger : flaggers) {
        Json json{{"id", flagger.id}, {"name", flagger.name.toStdString()}, {"from", writeDay(flagger.from)}};
        if (flagger.until)
            json["until"] = writeDay(*flagger.until);
        for (const auto category : flagger.expertise)
            json["expertise"].push_back(toWire(category));
        list.push_back(std::move(json));
    }
    return Json{{"flaggers", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vigie::contract
