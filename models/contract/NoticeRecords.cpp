#include "models/contract/NoticeRecords.h"

#include "models/contract/ComplaintParts.h"
#include "models/contract/Judgements.h"
#include "models/contract/KnownWord.h"
#include "models/contract/MemberBlocks.h"
#include "models/contract/Names.h"
#include "models/contract/NoticeFilings.h"
#include "models/contract/NoticeParts.h"
#include "models/contract/NoticeStatements.h"
#include "models/contract/RecordParts.h"
#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxRev = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t MaxRound = std::numeric_limits<int>::max();
constexpr std::int64_t MaxNoticeDays = 36'600;

constexpr std::array Outcomes{
    Word{NoticeOutcome::Restricted, "restricted"}, Word{NoticeOutcome::NoViolation, "no_violation"},
    Word{NoticeOutcome::Imprecise, "imprecise"}, Word{NoticeOutcome::AlreadyGone, "already_gone"}};
constexpr std::array Restrictions{
    Word{RestrictionKind::Unavailable, "unavailable"}, Word{RestrictionKind::AgeRestricted, "age_restricted"},
    Word{RestrictionKind::PayoutHeld, "payout_held"}, Word{RestrictionKind::AccountSuspended, "account_suspended"},
    Word{RestrictionKind::AccountEnded, "account_ended"}};
constexpr std::array Exceptions{Word{EndingException::LegalDuty, "legal_duty"},
                                Word{EndingException::ImperativeReason, "imperative_reason"},
                                Word{EndingException::RepeatedInfringement, "repeated_infringement"}};
constexpr std::array Steps{Word{MisuseStep::Warning, "warning"}, Word{MisuseStep::Suspension, "suspension"}};
constexpr std::array Addressees{Word{LetterTo::Member, "member"}, Word{LetterTo::Notifier, "notifier"}};

} // namespace

VIGIE_WORDS(NoticeOutcome, Outcomes)
VIGIE_WORDS(RestrictionKind, Restrictions)
VIGIE_WORDS(LetterTo, Addressees)
VIGIE_WORDS(EndingException, Exceptions)
VIGIE_WORDS(MisuseStep, Steps)

