#include "models/drawn/people/Person.h"

#include <cmath>
#include <span>

namespace vigie::drawn::people {
namespace {

/// How a measure leans with an angular (1) or a soft (0) build: without it every random face is of no build at all.
constexpr std::array AngularLean{std::pair{&Bones::jawWidth, 0.5F},    std::pair{&Bones::chinWidth, 0.5F},
                                 std::pair{&Bones::browRidge, 0.7F},   std::pair{&Bones::browThickness, 0.6F},
                                 std::pair{&Bones::browHeight, -0.6F}, std::pair{&Bones::upperLip, -0.45F},
                                 std::pair{&Bones::lowerLip, -0.35F},  std::pair{&Bones::noseWidth, 0.35F},
                                 std::pair{&Bones::chinHeight, 0.45F}, std::pair{&Bones::noseLength, 0.35F},
                                 std::pair{&Bones::headWidth, 0.4F},   std::pair{&Bones::foreheadSlope, 0.4F},
                                 std::pair{&Bones::eyeOpening, -0.4F}, std::pair{&Bones::earLength, 0.4F}};

constexpr std::array Skins{Vec3{0.83F, 0.60F, 0.48F},  Vec3{0.78F, 0.53F, 0.40F}, Vec3{0.70F, 0.46F, 0.32F},
                           Vec3{0.58F, 0.35F, 0.22F},  Vec3{0.40F, 0.22F, 0.13F}, Vec3{0.24F, 0.125F, 0.075F},
                           Vec3{0.13F, 0.068F, 0.042F}};
constexpr std::array Irises{Vec3{0.09F, 0.045F, 0.02F}, Vec3{0.16F, 0.08F, 0.03F}, Vec3{0.18F, 0.16F, 0.06F},
                            Vec3{0.12F, 0.22F, 0.30F},  Vec3{0.20F, 0.24F, 0.26F}, Vec3{0.14F, 0.20F, 0.12F}};
constexpr std::array Hairs{Vec3{0.012F, 0.010F, 0.010F}, Vec3{0.035F, 0.020F, 0.012F}, Vec3{0.075F, 0.040F, 0.020F},
                           Vec3{0.17F, 0.095F, 0.045F},  Vec3{0.38F, 0.25F, 0.115F},   Vec3{0.24F, 0.072F, 0.022F}};
constexpr int FirstDarkSkin = 3; ///< from here on light eyes and fair hair are left out

Colouring colouringFrom(Dice &dice)
{
    Colouring colours;
    const int skin = dice.between(0, static_cast<int>(Skins.size()) - 1);
    const auto shade = static_cast<float>(dice.between(0.9, 1.1));
    colours.skin = Skins[static_cast<std::size_t>(skin)] * shade;
    const bool isDark = skin >= FirstDarkSkin;
    colours.iris = Irises[static_cast<std::size_t>(dice.between(0, isDark ? 1 : 5))];
    colours.hair = Hairs[static_cast<std::size_t>(dice.between(0, isDark ? 1 : 5))];
    const auto red = static_cast<float>(dice.between(0.6, 1.0));
    colours.lips = colours.skin * Vec3{0.86F, 0.52F * red + 0.12F, 0.55F * red + 0.12F};
    return colours;
}

Vec3 greyed(Vec3 hair, int age, double roll)
{
    const float grey = smoothStep(42, 72, static_cast<float>(age + 14 * (roll - 0.5)));
    return blend(hair, Vec3{0.50F, 0.49F, 0.48F}, 0.9F * grey);
}

void dress(Person &person, double build, Dice &dice)
{
    using enum HairStyle;
    static constexpr std::array Angular{Short,   Short, SideParting, SideParting, Cropped,
                                        Cropped, Curly, Receding,    Bald};
    static constexpr std::array Soft{Long, Long, Long, Bob, Bob, Bun, Curly, SideParting};
    person.hair =
        build > 0.5 ? dice.pick(std::span<const HairStyle>(Angular)) : dice.pick(std::span<const HairStyle>(Soft));
    if (person.age < 30 && (person.hair == Receding || person.hair == Bald))
        person.hair = Short;
    if (build > 0.55 && person.age > 18 && dice.chance(0.5))
        person.beard = static_cast<BeardStyle>(dice.between(1, 4));
    if (dice.chance(0.22))
        person.glasses = static_cast<GlassesStyle>(dice.between(1, 3));
    person.colouring.hair = greyed(person.colouring.hair, person.age, dice.unit());
}

} // namespace

const std::array<Measure, MeasureCount> &measures()
{
    static constexpr std::array<Measure, MeasureCount> Table{{
        {&Bones::headWidth, 138, 156},   {&Bones::cheekWidth, 122, 142},  {&Bones::jawWidth, 88, 117},
        {&Bones::chinHeight, 103, 124},  {&Bones::chinWidth, 24, 48},     {&Bones::chinForward, -4, 7},
        {&Bones::crownHeight, 102, 122}, {&Bones::foreheadSlope, -3, 12}, {&Bones::cheekbone, 0, 7},
        {&Bones::cheekFullness, -7, 8},  {&Bones::eyeDistance, 57, 70},   {&Bones::eyeWidth, 28, 35},
        {&Bones::eyeOpening, 9, 14},     {&Bones::eyeTilt, -4, 8},        {&Bones::eyeDepth, 0, 6},
        {&Bones::lidFold, 0, 1},         {&Bones::browHeight, 15, 24},    {&Bones::browThickness, 4, 10.5F},
        {&Bones::browArch, 0, 6},        {&Bones::browRidge, 0, 6},       {&Bones::noseLength, 41, 55},
        {&Bones::noseWidth, 29, 44},     {&Bones::noseBridge, 10, 18},    {&Bones::noseHeight, 14, 25},
        {&Bones::noseTip, -4, 5},        {&Bones::noseHump, -2.5F, 4},    {&Bones::mouthWidth, 42, 60},
        {&Bones::upperLip, 4.5F, 10.5F}, {&Bones::lowerLip, 7, 14},       {&Bones::earLength, 54, 72},
        {&Bones::earOut, 2, 14},         {&Bones::slant, -3, 3},          {&Bones::mouthHeight, 64, 78},
    }};
    return Table;
}

Person somebody(Dice &dice, std::optional<int> age)
{
    Person person;
    const double build = dice.unit();
    for (const auto &measure : measures()) {
        double lean = 0;
        for (const auto &[of, amount] : AngularLean)
            if (of == measure.of)
                lean = static_cast<double>(amount);
        // Three rolls: the middle is more frequent than the ends.
        const double roll = (dice.unit() + dice.unit() + dice.unit() - 1.5) / 1.1 + lean * (build - 0.5);
        person.bones.*measure.of =
            blend(measure.low, measure.high, static_cast<float>(std::clamp(0.5 + roll, 0.0, 1.0)));
    }
    auto &bones = person.bones;
    bones.jawWidth = std::min(bones.jawWidth, bones.cheekWidth - 10);
    // What lies between nose, mouth and chin varies less than where they are.
    bones.mouthHeight = std::clamp(bones.mouthHeight, bones.noseLength + 19, bones.noseLength + 26);
    bones.chinHeight = std::clamp(bones.chinHeight, bones.mouthHeight + 36, bones.mouthHeight + 48);
    person.colouring = colouringFrom(dice);
    person.age = std::min(dice.between(19, 68), dice.between(19, 68)); // rather young than old
    person.age = age.value_or(person.age);
    person.seed = static_cast<std::uint32_t>(dice.next());
    person.marks.hasMole = dice.chance(0.3);
    person.marks.moleX = static_cast<float>(dice.between(18.0, 48.0) * (dice.chance(0.5) ? 1 : -1));
    person.marks.moleY = static_cast<float>(dice.between(-85.0, -22.0));
    person.marks.freckles = dice.chance(0.15) ? static_cast<float>(dice.between(0.4, 1.0)) : 0;
    person.marks.browScar = dice.chance(0.06) ? (dice.chance(0.5) ? 1 : -1) : 0;
    dress(person, build, dice);
    return person;
}

Person lookAlike(const Person &person, Dice &dice)
{
    constexpr double Reach = 0.16; ///< of a measure's range, either way
    auto other = person;
    for (const auto &measure : measures()) {
        const float range = measure.high - measure.low;
        const auto move = static_cast<float>(dice.between(0.45, 1.0) * Reach * (dice.chance(0.5) ? 1 : -1));
        float &value = other.bones.*measure.of;
        const float moved = value + move * range;
        // At an end of the range there is only one way to go.
        value = moved < measure.low || moved > measure.high ? value - move * range : moved;
    }
    other.marks = {};
    other.seed = static_cast<std::uint32_t>(dice.next());
    return other;
}

float difference(const Bones &a, const Bones &b)
{
    float sum = 0;
    for (const auto &measure : measures()) {
        const float off = (a.*measure.of - b.*measure.of) / (measure.high - measure.low);
        sum += off * off;
    }
    return std::sqrt(sum / static_cast<float>(MeasureCount));
}

} // namespace vigie::drawn::people
