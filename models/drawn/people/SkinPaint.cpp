#include "models/drawn/people/SkinPaint.h"

#include "models/drawn/Noise.h"
#include "models/drawn/people/EyePaint.h"

namespace vigie::drawn::people {
namespace {

constexpr float UnderJaw = 12.2F / 16;     ///< the row of the mesh where the jaw turns under
constexpr Vec3 Blood{1.06F, 0.80F, 0.76F}; ///< what redness makes of a skin

void tint(Vec3 &colour, Vec3 by, float amount)
{
    colour = blend(colour, colour * by, std::clamp(amount, 0.0F, 1.0F));
}

} // namespace

void SkinPaint::skin(Shade &shade, float x, float y) const
{
    const auto &person = m_head.person();
    const auto &b = m_head.bones();
    const float side = std::abs(x);
    tint(shade.colour, Blood, 0.75F * bell(side - 40, y + 36, 15, 13));
    tint(shade.colour, Blood, 0.7F * bell(x, y + b.noseLength - 9, 11, 8));
    tint(shade.colour, Blood, 0.4F * bell(x, y + b.chinHeight - 10, 14, 9));
    tint(shade.colour, {0.93F, 0.86F, 0.88F}, 0.5F * bell(side - b.eyeDistance / 2, y + 11, 12, 5));
    const float spots = cloud(x * 0.11F, y * 0.11F, person.seed) - 0.5F;
    shade.colour = shade.colour * (1 + 0.10F * spots);
    shade.shine = 1 - 0.5F * bell(side - 45, y + 60, 14, 20);
}

void SkinPaint::wrinkles(Shade &shade, float x, float y) const
{
    const auto &b = m_head.bones();
    const float wear = m_head.wear(), smile = m_head.expression().smile, side = std::abs(x);
    const float wave = 5 * noise(x * 0.03F, y * 0.02F, m_head.person().seed + 5);
    // Three or four lines across the forehead.
    const float forehead = bell(side, y - b.browHeight - 26, 26, 12) * wear;
    const float lines = std::sin((y + wave) * 0.72F);
    shade.bump.y += 0.55F * forehead * lines * std::abs(lines);
    shade.dark *= 1 - 0.16F * forehead * smoothStep(0.55F, 1, lines);
    // Rays at the outer corners of the eyes.
    const float outer = side - b.eyeDistance / 2 - b.eyeWidth / 2 - 7, fan = std::atan2(y + 1, outer + 13);
    const float feet = bell(outer, y + 1, 6, 9) * std::max(wear, 0.25F * smile);
    shade.dark *= 1 - 0.22F * feet * smoothStep(0.3F, 1, std::sin(fan * 9 + 1));
    // Between the brows.
    shade.dark *= 1 - 0.22F * wear * bell(side - 5, y - b.browHeight + 7, 1.1F, 7);
    // Beside the mouth and under the eyes.
    const float along = std::clamp((-b.noseLength + 6 - y) / (b.mouthHeight - b.noseLength + 16), 0.0F, 1.0F);
    const float fold = blend(b.noseWidth / 2 + 3, b.mouthWidth / 2 + 7, along);
    const float ends = smoothStep(0, 0.15F, along) * smoothStep(1, 0.7F, along);
    shade.dark *= 1 - (0.04F + 0.24F * wear + 0.08F * smile) * ends * bell(side - fold, 1.5F);
    shade.dark *= 1 - (0.05F + 0.2F * wear) *
                          bell(y + 14 - 0.012F * (side - b.eyeDistance / 2) * (side - b.eyeDistance / 2), 1.3F) *
                          bell(side - b.eyeDistance / 2 + 2, 9);
}

void SkinPaint::marks(Shade &shade, float x, float y) const
{
    const auto &marks = m_head.person().marks;
    if (marks.freckles > 0) {
        constexpr float Cell = 3.1F; // millimetres
        const auto seed = m_head.person().seed;
        // Rows are pushed aside by noise, else the cells would show.
        const float gx = x / Cell + 3 * noise(y * 0.11F, x * 0.1F, seed + 14),
                    gy = y / Cell + 3 * noise(x * 0.12F, y * 0.1F, seed + 15);
        const int cx = static_cast<int>(std::floor(gx)), cy = static_cast<int>(std::floor(gy));
        const float dx = gx - static_cast<float>(cx) - 0.2F - 0.6F * cellNoise(cx, cy, seed + 12);
        const float dy = gy - static_cast<float>(cy) - 0.2F - 0.6F * cellNoise(cx, cy, seed + 13);
        const float where = bell(std::abs(x) - 24, y + 24, 20, 13), size = cellNoise(cx, cy, seed + 11);
        if (size < 0.7F * marks.freckles * where)
            tint(shade.colour, {0.66F, 0.50F, 0.42F},
                 (0.3F + 0.7F * cellNoise(cx, cy, seed + 16)) * smoothStep(0.27F, 0.08F, std::sqrt(dx * dx + dy * dy)));
    }
    if (marks.hasMole) {
        const float off = std::hypot(x - marks.moleX, y - marks.moleY);
        tint(shade.colour, {0.22F, 0.15F, 0.12F}, 0.95F * smoothStep(2.1F, 1.3F, off));
    }
}

/// Where little light comes: beside and under the nose, under lip and chin, in the corners of the eyes.
void SkinPaint::hollows(Shade &shade, Vec3 rest, float v) const
{
    const auto &b = m_head.bones();
    const float x = rest.x, y = rest.y, side = std::abs(x);
    shade.dark *= 1 - 0.12F * bell(x, y + b.noseLength + 3, b.noseWidth * 0.42F, 3.5F);
    shade.dark *= 1 - 0.30F * bell(side - b.noseWidth / 2 - 1.2F, y + b.noseLength - 7, 1.8F, 5);
    shade.dark *= 1 - 0.24F * bell(x, y - m_head.mouthLine(x) + b.lowerLip + 4.5F, 13, 3);
    shade.dark *= 1 - 0.28F * bell(side - b.eyeDistance / 2 + b.eyeWidth * 0.56F, y - 3, 4.5F, 7);
    shade.dark *= 1 - 0.16F * bell(side - b.eyeDistance / 2, y - b.browHeight * 0.5F, 15, 5);
    const float nostril = bell(side - b.noseWidth * 0.21F, y + b.noseLength - 2.3F - b.noseTip * 0.5F, 2.7F, 1.5F);
    shade.colour = blend(shade.colour, shade.colour * Vec3{0.22F, 0.12F, 0.10F}, std::min(1.0F, 1.15F * nostril));
    shade.shine *= 1 - nostril;
    // The head's own shadow on the neck.
    const float below = y < -b.chinHeight - 38 ? 1 : smoothStep(UnderJaw - 0.03F, UnderJaw + 0.045F, v);
    const float open = smoothStep(-b.chinHeight - 4, -b.chinHeight - 46, y);
    shade.dark *= 1 - 0.52F * below * (1 - open);
}

void SkinPaint::lips(Shade &shade, float x, float y) const
{
    const auto &b = m_head.bones();
    const float wear = m_head.wear(), thin = 1 - 0.3F * wear;
    const float half = b.mouthWidth / 2 * (1 + 0.1F * m_head.expression().smile), share = std::abs(x) / half;
    const float line = m_head.mouthLine(x), off = y - line;
    if (share < 1.15F && std::abs(off) < 20) {
        const float taper = std::pow(std::max(0.0F, 1 - share * share), 0.75F);
        const float bow = 0.86F + 0.22F * bell(share - 0.22F, 0.16F) - 0.08F * bell(share, 0.07F);
        const float top = b.upperLip * thin * taper * bow, bottom = -b.lowerLip * thin * std::pow(taper, 0.8F);
        const float inside = smoothStep(-0.7F, 0.9F, std::min(top - off, off - bottom));
        const float grain = 0.88F + 0.2F * noise(x * 0.9F, y * 0.12F, m_head.person().seed + 3);
        const float tone = off > 0 ? 0.86F : 1.06F;
        shade.colour = blend(shade.colour, m_head.person().colouring.lips * (grain * tone), 0.92F * inside);
        shade.shine = blend(shade.shine, 1.7F, inside);
    }
    const float seam = bell(off + 0.2F, 0.95F) * smoothStep(1.12F, 0.92F, share);
    shade.colour = blend(shade.colour, shade.colour * Vec3{0.26F, 0.13F, 0.13F}, 0.9F * seam);
    const float corner = bell(std::abs(x) - half, off, 2.6F, 1.8F);
    shade.dark *= 1 - 0.35F * corner;
}

void SkinPaint::brows(Shade &shade, float x, float y) const
{
    const auto &b = m_head.bones();
    const float sign = x < 0 ? -1.0F : 1.0F, out = std::abs(x) - b.eyeDistance / 2;
    constexpr float Inner = -17, Outer = 26;
    const float along = (out - Inner) / (Outer - Inner);
    if (along < -0.1F || along > 1.1F)
        return;
    const float curve =
        b.browArch * (1 - std::pow((along - 0.62F) / 0.45F, 2.0F)) + (b.eyeTilt - 2) * 0.22F * (along - 0.4F);
    const float middle = b.browHeight + curve - (sign < 0 ? b.slant * 0.7F : 0) - 1.5F * m_head.wear() * along;
    const float half = b.browThickness / 2 * (0.75F + 0.5F * along) * smoothStep(1.08F, 0.5F, along);
    const float edge = (half - std::abs(y - middle)) / 1.5F;
    // Hairs lean outwards, more so towards the tail.
    const float lean = out * 0.55F + (y - middle) * (0.55F - 0.8F * along);
    const float hair = noise(lean * 2.1F, (y - middle) * 0.28F + out * 0.12F, m_head.person().seed + 21);
    float cover = smoothStep(-0.55F, 0.75F, edge + 1.1F * (hair - 0.5F)) * smoothStep(-0.06F, 0.22F, along) *
                  smoothStep(1.04F, 0.94F, along);
    if (m_head.person().marks.browScar == static_cast<int>(sign))
        cover *= smoothStep(0.8F, 1.6F, std::abs(out - 9 - (y - middle) * 0.35F));
    const auto colour = blend(m_head.person().colouring.hair, shade.colour * 0.30F, 0.25F);
    shade.colour = blend(shade.colour, colour, 0.9F * cover);
    shade.shine *= 1 - 0.8F * cover;
}

float beardAt(const Head &head, Vec3 rest)
{
    const auto style = head.person().beard;
    const auto &b = head.bones();
    if (style == BeardStyle::None)
        return 0;
    const float x = rest.x, y = rest.y, side = std::abs(x), line = head.mouthLine(x);
    const float ragged = 3.5F * (noise(x * 0.25F, y * 0.25F, head.person().seed + 31) - 0.5F);
    // Free of hair: the lips and a little around them.
    const float share = std::min(1.0F, side / (b.mouthWidth / 2 + 2)), taper = std::sqrt(1 - share * share);
    const float lipOff = std::max(y - line - (b.upperLip + 1) * taper, line - (b.lowerLip + 1.5F) * taper - y);
    const float clear = smoothStep(-0.3F, 2.2F, std::max(lipOff, side - b.mouthWidth / 2 - 0.5F) + 0.35F * ragged);
    // It hangs a little towards the corners of the mouth.
    const float under = line - 0.0065F * x * x;
    const float moustache =
        smoothStep(-b.noseLength - 1 - 0.05F * side, -b.noseLength - 6 - 0.05F * side, y + ragged * 0.5F) *
        smoothStep(under - 4, under + 2, y) * smoothStep(b.mouthWidth * 0.62F, b.mouthWidth * 0.46F, side + ragged);
    const float chin =
        smoothStep(24, 17, side + ragged) * smoothStep(line - b.lowerLip - 2, line - b.lowerLip - 7, y + ragged);
    const float goatee = std::max(chin, smoothStep(29, 25, side + ragged) * smoothStep(20, 24, side + ragged) *
                                            smoothStep(-b.noseLength - 8, -b.noseLength - 16, y));
    // The cheek line falls from the sideburn to the corner of the mouth.
    const float cheekLine = blend(line + 4, -14.0F, smoothStep(20, 64, side));
    const float jaw = smoothStep(cheekLine + 5, cheekLine - 9, y + ragged);
    const float throat =
        smoothStep(-b.chinHeight - 20, -b.chinHeight - 4, y + 2 * ragged) * smoothStep(-104, -80, rest.z);
    switch (style) {
    case BeardStyle::Moustache:
        return clear * moustache;
    case BeardStyle::Goatee:
        return clear * std::max(moustache, goatee) * throat;
    case BeardStyle::Full:
    case BeardStyle::Stubble:
        return clear * std::max(moustache, jaw) * throat;
    case BeardStyle::None:
        break;
    }
    return 0;
}

void SkinPaint::beard(Shade &shade, Vec3 rest, float u) const
{
    const float amount = beardAt(m_head, rest);
    if (amount <= 0)
        return;
    const auto &person = m_head.person();
    const bool isStubble = person.beard == BeardStyle::Stubble;
    const float across = rest.x + 0.2F * rest.z + 60 * u;
    const float hair = isStubble ? noise(rest.x * 2.2F, rest.y * 2.2F, person.seed + 41)
                                 : noise(across * 1.3F, rest.y * 0.24F + 0.08F * across, person.seed + 41);
    const float cover =
        isStubble ? amount * (0.22F + 0.40F * hair) : smoothStep(0.25F, 0.62F, amount * (0.7F + 0.6F * hair));
    const auto colour = person.colouring.hair * (isStubble ? 1.4F : 0.7F + 1.2F * hair);
    shade.colour = blend(shade.colour, colour, cover);
    shade.shine *= 1 - 0.8F * cover;
    if (!isStubble)
        shade.bump.x += 0.5F * (hair - 0.5F) * cover;
}

Vec3 SkinPaint::operator()(const Fragment &fragment) const
{
    const float x = fragment.rest.x, y = fragment.rest.y;
    const bool isFront = fragment.rest.z > -75;
    Shade shade{m_head.person().colouring.skin};
    if (isFront) {
        skin(shade, x, y);
        wrinkles(shade, x, y);
        marks(shade, x, y);
        lips(shade, x, y);
        brows(shade, x, y);
    }
    hollows(shade, fragment.rest, fragment.v);
    beard(shade, fragment.rest, fragment.u);
    const auto normal = unit(fragment.normal + shade.bump);
    const float rim = 1 - std::max(0.0F, dot(normal, fragment.toEye));
    auto light = diffuse(m_light, normal, 1) * shade.dark;
    auto colour = shade.colour * light;
    colour += (gloss(m_light, fragment, normal, 14) * 0.055F + gloss(m_light, fragment, normal, 48) * 0.045F) *
              (shade.shine * shade.dark);
    colour = colour * (1 - 0.22F * rim * rim);
    if (isFront)
        paintEyes(colour, m_head, m_light, fragment);
    return colour;
}

} // namespace vigie::drawn::people
