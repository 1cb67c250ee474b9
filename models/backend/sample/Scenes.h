#pragma once

#include "models/drawn/Canvas.h"
#include "models/drawn/Dice.h"

#include <cstdint>

namespace vigie::backend::sample {

enum class Scene : std::uint8_t { Hills, Sea, City, StillLife, Circles, Weave, TextCard, Portrait, Banner };
inline constexpr int SceneCount = 9;

/// Draws a scene nobody could take for a photograph, with SAMPLE in a corner. The same dice give the same picture.
drawn::Canvas draw(Scene scene, int width, int height, drawn::Dice &dice);

/// A flat card that reads RESTRICTED SAMPLE: what stands for restricted material here.
drawn::Canvas drawRestricted(int width, int height, int number);

} // namespace vigie::backend::sample
