#include "models/contract/MeasureRecords.h"

#include "models/contract/MemberBlocks.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/NoticeStatements.h"
#include "models/contract/RecordParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxDays = 36'600;
constexpr std::int64_t MaxWeight = 1'000;
constexpr std::int64_t MaxCount = 1'000'000'000;

constexpr std::array Stages{Word{MeasureStage::InForce, "in_force"}, Word{MeasureStage::Announced, "announced"}};
constexpr std::array Answers{Word{MeasureAnswer::Withdraw, "withdraw"}};

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

int small(Fields &f, const char *key, std::int64_t max)
{
    return static_cast<int>(f.integer(key, 0, max));
}

Severity knownSeverity(Fields &f)
{
    const auto severity = fromWire<Severity>(f.word("severity"));
    if (!f.failed() && severity == Severity::Unknown)
        f.fail("severity", "is not known");
    return severity;
}

RestrictionKind knownKind(Fields &f, const char *key)
{
    const auto kind = fromWire<RestrictionKind>(f.word(key));
    if (!f.failed() && kind == RestrictionKind::Unknown)
        f.fail(key, "is not known");
    return kind;
}

Json thresholdJson(const StrikeThreshold &threshold)
{
    Json json{
        {"weight", threshold.weight}, {"within_days", threshold.withinDays}, {"measure", toWire(threshold.measure)}};
    if (threshold.days)
        json["days"] = *threshold.days;
    return json;
}

StrikeThreshold readThreshold(Fields &f)
{
    StrikeThreshold threshold;
    threshold.weight = static_cast<int>(f.integer("weight", 1, MaxWeight));
    threshold.withinDays = static_cast<int>(f.integer("within_days", 1, MaxDays));
    threshold.measure = knownKind(f, "measure");
    if (const auto days = f.optionalInteger("days", 1, MaxDays))
        threshold.days = static_cast<int>(*days);
    return threshold;
}

Json misuseRulesJson(const MisuseRules &rules)
{
    return {{"within_days", rules.withinDays},
            {"contents", rules.contents},
            {"notices", rules.notices},
            {"percent", rules.percent},
            {"longest_days", rules.longestDays}};
}

MisuseRules readMisuseRules(Fields &f)
{
    constexpr std::int64_t MaxPercent = 100;
    MisuseRules rules;
    rules.withinDays = small(f, "within_days", MaxDays);
    rules.contents = small(f, "contents", MaxCount);
    rules.notices = small(f, "notices", MaxCount);
    rules.percent = small(f, "percent", MaxPercent);
    rules.longestDays = small(f, "longest_days", MaxDays);
    return rules;
}

/// Every text of the letters by its key.
constexpr std::array Texts{std::pair{"strike", &MeasureLetterRules::strike},
                           std::pair{"ending_from", &MeasureLetterRules::endingFrom},
                           std::pair{"ending_early", &MeasureLetterRules::endingEarly},
                           std::pair{"ending_notice", &MeasureLetterRules::endingNotice},
                           std::pair{"withdrawal", &MeasureLetterRules::withdrawal},
                           std::pair{"member_warning", &MeasureLetterRules::memberWarning},
                           std::pair{"misuse_ground", &MeasureLetterRules::misuseGround},
                           std::pair{"notifier_warning", &MeasureLetterRules::notifierWarning},
                           std::pair{"suspension", &MeasureLetterRules::suspension}};

Json lettersJson(const MeasureLetterRules &letters)
{
    Json json = Json::object();
    for (const auto &[key, text] : Texts)
        json[key] = textsJson(letters.*text);
    json["exceptions"] = Json::array();
    for (const auto &[exception, text] : letters.exceptions)
        json["exceptions"].push_back({{"exception", toWire(exception)}, {"text", textsJson(text)}});
    return json;
}

