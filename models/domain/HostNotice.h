#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"
#include "models/domain/Letter.h"
#include "models/domain/LocalizedText.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Notices that the platform gives to another host (DSA Art. 16), where its content is shared where minors can reach
/// it. They are written and recorded here and sent by a person, never by a program.
namespace vigie::domain {

using HostNoticeId = Id<struct HostNoticeTag>;

namespace hostnotice {
inline constexpr qsizetype NameLimit = 200; ///< UTF-16 units
inline constexpr qsizetype UrlLimit = 2'000;
inline constexpr std::size_t MostUrls = 50;
inline constexpr qsizetype LeastExplanation = 40; ///< less explains nothing: Art. 16(2)(a) asks for substance
inline constexpr qsizetype TextLimit = 8'000;
} // namespace hostnotice

/// Policy data: the words of such a notice, and who the platform is in it.
struct HostNoticeWording
{
    int version = 0;
    QString platform;        ///< Art. 16(2)(c): name
    QString contact;         ///< Art. 16(2)(c): e-mail address
    LocalizedText title;     ///< with {host}
    LocalizedText letter;    ///< with {date} {reference} {host} {urls} {explanation} {good_faith} {platform} {contact}
    LocalizedText goodFaith; ///< Art. 16(2)(d)

    friend bool operator==(const HostNoticeWording &, const HostNoticeWording &) = default;
};

/// What a person writes of one.
struct HostNoticeEntry
{
    QString host;              ///< whom it goes to
    std::vector<QString> urls; ///< Art. 16(2)(b): exact locations
    std::string language;      ///< of the notice: "fr" or "en"
    QString explanation;       ///< Art. 16(2)(a)

    friend bool operator==(const HostNoticeEntry &, const HostNoticeEntry &) = default;
};

enum class HostNoticeState : std::uint8_t {
    Unknown,
    Draft,
    Sent, ///< what was sent stays as it was
    Answered,
};

struct HostNotice
{
    HostNoticeId id;
    std::int64_t rev = 0;
    std::optional<NoticeId> notice{}; ///< it came to light with
    HostNoticeEntry entry{};
    HostNoticeState state = HostNoticeState::Unknown;
    PersonId author; ///< who began it
    Instant createdAt{};
    std::optional<Instant> sentAt{};
    QString letter{}; ///< word for word as it was sent
    std::optional<Instant> answeredAt{};
    QString answer{};

    friend bool operator==(const HostNotice &, const HostNotice &) = default;
};

enum class HostNoticeGap : std::uint8_t {
    HostMissing,
    UrlMissing,
    UrlNotExact, ///< no http(s) address with a host and a path
    UrlTwice,
    TooManyUrls,
    LanguageMissing,
    ExplanationMissing,
    ExplanationTooShort,
    TooLong,
};

/// What is missing or cannot be, each once.
std::vector<HostNoticeGap> hostNoticeGaps(const HostNoticeEntry &entry);

/// An address that leads to one page and not to a whole host (Art. 16(2)(b)): http or https, with a host and more than
/// "/" behind it, without spaces.
bool isExactUrl(const QString &url);

/// The notice as the host gets it. What is missing of it: a variable without a value.
LetterDraft composeHostNotice(const HostNoticeWording &wording, const HostNoticeEntry &entry, const HostNoticeId &id,
                              const std::string &date);

/// What stands above it.
QString titleOf(const HostNoticeWording &wording, const HostNoticeEntry &entry);

} // namespace vigie::domain
