#include "models/domain/Letter.h"

namespace vigie::domain {

std::string letterDate(Instant at)
{
    constexpr std::size_t DateLength = 10;
    return toRfc3339(at).substr(0, DateLength);
}

} // namespace vigie::domain
