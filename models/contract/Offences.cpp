#include "models/contract/Offences.h"

#include "models/contract/CertificationVerdicts.h"
#include "models/contract/Fields.h"
#include "models/contract/Names.h"
#include "models/contract/RecordParts.h"
#include "models/contract/ReferralWords.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxVersion = 1'000'000;

template <typename Enum> Json wordsJson(const std::vector<Enum> &values)
{
    Json list = Json::array();
    for (const auto value : values)
        list.push_back(toWire(value));
    return list;
}

template <typename Enum> std::vector<Enum> readWords(Fields &f, const char *key)
{
    std::vector<Enum> values;
    for (const auto &word : f.words(key))
        if (const auto value = fromWire<Enum>(word); value != Enum::Unknown)
            values.push_back(value);
    return values;
}

std::chrono::year_month_day readDay(Fields &f, const char *key)
{
    const auto day = parseDay(f.word(key));
    if (!day)
        f.fail(key, "is not a day");
    return day ? *day : std::chrono::year_month_day{};
}

Json offenceJson(const Offence &offence)
{
    Json json{{"id", offence.id},
              {"title", textsJson(offence.title)},
              {"law", textsJson(offence.law)},
              {"source", offence.source.toStdString()}};
    if (offence.checkedOn)
        json["checked_on"] = writeDay(*offence.checkedOn);
    json["must_be_reported"] = offence.mustBeReported;
    json["threatens_life"] = offence.threatensLife;
    json["recipients"] = wordsJson(offence.recipients);
    json["clauses"] = Json::array();
    for (const auto &clause : offence.clauses)
        json["clauses"].push_back(clause.value);
    json["categories"] = wordsJson(offence.categories);
    return json;
}

Offence readOffence(Fields &f)
{
    Offence offence;
    offence.id = f.id<Id<struct OffenceTag>>("id").value;
    offence.title.byLanguage = f.texts("title");
    offence.law.byLanguage = f.texts("law");
    offence.source = f.text("source");
    if (f.has("checked_on"))
        offence.checkedOn = readDay(f, "checked_on");
    offence.mustBeReported = f.boolean("must_be_reported");
    offence.threatensLife = f.boolean("threatens_life");
    offence.recipients = readWords<ReferralRecipient>(f, "recipients");
    for (auto &clause : f.words("clauses"))
        offence.clauses.emplace_back(std::move(clause));
    offence.categories = readWords<Category>(f, "categories");
    return offence;
}

} // namespace

std::string writeOffences(const OffenceList &list)
{
    Json json{{"version", list.version},
              {"effective_on", writeDay(list.effectiveOn)},
              {"basis", list.basis.toStdString()},
              {"offences", Json::array()}};
    for (const auto &offence : list.offences)
        json["offences"].push_back(offenceJson(offence));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<OffenceList> parseOffences(std::string_view json)
{
    return readObject<OffenceList>(json, [](Fields &f) {
        OffenceList list;
        list.version = f.integer("version", 1, MaxVersion);
        list.effectiveOn = readDay(f, "effective_on");
        list.basis = f.text("basis");
        f.list("offences", [&](Fields &each) { list.offences.push_back(readOffence(each)); });
        return f.finish(std::move(list));
    });
}

} // namespace vigie::contract
