#include "models/domain/Viewing.h"

#include <algorithm>

namespace vigie::domain {

bool isWhole(const ViewingRequest &request)
{
    const auto length = request.words.trimmed().size();
    return std::ranges::find(ViewingReasons, request.reason) != ViewingReasons.end() &&
           length >= ShortestViewingWords && length <= LongestViewingWords;
}

} // namespace vigie::domain
