#pragma once

#include "models/domain/Tone.h"
#include "widgets/kit/Icon.h"
#include "widgets/kit/Theme.h"

/// How a meaning looks: the one place where tones become colours and symbols.
namespace vigie::ui::kit {

using domain::Tone;

Colour inkOf(Tone tone);  ///< text and symbol; ≥ 4.5:1 on surfaces and on softOf()
Colour softOf(Tone tone); ///< the quiet ground behind it
Colour fillOf(Tone tone); ///< bars and dots; ≥ 3:1 on surfaces
Icon iconOf(Tone tone);

} // namespace vigie::ui::kit
