#include "models/drawn/people/EyePaint.h"

#include "models/drawn/Noise.h"

#include <numbers>

namespace vigie::drawn::people {
namespace {

constexpr float BallRadius = 12.2F; ///< millimetres
constexpr float IrisRadius = 5.9F;
constexpr float PupilRadius = 2.1F;

/// Where a place lies in an eye: outwards from the pupil and upwards from the line between the corners.
struct EyePlace
{
    float out;
    float up;
    float upperLid = 0;
    float lowerLid = 0;
    float half = 0; ///< of the opening's width
    float side = 1;
};

EyePlace placeIn(const Head &head, float x, float y)
{
    const auto &b = head.bones();
    const float side = x < 0 ? -1.0F : 1.0F;
    const float out = std::abs(x) - b.eyeDistance / 2, level = side < 0 ? y + b.slant * 0.5F : y;
    const float tilt = b.eyeTilt * std::numbers::pi_v<float> / 180;
    EyePlace place{out, level - std::sin(tilt) * out, 0, 0, b.eyeWidth / 2, side};
    const float share = std::clamp(out / place.half, -1.0F, 1.0F), round = 1 - share * share;
    const float lid = head.expression().eyesOpen, droop = 1 - 0.16F * head.wear() * (0.5F + 0.5F * share);
    // The upper lid is highest towards the nose, the lower one lowest away from it.
    place.upperLid = b.eyeOpening *
                     (0.525F * lid * droop * std::pow(round, 0.62F) * (1 - 0.14F * share) - 0.30F * (1 - lid) * round);
    place.lowerLid =
        -b.eyeOpening * 0.45F * std::pow(round, 0.75F) * (1 + 0.16F * share) * (1 - 0.25F * head.expression().smile);
    return place;
}

Vec3 irisColour(const Head &head, float dx, float dy, float off)
{
    const auto base = head.person().colouring.iris;
    const float angle = std::atan2(dy, dx);
    const float rays = 0.7F + 0.6F * noise(angle * 9 + 30, off * 0.5F, head.person().seed + 51);
    auto colour = base * (rays * blend(1.5F, 0.9F, off / IrisRadius));
    colour = colour * smoothStep(IrisRadius + 0.4F, IrisRadius - 1.4F, off);
    return blend(Vec3{0.006F, 0.005F, 0.005F}, colour, smoothStep(PupilRadius - 0.35F, PupilRadius + 0.35F, off));
}

Vec3 eyeball(const Head &head, const Lighting &light, const EyePlace &place)
{
    const auto &expression = head.expression();
    const float x = place.out * place.side, gazeX = expression.gazeX, gazeY = expression.gazeY + 0.2F;
    const float dx = x - gazeX, dy = place.up - gazeY, off = std::sqrt(dx * dx + dy * dy);
    const float bulge = std::sqrt(std::max(0.1F, 1 - (x * x + place.up * place.up) / (BallRadius * BallRadius * 1.7F)));
    const auto normal = unit(Vec3{x / BallRadius * 0.8F, place.up / BallRadius * 0.8F, bulge});
    const float red = bell(place.out + place.half * 0.9F, place.up, 3, 4);
    auto white = blend(Vec3{0.66F, 0.62F, 0.58F}, Vec3{0.52F, 0.25F, 0.21F}, red);
    white = white * (0.55F + 0.45F * smoothStep(place.half, place.half * 0.3F, std::abs(place.out)));
    auto colour = blend(irisColour(head, dx, dy, off), white, smoothStep(IrisRadius - 0.5F, IrisRadius + 0.35F, off));
    colour = colour * diffuse(light, normal, 0.6F) * 0.92F;
    // The shadow of the lid and its lashes.
    colour = colour * (1 - 0.62F * smoothStep(3.6F, 0, place.upperLid - place.up));
    // The lamp in the cornea, towards where it stands.
    const auto lamp = unit(light.key);
    const float hx = dx - lamp.x * 3.4F, hy = dy - lamp.y * 3.4F;
    colour += light.keyLight * (0.95F * smoothStep(1.35F, 0.65F, std::sqrt(hx * hx + hy * hy)));
    colour += light.fillLight * (0.3F * smoothStep(1.2F, 0.3F, std::hypot(dx + lamp.x * 3.0F, dy + 2.4F)));
    return colour;
}

} // namespace

void paintEyes(Vec3 &colour, const Head &head, const Lighting &light, const Fragment &fragment)
{
    const auto &b = head.bones();
    const auto place = placeIn(head, fragment.rest.x, fragment.rest.y);
    if (std::abs(place.out) > place.half + 9 || std::abs(place.up) > 16)
        return;
    const float fade = smoothStep(place.half + 7, place.half - 2, std::abs(place.out));
    // The fold above the lid.
    const float fold =
        place.upperLid + (3.0F + 1.4F * b.lidFold) * smoothStep(-place.half - 3, -place.half * 0.4F, place.out);
    colour = colour * (1 - 0.55F * b.lidFold * fade * bell(place.up - fold, 0.75F));
    colour = colour * (1 - 0.14F * fade * smoothStep(place.upperLid, place.upperLid + 1, place.up) *
                               smoothStep(fold + 0.5F, fold - 1, place.up));
    const float inside = smoothStep(-0.05F, 0.55F, std::min(place.upperLid - place.up, place.up - place.lowerLid)) *
                         smoothStep(place.half + 0.2F, place.half - 0.8F, std::abs(place.out));
    if (inside > 0)
        colour = blend(colour, eyeball(head, light, place), inside);
    // Lashes: a line that grows outwards and runs a little past the corner.
    const float grow = smoothStep(-place.half, place.half, place.out);
    const float reach = smoothStep(place.half + 3.2F, place.half + 0.5F, place.out) *
                        smoothStep(-place.half - 0.5F, -place.half + 2, place.out);
    const float past = std::max(0.0F, place.out - place.half + 1) * 0.35F;
    const float upper = bell(place.up - place.upperLid - 0.25F - past, 0.5F + 0.5F * grow) * reach;
    const auto lash = head.person().colouring.hair * 0.25F;
    colour = blend(colour, lash, 0.88F * upper);
    const float rim =
        bell(place.up - place.lowerLid + 0.2F, 0.55F) * fade * smoothStep(-place.half, place.half * 0.6F, place.out);
    colour = blend(colour, colour * Vec3{0.5F, 0.36F, 0.34F}, 0.65F * rim);
}

} // namespace vigie::drawn::people