namespace {

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename IdType> Json idsJson(const std::vector<IdType> &ids)
{
    Json list = Json::array();
    for (const auto &id : ids)
        list.push_back(id.value);
    return list;
}

std::vector<ItemId> readItems(Fields &f, const char *key)
{
    std::vector<ItemId> items;
    for (auto &word : f.words(key)) {
        if (!isValidId(word))
            f.fail(key, "has an entry that is no id");
        if (std::ranges::find(items, ItemId(word)) != items.end())
            f.fail(key, "names an item twice");
        items.emplace_back(std::move(word));
    }
    return items;
}

Json textsOf(const std::vector<QString> &texts)
{
    Json list = Json::array();
    for (const auto &text : texts)
        list.push_back({{"url", text.toStdString()}});
    return list;
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

Json restrictionJson(const Restriction &restriction)
{
    Json json{{"kind", toWire(restriction.kind)}};
    if (restriction.until)
        json["until"] = toRfc3339(*restriction.until);
    if (restriction.noticeDays != 0)
        json["notice_days"] = restriction.noticeDays;
    return json;
}

Restriction readRestriction(Fields &f)
{
    Restriction restriction;
    restriction.kind = known<RestrictionKind>(f, "kind");
    restriction.until = f.optionalInstant("until");
    restriction.noticeDays = static_cast<int>(f.optionalInteger("notice_days", 0, MaxNoticeDays).value_or(0));
    return restriction;
}

/// None where it is absent; a word that this version does not know is no None.
template <typename Enum> Enum optionalKnown(Fields &f, const char *key)
{
    if (!f.has(key))
        return Enum::None;
    const auto value = fromWire<Enum>(f.word(key));
    if (value == Enum::None)
        f.fail(key, "is not known");
    return value;
}

Json sentJson(const SentLetter &sent)
{
    return {{"to", toWire(sent.to)}, {"letter", letterJson(sent.letter)}, {"at", toRfc3339(sent.at)}};
}

SentLetter readSent(Fields &f)
{
    SentLetter sent;
    sent.to = fromWire<LetterTo>(f.word("to"));
    f.object("letter", [&](Fields &l) { sent.letter = readLetter(l); });
    sent.at = f.instant("at");
    return sent;
}

Json decidedJson(const DecidedNotice &decided)
{
    Json json{{"decision_id", decided.id.value},
              {"decision", noticeDecisionJson(decided.decision)},
              {"author_name", decided.authorName.toStdString()},
              {"at", toRfc3339(decided.at)}};
    if (const auto &back = decided.takenBack)
        json["taken_back"] = {{"reason", back->reason.toStdString()},
                              {"author_name", back->authorName.toStdString()},
                              {"at", toRfc3339(back->at)}};
    return json;
}

DecidedNotice readDecided(Fields &f)
{
    DecidedNotice decided;
    decided.id = f.id<DecisionId>("decision_id");
    f.object("decision", [&](Fields &d) { decided.decision = readNoticeDecision(d); });
    decided.authorName = f.optionalText("author_name");
    decided.at = f.instant("at");
    f.optionalObject("taken_back", [&](Fields &b) {
        decided.takenBack = TakenBackNotice{b.text("reason"), b.optionalText("author_name"), b.instant("at")};
    });
    return decided;
}

} // namespace

std::string writeNotice(const Notice &notice)
{
    Json json{{"id", notice.id.value},
              {"rev", notice.rev},
              {"items", idsJson(notice.items)},
              {"state", toWire(notice.state)},
              {"origin", toWire(notice.origin)},
              {"ground", toWire(notice.ground)},
              {"category", toWire(notice.category)},
              {"explanation", notice.explanation.toStdString()},
              {"answerable", notice.answerable},
              {"received_at", toRfc3339(notice.receivedAt)}};
    if (!notice.elsewhere.empty())
        json["elsewhere"] = textsOf(notice.elsewhere);
    if (!notice.language.empty())
        json["language"] = notice.language;
    if (!notice.flagger.isEmpty())
        json["flagger"] = {{"name", notice.flagger.toStdString()}, {"within_expertise", notice.withinExpertise}};
    if (notice.dangerToLife)
        json["danger_to_life"] = true;
    if (notice.order)
        json["order"] = orderJson(*notice.order);
    if (notice.knownAt)
        json["known_at"] = toRfc3339(*notice.knownAt);
    if (notice.acknowledgedAt)
        json["acknowledged_at"] = toRfc3339(*notice.acknowledgedAt);
    if (notice.outcome != NoticeOutcome::Unknown)
        json["outcome"] = toWire(notice.outcome);
    if (notice.decidedAt)
        json["decided_at"] = toRfc3339(*notice.decidedAt);
    return dumped(json);
}

Result<Notice> parseNotice(std::string_view json)
{
    return readObject<Notice>(json, [](Fields &f) {
        Notice notice;
        notice.id = f.id<NoticeId>("id");
        notice.rev = f.integer("rev", 1, MaxRev);
        notice.items = readItems(f, "items");
        if (f.has("elsewhere"))
            f.list("elsewhere", [&](Fields &e) { notice.elsewhere.push_back(e.text("url")); });
        notice.state = fromWire<NoticeState>(f.word("state"));
        notice.origin = fromWire<NoticeOrigin>(f.word("origin"));
        notice.ground = fromWire<NoticeGround>(f.word("ground"));
        notice.category = fromWire<Category>(f.word("category"));
        notice.explanation = f.text("explanation");
        notice.language = f.optionalWord("language");
        f.optionalObject("flagger", [&](Fields &t) {
            notice.flagger = t.text("name");
            notice.withinExpertise = t.boolean("within_expertise");
        });
        notice.dangerToLife = f.optionalBoolean("danger_to_life", false);
        notice.answerable = f.boolean("answerable");
        f.optionalObject("order", [&](Fields &o) { notice.order = readOrder(o); });
        notice.receivedAt = f.instant("received_at");
        notice.knownAt = f.optionalInstant("known_at");
        notice.acknowledgedAt = f.optionalInstant("acknowledged_at");
        notice.outcome = fromWire<NoticeOutcome>(f.optionalWord("outcome"));
        notice.decidedAt = f.optionalInstant("decided_at");
        return f.finish(notice);
    });
}

Json noticeDecisionJson(const NoticeDecision &decision)
{
    Json json{{"case_id", decision.caseId.value},
              {"round", decision.round},
              {"notice_id", decision.notice.value},
              {"items", idsJson(decision.items)},
              {"outcome", toWire(decision.outcome)}};
    if (decision.clause)
        json["clause"] = decision.clause->value;
    for (const auto &restriction : decision.restrictions)
        json["restrictions"].push_back(restrictionJson(restriction));
    if (!decision.facts.isEmpty())
        json["facts"] = decision.facts.toStdString();
    if (!decision.note.isEmpty())
        json["note"] = decision.note.toStdString();
    json["saw_full_picture"] = decision.sawFullPicture;
    if (decision.exception != EndingException::None)
        json["exception"] = toWire(decision.exception);
    if (!decision.basis.isEmpty())
        json["basis"] = decision.basis.toStdString();
    if (decision.manifest)
        json["manifest"] = true;
    if (decision.misuse != MisuseStep::None)
        json["misuse"] = toWire(decision.misuse);
    if (decision.misuseUntil)
        json["misuse_until"] = toRfc3339(*decision.misuseUntil);
    return json;
}

NoticeDecision readNoticeDecision(Fields &f)
{
    NoticeDecision decision;
    decision.caseId = f.id<CaseId>("case_id");
    decision.round = static_cast<int>(f.integer("round", 1, MaxRound));
    decision.notice = f.id<NoticeId>("notice_id");
    decision.items = readItems(f, "items");
    decision.outcome = known<NoticeOutcome>(f, "outcome");
    decision.clause = f.optionalId<ClauseId>("clause");
    if (f.has("restrictions"))
        f.list("restrictions", [&](Fields &r) { decision.restrictions.push_back(readRestriction(r)); });
    decision.facts = f.optionalText("facts");
    decision.note = f.optionalText("note");
    decision.sawFullPicture = f.optionalBoolean("saw_full_picture", false);
    decision.exception = optionalKnown<EndingException>(f, "exception");
    decision.basis = f.optionalText("basis");
    decision.manifest = f.optionalBoolean("manifest", false);
    decision.misuse = optionalKnown<MisuseStep>(f, "misuse");
    decision.misuseUntil = f.optionalInstant("misuse_until");
    return decision;
}

std::string writeNoticeDecision(const NoticeDecision &decision)
{
    return dumped(noticeDecisionJson(decision));
}

Result<NoticeDecision> parseNoticeDecision(std::string_view json)
{
    return readObject<NoticeDecision>(json, [](Fields &f) { return f.finish(readNoticeDecision(f)); });
}

std::string writeNoticeFile(const NoticeFile &file)
{
    Json json{{"notice_id", file.notice.value},
              {"notifier", notifierJson(file.notifier)},
              {"decisions", Json::array()},
              {"letters", Json::array()}};
    for (const auto &decided : file.decisions)
        json["decisions"].push_back(decidedJson(decided));
    for (const auto &sent : file.letters)
        json["letters"].push_back(sentJson(sent));
    for (const auto &filed : file.complaints)
        json["complaints"].push_back(filedComplaintJson(filed));
    for (const auto &statement : file.statements)
        json["statements"].push_back(noticeStatementJson(statement));
    json["statements_leave"] = file.statementsLeave;
    if (file.statementsPause != StatementPause::None)
        json["statements_pause"] = toWire(file.statementsPause);
    for (const auto &block : file.blocks)
        json["blocks"].push_back(notedBlockJson(block));
    return dumped(json);
}

Result<NoticeFile> parseNoticeFile(std::string_view json)
{
    return readObject<NoticeFile>(json, [](Fields &f) {
        NoticeFile file;
        file.notice = f.id<NoticeId>("notice_id");
        f.object("notifier", [&](Fields &n) { file.notifier = readNotifier(n); });
        f.list("decisions", [&](Fields &d) { file.decisions.push_back(readDecided(d)); });
        f.list("letters", [&](Fields &l) { file.letters.push_back(readSent(l)); });
        if (f.has("complaints"))
            f.list("complaints", [&](Fields &c) { file.complaints.push_back(readFiledComplaint(c)); });
        if (f.has("statements"))
            f.list("statements", [&](Fields &s) { file.statements.push_back(readNoticeStatement(s)); });
        file.statementsLeave = f.optionalBoolean("statements_leave", false);
        file.statementsPause = pauseFrom(f.optionalWord("statements_pause"));
        if (f.has("blocks"))
            f.list("blocks", [&](Fields &b) { file.blocks.push_back(readNotedBlock(b)); });
        return f.finish(file);
    });
}

Json noticeLettersJson(const NoticeLetterRules &rules)
{
    Json json{{"acknowledgement", textsJson(rules.acknowledgement)},
              {"restriction", textsJson(rules.restriction)},
              {"answer", textsJson(rules.answer)},
              {"until", textsJson(rules.until)},
              {"member_redress", textsJson(rules.memberRedress)},
              {"notifier_redress", textsJson(rules.notifierRedress)},
              {"effects", tableJson(rules.effects, "restriction")},
              {"sources", tableJson(rules.sources, "origin")},
              {"outcomes", tableJson(rules.outcomes, "outcome")}};
    if (!rules.takenBack.byLanguage.empty())
        json["taken_back"] = textsJson(rules.takenBack);
    if (!rules.answerTakenBack.byLanguage.empty())
        json["answer_taken_back"] = textsJson(rules.answerTakenBack);
    return json;
}

NoticeLetterRules readNoticeLetters(Fields &f)
{
    NoticeLetterRules rules;
    rules.acknowledgement.byLanguage = f.texts("acknowledgement");
    rules.restriction.byLanguage = f.texts("restriction");
    rules.answer.byLanguage = f.texts("answer");
    rules.until.byLanguage = f.texts("until");
    rules.memberRedress.byLanguage = f.texts("member_redress");
    rules.notifierRedress.byLanguage = f.texts("notifier_redress");
    rules.effects = readTable<RestrictionKind>(f, "effects", "restriction");
    rules.sources = readTable<NoticeOrigin>(f, "sources", "origin");
    rules.outcomes = readTable<NoticeOutcome>(f, "outcomes", "outcome");
    // Policies that were written before decisions could be taken back have no words for it; then none can be.
    if (f.has("taken_back"))
        rules.takenBack.byLanguage = f.texts("taken_back");
    if (f.has("answer_taken_back"))
        rules.answerTakenBack.byLanguage = f.texts("answer_taken_back");
    return rules;
}

} // namespace vigie::contract
