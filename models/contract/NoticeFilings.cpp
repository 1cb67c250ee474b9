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
};
constexpr std::array Faults{
    FaultWords{FilingFault::OriginUnknown, "origin", "unknown"},
    FaultWords{FilingFault::GroundUnknown, "ground", "unknown"},
    FaultWords{FilingFault::CategoryUnknown, "category", "unknown"},
    FaultWords{FilingFault::ExplanationMissing, "explanation", "missing"},
    FaultWords{FilingFault::ExplanationTooLong, "explanation", "too_long"},
    FaultWords{FilingFault::LocationMissing, "locations", "missing"},
    FaultWords{FilingFault::TooManyLocations, "locations", "too_many"},
    FaultWords{FilingFault::LocationTooLong, "locations", "too_long"},
    FaultWords{FilingFault::NameMissing, "notifier.name", "missing"},
    FaultWords{FilingFault::NameTooLong, "notifier.name", "too_long"},
    FaultWords{FilingFault::EmailMissing, "notifier.email", "missing"},
    FaultWords{FilingFault::EmailInvalid, "notifier.email", "invalid"},
    FaultWords{FilingFault::MemberMissing, "notifier.member", "missing"},
    FaultWords{FilingFault::FlaggerUnknown, "notifier.flagger", "unknown"},
    FaultWords{FilingFault::GoodFaithMissing, "good_faith", "missing"},
    FaultWords{FilingFault::OrderMissing, "order", "missing"},
    FaultWords{FilingFault::OrderIncomplete, "order", "incomplete"},
    FaultWords{FilingFault::OrderFromTheFuture, "order.issued_at", "future"},
};

} // namespace

VIGIE_WORDS(NoticeOrigin, Origins)
VIGIE_WORDS(NoticeGround, Grounds)
VIGIE_WORDS(OrderKind, Kinds)
VIGIE_WORDS(OrderMatter, Matters)

namespace {

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
              {"basis", order.basis.toStdString()}};
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

std::string writeFilingFaults(const std::vector<FilingFault> &faults)
{
    Json list = Json::array();
    for (const auto fault : faults)
        for (const auto &known : Faults)
            if (known.fault == fault)
                list.push_back({{"field", known.field}, {"fault", known.word}});
    return Json{{"faults", std::move(list)}}.dump();
}

} // namespace vigie::contract
