#include "models/contract/NoticeFilings.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array Origins{Word{NoticeOrigin::Anyone, "anyone"}, Word{NoticeOrigin::Member, "member"},
                             Word{NoticeOrigin::TrustedFlagger, "trusted_flagger"},
                             Word{NoticeOrigin::Authority, "authority"},
                             Word{NoticeOrigin::OwnInitiative, "own_initiative"}};
constexpr std::array Grounds{Word{NoticeGround::Illegal, "illegal"}, Word{NoticeGround::Terms, "terms"}};
constexpr std::array Kinds{Word{OrderKind::Act, "act"}, Word{OrderKind::Inform, "inform"}};
constexpr std::array Matters{Word{OrderMatter::Terrorism, "terrorism"}, Word{OrderMatter::ChildAbuse, "child_abuse"},
                             Word{OrderMatter::Other, "other"}};

struct FaultWords
{
    FilingFault fault;
    std::string_view field;
    std::string_view word;
    std::int64_t limit;      ///< 0: none
    std::string_view unit;   ///< of the limit
    std::string_view advice; ///< what to do, for a program
    std::string_view detail; ///< the same for a person; nothing of what was sent
};
constexpr auto Correct = "correct", Complete = "complete", Shorten = "shorten", Split = "split";
constexpr std::array Faults{
    FaultWords{FilingFault::OriginUnknown, "origin", "unknown", 0, "", Correct,
               "Not one of the origins of the contract."},
    FaultWords{FilingFault::GroundUnknown, "ground", "unknown", 0, "", Correct,
               "Say whether it is against the law or against the terms."},
    FaultWords{FilingFault::CategoryUnknown, "category", "unknown", 0, "", Correct,
               "Not one of the categories of the contract."},
    FaultWords{FilingFault::ExplanationMissing, "explanation", "missing", 0, "", Complete, "Say why it is wrong."},
    FaultWords{FilingFault::ExplanationTooLong, "explanation", "too_long", filing::ExplanationLimit, "utf16_units",
               Shorten, "Say it shorter; nothing of it was kept or cut."},
    FaultWords{FilingFault::LocationMissing, "locations", "missing", 0, "", Complete,
               "Name one exact address at least."},
    FaultWords{FilingFault::TooManyLocations, "locations", "too_many", filing::LocationsLimit, "entries", Split,
               "Send the others as further notices, each with an id of its own; nothing of this one was kept."},
    FaultWords{FilingFault::LocationTooLong, "locations", "too_long", filing::LocationLimit, "utf16_units", Shorten,
               "An address is longer than any of ours."},
    FaultWords{FilingFault::LocationInvalid, "locations", "invalid", 0, "", Correct,
               "An address has markup, a control or an invisible character in it."},
    FaultWords{FilingFault::NameMissing, "notifier.name", "missing", 0, "", Complete, "Say who you are."},
    FaultWords{FilingFault::NameTooLong, "notifier.name", "too_long", filing::NameLimit, "utf16_units", Shorten,
               "The name is too long."},
    FaultWords{FilingFault::NameInvalid, "notifier.name", "invalid", 0, "", Correct,
               "The name has markup, a control or an invisible character in it."},
    FaultWords{FilingFault::EmailMissing, "notifier.email", "missing", 0, "", Complete,
               "Say where the answer can reach you."},
    FaultWords{FilingFault::EmailInvalid, "notifier.email", "invalid", filing::EmailLimit, "utf16_units", Correct,
               "The e-mail address is none, or too long."},
    FaultWords{FilingFault::MemberMissing, "notifier.member", "missing", 0, "", Complete,
               "A member's report names the member."},
    FaultWords{FilingFault::FlaggerUnknown, "notifier.flagger", "unknown", 0, "", Correct,
               "Not in the list of trusted flaggers on this day."},
    FaultWords{FilingFault::GoodFaithMissing, "good_faith", "missing", 0, "", Complete,
               "Confirm that it is accurate and complete to your belief."},
    FaultWords{FilingFault::OrderMissing, "order", "missing", 0, "", Complete, "An authority's notice is an order."},
    FaultWords{FilingFault::OrderIncomplete, "order", "incomplete", 0, "", Complete,
               "An order names its kind, matter, authority, reference and legal basis."},
    FaultWords{FilingFault::OrderStateMissing, "order.member_state", "missing", 0, "", Complete,
               "An order names the member state of the authority that issues it."},
    FaultWords{FilingFault::OrderStateUnknown, "order.member_state", "unknown", 0, "", Correct,
               "Not a member state of the European Union by its two letters (ISO 3166-1)."},
    FaultWords{FilingFault::OrderFromTheFuture, "order.issued_at", "future", filing::ClockTolerance.count(),
               "milliseconds_ahead", Correct, "The order was issued in the future."},
};

} // namespace

VIGIE_WORDS(NoticeOrigin, Origins)
VIGIE_WORDS(NoticeGround, Grounds)
VIGIE_WORDS(OrderKind, Kinds)
VIGIE_WORDS(OrderMatter, Matters)

namespace {

/// A text that no record of ours takes. It is over every limit of filing:: too: no UTF-16 unit takes more than three
/// bytes, and a third of MaxText is more than the longest of them.
static_assert(Fields::MaxText / 3 > static_cast<std::size_t>(filing::ExplanationLimit));
static_assert(Fields::MaxList > filing::LocationsLimit);

bool isOversized(simdjson::simdjson_result<simdjson::dom::element> field)
{
    std::string_view text;
    return field.get(text) == simdjson::SUCCESS && text.size() > Fields::MaxText;
}

Json withoutBlanks(Json json)
{
    for (auto field = json.begin(); field != json.end();)
        if (field->is_string() && field->get_ref<const std::string &>().empty())
            field = json.erase(field);
        else
            ++field;
    return json;
}

} // namespace

