#include "models/contract/PolicyParts.h"

#include "models/contract/ComplaintRecords.h"
#include "models/contract/MeasureRecords.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/RecordParts.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr int MaxPercent = 100;

/// A word this version does not know must not read as the weakest rule.
template <typename Enum> Enum known(Fields &f, const char *key)
{
    const auto word = f.word(key);
    const auto value = fromWire<Enum>(word);
    if (toWire(value) != word)
        f.fail(key, "is not known");
    return value;
}

QueueRule readRule(Fields &f)
{
    QueueRule rule;
    rule.queue = f.id<QueueId>("queue");
    rule.seal = known<SealRule>(f, "seal");
    rule.samplePercent = static_cast<int>(f.optionalInteger("sample_percent", 0, MaxPercent).value_or(0));
    rule.reveal = known<RevealRule>(f, "reveal");
    for (const auto &word : f.words("two_readers")) {
        const auto why = fromWire<TwoReaders>(word);
        // A reason this version does not know must not let a single person decide: it would be a weaker rule.
        if (why == TwoReaders::None)
            f.fail("two_readers", "has a word that is not known");
        rule.twoReaders.push_back(why);
    }
    return rule;
}

Json ruleJson(const QueueRule &rule)
{
    Json json{{"queue", rule.queue.value}, {"seal", toWire(rule.seal)}};
    json["sample_percent"] = rule.samplePercent;
    json["reveal"] = toWire(rule.reveal);
    json["two_readers"] = Json::array();
    for (const auto why : rule.twoReaders)
        json["two_readers"].push_back(toWire(why));
    return json;
}

LetterRules readLetters(Fields &f)
{
    LetterRules rules;
    rules.frame.byLanguage = f.texts("frame");
    rules.redress.byLanguage = f.texts("redress");
    rules.automated.byLanguage = f.texts("automated");
    f.list("effects",
           [&](Fields &e) { rules.effects[actionFromClauseWord(e.word("action"))].byLanguage = e.texts("text"); });
    f.list("kinds", [&](Fields &k) { rules.kinds[fromWire<ItemKind>(k.word("kind"))].byLanguage = k.texts("text"); });
    return rules;
}

Json lettersJson(const LetterRules &rules)
{
    Json json{{"frame", textsJson(rules.frame)},
              {"redress", textsJson(rules.redress)},
              {"automated", textsJson(rules.automated)},
              {"effects", Json::array()},
              {"kinds", Json::array()}};
    for (const auto &[action, text] : rules.effects)
        json["effects"].push_back({{"action", clauseWord(action)}, {"text", textsJson(text)}});
    for (const auto &[kind, text] : rules.kinds)
        json["kinds"].push_back({{"kind", toWire(kind)}, {"text", textsJson(text)}});
    return json;
}

ClauseChange readClauseChange(Fields &f)
{
    ClauseChange change;
    change.clause = f.id<ClauseId>("clause");
    change.code = f.word("code");
    change.kind = fromWire<ClauseChangeKind>(f.word("kind"));
    change.title.byLanguage = f.texts("title");
    change.before.byLanguage = f.texts("before");
    change.after.byLanguage = f.texts("after");
    change.severityBefore = fromWire<Severity>(f.optionalWord("severity_before"));
    change.severityAfter = fromWire<Severity>(f.optionalWord("severity_after"));
    return change;
}

Json clauseChangeJson(const ClauseChange &change)
{
    Json json{{"clause", change.clause.value},      {"code", change.code},
              {"kind", toWire(change.kind)},        {"title", textsJson(change.title)},
              {"before", textsJson(change.before)}, {"after", textsJson(change.after)}};
    if (change.severityBefore != Severity::Unknown)
        json["severity_before"] = toWire(change.severityBefore);
    if (change.severityAfter != Severity::Unknown)
        json["severity_after"] = toWire(change.severityAfter);
    return json;
}

PolicyChange readChange(Fields &f)
{
    PolicyChange change;
    change.version = static_cast<int>(f.integer("version", 1, std::numeric_limits<int>::max()));
    change.effectiveAt = f.instant("effective_at");
    change.summary.byLanguage = f.texts("summary");
    f.list("clauses", [&](Fields &c) { change.clauses.push_back(readClauseChange(c)); });
    change.docket = f.optionalId<DocketId>("docket_id").value_or(DocketId());
    return change;
}

Json changeJson(const PolicyChange &change)
{
    Json clauses = Json::array();
    for (const auto &clause : change.clauses)
        clauses.push_back(clauseChangeJson(clause));
    Json json{{"version", change.version},
              {"effective_at", toRfc3339(change.effectiveAt)},
              {"summary", textsJson(change.summary)},
              {"clauses", std::move(clauses)}};
    if (!change.docket.empty())
        json["docket_id"] = change.docket.value;
    return json;
}

LetterSender readSender(Fields &f)
{
    LetterSender sender;
    sender.name = f.text("name");
    sender.address.byLanguage = f.texts("address");
    if (const auto fault = faultOf(sender); !f.failed() && !fault.empty())
        f.fail(fault.c_str(), "is missing, too long or unreadable");
    return sender;
}

} // namespace

void readPolicyParts(Fields &f, Policy &policy)
{
    if (f.has("queues"))
        f.list("queues", [&](Fields &q) { policy.queues.push_back(readRule(q)); });
    f.optionalObject("letters", [&](Fields &l) { policy.letters = readLetters(l); });
    f.optionalObject("notice_letters", [&](Fields &l) { policy.noticeLetters = readNoticeLetters(l); });
    f.optionalObject("complaint_letters", [&](Fields &l) { policy.complaintLetters = readComplaintLetters(l); });
    f.optionalObject("measures", [&](Fields &m) { policy.measures = readMeasureRules(m); });
    f.optionalObject("sender", [&](Fields &s) { policy.sender = readSender(s); });
    if (f.has("changes"))
        f.list("changes", [&](Fields &c) { policy.changes.push_back(readChange(c)); });
}

void writePolicyParts(Json &json, const Policy &policy)
{
    for (const auto &rule : policy.queues)
        json["queues"].push_back(ruleJson(rule));
    if (policy.letters != LetterRules{})
        json["letters"] = lettersJson(policy.letters);
    if (policy.noticeLetters != NoticeLetterRules{})
        json["notice_letters"] = noticeLettersJson(policy.noticeLetters);
    if (policy.complaintLetters != ComplaintLetterRules{})
        json["complaint_letters"] = complaintLettersJson(policy.complaintLetters);
    if (policy.measures != MeasureRules{})
        json["measures"] = measureRulesJson(policy.measures);
    if (policy.sender)
        json["sender"] = {{"name", policy.sender->name.toStdString()}, {"address", textsJson(policy.sender->address)}};
    for (const auto &change : policy.changes)
        json["changes"].push_back(changeJson(change));
}

} // namespace vigie::contract
