#include "widgets/kit/Tones.h"

#include <array>

namespace vigie::ui::kit {

namespace {

struct Look
{
    Colour ink;
    Colour soft;
    Colour fill;
    Icon icon;
};

/// In the order of Tone.
constexpr std::array Looks = {
    Look{Colour::TextSecondary, Colour::Sunken, Colour::Edge, Icon::Circle},
    Look{Colour::Success, Colour::SuccessSoft, Colour::SuccessFill, Icon::CircleCheck},
    Look{Colour::Warning, Colour::WarningSoft, Colour::WarningFill, Icon::Clock},
    Look{Colour::Danger, Colour::DangerSoft, Colour::DangerFill, Icon::CircleAlert},
    Look{Colour::Machine, Colour::MachineSoft, Colour::MachineFill, Icon::Sparkles},
};

constexpr const Look &lookOf(Tone tone)
{
    return Looks[static_cast<std::size_t>(tone)];
}

} // namespace

Colour inkOf(Tone tone)
{
    return lookOf(tone).ink;
}

Colour softOf(Tone tone)
{
    return lookOf(tone).soft;
}

Colour fillOf(Tone tone)
{
    return lookOf(tone).fill;
}

Icon iconOf(Tone tone)
{
    return lookOf(tone).icon;
}

} // namespace vigie::ui::kit
