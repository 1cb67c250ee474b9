#include "models/drawn/people/Body.h"

#include "models/drawn/Noise.h"

#include <array>
#include <numbers>

namespace vigie::drawn::people {
namespace {

constexpr float Pi = std::numbers::pi_v<float>;

Surface ear(const Head &head, float side)
{
    constexpr int Rows = 24, Columns = 40;
    const auto &b = head.bones();
    const auto top = head.earTop(side);
    const Vec3 centre{top.x, top.y - b.earLength * 0.38F, top.z + 2};
    return grid(Rows, Columns, [&](float u, float v) {
        const float angle = 2 * Pi * u, back = std::cos(angle) * v, up = std::sin(angle) * v;
        // Narrower below: the lobe.
        const float width = 18 * (1 - 0.22F * smoothStep(0.1F, -1, up));
        const float behind = smoothStep(-0.8F, 0.5F, back);
        const float rim = 3.2F * bell(v - 0.9F, 0.10F) * behind,
                    bowl = -5.0F * bell(back + 0.1F, up + 0.05F, 0.3F, 0.34F);
        const float ridge = 2.6F * bell(v - 0.58F, 0.10F) * behind * smoothStep(-0.7F, 0, up);
        const float out = (4 + b.earOut) * 0.5F * (back + 0.7F) + rim + bowl + ridge;
        // It leans back, the top more than the lobe.
        return Vec3{centre.x + side * out, centre.y + up * b.earLength * 0.46F, centre.z - back * width - 4 * up};
    });
}

/// The line of one glass.
std::vector<Vec3> rimOf(const Head &head, float side)
{
    constexpr int Points = 56;
    const auto &b = head.bones();
    const bool isRound = head.person().glasses == GlassesStyle::Round;
    const float exponent = isRound ? 2 : 3.6F, wide = isRound ? 23 : 26, high = isRound ? 21 : 17;
    std::vector<Vec3> line;
    for (int i = 0; i < Points; ++i) {
        const float angle = 2 * Pi * static_cast<float>(i) / Points;
        const float c = std::copysign(std::pow(std::abs(std::cos(angle)), 2 / exponent), std::cos(angle));
        const float s = std::copysign(std::pow(std::abs(std::sin(angle)), 2 / exponent), std::sin(angle));
        const float x = side * (b.eyeDistance / 2 + 1.5F + c * wide);
        // The frame bends a little with the face.
        line.push_back({x, -2 + s * high, 17 - 0.0042F * x * x});
    }
    return line;
}

Vec3 shirtFront(float u, float v, float drop)
{
    // Half ellipses that widen from the neck to the shoulders.
    static constexpr std::array Widths{40.0F, 54.0F, 112.0F, 176.0F, 214.0F, 226.0F, 224.0F, 220.0F, 216.0F};
    static constexpr std::array Depths{38.0F, 50.0F, 76.0F, 94.0F, 108.0F, 116.0F, 118.0F, 118.0F, 116.0F};
    static constexpr std::array Heights{-12.0F, -32.0F, -54.0F, -78.0F, -112.0F, -164.0F, -244.0F, -380.0F, -620.0F};
    const float at = v * (Widths.size() - 1.001F);
    const auto i = static_cast<std::size_t>(at);
    const float t = at - static_cast<float>(i);
    const auto of = [&](const auto &table) { // a smooth curve through the table (Catmull and Rom)
        const float p = table[i == 0 ? 0 : i - 1], q = table[i], r = table[i + 1],
                    n = table[std::min(i + 2, table.size() - 1)];
        return q + 0.5F * t * (r - p + t * (2 * p - 5 * q + 4 * r - n + t * (3 * (q - r) + n - p)));
    };
    const float angle = blend(-Pi, Pi, u), across = std::sin(angle), along = std::cos(angle);
    const float saddle = 20 * along * bell(v - 0.25F, 0.16F); // lower in front than on the shoulders
    return {of(Widths) * std::copysign(std::pow(std::abs(across), 0.85F), across), drop + of(Heights) - saddle,
            -104 + of(Depths) * along};
}

/// Above this line in front there is skin.
float necklineAt(Neckline neckline, float x, float drop)
{
    switch (neckline) {
    case Neckline::Deep:
        return drop - 146 + 1.35F * std::abs(x);
    case Neckline::Collar:
        return drop - 88 + 1.1F * std::abs(x);
    case Neckline::Round:
        break;
    }
    return drop - 72 + 0.0065F * x * x;
}

} // namespace

std::vector<Surface> earsOf(const Head &head, const Lighting &light)
{
    std::vector<Surface> ears;
    for (const float side : {-1.0F, 1.0F}) {
        ears.push_back(ear(head, side));
        ears.back().paint = [&head, &light](const Fragment &fragment) {
            const auto base = head.person().colouring.skin * Vec3{0.98F, 0.87F, 0.84F};
            const float angle = 2 * Pi * fragment.u, back = std::cos(angle) * fragment.v,
                        up = std::sin(angle) * fragment.v;
            const float inner =
                1 - 0.5F * bell(back + 0.1F, up + 0.05F, 0.28F, 0.34F) - 0.2F * bell(fragment.v - 0.74F, 0.06F);
            return base * diffuse(light, fragment.normal, 1) * (inner * 0.95F);
        };
    }
    return ears;
}

std::vector<Surface> glassesOf(const Head &head, const Lighting &light)
{
    std::vector<Surface> parts;
    const auto style = head.person().glasses;
    if (style == GlassesStyle::None)
        return parts;
    const bool isHalf = style == GlassesStyle::HalfRim;
    const float thick = style == GlassesStyle::Square ? 1.9F : 1.1F;
    for (const float side : {-1.0F, 1.0F}) {
        parts.push_back(tube(
            rimOf(head, side), [&](float) { return thick; }, true));
        if (isHalf)
            parts.back().covers = [](const Vec3 &rest, float, float) { return rest.y > 2; };
        const auto ear = head.earTop(side);
        const float hinge = side * (head.bones().eyeDistance / 2 + 27);
        parts.push_back(tube(
            {{hinge, 8, 17 - 0.0042F * hinge * hinge},
             {side * (std::abs(ear.x) + 1), 11, -30},
             {ear.x + side * 3, 14, -88}},
            [&](float) { return thick * 1.1F; }, false));
    }
    const float inner = head.bones().eyeDistance / 2 - (style == GlassesStyle::Round ? 21 : 24);
    std::vector<Vec3> bridge;
    for (int i = 0; i <= 10; ++i) {
        const float x = blend(-inner, inner, static_cast<float>(i) / 10);
        bridge.push_back({x, 6 - 0.02F * x * x, 18.5F - 0.004F * x * x});
    }
    parts.push_back(tube(
        bridge, [&](float) { return thick; }, false));
    const auto metal = style == GlassesStyle::Square ? Vec3{0.014F, 0.012F, 0.013F} : Vec3{0.10F, 0.085F, 0.06F};
    for (auto &part : parts)
        part.paint = [&light, metal](const Fragment &fragment) {
            return metal * diffuse(light, fragment.normal, 0) + gloss(light, fragment, fragment.normal, 40) * 0.35F;
        };
    return parts;
}

std::vector<Surface> bodyOf(const Head &head, const Lighting &light, const Paint &skin, const Clothes &clothes)
{
    constexpr int Rows = 120, Columns = 140;
    const float drop = -head.bones().chinHeight;
    auto chest = grid(Rows, Columns, [drop](float u, float v) { return shirtFront(u, v, drop); });
    chest.paint = skin;
    auto shirt = grid(Rows, Columns, [drop](float u, float v) {
        const auto place = shirtFront(u, v, drop);
        return place + unit(Vec3{place.x, 30, place.z + 104}) * 3;
    });
    const auto seed = head.person().seed;
    shirt.covers = [drop, clothes](const Vec3 &rest, float, float) {
        if (rest.z < -104)
            return rest.y < drop - 36;
        return rest.y < std::min(necklineAt(clothes.neckline, rest.x, drop), drop - 36);
    };
    shirt.paint = [&light, drop, clothes, seed](const Fragment &fragment) {
        const float x = fragment.rest.x, y = fragment.rest.y;
        const float folds = cloud(x * 0.016F + 0.008F * y, y * 0.006F, seed + 71) - 0.5F;
        const float seam = necklineAt(clothes.neckline, x, drop) - y;
        const float hem = smoothStep(0.5F, 1.8F, std::abs(seam - 11)) * (seam < 11 ? 0.92F : 1);
        const auto normal = unit(fragment.normal + Vec3{0.9F * folds, 0.3F * folds, 0});
        const float weave = 0.94F + 0.1F * noise(x * 0.9F, y * 0.9F, seed + 72);
        return clothes.cloth * diffuse(light, normal, 0.2F) * ((0.35F + 0.65F * hem) * weave * (1 + 0.35F * folds));
    };
    std::vector<Surface> surfaces;
    surfaces.push_back(std::move(chest));
    surfaces.push_back(std::move(shirt));
    return surfaces;
}

} // namespace vigie::drawn::people
