#include "models/drawn/people/Head.h"

#include <numbers>

namespace vigie::drawn::people {
namespace {

constexpr float Pi = std::numbers::pi_v<float>;
constexpr int MeshRows = 250;
constexpr int MeshColumns = 210;

float catmullRom(float a, float b, float c, float d, float t)
{
    return b + 0.5F * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

Vec3 catmullRom(const Vec3 &a, const Vec3 &b, const Vec3 &c, const Vec3 &d, float t)
{
    return {catmullRom(a.x, b.x, c.x, d.x, t), catmullRom(a.y, b.y, c.y, d.y, t), catmullRom(a.z, b.z, c.z, d.z, t)};
}

float signedPower(float value, float exponent)
{
    return std::copysign(std::pow(std::abs(value), exponent), value);
}

} // namespace

Head::Head(const Person &person, const Expression &expression) : m_person(person), m_expression(expression)
{
    makeRings();
}

float Head::wear() const
{
    return smoothStep(28, 82, static_cast<float>(m_person.age));
}

float Head::angleOf(float u)
{
    // Most columns are in front, where the features are.
    constexpr float Behind = 0.14F, Edge = 96 * Pi / 180;
    if (u < Behind)
        return blend(-Pi, -Edge, u / Behind);
    if (u > 1 - Behind)
        return blend(Edge, Pi, (u - 1 + Behind) / Behind);
    return blend(-Edge, Edge, (u - Behind) / (1 - 2 * Behind));
}

/// Each ring goes from a point of the profile over one above the ear or along the jaw to one of the back of the head.
void Head::makeRings()
{
    const auto &b = m_person.bones;
    const float up = b.crownHeight, down = b.chinHeight, head = b.headWidth / 2, cheek = b.cheekWidth / 2,
                jaw = b.jawWidth / 2, slope = b.foreheadSlope, lip = b.mouthHeight;
    const float chin = 1.85F + (b.chinWidth - 36) / 42, full = b.cheekFullness / 4;
    m_rings = {{
        {{0, up, -85}, {0, up, -85}, {0, up, -85}, 2.1F},
        {{0, up * 0.955F, -42 - slope / 2}, {head * 0.44F, up * 0.95F, -88}, {0, up * 0.95F, -128}, 2.1F},
        {{0, up * 0.73F, -7 - slope}, {head * 0.755F, up * 0.79F, -90}, {0, up * 0.77F, -164}, 2.2F},
        {{0, up * 0.50F, 5 - slope * 0.5F}, {head * 0.935F, up * 0.53F, -92}, {0, up * 0.45F, -183}, 2.25F},
        {{0, up * 0.28F, 8}, {head * 0.995F, up * 0.28F, -94}, {0, up * 0.22F, -186}, 2.25F},
        {{0, 14, 8}, {head * 0.97F, 14, -93}, {0, 8, -183}, 2.2F},
        {{0, 2, 5}, {head * 0.94F, 1, -91}, {0, -6, -178}, 2.15F},
        {{0, -20, 6}, {cheek, -17, -86}, {0, -24, -168}, 2.08F},
        {{0, -b.noseLength, 9}, {blend(cheek, jaw, 0.28F) + full, -36, -82}, {0, -42, -158}, 2.03F},
        {{0, -lip, 10},
         {std::max(jaw, blend(cheek, jaw, 0.66F) + full), -down * 0.51F, -78},
         {0, -60, -151},
         blend(2.0F, chin, 0.4F)},
        {{0, -lip - (down - lip) * 0.42F, 6}, {jaw, -down * 0.66F, -77}, {0, -76, -147}, chin},
        {{0, -down + 9, 7 + b.chinForward}, {jaw * 0.955F, -down * 0.76F, -78}, {0, -88, -145}, chin},
        {{0, -down, 0 + b.chinForward}, {jaw * 0.905F, -down * 0.84F, -80}, {0, -98, -145}, chin},
        {{0, -down - 4, -19}, {jaw * 0.84F, -down * 0.94F, -84}, {0, -112, -146}, 2},
        {{0, -down - 14, -46}, {jaw * 0.82F, -down - 14, -90}, {0, -130, -148}, 2},
        {{0, -down - 48, -57}, {jaw * 0.86F, -down - 48, -97}, {0, -160, -152}, 2},
        {{0, -down - 90, -62}, {jaw * 0.9F, -down - 90, -100}, {0, -205, -162}, 2},
    }};
}

Head::Ring Head::ringAt(float t) const
{
    // The rings of the lower face lie closer together and get more rows than those of the skull.
    const float at = std::clamp(t, 0.0F, 1.0F) * (Rings - 1);
    const auto i = std::min(static_cast<std::size_t>(at), Rings - 2);
    const auto &a = m_rings[i == 0 ? 0 : i - 1], &b = m_rings[i], &c = m_rings[i + 1];
    const auto &d = m_rings[std::min(i + 2, Rings - 1)];
    const float part = at - static_cast<float>(i);
    return {catmullRom(a.front, b.front, c.front, d.front, part), catmullRom(a.side, b.side, c.side, d.side, part),
            catmullRom(a.back, b.back, c.back, d.back, part),
            catmullRom(a.roundness, b.roundness, c.roundness, d.roundness, part)};
}

Vec3 Head::skull(float t, float angle) const
{
    const auto ring = ringAt(t);
    const bool isFront = std::abs(angle) < Pi / 2;
    const float roundness = isFront ? ring.roundness : 2.1F;
    const float across = signedPower(std::sin(angle), 2 / roundness);
    const float along = std::pow(std::abs(std::cos(angle)), 2 / roundness);
    const auto &end = isFront ? ring.front : ring.back;
    return {ring.side.x * across, blend(ring.side.y, end.y, along), blend(ring.side.z, end.z, along)};
}

float Head::mouthLine(float x) const
{
    const auto &b = m_person.bones;
    const float share = x / (b.mouthWidth / 2);
    return -b.mouthHeight + share * share * (4.5F * m_expression.smile - 1.5F * wear()) - b.slant * 0.4F * share;
}

float Head::nose(float x, float y) const
{
    const auto &b = m_person.bones;
    const float tip = -(b.noseLength - 10) + b.noseTip, base = -b.noseLength + b.noseTip * 0.4F, top = 4;
    const float along = std::clamp((top - y) / (top - tip), 0.0F, 1.0F);
    float height = b.noseHeight * (0.12F + 0.88F * std::pow(along, 1.15F)) + b.noseHump * bell(along - 0.42F, 0.2F);
    height *= smoothStep(18, 2, y);
    if (y < tip) {
        const float under = (tip - y) / (tip - base);
        height *= std::max(0.0F, 1 - 0.82F * std::pow(under, 1.9F));
        height *= smoothStep(base - 7, base + 2, y);
    }
    const float half = blend(b.noseBridge / 2, b.noseWidth * 0.25F, std::pow(along, 1.4F));
    const float across = std::abs(x) / half;
    float relief = height * std::exp(-0.5F * std::pow(across, 2.3F));
    const float side = std::abs(x) - (b.noseWidth / 2 - 5.2F);
    relief += 2 * bell(x, y - tip, 6.5F, 6);
    relief += b.noseHeight * 0.42F * bell(side, y - base - 6, 4, 5) * smoothStep(base - 2, base + 2.5F, y);
    relief -= 1.8F * bell(side - 6.4F, y - base - 6.5F, 1.7F, 5.5F);
    return relief;
}

float Head::eyes(float x, float y) const
{
    const auto &b = m_person.bones;
    const float side = std::abs(x) - b.eyeDistance / 2;
    float relief = -(3.5F + b.eyeDepth) * bell(side, y - 2, 15, 9.5F);
    relief -= 3 * bell(side + b.eyeWidth * 0.56F, y - 3, 5, 8);
    relief += 5.5F * bell(side, y, 10, 7.5F);
    relief += (b.browRidge + 1.2F) * bell(side + 4, y - b.browHeight + 5, 18, 6);
    relief += 1.3F * wear() * bell(side, y + 15, 11, 4); // the bags below
    return relief;
}

float Head::mouth(float x, float y) const
{
    const auto &b = m_person.bones;
    const float half = b.mouthWidth / 2 * (1 + 0.1F * m_expression.smile), share = std::abs(x) / half;
    const float line = mouthLine(x), taper = std::sqrt(std::max(0.0F, 1 - share * share));
    const float thin = 1 - 0.3F * wear(), upper = b.upperLip * thin, lower = b.lowerLip * thin;
    float relief = 4 * bell(x, y - line, 23, 17);
    relief += 0.42F * upper * bell(y - line - upper * 0.45F, upper * 0.5F) * taper;
    relief += 0.42F * lower * bell(y - line + lower * 0.5F, lower * 0.46F) * taper;
    relief -= 2.2F * bell(y - line, 1.2F) * smoothStep(1.1F, 0.9F, share);
    relief -= 2.4F * bell(x, y - line + lower + 5, 15, 3.5F);
    const float philtrum =
        smoothStep(line + upper, line + upper + 3, y) * smoothStep(-b.noseLength, -b.noseLength - 3, y);
    relief += philtrum * (0.4F * bell(std::abs(x) - 3.8F, 2.0F) - 0.6F * bell(x, 2.2F));
    relief -= 1.5F * bell(std::abs(x) - half - 1.5F, y - line, 2.5F, 3);
    relief += 4 * bell(x, y + b.chinHeight - 12, b.chinWidth * 0.42F, 8.5F);
    return relief;
}

float Head::cheeks(float x, float y) const
{
    const auto &b = m_person.bones;
    const float side = std::abs(x), smile = m_expression.smile;
    float relief = 1.4F * b.cheekbone * bell(side - 47, y + 25, 15, 11);
    relief += (b.cheekFullness - 2.5F * wear()) * bell(side - 42, y + 60, 16, 18);
    relief += 2.6F * smile * bell(side - 34, y + 38, 11, 9);
    // From the wing of the nose past the corner of the mouth.
    const float along = std::clamp((-b.noseLength + 6 - y) / (b.mouthHeight - b.noseLength + 16), 0.0F, 1.0F);
    const float fold = blend(b.noseWidth / 2 + 3, b.mouthWidth / 2 + 7, along);
    const float depth =
        (0.4F + 1.5F * wear() + 1.1F * smile) * smoothStep(0, 0.15F, along) * smoothStep(1, 0.6F, along);
    return relief - depth * (bell(side - fold, 2) - 0.6F * bell(side - fold - 6, 5));
}

float Head::relief(float x, float y) const
{
    const float lift = m_person.bones.slant * 0.5F * (x < 0 ? 1.0F : 0.0F) * smoothStep(4, 20, -x);
    return nose(x, y) + eyes(x, y + lift) + mouth(x, y) + cheeks(x, y);
}

Vec3 Head::surface(float t, float angle) const
{
    auto place = skull(t, angle);
    const float weight = smoothStep(-40, -5, place.z) *
                         smoothStep(-m_person.bones.chinHeight - 4, -m_person.bones.chinHeight + 2, place.y);
    if (weight > 0)
        place.z += weight * relief(place.x, place.y);
    return place;
}

Surface Head::mesh() const
{
    return grid(MeshRows, MeshColumns, [this](float u, float v) { return surface(v, angleOf(u)); });
}

Vec3 Head::onFace(float x, float y) const
{
    float t = 0.5F, angle = 0;
    for (int round = 0; round < 4; ++round) {
        // Rows go down without turning back, so that halving finds the row.
        float above = 0, below = 1;
        for (int step = 0; step < 16; ++step) {
            t = (above + below) / 2;
            (skull(t, angle).y > y ? above : below) = t;
        }
        float left = -Pi / 2, right = Pi / 2;
        for (int step = 0; step < 16; ++step) {
            angle = (left + right) / 2;
            (skull(t, angle).x < x ? left : right) = angle;
        }
    }
    return surface(t, angle);
}

Vec3 Head::pupil(float side) const
{
    const auto &b = m_person.bones;
    const float lower = side < 0 ? b.slant * 0.5F : 0;
    return onFace(side * b.eyeDistance / 2 + m_expression.gazeX, m_expression.gazeY - lower);
}

Vec3 Head::mouthCorner(float side) const
{
    const float x = side * m_person.bones.mouthWidth / 2 * (1 + 0.1F * m_expression.smile);
    return onFace(x, mouthLine(x));
}

Vec3 Head::noseTip() const
{
    return onFace(0, -(m_person.bones.noseLength - 10) + m_person.bones.noseTip);
}

Vec3 Head::chin() const
{
    return onFace(0, -m_person.bones.chinHeight + 1);
}

Vec3 Head::earTop(float side) const
{
    return {side * (m_person.bones.headWidth / 2 - 3), 18, -92};
}

} // namespace vigie::drawn::people