Json orderJson(const AuthorityOrder &order)
{
    Json json{{"kind", toWire(order.kind)},
              {"matter", toWire(order.matter)},
              {"authority", order.authority.toStdString()},
              {"reference", order.reference.toStdString()},
              {"basis", order.basis.toStdString()},
              {"member_state", order.memberState}};
    if (order.issuedAt)
        json["issued_at"] = toRfc3339(*order.issuedAt);
    if (order.dueAt)
        json["due_at"] = toRfc3339(*order.dueAt);
    return withoutBlanks(std::move(json));
}

AuthorityOrder readOrder(Fields &f)
{
    AuthorityOrder order;
    order.kind = fromWire<OrderKind>(f.optionalWord("kind"));
    order.matter = fromWire<OrderMatter>(f.optionalWord("matter"));
    order.authority = f.optionalText("authority");
    order.reference = f.optionalText("reference");
    order.basis = f.optionalText("basis");
    order.issuedAt = f.optionalInstant("issued_at");
    order.dueAt = f.optionalInstant("due_at");
    order.memberState = f.optionalWord("member_state");
    return order;
}

Json notifierJson(const Notifier &notifier)
{
    Json json{
        {"name", notifier.name.toStdString()}, {"email", notifier.email.toStdString()}, {"flagger", notifier.flagger}};
    if (notifier.member)
        json["member"] = notifier.member->value;
    return withoutBlanks(std::move(json));
}

Notifier readNotifier(Fields &f)
{
    return {f.optionalText("name"), f.optionalText("email"), f.optionalId<MemberId>("member"),
            f.optionalWord("flagger")};
}

std::string writeFiling(const NoticeFiling &filing)
{
    Json locations = Json::array();
    for (const auto &location : filing.locations)
        locations.push_back({{"url", location.toStdString()}});
    Json json{{"origin", toWire(filing.origin)},
              {"ground", toWire(filing.ground)},
              {"category", toWire(filing.category)},
              {"locations", std::move(locations)},
              {"explanation", filing.explanation.toStdString()},
              {"notifier", notifierJson(filing.notifier)},
              {"good_faith", filing.goodFaith},
              {"danger_to_life", filing.dangerToLife},
              {"language", filing.language}};
    if (filing.order)
        json["order"] = orderJson(*filing.order);
    return withoutBlanks(std::move(json)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<NoticeFiling> parseFiling(std::string_view json)
{
    return readObject<NoticeFiling>(json, [](Fields &f) {
        NoticeFiling filing;
        filing.origin = fromWire<NoticeOrigin>(f.optionalWord("origin"));
        filing.ground = fromWire<NoticeGround>(f.optionalWord("ground"));
        filing.category = fromWire<Category>(f.optionalWord("category"));
        if (f.has("locations"))
            f.list("locations", [&filing](Fields &each) { filing.locations.push_back(each.optionalText("url")); });
        filing.explanation = f.optionalText("explanation");
        f.optionalObject("notifier", [&filing](Fields &each) { filing.notifier = readNotifier(each); });
        filing.goodFaith = f.optionalBoolean("good_faith", false);
        filing.dangerToLife = f.optionalBoolean("danger_to_life", false);
        filing.language = f.optionalWord("language");
        f.optionalObject("order", [&filing](Fields &each) { filing.order = readOrder(each); });
        return f.finish(filing);
    });
}

std::vector<FilingFault> oversizedIn(std::string_view json)
{
    simdjson::dom::parser parser; // of its own: what is so large is not kept for the next one
    const simdjson::padded_string padded(json);
    simdjson::dom::object filing;
    if (parser.parse(padded).get(filing) != simdjson::SUCCESS)
        return {};
    std::vector<FilingFault> faults;
    if (isOversized(filing.at_key("explanation")))
        faults.push_back(FilingFault::ExplanationTooLong);
    simdjson::dom::array locations;
    if (filing.at_key("locations").get(locations) == simdjson::SUCCESS) {
        if (locations.size() > Fields::MaxList)
            faults.push_back(FilingFault::TooManyLocations);
        for (const auto location : locations)
            if (isOversized(location.at_key("url"))) {
                faults.push_back(FilingFault::LocationTooLong);
                break;
            }
    }
    if (isOversized(filing.at_pointer("/notifier/name")))
        faults.push_back(FilingFault::NameTooLong);
    if (isOversized(filing.at_pointer("/notifier/email")))
        faults.push_back(FilingFault::EmailInvalid);
    return faults;
}

std::string writeFilingFaults(const std::vector<FilingFault> &faults)
{
    Json list = Json::array();
    for (const auto fault : faults)
        for (const auto &known : Faults) {
            if (known.fault != fault)
                continue;
            Json entry{{"field", known.field}, {"fault", known.word}};
            if (known.limit > 0) {
                entry["limit"] = known.limit;
                entry["unit"] = known.unit;
            }
            entry["advice"] = known.advice;
            entry["detail"] = known.detail;
            list.push_back(std::move(entry));
        }
    return Json{{"faults", std::move(list)}}.dump();
}

std::string writeBodyFault(std::size_t limit)
{
    Json entry{{"field", "body"},
               {"fault", "too_long"},
               {"limit", limit},
               {"unit", "bytes"},
               {"advice", Split},
               {"detail", "Send it as several notices, each with an id of its own; nothing of it was kept."}};
    Json list = Json::array();
    list.push_back(std::move(entry));
    return Json{{"faults", std::move(list)}}.dump();
}

} // namespace vigie::contract
