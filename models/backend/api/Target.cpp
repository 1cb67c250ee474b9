#include "models/backend/api/Target.h"

namespace vigie::backend::api {
namespace {

constexpr std::size_t MaxParts = 16; ///< the longest route of the contract has four

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Result<std::string> decode(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {ErrorCode::Invalid, "percent escape"};
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return {ErrorCode::Invalid, "control character in target"};
        decoded += c;
    }
    return decoded;
}

std::string_view takeUntil(std::string_view &text, char separator)
{
    const auto end = text.find(separator);
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return part;
}

} // namespace

Result<Target> parseTarget(std::string_view text)
{
    if (!text.starts_with('/'))
        return {ErrorCode::Invalid, "target is no path"};
    auto path = takeUntil(text, '?').substr(1);
    Target target;
    while (!path.empty()) {
        TRY(auto part, decode(takeUntil(path, '/')));
        target.path.push_back(std::move(part));
        if (target.path.size() > MaxParts)
            return {ErrorCode::Invalid, "target has too many parts"};
    }
    while (!text.empty()) {
        auto pair = takeUntil(text, '&');
        TRY(auto key, decode(takeUntil(pair, '=')));
        TRY(auto value, decode(pair));
        if (target.query.size() >= MaxParts)
            return {ErrorCode::Invalid, "query has too many parts"};
        target.query.emplace(std::move(key), std::move(value));
    }
    return target;
}

} // namespace vigie::backend::api
