#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// What somebody is called on another network or at a payment service, in the characters of a FoldedText: right beside
/// its name, and marked as a handle by @ or $, by a colon, or by a digit or an underscore in it. "mon snap : lola.m",
/// "lola_75 sur insta", "telegram @lola", "paypal: lola75". The hit is the handle, not the name of the network.
Hits findHandles(std::string_view text);

} // namespace vigie::screening
