#include "models/contract/ComplaintRecords.h"

#include "models/contract/ComplaintParts.h"
#include "models/contract/Judgements.h"
#include "models/contract/KnownWord.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/RecordParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t MaxRound = std::numeric_limits<int>::max();

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json takenJson(const TakenAway &taken)
{
    Json json{{"kind", toWire(taken.kind)}};
    if (taken.item)
        json["item"] = taken.item->value;
    if (taken.until)
        json["until"] = toRfc3339(*taken.until);
    return json;
}

Json ofJson(const ComplainedDecision &of)
{
    Json json{{"decision_id", of.id.value},
              {"decision", noticeDecisionJson(of.decision)},
              {"author", of.author.value},
              {"author_name", of.authorName.toStdString()},
              {"at", toRfc3339(of.at)}};
    if (of.letter)
        json["letter"] = letterJson(*of.letter);
    return json;
}

ComplainedDecision readOf(Fields &f)
{
    ComplainedDecision of;
    of.id = f.id<DecisionId>("decision_id");
    f.object("decision", [&](Fields &d) { of.decision = readNoticeDecision(d); });
    of.author = f.id<PersonId>("author");
    of.authorName = f.optionalText("author_name");
    of.at = f.instant("at");
    f.optionalObject("letter", [&](Fields &l) { of.letter = readLetter(l); });
    return of;
}

template <typename Key> Json tableJson(const std::map<Key, LocalizedText> &table, const char *key)
{
    Json list = Json::array();
    for (const auto &[word, text] : table)
        list.push_back({{key, toWire(word)}, {"text", textsJson(text)}});
    return list;
}

template <typename Key> std::map<Key, LocalizedText> readTable(Fields &f, const char *name, const char *key)
{
    std::map<Key, LocalizedText> table;
    f.list(name, [&](Fields &row) { table[fromWire<Key>(row.word(key))].byLanguage = row.texts("text"); });
    table.erase(Key::Unknown); // words of a newer version: nothing is said with them here
    return table;
}

} // namespace

std::string writeComplaint(const Complaint &complaint)
{
    Json json{{"id", complaint.id.value},
              {"rev", complaint.rev},
              {"notice_id", complaint.notice.value},
              {"from", toWire(complaint.from)},
              {"category", toWire(complaint.category)},
              {"text", complaint.text.toStdString()},
              {"state", toWire(complaint.state)},
              {"of", ofJson(complaint.of)},
              {"received_at", toRfc3339(complaint.receivedAt)}};
    if (complaint.member)
        json["member"] = complaint.member->value;
    if (!complaint.language.empty())
        json["language"] = complaint.language;
    for (const auto &taken : complaint.taken)
        json["taken"].push_back(takenJson(taken));
    if (complaint.acknowledgedAt)
        json["acknowledged_at"] = toRfc3339(*complaint.acknowledgedAt);
    if (complaint.outcome != ComplaintOutcome::Unknown)
        json["outcome"] = toWire(complaint.outcome);
    if (complaint.decidedAt)
        json["decided_at"] = toRfc3339(*complaint.decidedAt);
    return dumped(json);
}

Result<Complaint> parseComplaint(std::string_view json)
{
    return readObject<Complaint>(json, [](Fields &f) {
        Complaint complaint;
        complaint.id = f.id<ComplaintId>("id");
        complaint.rev = f.integer("rev", 1, MaxRev);
        complaint.notice = f.id<NoticeId>("notice_id");
        complaint.from = fromWire<Complainant>(f.word("from"));
        complaint.member = f.optionalId<MemberId>("member");
        complaint.category = fromWire<Category>(f.word("category"));
        complaint.text = f.text("text");
        complaint.language = f.optionalWord("language");
        complaint.state = fromWire<ComplaintState>(f.word("state"));
        f.object("of", [&](Fields &o) { complaint.of = readOf(o); });
        if (f.has("taken"))
            f.list("taken", [&](Fields &t) {
                complaint.taken.push_back(
                    {known<RestrictionKind>(t, "kind"), t.optionalId<ItemId>("item"), t.optionalInstant("until")});
            });
        complaint.receivedAt = f.instant("received_at");
        complaint.acknowledgedAt = f.optionalInstant("acknowledged_at");
        complaint.outcome = fromWire<ComplaintOutcome>(f.optionalWord("outcome"));
        complaint.decidedAt = f.optionalInstant("decided_at");
        return f.finish(complaint);
    });
}

Json complaintDecisionJson(const ComplaintDecision &decision)
{
    Json json{{"case_id", decision.caseId.value},
              {"round", decision.round},
              {"complaint_id", decision.complaint.value},
              {"outcome", toWire(decision.outcome)}};
    for (const auto &relief : decision.ends)
        json["ends"].push_back(takenJson({relief.kind, relief.item, std::nullopt}));
    json["reason"] = decision.reason.toStdString();
    if (!decision.note.isEmpty())
        json["note"] = decision.note.toStdString();
    json["saw_full_picture"] = decision.sawFullPicture;
    return json;
}

ComplaintDecision readComplaintDecision(Fields &f)
{
    ComplaintDecision decision;
    decision.caseId = f.id<CaseId>("case_id");
    decision.round = static_cast<int>(f.integer("round", 1, MaxRound));
    decision.complaint = f.id<ComplaintId>("complaint_id");
    decision.outcome = known<ComplaintOutcome>(f, "outcome");
    if (f.has("ends"))
        f.list("ends", [&](Fields &r) {
            decision.ends.push_back({known<RestrictionKind>(r, "kind"), r.optionalId<ItemId>("item")});
        });
    decision.reason = f.text("reason");
    decision.note = f.optionalText("note");
    decision.sawFullPicture = f.optionalBoolean("saw_full_picture", false);
    return decision;
}

std::string writeComplaintDecision(const ComplaintDecision &decision)
{
    return dumped(complaintDecisionJson(decision));
}

Result<ComplaintDecision> parseComplaintDecision(std::string_view json)
{
    return readObject<ComplaintDecision>(json, [](Fields &f) { return f.finish(readComplaintDecision(f)); });
}

Json complaintLettersJson(const ComplaintLetterRules &rules)
{
    return {{"acknowledgement", textsJson(rules.acknowledgement)},
            {"answer", textsJson(rules.answer)},
            {"change", textsJson(rules.change)},
            {"supervision", textsJson(rules.supervision)},
            {"redress", textsJson(rules.redress)},
            {"member_outcomes", tableJson(rules.memberOutcomes, "outcome")},
            {"notifier_outcomes", tableJson(rules.notifierOutcomes, "outcome")},
            {"changes", tableJson(rules.changes, "outcome")},
            {"reliefs", tableJson(rules.reliefs, "restriction")}};
}

ComplaintLetterRules readComplaintLetters(Fields &f)
{
    ComplaintLetterRules rules;
    rules.acknowledgement.byLanguage = f.texts("acknowledgement");
    rules.answer.byLanguage = f.texts("answer");
    rules.change.byLanguage = f.texts("change");
    rules.supervision.byLanguage = f.texts("supervision");
    rules.redress.byLanguage = f.texts("redress");
    rules.memberOutcomes = readTable<ComplaintOutcome>(f, "member_outcomes", "outcome");
    rules.notifierOutcomes = readTable<ComplaintOutcome>(f, "notifier_outcomes", "outcome");
    rules.changes = readTable<ComplaintOutcome>(f, "changes", "outcome");
    rules.reliefs = readTable<RestrictionKind>(f, "reliefs", "restriction");
    return rules;
}

} // namespace vigie::contract
