#pragma once

#include "models/backend/sample/Canvas.h"
#include "models/backend/sample/Dice.h"

#include <cstdint>

namespace vigie::backend::sample {

enum class Scene : std::uint8_t { Hills, Sea, City, StillLife, Circles, Weave, TextCard, Portrait, Banner };
inline constexpr int SceneCount = 9;

/// Draws a scene nobody could take for a photograph, with SAMPLE in a corner. The same dice give the same picture.
Canvas draw(Scene scene, int width, int height, Dice &dice);

/// A flat card that reads RESTRICTED SAMPLE: what stands for restricted material here.
Canvas drawRestricted(int width, int height, int number);

} // namespace vigie::backend::sample
