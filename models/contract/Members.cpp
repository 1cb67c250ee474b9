#include "models/contract/Members.h"

#include "models/contract/Fields.h"
#include "models/contract/MemberBlocks.h"
#include "models/contract/Names.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array Stages{
    Word{CertificationStage::NotBegun, "not_begun"},  Word{CertificationStage::InReview, "in_review"},
    Word{CertificationStage::Certified, "certified"}, Word{CertificationStage::Lapsed, "lapsed"},
    Word{CertificationStage::Refused, "refused"},     Word{CertificationStage::Withdrawn, "withdrawn"}};
constexpr std::array Payouts{Word{PayoutState::None, "none"}, Word{PayoutState::Running, "running"},
                             Word{PayoutState::Held, "held"}};
constexpr std::array Kinds{Word{MemberEventKind::Joined, "joined"},
                           Word{MemberEventKind::CertificationBegun, "certification_begun"},
                           Word{MemberEventKind::Certified, "certified"},
                           Word{MemberEventKind::CertificationLapsed, "certification_lapsed"},
                           Word{MemberEventKind::CertificationRefused, "certification_refused"},
                           Word{MemberEventKind::CertificationWithdrawn, "certification_withdrawn"},
                           Word{MemberEventKind::Decision, "decision"},
                           Word{MemberEventKind::TakenBack, "taken_back"},
                           Word{MemberEventKind::NoticeCame, "notice"},
                           Word{MemberEventKind::NoticeDecided, "notice_decided"},
                           Word{MemberEventKind::Restricted, "restricted"},
                           Word{MemberEventKind::RestrictionEnded, "restriction_ended"},
                           Word{MemberEventKind::Strike, "strike"},
                           Word{MemberEventKind::Frozen, "frozen"},
                           Word{MemberEventKind::Unfrozen, "unfrozen"},
                           Word{MemberEventKind::PayoutHeld, "payout_held"},
                           Word{MemberEventKind::PayoutReleased, "payout_released"},
                           Word{MemberEventKind::ComplaintCame, "complaint"},
                           Word{MemberEventKind::ComplaintUpheld, "complaint_upheld"},
                           Word{MemberEventKind::ComplaintRejected, "complaint_rejected"},
                           Word{MemberEventKind::StrikeEnded, "strike_ended"},
                           Word{MemberEventKind::EndingAnnounced, "ending_announced"},
                           Word{MemberEventKind::EndingWithdrawn, "ending_withdrawn"},
                           Word{MemberEventKind::AccountEnded, "account_ended"},
                           Word{MemberEventKind::MisuseWarned, "misuse_warned"}};
constexpr std::array AudienceWords{Word{Audience::Visitor, "visitor"}, Word{Audience::UncheckedFan, "unchecked_fan"},
                                   Word{Audience::CheckedFan, "checked_fan"}, Word{Audience::Subscriber, "subscriber"}};
constexpr std::array Gates{Word{Gate::Warning, "warning"}, Word{Gate::SignIn, "sign_in"},
                           Word{Gate::AgeCheck, "age_check"}, Word{Gate::Subscription, "subscription"}};
constexpr std::array Hindrances{Word{Hindrance::Pending, "pending"},
                                Word{Hindrance::Blocked, "blocked"},
                                Word{Hindrance::Unavailable, "unavailable"},
                                Word{Hindrance::Hidden, "hidden"},
                                Word{Hindrance::OwnerNotCertified, "owner_not_certified"},
                                Word{Hindrance::OwnerRestricted, "owner_restricted"},
                                Word{Hindrance::ItemRestricted, "item_restricted"},
                                Word{Hindrance::Private, "private"}};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json eventJson(const MemberEvent &event)
{
    Json json{{"kind", wordOf(Kinds, event.kind)}, {"at", toRfc3339(event.at)}};
    if (event.until)
        json["until"] = toRfc3339(*event.until);
    if (event.item)
        json["item"] = event.item->value;
    if (event.action != DecisionAction::Unknown) {
        const auto words = toWire(event.action);
        json["action"] = words.action;
        if (!words.classification.empty())
            json["classification"] = words.classification;
    }
    if (event.category != Category::Unknown)
        json["category"] = toWire(event.category);
    if (event.by)
        json["by"] = event.by->value;
    if (!event.byName.isEmpty())
        json["by_name"] = event.byName.toStdString();
    if (!event.note.isEmpty())
        json["note"] = event.note.toStdString();
    if (event.weight > 0)
        json["weight"] = event.weight;
    return json;
}

