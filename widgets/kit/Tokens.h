#pragma once

#include <QtGlobal>

namespace vigie::ui::kit {

/// What a colour is for. The values are in resources/themes/*.json, nowhere else.
enum class Colour {
    Ground,  ///< behind everything
    Surface, ///< panels, lists, inputs
    Raised,  ///< what floats: menus, palette, toasts
    Sunken,  ///< a well inside a surface
    Hover,
    Pressed,
    Selected,
    Line,       ///< between parts; decoration
    LineStrong, ///< around a button
    Edge,       ///< around an input or a check box; ≥ 3:1
    Text,
    TextSecondary,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText, ///< accent used as text; ≥ 4.5:1 on every ground
    Focus,
    Danger,
    DangerFill,
    DangerHover,
    OnDanger,
    DangerSoft,
    Warning,
    WarningFill,
    WarningSoft,
    Success,
    SuccessFill,
    SuccessSoft,
    Machine, ///< the machine's opinion
    MachineFill,
    MachineSoft,
    Canvas, ///< behind media, the same neutral grey in every theme
    Tooltip,
    OnTooltip,
    Skeleton,
    Shadow,
    Scrim,
    Count_
};

/// Lengths in logical pixels (MotionMs: milliseconds).
enum class Metric {
    SpaceXs,
    SpaceS,
    SpaceM,
    SpaceL,
    SpaceXl,
    Radius,
    RadiusSmall,
    Hairline,
    FocusWidth,
    ControlHeight,
    ControlSmall,
    RowHeight,
    RowComfortable,
    IconSmall,
    IconMedium,
    IconLarge,
    RailWidth,
    BarHeight,
    ListWidth,
    PanelWidth,
    PanelMinimum,
    OverlayBelow, ///< windows narrower than this show side panels as overlays
    ScrollBar,
    Ring,
    Dot,
    ScoreHeight,
    Shadow,
    MotionMs,
    Count_
};

enum class Type { Caption, Body, Emphasis, Title, Mono, Count_ };
enum class Weight { Regular, Medium, Strong };

enum class Scheme { Light, Dark, HighContrast };
enum class Density { Compact, Comfortable };
enum class Motion { Full, Reduced };

/// What a person chose in the settings.
struct Appearance
{
    static constexpr int MinTextPercent = 80;
    static constexpr int MaxTextPercent = 200;

    Scheme scheme = Scheme::Light;
    int textPercent = 100;
    Density density = Density::Compact;
    Motion motion = Motion::Full;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace vigie::ui::kit
