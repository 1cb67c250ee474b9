#include "models/contract/Verdicts.h"

#include "models/contract/Fields.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

Result<std::vector<Verdict>> parseVerdicts(std::string_view json)
{
    constexpr std::int64_t MaxTime = std::int64_t{48} * 3600 * 1000;
    return readObject<std::vector<Verdict>>(json, [](Fields &f) {
        std::vector<Verdict> verdicts;
        f.list("items", [&](Fields &v) {
            Verdict verdict;
            verdict.provider = v.word("provider");
            verdict.model = v.optionalWord("model");
            verdict.receivedAt = v.instant("received_at");
            v.list("frames", [&](Fields &fr) {
                VerdictFrame frame;
                frame.time = Milliseconds(fr.integer("time_ms", 0, MaxTime));
                fr.list("classes", [&](Fields &c) {
                    frame.classes.push_back({c.word("name"), c.number("score", 0, 1)});
                });
                verdict.frames.push_back(std::move(frame));
            });
            verdicts.push_back(std::move(verdict));
        });
        return f.finish(verdicts);
    });
}

std::string writeVerdicts(const std::vector<Verdict> &verdicts)
{
    Json items = Json::array();
    for (const auto &verdict : verdicts) {
        Json frames = Json::array();
        for (const auto &frame : verdict.frames) {
            Json classes = Json::array();
            for (const auto &c : frame.classes)
                classes.push_back({{"name", c.name}, {"score", c.score}});
            frames.push_back({{"time_ms", frame.time.count()}, {"classes", std::move(classes)}});
        }
        items.push_back({{"provider", verdict.provider},
                         {"model", verdict.model},
                         {"received_at", toRfc3339(verdict.receivedAt)},
                         {"frames", std::move(frames)}});
    }
    return Json{{"items", std::move(items)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vigie::contract
