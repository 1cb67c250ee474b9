#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// Links in the characters of a FoldedText: what begins with http://, https:// or www. up to the next space, and
/// domains by themselves under an ending people know. A link to a page that takes money is a payment tag.
Hits findWebAddresses(std::string_view text);

} // namespace vigie::screening
