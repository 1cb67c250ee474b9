#include "models/contract/CertificationVerdicts.h"

#include "models/contract/CertificationNames.h"
#include "models/contract/KnownWord.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t MostPieces = 50; ///< an application has about ten
constexpr std::int64_t MaxRound = std::numeric_limits<int>::max();
constexpr std::int64_t MaxToken = std::numeric_limits<std::int64_t>::max();

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json seenJson(const std::vector<SeenEvidence> &seen)
{
    Json list = Json::array();
    for (const auto &piece : seen)
        list.push_back({{"id", piece.id.value}, {"sha256", piece.sha256}, {"seen", toWire(piece.seen)}});
    return list;
}

std::vector<SeenEvidence> readSeen(Fields &f)
{
    std::vector<SeenEvidence> seen;
    f.list("evidence", [&](Fields &e) {
        SeenEvidence piece{e.id<EvidenceId>("id"), readSha256(e, "sha256"), known<SeenAs>(e, "seen")};
        if (std::ranges::find(seen, piece.id, &SeenEvidence::id) != seen.end())
            e.fail("id", "is named twice");
        seen.push_back(std::move(piece));
    });
    if (seen.size() > MostPieces)
        f.fail("evidence", "has too many entries");
    return seen;
}

void checkParts(Fields &f, const CertificationVerdict &verdict)
{
    const auto part = [&](const char *key, bool there, bool belongs) {
        if (there && !belongs)
            f.fail(key, "does not belong to this action");
        if (belongs && !there)
            f.fail(key, "is missing for this action");
    };
    part("finding", verdict.finding.has_value(), verdict.action == VerdictAction::Approve);
    part("asked", !verdict.asked.empty(), verdict.action == VerdictAction::AskAgain);
    part("reason", verdict.reason != RefusalReason::Unknown,
         verdict.action == VerdictAction::Reject || verdict.action == VerdictAction::Withdraw);
}

std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

std::string readSha256(Fields &f, const char *key)
{
    constexpr std::size_t Size = 64;
    auto text = f.word(key);
    const bool hex = text.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!f.failed() && (text.size() != Size || !hex))
        f.fail(key, "is not a hash");
    return text;
}

std::string writeDay(std::chrono::year_month_day day)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

Result<std::chrono::year_month_day> parseDay(std::string_view text)
{
    constexpr std::size_t Size = 10;
    if (text.size() != Size || text[4] != '-' || text[7] != '-')
        return {ErrorCode::Invalid, "not a day"};
    const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return {ErrorCode::Invalid, "not a day"};
    const std::chrono::year_month_day read{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                           std::chrono::day(*day)};
    if (!read.ok())
        return {ErrorCode::Invalid, "not a day"};
    return read;
}

Json findingJson(const DocumentFinding &finding)
{
    return {{"adult", finding.adult},
            {"digits_agree", finding.digitsAgree},
            {"last_day", writeDay(finding.lastDay)},
            {"derived", finding.derived}};
}

DocumentFinding readFinding(Fields &f)
{
    DocumentFinding finding;
    finding.adult = f.boolean("adult");
    finding.digitsAgree = f.boolean("digits_agree");
    if (const auto day = parseDay(f.word("last_day")))
        finding.lastDay = *day;
    else
        f.fail("last_day", "is not a day");
    finding.derived = f.boolean("derived");
    return finding;
}

Json askedJson(const std::vector<AskedEvidence> &asked)
{
    Json list = Json::array();
    for (const auto &piece : asked)
        list.push_back({{"kind", toWire(piece.kind)}, {"advice", toWire(piece.advice)}});
    return list;
}

std::vector<AskedEvidence> readAsked(Fields &f, const char *key)
{
    std::vector<AskedEvidence> asked;
    f.list(key, [&](Fields &a) {
        AskedEvidence piece;
        piece.kind = known<EvidenceKind>(a, "kind");
        const auto advice = a.word("advice");
        piece.advice = fromWire<EvidenceAdvice>(advice);
        if (!a.failed() && toWire(piece.advice) != advice)
            a.fail("advice", "is not known");
        if (std::ranges::find(asked, piece.kind, &AskedEvidence::kind) != asked.end())
            a.fail("kind", "is named twice");
        asked.push_back(piece);
    });
    return asked;
}

Json verdictJson(const CertificationVerdict &verdict)
{
    Json json{{"case_id", verdict.caseId.value},
              {"round", verdict.round},
              {"application_id", verdict.application.value},
              {"action", toWire(verdict.action)},
              {"evidence", seenJson(verdict.evidence)}};
    if (verdict.finding)
        json["finding"] = findingJson(*verdict.finding);
    if (!verdict.asked.empty())
        json["asked"] = askedJson(verdict.asked);
    if (verdict.reason != RefusalReason::Unknown)
        json["reason"] = toWire(verdict.reason);
    if (!verdict.note.isEmpty())
        json["note"] = verdict.note.toStdString();
    return json;
}

CertificationVerdict readVerdict(Fields &f)
{
    CertificationVerdict verdict;
    verdict.caseId = f.id<CaseId>("case_id");
    verdict.round = static_cast<int>(f.integer("round", 1, MaxRound));
    verdict.application = f.id<ApplicationId>("application_id");
    verdict.action = known<VerdictAction>(f, "action");
    verdict.evidence = readSeen(f);
    f.optionalObject("finding", [&](Fields &d) { verdict.finding = readFinding(d); });
    if (f.has("asked"))
        verdict.asked = readAsked(f, "asked");
    if (f.has("reason"))
        verdict.reason = known<RefusalReason>(f, "reason");
    verdict.note = f.optionalText("note");
    checkParts(f, verdict);
    return verdict;
}

std::string writeVerdict(const CertificationVerdict &verdict)
{
    return dumped(verdictJson(verdict));
}

Result<CertificationVerdict> parseVerdict(std::string_view json)
{
    return readObject<CertificationVerdict>(json, [](Fields &f) { return f.finish(readVerdict(f)); });
}

std::string writeAnswer(const SealedAnswer &answer)
{
    return dumped({{"case_id", answer.caseId.value},
                   {"round", answer.round},
                   {"application_id", answer.application.value},
                   {"answer", toWire(answer.answer)},
                   {"claim_token", answer.claimToken},
                   {"evidence", seenJson(answer.evidence)}});
}

Result<SealedAnswer> parseAnswer(std::string_view json)
{
    return readObject<SealedAnswer>(json, [](Fields &f) {
        SealedAnswer answer;
        answer.caseId = f.id<CaseId>("case_id");
        answer.round = static_cast<int>(f.integer("round", 1, MaxRound));
        answer.application = f.id<ApplicationId>("application_id");
        answer.answer = known<FaceAnswer>(f, "answer");
        answer.claimToken = f.integer("claim_token", 1, MaxToken);
        answer.evidence = readSeen(f);
        return f.finish(answer);
    });
}

} // namespace vigie::contract
