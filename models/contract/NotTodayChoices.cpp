#include "models/contract/NotTodayChoices.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;

std::string writeNotToday(const NotTodayChoice &choice)
{
    using Json = nlohmann::ordered_json;
    Json categories = Json::array();
    for (const Category category : choice.categories)
        categories.push_back(toWire(category));
    return Json{{"categories", std::move(categories)}, {"until", toRfc3339(choice.until)}}.dump();
}

Result<NotTodayChoice> parseNotToday(std::string_view json)
{
    return readObject<NotTodayChoice>(json, [](Fields &f) {
        NotTodayChoice choice;
        for (const auto &word : f.words("categories")) {
            const auto category = fromWire<Category>(word);
            if (category == Category::Unknown || category == Category::None)
                f.fail("categories", "names none that can be left out");
            choice.categories.insert(category);
        }
        choice.until = f.instant("until");
        return f.finish(choice);
    });
}

} // namespace vigie::contract
