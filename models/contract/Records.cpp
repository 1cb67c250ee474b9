#include "models/contract/Records.h"

#include "models/contract/CertificationNames.h"
#include "models/contract/Fields.h"
#include "models/contract/Names.h"
#include "models/contract/RecordParts.h"

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t MaxCount = std::numeric_limits<int>::max();
constexpr std::int64_t MaxSide = 1'000'000; // a picture may claim anything; the decoder has the real limits

int count(Fields &fields, const char *key)
{
    return static_cast<int>(fields.optionalInteger(key, 0, MaxCount).value_or(0));
}

template <typename Enum> Enum word(Fields &fields, const char *key)
{
    return fromWire<Enum>(fields.word(key));
}

} // namespace

MediaRef readMedia(Fields &f)
{
    MediaRef media;
    media.id = f.id<MediaId>("id");
    media.type = f.word("type");
    media.size = f.integer("size", 0, MaxRev);
    media.width = static_cast<int>(f.optionalInteger("width", 0, MaxSide).value_or(0));
    media.height = static_cast<int>(f.optionalInteger("height", 0, MaxSide).value_or(0));
    media.sha256 = f.word("sha256");
    return media;
}

Appeal readAppeal(Fields &f)
{
    Appeal appeal;
    appeal.blockedAt = f.instant("blocked_at");
    appeal.automated = f.boolean("automated");
    appeal.letter = f.optionalText("letter");
    appeal.complaint = f.text("complaint");
    appeal.complainedAt = f.instant("complained_at");
    return appeal;
}

namespace {

Proposal readProposal(Fields &f)
{
    Proposal proposal;
    proposal.action = actionFromWire(f.word("action"), f.optionalWord("classification"));
    proposal.clause = f.optionalId<ClauseId>("clause");
    proposal.at = f.instant("at");
    return proposal;
}

FanAgeCheck readAgeCheck(Fields &f)
{
    FanAgeCheck check;
    check.status = word<FanAgeStatus>(f, "status");
    check.method = f.word("method");
    check.provider = f.word("provider");
    check.at = f.instant("at");
    check.reference = f.word("reference");
    return check;
}

VerdictSummary readSummary(Fields &f)
{
    VerdictSummary summary;
    summary.provider = f.word("provider");
    summary.at = f.instant("at");
    summary.category = word<Category>(f, "category");
    summary.severity = word<Severity>(f, "severity");
    f.list("classes", [&](Fields &c) { summary.classes.push_back({c.word("name"), c.number("score", 0, 1)}); });
    return summary;
}

} // namespace

Result<Case> parseCase(std::string_view json)
{
    return readObject<Case>(json, [](Fields &f) {
        Case kase;
        kase.id = f.id<CaseId>("id");
        kase.rev = f.integer("rev", 1, MaxRev);
        kase.kind = word<CaseKind>(f, "kind");
        kase.subject = f.id<Id<struct SubjectTag>>("subject").value;
        kase.queue = f.id<QueueId>("queue");
        kase.round = static_cast<int>(f.integer("round", 1, MaxCount));
        kase.state = word<CaseState>(f, "state");
        kase.reason = word<CaseReason>(f, "reason");
        kase.category = word<Category>(f, "category");
        kase.severity = word<Severity>(f, "severity");
        kase.createdAt = f.instant("created_at");
        kase.dueAt = f.optionalInstant("due_at");
        kase.rankedAt = f.optionalInstant("ranked_at");
        kase.claimedBy = f.optionalId<PersonId>("claimed_by");
        f.optionalObject("appeal", [&](Fields &a) { kase.appeal = readAppeal(a); });
        if (f.has("proposals"))
            f.list("proposals", [&](Fields &p) { kase.proposals.push_back(readProposal(p)); });
        return f.finish(kase);
    });
}

Result<Item> parseItem(std::string_view json)
{
    return readObject<Item>(json, [](Fields &f) {
        Item item;
        item.id = f.id<ItemId>("id");
        item.rev = f.integer("rev", 1, MaxRev);
        item.kind = word<ItemKind>(f, "kind");
        item.state = word<ItemState>(f, "state");
        item.classification = word<Classification>(f, "classification");
        item.owner = f.id<MemberId>("owner");
        item.caption = f.text("caption");
        item.language = f.optionalWord("language");
        item.contentHash = f.word("content_hash");
        f.list("media", [&](Fields &m) { item.media.push_back(readMedia(m)); });
        f.optionalObject("verdict", [&](Fields &v) { item.verdict = readSummary(v); });
        item.manifestlyIllegal = f.boolean("manifestly_illegal");
        item.knownHash = f.optionalBoolean("known_hash", false);
        item.restricted = f.boolean("restricted");
        item.openNotices = count(f, "open_notices");
        item.createdAt = f.instant("created_at");
        item.publishedAt = f.optionalInstant("published_at");
        item.hiddenUntil = f.optionalInstant("hidden_until");
        if (item.state == ItemState::Published && item.classification == Classification::Unclassified)
            f.fail("classification", "is missing on a published item");
        return f.finish(item);
    });
}

Result<Member> parseMember(std::string_view json)
{
    return readObject<Member>(json, [](Fields &f) {
        Member member;
        member.id = f.id<MemberId>("id");
        member.rev = f.integer("rev", 1, MaxRev);
        member.kind = word<MemberKind>(f, "kind");
        member.displayName = f.text("display_name");
        member.handle = f.text("handle");
        member.certified = f.boolean("certified");
        member.restricted = f.boolean("restricted");
        member.frozen = f.optionalBoolean("frozen", false);
        member.country = f.optionalWord("country");
        member.language = f.optionalWord("language");
        member.itemsPublished = count(f, "items_published");
        member.itemsBlocked = count(f, "items_blocked");
        member.strikes = count(f, "strikes");
        member.since = f.instant("since");
        f.optionalObject("age_check", [&](Fields &c) { member.ageCheck = readAgeCheck(c); });
        return f.finish(member);
    });
}

Result<Queue> parseQueue(std::string_view json)
{
    return readObject<Queue>(json, [](Fields &f) {
        Queue queue;
        queue.id = f.id<QueueId>("id");
        queue.rev = f.integer("rev", 1, MaxRev);
        queue.kind = word<CaseKind>(f, "kind");
        queue.name.byLanguage = f.texts("name");
        queue.handlingTime = Milliseconds(f.integer("handling_ms", 0, MaxCount));
        return f.finish(queue);
    });
}

} // namespace vigie::contract
