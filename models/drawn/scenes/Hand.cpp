#include "models/drawn/scenes/Hand.h"

#include "models/drawn/Noise.h"

namespace vigie::drawn::scenes {

using people::Fragment;
using people::Surface;

namespace {

/// A finger: round at its tip, a little thicker at the joints.
Surface finger(Vec3 root, Vec3 middle, Vec3 tip, float radius)
{
    constexpr int Points = 40;
    std::vector<Vec3> line;
    for (int i = 0; i <= Points; ++i) {
        // A quadratic curve; crowded at the tip, where it rounds off.
        const float t = 1 - std::pow(1 - static_cast<float>(i) / Points, 1.8F), s = 1 - t;
        line.push_back(root * (s * s) + middle * (2 * s * t) + tip * (t * t));
    }
    return people::tube(
        line,
        [radius](float v) {
            const float t = 1 - std::pow(1 - v, 1.8F), end = smoothStep(0.80F, 1, t);
            return radius * (1 + 0.07F * bell(t - 0.55F, 0.1F)) * (1 - 0.16F * t) *
                   std::sqrt(std::max(0.0F, 1 - end * end)) * smoothStep(0, 0.06F, t); // closed at both ends
        },
        false);
}

/// The thumb's nail lies along the line's end, turned to the viewer.
people::Paint skinPaint(Vec3 skin, const people::Lighting &light, bool hasNail)
{
    return [skin, &light, hasNail](const Fragment &fragment) {
        auto colour = skin * (0.95F + 0.1F * noise(fragment.rest.x * 0.2F, fragment.rest.y * 0.2F, 91));
        const float crease = bell(fragment.v - 0.42F, 0.012F) + bell(fragment.v - 0.455F, 0.01F);
        colour = colour * (1 - 0.18F * crease);
        float shine = 0.06F;
        if (hasNail) {
            const float nail = smoothStep(0.62F, 0.66F, fragment.v) * smoothStep(0.93F, 0.90F, fragment.v) *
                               smoothStep(0.55F, 0.68F, fragment.normal.z);
            colour = drawn::blend(colour, skin * Vec3{1.08F, 0.95F, 0.94F} + Vec3{0.05F, 0.04F, 0.04F}, nail);
            shine += 0.22F * nail;
        }
        const float rim = 1 - std::max(0.0F, dot(fragment.normal, fragment.toEye));
        return colour * diffuse(light, fragment.normal, 1) * (1 - 0.3F * rim * rim) +
               gloss(light, fragment, fragment.normal, 25) * shine;
    };
}

} // namespace

Hand handAt(Vec3 grip, Vec3 skin, Vec3 sleeve, const people::Lighting &light)
{
    Hand hand;
    const auto at = [grip](float x, float y, float z) { return grip + Vec3{x, y, z}; };
    for (int i = 0; i < 4; ++i) {
        const float x = 27 - 17 * static_cast<float>(i), drop = std::abs(static_cast<float>(i) - 1.4F) * 4;
        hand.behind.push_back(
            finger(at(x * 0.75F + 12, -62, -16), at(x + 4, -18 - drop, -22), at(x, 34 - drop, -10), 9.2F));
        hand.behind.back().paint = skinPaint(skin, light, false);
    }
    // The ball of the hand and the wrist.
    hand.behind.push_back(people::tube(
        {at(10, -26, -14), at(13, -46, -16), at(17, -72, -18), at(22, -100, -22), at(30, -140, -30)},
        [](float v) {
            return (blend(27.0F, 25.0F, v) + 9 * bell(v - 0.35F, 0.22F)) * std::sqrt(smoothStep(0, 0.2F, v));
        },
        false));
    hand.behind.back().paint = skinPaint(skin, light, false);
    hand.behind.push_back(people::tube(
        {at(27, -124, -27), at(34, -165, -34), at(48, -300, -70), at(60, -460, -120)},
        [](float v) { return blend(33.0F, 46.0F, v); }, false));
    hand.behind.back().paint = [sleeve, &light](const Fragment &fragment) {
        const float folds = cloud(fragment.rest.x * 0.03F, fragment.rest.y * 0.02F, 97);
        return sleeve * diffuse(light, fragment.normal, 0.2F) * (0.75F + 0.5F * folds);
    };
    hand.before.push_back(finger(at(20, -66, -4), at(16, -26, 14), at(-4, 13, 7), 10.6F));
    hand.before.back().paint = skinPaint(skin, light, true);
    return hand;
}

} // namespace vigie::drawn::scenes
