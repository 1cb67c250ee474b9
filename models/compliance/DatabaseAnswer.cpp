#include "models/compliance/DatabaseAnswer.h"

#include "models/base/JsonNesting.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;
using namespace answer;

constexpr std::size_t MaxAnswerBytes = 10'000'000;
constexpr int MaxAnswerDepth = 32;

enum Status : int {
    CreatedStatus = 201,
    FoundStatus = 302,
    UnauthorizedStatus = 401,
    ForbiddenStatus = 403,
    NotFoundStatus = 404,
    TooLargeStatus = 413,
    UnprocessableStatus = 422,
    TooManyStatus = 429,
    FirstServerError = 500,
    AfterServerErrors = 600,
};

/// The body as an object; none when it is anything else. A portal's page has another type or does not parse.
std::optional<Json> objectOf(const DatabaseAnswer &answer)
{
    if (answer.contentType.find("json") == std::string::npos || answer.body.size() > MaxAnswerBytes ||
        nestsDeeper(answer.body, MaxAnswerDepth))
        return {};
    auto body = Json::parse(answer.body, nullptr, false);
    return body.is_object() ? std::optional(std::move(body)) : std::nullopt;
}

std::string textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

DatabaseReceipt receiptOf(const Json &statement)
{
    return {textOf(statement, "uuid"), textOf(statement, "permalink"), textOf(statement, "created_at")};
}

/// Whoever got no uuid got no statement.
bool addReceipt(const Json &statement, Created &created)
{
    if (!statement.is_object())
        return false;
    const auto puid = textOf(statement, "puid");
    const auto receipt = receiptOf(statement);
    return !puid.empty() && !receipt.uuid.empty() && created.receipts.emplace(puid, receipt).second;
}

AnswerMeaning created(DatabaseCall call, const Json &body)
{
    Created created;
    if (call == DatabaseCall::PostSingle)
        return addReceipt(body, created) ? AnswerMeaning(created) : Unreadable{};
    const auto list = body.find("statements");
    if (call != DatabaseCall::PostBatch || list == body.end() || !list->is_array() || list->empty())
        return Unreadable{};
    const bool isWhole =
        std::ranges::all_of(*list, [&created](const Json &statement) { return addReceipt(statement, created); });
    return isWhole ? AnswerMeaning(created) : Unreadable{};
}

std::vector<std::string> keysOf(const Json &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

/// The number of "statement_<number>".
std::optional<std::size_t> indexOf(std::string_view key)
{
    constexpr std::string_view Prefix = "statement_";
    if (!key.starts_with(Prefix))
        return {};
    key.remove_prefix(Prefix.size());
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    return error == std::errc() && end == key.data() + key.size() ? std::optional(index) : std::nullopt;
}

AnswerMeaning refusedBatch(const Json &errors)
{
    if (const auto known = errors.find("existing_puids"); known != errors.end() && known->is_array()) {
        AlreadyKnown meaning;
        for (const auto &puid : *known)
            if (puid.is_string())
                meaning.puids.push_back(puid.get<std::string>());
        return meaning;
    }
    RefusedSome meaning;
    for (const auto &[key, fields] : errors.items()) {
        const auto index = indexOf(key);
        if (!index || !fields.is_object())
            return Unreadable{};
        meaning.fields[*index] = keysOf(fields);
    }
    return meaning.fields.empty() ? AnswerMeaning(Unreadable{}) : meaning;
}

AnswerMeaning refused(DatabaseCall call, const Json &body)
{
    const auto errors = body.find("errors");
    if (errors == body.end() || !errors->is_object() || errors->empty() || call == DatabaseCall::AskExisting)
        return Unreadable{};
    if (call == DatabaseCall::PostBatch)
        return refusedBatch(*errors);
    const auto existing = body.find("existing");
    if (existing != body.end() && existing->is_object())
        return AlreadyKnown{{textOf(*existing, "puid")}};
    return Refused{keysOf(*errors)};
}

/// A 302 without a body of the database's is a portal that wants to be visited.
AnswerMeaning found(DatabaseCall call, const Json &body, std::string_view puid)
{
    const auto named = textOf(body, "puid");
    if (call != DatabaseCall::AskExisting || (!named.empty() && named != puid))
        return Unreadable{};
    return Exists{receiptOf(body)};
}

/// The moment that the whole text says in that form.
std::optional<Instant> readDate(const std::string &text, const char *form)
{
    std::istringstream stream(text);
    stream.imbue(std::locale::classic());
    std::tm parts{};
    stream >> std::get_time(&parts, form);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof())
        return {};
    const auto day = std::chrono::year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    if (!day.ok())
        return {};
    return std::chrono::sys_days(day) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
           std::chrono::seconds(parts.tm_sec);
}

/// RFC 9110, 5.6.7: the preferred form, and two that may still be met. get_time() is content with the beginning of a
/// date, so its end is looked at here.
std::optional<Instant> dateOf(const std::string &text)
{
    constexpr std::size_t AsctimeLength = 24;
    if (text.ends_with(" GMT")) {
        const auto preferred = readDate(text, "%a, %d %b %Y %H:%M:%S GMT");
        return preferred ? preferred : readDate(text, "%A, %d-%b-%y %H:%M:%S GMT");
    }
    return text.size() == AsctimeLength ? readDate(text, "%a %b %e %H:%M:%S %Y") : std::nullopt;
}

} // namespace

AnswerMeaning meaningOf(DatabaseCall call, const DatabaseAnswer &answer, std::string_view puid, Instant wall)
{
    switch (answer.status) {
    case UnauthorizedStatus:
        return BadToken{};
    case ForbiddenStatus:
        return NoPermission{};
    case TooLargeStatus:
        return TooLargeForIt{};
    case TooManyStatus:
        return TooMany{retryAfterOf(answer.retryAfter, wall)};
    case NotFoundStatus:
        return call == DatabaseCall::AskExisting ? AnswerMeaning(DoesNotExist{}) : Unreadable{};
    default:
        break;
    }
    if (answer.status >= FirstServerError && answer.status < AfterServerErrors)
        return Broken{retryAfterOf(answer.retryAfter, wall)};
    const auto body = objectOf(answer);
    if (!body)
        return Unreadable{};
    if (answer.status == CreatedStatus)
        return created(call, *body);
    if (answer.status == UnprocessableStatus)
        return refused(call, *body);
    return answer.status == FoundStatus ? found(call, *body, puid) : Unreadable{};
}

std::optional<Milliseconds> retryAfterOf(std::string_view header, Instant wall)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), seconds);
    const bool isNumber = !header.empty() && header.find_first_not_of("0123456789") == std::string_view::npos;
    if (isNumber && error == std::errc::result_out_of_range)
        return LongestRetryAfter;
    if (isNumber && end == header.data() + header.size())
        return Milliseconds(
            std::chrono::seconds(std::min<std::int64_t>(seconds, LongestRetryAfter / std::chrono::seconds(1))));
    const auto date = dateOf(std::string(header));
    if (!date)
        return {};
    return std::clamp<Milliseconds>(*date - wall, Milliseconds(0), LongestRetryAfter);
}

} // namespace vigie::compliance
