#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/IdentityAccess.h"
#include "models/backend/rules/Practising.h"
#include "models/backend/rules/Viewing.h"

#include <algorithm>
#include <charconv>
#include <optional>

/// The bytes of media, whole or one range of them (RFC 9110, section 14).
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

struct ByteRange
{
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
};

std::optional<std::size_t> number(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

enum class RangeKind : std::uint8_t { None, One, Unsatisfiable };

/// A header that is not one plain byte range is ignored, as the standard allows; one outside the bytes is not.
RangeKind readRange(std::string_view header, std::size_t size, ByteRange &range)
{
    constexpr std::string_view Unit = "bytes=";
    if (!header.starts_with(Unit) || header.find(',') != std::string_view::npos)
        return RangeKind::None;
    header.remove_prefix(Unit.size());
    const auto dash = header.find('-');
    if (dash == std::string_view::npos)
        return RangeKind::None;
    const auto first = number(header.substr(0, dash)), last = number(header.substr(dash + 1));
    if (dash == 0) { // the last n bytes
        if (!last)
            return RangeKind::None;
        if (*last == 0 || size == 0)
            return RangeKind::Unsatisfiable;
        range = {size - std::min(size, *last), size - 1};
        return RangeKind::One;
    }
    if (!first || (!last && dash + 1 != header.size()) || (last && *last < *first))
        return RangeKind::None;
    if (*first >= size)
        return RangeKind::Unsatisfiable;
    range = {*first, std::min(last.value_or(size - 1), size - 1)};
    return RangeKind::One;
}

std::string_view view(const std::vector<std::byte> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

HttpResponse served(const HttpRequest &request, const std::string &type, const std::string &sha256,
                    const std::vector<std::byte> &bytes)
{
    HttpResponse response;
    response.contentType = type;
    response.headers = {{"ETag", "\"" + sha256 + "\""},
                        {"Accept-Ranges", "bytes"},
                        {"Cache-Control", "no-store"},
                        {"X-Content-Type-Options", "nosniff"}};
    ByteRange range;
    switch (readRange(request.header("range"), bytes.size(), range)) {
    case RangeKind::None:
        response.body = view(bytes);
        return response;
    case RangeKind::One:
        response.status = 206;
        response.body = view(bytes).substr(range.first, range.last - range.first + 1);
        response.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                           std::to_string(range.last) + "/" +
                                                           std::to_string(bytes.size()));
        return response;
    case RangeKind::Unsatisfiable:
        break;
    }
    response = PlatformApi::problem(416, "range", "There are no such bytes.");
    response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(bytes.size()));
    return response;
}

} // namespace

Result<HttpResponse> PlatformApi::media(const Call &call)
{
    TRY(const auto file, m_store.findEvidenceFile(MediaId(call.id)));
    if (file)
        return evidence(call, *file);
    TRY(const auto practice, practicePicture(m_store, call.person, MediaId(call.id), m_evidence));
    if (practice)
        return served(call.request, practice->type, practice->sha256, practice->bytes);
    TRY(const auto record, m_store.readMedia(MediaId(call.id)));
    TRY(const auto item, itemFor(m_store, call.person, record.item, call.now));
    if (item.restricted)
        TRY_DONE(m_store.transaction([&] { return serveUnderGrant(m_store, call.person, item.id, call.now); }));
    TRY(const auto bytes, m_store.readBlob(record.sha256));

    return served(call.request, record.type, record.sha256, bytes);
}

/// Identity pictures go to who holds the case of their application, and to nobody else.
Result<HttpResponse> PlatformApi::evidence(const Call &call, const EvidenceFile &file)
{
    TRY(const auto picture, evidenceFor(m_store, call.person, MediaId(call.id), file, call.now, m_evidence));
    return served(call.request, picture.type, picture.sha256, picture.bytes);
}

} // namespace vigie::backend::api
