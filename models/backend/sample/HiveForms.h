#pragma once

#include "models/drawn/Dice.h"
#include "models/domain/Severity.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace vigie::backend::sample {

/// What the machine makes of a sample item.
enum class Screened : std::uint8_t {
    ClearedGeneral,
    ClearedAdult,
    Unsure, ///< neither surely sexual nor surely not
    Fight,
    Blood,
    Gun,
    Knife,
    SelfHarm,
    Nazi,
    Marijuana,
    Injectables,
    ChildPresent,
    ChildAndSexual,
    Generated,
    Deepfake,
};

/// What flags items, roughly as often as on a real platform.
std::span<const Screened> flags();

/// An answer of Hive about one item with `frames` media, byte for byte in the vendor's wire form.
std::string hiveV2(Screened what, std::string_view postId, int frames, drawn::Dice &dice);
std::string hiveV3(Screened what, std::string_view postId, int frames, drawn::Dice &dice);

} // namespace vigie::backend::sample