MemberEvent readEvent(Fields &f)
{
    MemberEvent event;
    event.kind = valueOf(Kinds, f.word("kind"));
    event.at = f.instant("at");
    event.until = f.optionalInstant("until");
    event.item = f.optionalId<ItemId>("item");
    if (f.has("action"))
        event.action = actionFromWire(f.word("action"), f.optionalWord("classification"));
    if (f.has("category"))
        event.category = fromWire<Category>(f.word("category"));
    event.by = f.optionalId<PersonId>("by");
    event.byName = f.optionalText("by_name");
    event.note = f.optionalText("note");
    constexpr std::int64_t MaxWeight = 1'000;
    event.weight = static_cast<int>(f.optionalInteger("weight", 0, MaxWeight).value_or(0));
    return event;
}

} // namespace

std::string writeTimeline(const MemberTimeline &timeline)
{
    Json events = Json::array();
    for (const auto &event : timeline.events)
        events.push_back(eventJson(event));
    Json json{{"member", timeline.member.value},   {"stage", wordOf(Stages, timeline.stage)},
              {"stage_only", timeline.stageOnly},  {"payout", wordOf(Payouts, timeline.payout)},
              {"as_of", toRfc3339(timeline.asOf)}, {"more", timeline.more},
              {"events", std::move(events)}};
    if (timeline.blocks)
        json["blocks"] = memberBlocksJson(*timeline.blocks);
    return dumped(json);
}

Result<MemberTimeline> parseTimeline(std::string_view json)
{
    return readObject<MemberTimeline>(json, [](Fields &f) {
        MemberTimeline timeline;
        timeline.member = f.id<MemberId>("member");
        timeline.stage = valueOf(Stages, f.word("stage"));
        timeline.stageOnly = f.boolean("stage_only");
        timeline.payout = valueOf(Payouts, f.word("payout"));
        timeline.asOf = f.instant("as_of");
        timeline.more = f.optionalBoolean("more", false);
        f.list("events", [&](Fields &e) { timeline.events.push_back(readEvent(e)); });
        f.optionalObject("blocks", [&](Fields &b) { timeline.blocks = readMemberBlocks(b); });
        return f.finish(timeline);
    });
}

std::string writeAudienceView(const AudienceView &view)
{
    Json hindrances = Json::array();
    for (const auto hindrance : view.hindrances)
        hindrances.push_back(wordOf(Hindrances, hindrance));
    Json gates = Json::array();
    for (const auto gate : view.gates)
        gates.push_back(wordOf(Gates, gate));
    std::string_view shows = "item";
    if (!view.hindrances.empty())
        shows = "nothing";
    else if (!view.gates.empty())
        shows = wordOf(Gates, view.gates.front());
    return dumped({{"as", audienceWord(view.as)},
                   {"shows", shows},
                   {"hindrances", std::move(hindrances)},
                   {"gates", std::move(gates)}});
}

Result<AudienceView> parseAudienceView(std::string_view json)
{
    return readObject<AudienceView>(json, [](Fields &f) {
        AudienceView view;
        const auto as = audienceFrom(f.word("as"));
        if (as)
            view.as = *as;
        else
            f.fail("as", "is not known");
        for (const auto &word : f.words("hindrances"))
            view.hindrances.push_back(valueOf(Hindrances, word));
        for (const auto &word : f.words("gates"))
            view.gates.push_back(valueOf(Gates, word));
        return f.finish(view);
    });
}

std::string writePace(const QueuePace &pace)
{
    return dumped({{"queue", pace.queue.value},
                   {"window_ms", pace.window.count()},
                   {"arrived", pace.arrived},
                   {"finished", pace.finished},
                   {"as_of", toRfc3339(pace.asOf)}});
}

Result<QueuePace> parsePace(std::string_view json)
{
    constexpr std::int64_t MaxWindow = std::int64_t{24} * 3600 * 1000;
    constexpr std::int64_t MaxCount = 1'000'000'000;
    return readObject<QueuePace>(json, [](Fields &f) {
        QueuePace pace;
        pace.queue = f.id<QueueId>("queue");
        pace.window = Milliseconds(f.integer("window_ms", 1, MaxWindow));
        pace.arrived = static_cast<int>(f.integer("arrived", 0, MaxCount));
        pace.finished = static_cast<int>(f.integer("finished", 0, MaxCount));
        pace.asOf = f.instant("as_of");
        return f.finish(pace);
    });
}

std::string_view memberEventWord(MemberEventKind kind)
{
    return wordOf(Kinds, kind);
}

std::string_view audienceWord(Audience audience)
{
    return std::ranges::find(AudienceWords, audience, &Word<Audience>::value)->word;
}

Result<Audience> audienceFrom(std::string_view word)
{
    const auto found = std::ranges::find(AudienceWords, word, &Word<Audience>::word);
    if (found == AudienceWords.end())
        return {ErrorCode::Invalid, "audience"};
    return found->value;
}

} // namespace vigie::contract