MeasureLetterRules readLetters(Fields &f)
{
    MeasureLetterRules letters;
    for (const auto &[key, text] : Texts)
        (letters.*text).byLanguage = f.texts(key);
    f.list("exceptions", [&](Fields &e) {
        letters.exceptions[fromWire<EndingException>(e.word("exception"))].byLanguage = e.texts("text");
    });
    letters.exceptions.erase(EndingException::None); // of a newer version: nothing is said with it here
    return letters;
}

Json strikeJson(const Strike &strike)
{
    Json json{{"weight", strike.weight}, {"at", toRfc3339(strike.at)}, {"until", toRfc3339(strike.until)}};
    if (strike.endedAt)
        json["ended_at"] = toRfc3339(*strike.endedAt);
    return json;
}

Strike readStrike(Fields &f)
{
    Strike strike;
    strike.weight = small(f, "weight", MaxWeight);
    strike.at = f.instant("at");
    strike.until = f.instant("until");
    strike.endedAt = f.optionalInstant("ended_at");
    return strike;
}

Json countJson(const MisuseCount &count)
{
    Json json{{"manifest", count.manifest}, {"all", count.all}};
    if (count.gravest != Severity::Unknown)
        json["gravest"] = toWire(count.gravest);
    if (count.warnedAt)
        json["warned_at"] = toRfc3339(*count.warnedAt);
    if (count.suspendedUntil)
        json["suspended_until"] = toRfc3339(*count.suspendedUntil);
    return json;
}

MisuseCount readCount(Fields &f)
{
    MisuseCount count;
    count.manifest = small(f, "manifest", MaxCount);
    count.all = small(f, "all", MaxCount);
    count.gravest = fromWire<Severity>(f.optionalWord("gravest"));
    count.warnedAt = f.optionalInstant("warned_at");
    count.suspendedUntil = f.optionalInstant("suspended_until");
    return count;
}

Json memberJson(const MemberStanding &standing)
{
    Json json{{"member", standing.member.value}, {"strikes", Json::array()}, {"misuse", countJson(standing.misuse)}};
    for (const auto &strike : standing.strikes)
        json["strikes"].push_back(strikeJson(strike));
    json["blocks"] = memberBlocksJson(standing.blocks);
    return json;
}

MemberStanding readMember(Fields &f)
{
    MemberStanding standing;
    standing.member = f.id<MemberId>("member");
    f.list("strikes", [&](Fields &s) { standing.strikes.push_back(readStrike(s)); });
    f.object("misuse", [&](Fields &m) { standing.misuse = readCount(m); });
    f.optionalObject("blocks", [&](Fields &b) { standing.blocks = readMemberBlocks(b); });
    return standing;
}

Json waitingJson(const WaitingMeasure &measure)
{
    Json json{{"decision_id", measure.decision.value},
              {"notice_id", measure.notice.value},
              {"member", measure.member.value},
              {"member_name", measure.memberName.toStdString()},
              {"kind", toWire(measure.kind)},
              {"stage", wordOf(Stages, measure.stage)},
              {"author", measure.author.value},
              {"author_name", measure.authorName.toStdString()},
              {"decided_at", toRfc3339(measure.decidedAt)},
              {"from", toRfc3339(measure.from)}};
    if (measure.exception != EndingException::None)
        json["exception"] = toWire(measure.exception);
    json["facts"] = measure.facts.toStdString();
    return json;
}

WaitingMeasure readWaiting(Fields &f)
{
    WaitingMeasure measure;
    measure.decision = f.id<DecisionId>("decision_id");
    measure.notice = f.id<NoticeId>("notice_id");
    measure.member = f.id<MemberId>("member");
    measure.memberName = f.optionalText("member_name");
    measure.kind = fromWire<RestrictionKind>(f.word("kind"));
    measure.stage = valueOf(Stages, f.word("stage"));
    measure.author = f.id<PersonId>("author");
    measure.authorName = f.optionalText("author_name");
    measure.decidedAt = f.instant("decided_at");
    measure.from = f.instant("from");
    measure.exception = fromWire<EndingException>(f.optionalWord("exception"));
    measure.facts = f.optionalText("facts");
    return measure;
}

} // namespace

