#include "models/contract/Viewings.h"

#include "models/contract/Fields.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array Reasons{Word{ViewingReason::Decision, "decision"}, Word{ViewingReason::Doubt, "doubt"},
                             Word{ViewingReason::Complaint, "complaint"}, Word{ViewingReason::Referral, "referral"},
                             Word{ViewingReason::Danger, "danger"}};
constexpr std::array Stages{Word{ViewingStage::Begun, "begun"}, Word{ViewingStage::Continues, "continues"},
                            Word{ViewingStage::Ended, "ended"}};
constexpr std::array Ends{Word{ViewingEnd::Finished, "finished"},
                          Word{ViewingEnd::TimeOver, "time_over"},
                          Word{ViewingEnd::Locked, "locked"},
                          Word{ViewingEnd::Hidden, "hidden"},
                          Word{ViewingEnd::Left, "left"},
                          Word{ViewingEnd::Failed, "failed"},
                          Word{ViewingEnd::ConnectionLost, "connection_lost"},
                          Word{ViewingEnd::NotShown, "not_shown"}};
constexpr std::int64_t LongestGrant = 3'600'000; ///< milliseconds

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

VIGIE_WORDS(ViewingReason, Reasons)
VIGIE_WORDS(ViewingStage, Stages)
VIGIE_WORDS(ViewingEnd, Ends)

std::string writeViewingRequest(const ViewingRequest &request)
{
    return dumped({{"case_id", request.caseId.value},
                   {"reason", toWire(request.reason)},
                   {"words", request.words.toStdString()}});
}

Result<ViewingRequest> parseViewingRequest(std::string_view json, const ItemId &item)
{
    return readObject<ViewingRequest>(json, [&](Fields &f) {
        ViewingRequest request;
        request.caseId = f.id<CaseId>("case_id");
        request.item = item;
        request.reason = fromWire<ViewingReason>(f.word("reason"));
        request.words = f.text("words");
        if (!f.failed() && !isWhole(request))
            f.fail("reason", "is none of the list, or its sentence is too short or too long");
        return f.finish(request);
    });
}

std::string writeViewingGrant(const ViewingGrant &grant)
{
    return dumped({{"viewing_id", grant.id.value}, {"item_id", grant.item.value}, {"ttl_ms", grant.ttl.count()}});
}

Result<ViewingGrant> parseViewingGrant(std::string_view json)
{
    return readObject<ViewingGrant>(json, [](Fields &f) {
        ViewingGrant grant;
        grant.id = f.id<ViewingId>("viewing_id");
        grant.item = f.id<ItemId>("item_id");
        grant.ttl = Milliseconds(f.integer("ttl_ms", 0, LongestGrant));
        return f.finish(grant);
    });
}

std::string writeViewingReport(const ViewingReport &report)
{
    Json json{{"stage", toWire(report.stage)}, {"shown_ms", report.shown.count()}};
    if (report.stage == ViewingStage::Ended)
        json["end"] = toWire(report.end);
    return dumped(json);
}

Result<ViewingReport> parseViewingReport(std::string_view json)
{
    return readObject<ViewingReport>(json, [](Fields &f) {
        ViewingReport report;
        report.stage = fromWire<ViewingStage>(f.word("stage"));
        report.shown = Milliseconds(f.integer("shown_ms", 0, LongestGrant));
        report.end = fromWire<ViewingEnd>(f.optionalWord("end"));
        if (!f.failed() && report.stage == ViewingStage::Unknown)
            f.fail("stage", "is none");
        if (!f.failed() && (report.stage == ViewingStage::Ended) != (report.end != ViewingEnd::Unknown))
            f.fail("end", "belongs to what has ended");
        return f.finish(report);
    });
}

} // namespace vigie::contract
