#include "models/drawn/people/Hair.h"

#include "models/drawn/Noise.h"

#include <array>
#include <numbers>

namespace vigie::drawn::people {
namespace {

constexpr float Pi = std::numbers::pi_v<float>;
constexpr float Degree = Pi / 180;

/// How a style lies on the skull: millimetres.
struct Cut
{
    float top;   ///< thickness above the forehead
    float sides; ///< above the ears
    float back;
    float fringe;  ///< how far the front line comes down
    float parting; ///< angle of the parting in degrees; 0: none
    float lump;    ///< height of curls
    float sweep;   ///< how much lower the front line is on one side
    float falls;   ///< height to which it falls, above the pupils; 0: does not fall
    bool isDraped = false;
};

const Cut *cutOf(HairStyle style)
{
    static constexpr Cut Receding{7, 6, 8, -14, 0, 0, 0, 0}, Cropped{4, 3, 4, 0, 0, 0, 0, 0},
        Short{17, 8, 11, 3, 0, 2, 5, 0}, SideParting{22, 9, 12, 6, 34, 1.5F, -13, 0}, Curly{27, 20, 22, 8, 0, 7, 0, 0},
        Bob{15, 15, 16, 18, -24, 0.8F, 12, -98}, Long{15, 12, 14, 0, 4, 0.8F, 3, -205, true},
        Bun{10, 8, 9, -4, 0, 0.5F, 0, 0};
    switch (style) {
    case HairStyle::Receding:
        return &Receding;
    case HairStyle::Cropped:
        return &Cropped;
    case HairStyle::Short:
        return &Short;
    case HairStyle::SideParting:
        return &SideParting;
    case HairStyle::Curly:
        return &Curly;
    case HairStyle::Bob:
        return &Bob;
    case HairStyle::Long:
        return &Long;
    case HairStyle::Bun:
        return &Bun;
    case HairStyle::Bald:
        break;
    }
    return nullptr;
}

/// Down to where hair grows, by the angle from the front, for a fringe of 0.
float hairline(const Head &head, float angle, const Cut &cut, bool isReceding)
{
    struct Knot
    {
        float degrees;
        float height; ///< of the crown's, the last ones millimetres
    };
    static constexpr std::array Knots{Knot{0, 0.70F},   Knot{32, 0.69F},   Knot{48, 0.66F},   Knot{58, 0.46F},
                                      Knot{68, 0.25F},  Knot{78, 0.0F},    Knot{86, -0.10F},  Knot{92, 0.27F},
                                      Knot{104, 0.12F}, Knot{114, -0.42F}, Knot{130, -0.68F}, Knot{180, -0.74F}};
    const float degrees = std::abs(angle) / Degree, crown = head.bones().crownHeight;
    std::size_t i = 0;
    while (i + 2 < Knots.size() && degrees > Knots[i + 1].degrees)
        ++i;
    const float part = smoothStep(Knots[i].degrees, Knots[i + 1].degrees, degrees);
    float height = crown * blend(Knots[i].height, Knots[i + 1].height, part);
    if (cut.isDraped) // parted in the middle, it frames the face
        height = std::min(height, crown * (0.77F - 0.62F * smoothStep(4, 60, degrees)));
    const float front = smoothStep(62, 40, degrees);
    height -= (cut.fringe + cut.sweep * std::sin(1.5F * angle)) * front;
    if (isReceding)
        height += 0.19F * crown * bell(degrees - 30, 13) + 0.04F * crown * front;
    return height;
}

float strand(const Head &head, float u, float v, float fineness)
{
    return noise(u * fineness, v * 5, head.person().seed + 61);
}

Paint hairPaint(const Head &head, const Lighting &light, float fineness)
{
    return [&head, &light, fineness](const Fragment &fragment) {
        const float fine = strand(head, fragment.u, fragment.v, fineness);
        const float coarse = noise(fragment.u * fineness * 0.17F, fragment.v * 3, head.person().seed + 62);
        const auto base = head.person().colouring.hair * (0.45F + 0.75F * fine + 0.35F * coarse);
        // Light runs along strands: the bright band lies across them (Kajiya and Kay 1989).
        const auto down = unit(Vec3{0.15F * (coarse - 0.5F), -1, 0.25F});
        const auto along = unit(cross(fragment.normal, cross(down, fragment.normal)));
        const auto half = unit(unit(light.key) + fragment.toEye);
        const float cosine = dot(along, half);
        const float band = std::pow(std::sqrt(std::max(0.0F, 1 - cosine * cosine)), 30.0F) *
                           std::max(0.0F, dot(fragment.normal, unit(light.key)) + 0.3F);
        const float rim = 1 - std::max(0.0F, dot(fragment.normal, fragment.toEye));
        auto colour = base * diffuse(light, fragment.normal, 0.7F) * (1 - 0.35F * rim);
        // What hangs behind the neck is seen from within, where little light comes.
        if (dot(fragment.normal, Vec3{fragment.rest.x, 0, fragment.rest.z + 92}) < -10)
            return colour * 0.3F;
        const auto shine = blend(Vec3{0.10F, 0.095F, 0.09F}, head.person().colouring.hair * 1.2F, 0.5F);
        colour += shine * light.keyLight * (band * (0.35F + 0.8F * fine));
        return colour;
    };
}

/// Thickness of the hair over a place of the skull.
float thickness(const Head &head, const Cut &cut, float t, float angle, Vec3 skull, float u)
{
    const float degrees = angle / Degree, side = std::abs(degrees);
    const float edge = skull.y - hairline(head, angle, cut, false);
    const float toSide = smoothStep(35, 80, side), toBack = smoothStep(100, 150, side);
    float thick = blend(blend(cut.top, cut.sides, toSide), cut.back, toBack);
    const float high = smoothStep(0.35F, 0.75F, skull.y / head.bones().crownHeight);
    thick = blend(thick, cut.top, high * 0.8F);
    thick *= 0.12F + 0.88F * smoothStep(-2, 26, edge);
    if (cut.parting != 0) {
        const float off = (skull.x - 0.55F * cut.parting) / 5;
        thick *= 1 - 0.55F * std::exp(-0.5F * off * off) * smoothStep(70, 20, side);
    }
    const float curl = cloud(u * 34 + 7, t * 40, head.person().seed + 63) - 0.5F;
    return thick + cut.lump * 2 * curl * smoothStep(0, 20, edge);
}

Surface cap(const Head &head, const Cut &cut, bool isReceding)
{
    constexpr int Rows = 120, Columns = 180;
    constexpr float Lowest = 0.72F; // rows of the head below which no hair grows
    auto shell = grid(Rows, Columns, [&](float u, float v) {
        const float t = v * Lowest, angle = Head::angleOf(u);
        const auto skull = head.skull(t, angle);
        const auto out = unit(skull - Vec3{0, 8, -92});
        return skull + out * (thickness(head, cut, t, angle, skull, u) + 0.8F);
    });
    const float crown = head.bones().crownHeight;
    shell.covers = [&head, cut, isReceding, crown](const Vec3 &rest, float u, float v) {
        const auto skull = head.skull(v * Lowest, Head::angleOf(u));
        const float line = hairline(head, Head::angleOf(u), cut, isReceding);
        const float wave = noise(u * 27, 1, head.person().seed) - 0.5F;
        if (isReceding) // thin on top
            if (strand(head, u, v, 300) <
                0.75F * smoothStep(0.55F * crown, 0.9F * crown, skull.y) * smoothStep(-140, -60, rest.z))
                return false;
        // Roots grow denser from the line inwards.
        const float dense = smoothStep(-3.5F, 8, skull.y - line + 5 * wave);
        return dense > 0.04F + 0.94F * noise(u * 560, v * 95, head.person().seed + 67);
    };
    return shell;
}

/// What falls from the sides and the back, outside the ears.
Surface curtain(const Head &head, const Cut &cut)
{
    constexpr int Rows = 90, Columns = 150;
    constexpr float Gap = 56 * Degree; ///< of the face, either way
    const float top = head.bones().crownHeight * 0.86F, aboveEars = 5.2F / 16;
    const auto seed = head.person().seed;
    const bool isLong = cut.falls < -150;
    auto fall = grid(Rows, Columns, [&](float u, float v) {
        const float angle = blend(Gap, 2 * Pi - Gap, u), y = blend(top, cut.falls, v);
        const float turn = angle > Pi ? angle - 2 * Pi : angle;
        // Inside the cap at first, then down from the widest place.
        const auto ring = head.skull(blend(1.6F / 16, aboveEars, smoothStep(0, 0.33F, (top - y) / 190)), turn);
        const float inFront = smoothStep(115, 62, std::abs(turn) / Degree);
        const float low = smoothStep(-10, -115, y), wave = cloud(u * 22, v * 2.5F, seed + 64) - 0.5F;
        const float out = blend(cut.sides - 3, cut.sides + 5, smoothStep(60, 10, y)) + 6 * wave * smoothStep(60, 0, y) -
                          9 * low * (isLong ? 0.5F : 1.2F);
        const auto away = unit(Vec3{ring.x, 0, ring.z + 92});
        auto place = Vec3{ring.x, y, ring.z} + away * out;
        place.z += inFront * low * (isLong ? 40.0F : 20.0F);
        return place;
    });
    const float falls = cut.falls;
    fall.covers = [&head, falls, seed](const Vec3 &rest, float u, float v) {
        const float ragged = strand(head, u, v * 0.2F, 170), tuft = noise(u * 26, 3, seed + 65);
        if (rest.y - falls < 16 * ragged + 14 * tuft)
            return false;
        const float edge = std::min(u, 1 - u) * 100; // wisps towards the face
        return edge > 2.5F * noise(v * 14, u * 3, seed + 66) * ragged * 2;
    };
    return fall;
}

Surface knot(const Head &head)
{
    constexpr int Rows = 40, Columns = 50;
    const float crown = head.bones().crownHeight;
    const Vec3 centre{0, crown + 14, -118};
    return grid(Rows, Columns, [&](float u, float v) {
        const float angle = 2 * Pi * u, height = Pi * v;
        const float size = 33 + 3 * std::sin(6 * angle + 9 * v);
        return centre +
               Vec3{std::sin(angle) * std::sin(height), 0.8F * std::cos(height), std::cos(angle) * std::sin(height)} *
                   size;
    });
}

} // namespace

bool coversEars(HairStyle style)
{
    const auto *cut = cutOf(style);
    return cut && cut->falls != 0;
}

std::vector<Surface> hairOf(const Head &head, const Lighting &light)
{
    std::vector<Surface> surfaces;
    const auto style = head.person().hair;
    const auto *cut = cutOf(style);
    if (!cut)
        return surfaces;
    surfaces.push_back(cap(head, *cut, style == HairStyle::Receding));
    surfaces.back().paint = hairPaint(head, light, style == HairStyle::Curly ? 120 : 340);
    if (cut->falls != 0) {
        surfaces.push_back(curtain(head, *cut));
        surfaces.back().paint = hairPaint(head, light, 260);
    }
    if (style == HairStyle::Bun) {
        surfaces.push_back(knot(head));
        surfaces.back().paint = hairPaint(head, light, 60);
    }
    return surfaces;
}

} // namespace vigie::drawn::people
