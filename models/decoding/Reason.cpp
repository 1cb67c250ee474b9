#include "models/decoding/Reason.h"

#include <array>

namespace vigie::decoding {
namespace {

struct Row
{
    std::string_view name;
    ErrorCode code;
};

constexpr std::array<Row, LastReason + 1> Rows{{
    {"none", ErrorCode::Internal},
    {"unknown-type", ErrorCode::Unsupported},
    {"side-too-long", ErrorCode::TooLarge},
    {"too-many-pixels", ErrorCode::TooLarge},
    {"too-many-frames", ErrorCode::TooLarge},
    {"too-many-scans", ErrorCode::TooLarge},
    {"too-much-memory", ErrorCode::TooLarge},
    {"broken", ErrorCode::Damaged},
    {"unsupported", ErrorCode::Unsupported},
    {"internal", ErrorCode::Internal},
    {"no-outline", ErrorCode::Invalid},
    {"not-permitted", ErrorCode::Permission},
}};

} // namespace

std::string_view name(Reason reason)
{
    return Rows[static_cast<std::size_t>(reason)].name;
}

Error toError(Reason reason)
{
    return {Rows[static_cast<std::size_t>(reason)].code, std::string(name(reason))};
}

} // namespace vigie::decoding
