#pragma once

#include "models/base/Instant.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vigie::compliance {

/// What came back over HTTP, unread. Redirects must not have been followed: the database answers 302 with a body.
struct DatabaseAnswer
{
    int status = 0;
    std::string contentType;
    std::string body;
    std::string retryAfter; ///< the header as it stood there, empty when it did not
};

/// What was asked, which is half of what an answer means.
enum class DatabaseCall : std::uint8_t { PostSingle, PostBatch, AskExisting };

/// The database's word that a statement is on record. After 302 everything but the puid may be missing.
struct DatabaseReceipt
{
    std::string uuid;
    std::string permalink;
    std::string createdAt; ///< as it is written there, "YYYY-MM-DD hh:mm:ss"

    friend bool operator==(const DatabaseReceipt &, const DatabaseReceipt &) = default;
};

namespace answer {

/// 201: by puid.
struct Created
{
    std::map<std::string, DatabaseReceipt> receipts;
};
/// 422 of a single statement: the fields it names. Their messages are left out, they may quote a text.
struct Refused
{
    std::vector<std::string> fields;
};
/// 422 of a batch, nothing of which was created: by index from 0.
struct RefusedSome
{
    std::map<std::size_t, std::vector<std::string>> fields;
};
/// 422: these puids are on record already. None named: at least one of the call is.
struct AlreadyKnown
{
    std::vector<std::string> puids;
};
/// 302 with a JSON body.
struct Exists
{
    DatabaseReceipt receipt;
};
/// 404 to AskExisting.
struct DoesNotExist
{};
/// 401.
struct BadToken
{};
/// 403.
struct NoPermission
{};
/// 413.
struct TooLargeForIt
{};
/// 429.
struct TooMany
{
    std::optional<Milliseconds> wait;
};
/// 5xx: it may have been carried out before it failed.
struct Broken
{
    std::optional<Milliseconds> wait;
};
/// Nothing that the database would say: a page of somebody else's, a cut body, another status. What was sent may have
/// been carried out.
struct Unreadable
{};

} // namespace answer

using AnswerMeaning = std::variant<answer::Created, answer::Refused, answer::RefusedSome, answer::AlreadyKnown,
                                   answer::Exists, answer::DoesNotExist, answer::BadToken, answer::NoPermission,
                                   answer::TooLargeForIt, answer::TooMany, answer::Broken, answer::Unreadable>;

/// `puid` is what AskExisting asked for; `wall` is now, for a Retry-After that is a date. Reads any bytes.
AnswerMeaning meaningOf(DatabaseCall call, const DatabaseAnswer &answer, std::string_view puid, Instant wall);

/// A longer Retry-After is a mistake of its sender.
inline constexpr Milliseconds LongestRetryAfter{std::chrono::hours(1)};

/// Retry-After (RFC 9110, 10.2.3): seconds, or a date in any of the three forms of 5.6.7. Between 0 and
/// LongestRetryAfter; none for anything else.
std::optional<Milliseconds> retryAfterOf(std::string_view header, Instant wall);

} // namespace vigie::compliance