Json measureRulesJson(const MeasureRules &rules)
{
    Json json{{"strikes", Json::array()}, {"thresholds", Json::array()}};
    for (const auto &rule : rules.strikes)
        json["strikes"].push_back({{"severity", toWire(rule.severity)}, {"weight", rule.weight}, {"days", rule.days}});
    for (const auto &threshold : rules.thresholds)
        json["thresholds"].push_back(thresholdJson(threshold));
    json["misuse"] = misuseRulesJson(rules.misuse);
    json["letters"] = lettersJson(rules.letters);
    return json;
}

MeasureRules readMeasureRules(Fields &f)
{
    MeasureRules rules;
    f.list("strikes", [&](Fields &s) {
        const auto severity = knownSeverity(s);
        rules.strikes.push_back({severity, small(s, "weight", MaxWeight), small(s, "days", MaxDays)});
    });
    f.list("thresholds", [&](Fields &t) { rules.thresholds.push_back(readThreshold(t)); });
    f.object("misuse", [&](Fields &m) { rules.misuse = readMisuseRules(m); });
    f.object("letters", [&](Fields &l) { rules.letters = readLetters(l); });
    return rules;
}

std::string writeNoticeStanding(const NoticeStanding &standing)
{
    Json json{{"notice_id", standing.notice.value}, {"members", Json::array()}};
    for (const auto &member : standing.members)
        json["members"].push_back(memberJson(member));
    if (standing.notifier)
        json["notifier"] = countJson(*standing.notifier);
    json["as_of"] = toRfc3339(standing.asOf);
    if (standing.statementsPause != StatementPause::None)
        json["statements_pause"] = toWire(standing.statementsPause);
    return dumped(json);
}

Result<NoticeStanding> parseNoticeStanding(std::string_view json)
{
    return readObject<NoticeStanding>(json, [](Fields &f) {
        NoticeStanding standing;
        standing.notice = f.id<NoticeId>("notice_id");
        f.list("members", [&](Fields &m) { standing.members.push_back(readMember(m)); });
        f.optionalObject("notifier", [&](Fields &n) { standing.notifier = readCount(n); });
        standing.asOf = f.instant("as_of");
        standing.statementsPause = pauseFrom(f.optionalWord("statements_pause"));
        return f.finish(standing);
    });
}

std::string writeWaitingMeasures(const std::vector<WaitingMeasure> &measures)
{
    Json json;
    json["items"] = Json::array();
    for (const auto &measure : measures)
        json["items"].push_back(waitingJson(measure));
    return dumped(json);
}

Result<std::vector<WaitingMeasure>> parseWaitingMeasures(std::string_view json)
{
    return readObject<std::vector<WaitingMeasure>>(json, [](Fields &f) {
        std::vector<WaitingMeasure> measures;
        f.list("items", [&](Fields &m) { measures.push_back(readWaiting(m)); });
        return f.finish(std::move(measures));
    });
}

std::string writeMeasureReply(const MeasureReply &reply)
{
    return dumped({{"member", reply.member.value},
                   {"kind", toWire(reply.kind)},
                   {"answer", wordOf(Answers, reply.answer)},
                   {"reason", reply.reason.toStdString()}});
}

Result<MeasureReply> parseMeasureReply(std::string_view json)
{
    return readObject<MeasureReply>(json, [](Fields &f) {
        MeasureReply reply;
        reply.member = f.id<MemberId>("member");
        reply.kind = knownKind(f, "kind");
        reply.answer = valueOf(Answers, f.word("answer"));
        if (!f.failed() && reply.answer == MeasureAnswer::Unknown)
            f.fail("answer", "is not known");
        reply.reason = f.text("reason");
        return f.finish(reply);
    });
}

} // namespace vigie::contract
