#pragma once

#include "models/drawn/Dice.h"
#include "models/drawn/Vec3.h"

#include <array>
#include <cstdint>
#include <optional>

/// People who do not exist, as a few measures, and pictures of them.
namespace vigie::drawn::people {

/// What does not change from one picture of a person to the next: millimetres unless told otherwise. Heights are
/// measured from the line of the pupils. Two people with the same bones are the same person.
struct Bones
{
    float headWidth = 152;
    float cheekWidth = 138;
    float jawWidth = 110;
    float chinHeight = 112; ///< below the pupils
    float chinWidth = 38;
    float chinForward = 1;
    float crownHeight = 112; ///< above the pupils
    float foreheadSlope = 0; ///< the hairline lies so much further back
    float cheekbone = 3;     ///< how far it stands out
    float cheekFullness = 0; ///< below it; negative: hollow
    float eyeDistance = 63;  ///< from pupil to pupil
    float eyeWidth = 30;
    float eyeOpening = 10.5F;
    float eyeTilt = 2; ///< degrees, the outer corner up
    float eyeDepth = 3;
    float lidFold = 0.7F; ///< 0: none to be seen, 1: deep
    float browHeight = 20;
    float browThickness = 7;
    float browArch = 3;
    float browRidge = 2;
    float noseLength = 47; ///< from the pupils to where it meets the lip
    float noseWidth = 36;
    float noseBridge = 13; ///< its width between the eyes
    float noseHeight = 19; ///< how far the tip stands out of the face
    float noseTip = 0;     ///< turned up
    float noseHump = 0;
    float mouthWidth = 51;
    float mouthHeight = 70; ///< below the pupils
    float upperLip = 7;
    float lowerLip = 10;
    float earLength = 62;
    float earOut = 6;
    /// Nobody's face has two like halves: how much lower and further in the left eye, brow and mouth corner lie.
    float slant = 0;

    friend bool operator==(const Bones &, const Bones &) = default;
};

/// One measure of the table below: what it may be.
struct Measure
{
    float Bones::*of;
    float low;
    float high;
};
inline constexpr std::size_t MeasureCount = 33;
const std::array<Measure, MeasureCount> &measures();

/// Small signs that stay: a mole, freckles, a scar of the brow.
struct Marks
{
    bool hasMole = false;
    float moleX = 0;    ///< millimetres from the middle, to the right in the picture
    float moleY = 0;    ///< above the pupils
    float freckles = 0; ///< 0…1
    int browScar = 0;   ///< −1 left in the picture, 1 right, 0 none

    friend bool operator==(const Marks &, const Marks &) = default;
};

enum class HairStyle : std::uint8_t { Bald, Receding, Cropped, Short, SideParting, Curly, Bob, Long, Bun };
enum class BeardStyle : std::uint8_t { None, Stubble, Moustache, Goatee, Full };
enum class GlassesStyle : std::uint8_t { None, Round, Square, HalfRim };

struct Colouring
{
    Vec3 skin{0.85F, 0.66F, 0.55F}; ///< linear light, as all colours of this folder that are no Colour
    Vec3 lips{0.62F, 0.30F, 0.28F};
    Vec3 iris{0.20F, 0.14F, 0.08F};
    Vec3 hair{0.06F, 0.035F, 0.02F};
};

struct Person
{
    Bones bones;
    Marks marks;
    Colouring colouring;
    std::uint32_t seed = 1; ///< of freckles and strands

    /// How people look today unless a picture says otherwise.
    int age = 30; ///< years
    HairStyle hair = HairStyle::Short;
    BeardStyle beard = BeardStyle::None;
    GlassesStyle glasses = GlassesStyle::None;
};

/// Somebody. The same dice give the same person; with an `age` given, hair and beard are of that age.
Person somebody(Dice &dice, std::optional<int> age = std::nullopt);

/// Another person who could be taken for this one: every measure is moved, by about a third of what strangers differ;
/// colours and style are kept.
Person lookAlike(const Person &person, Dice &dice);

/// How unlike two people are: root mean square of their measures' differences, each in shares of its whole range.
/// 0: the same person.
float difference(const Bones &a, const Bones &b);

} // namespace vigie::drawn::people
