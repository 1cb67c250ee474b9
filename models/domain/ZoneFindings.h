#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// What the decoder finds in pictures of identity documents and in selfies, as values. Everything here is something to
/// look at for a person who decides; nothing is a verdict. None of it may be written to disk or to a log.
namespace vigie::domain {

/// A place in an upright picture: 0…1 of its width and of its height. Corners that lie outside of the picture may be a
/// little below 0 or above 1.
struct PicturePoint
{
    float x = 0;
    float y = 0;
    friend bool operator==(const PicturePoint &, const PicturePoint &) = default;
};

/// Top left, top right, bottom right, bottom left of what is framed, as it is read: of an upside-down document the
/// first corner lies at the bottom right of the picture.
struct Quad
{
    std::array<PicturePoint, 4> corners{};
    friend bool operator==(const Quad &, const Quad &) = default;
};

/// By how much a picture would have to be turned clockwise so that the text in it stands upright.
enum class Turn : std::uint8_t { None, Quarter, Half, ThreeQuarters };

/// Where a place of the picture turned by `turn` is in the picture as it came.
PicturePoint unturned(PicturePoint at, Turn turn);

enum class MrzState : std::uint8_t {
    NotFound,       ///< no two or three lines of a machine readable zone, and no line of a French licence
    TooSmall,       ///< found, but fewer than MinMrzPitch pixels a character: ask for a closer picture
    Unreadable,     ///< found, but blurred, glaring or covered
    UnknownFormat,  ///< lines were read that no format of ours has
    DigitsDisagree, ///< read; at least one check digit is not as computed
    DigitsAgree,    ///< read, and every check digit is as computed: "check digits agree", never "verified"
};

/// One character of a reading that a person should look at.
struct MrzMark
{
    enum class Kind : std::uint8_t {
        Doubtful,  ///< the network gave it less than DoubtfulBelow
        Corrected, ///< a check digit failed and agrees with the second-best character instead
    };
    Kind kind = Kind::Doubtful;
    std::uint8_t line = 0;   ///< from 0
    std::uint8_t column = 0; ///< from 0
    char first = '<';        ///< what looks most like it; `lines` has what was taken instead when Corrected
    float confidence = 0;    ///< of what `lines` has, 0…1, by the network; not the share of readings that are right
    friend bool operator==(const MrzMark &, const MrzMark &) = default;
};

/// Below this many pixels a character a zone that cannot be read is TooSmall. Source: the network is trained down to
/// 9 px; at 10 px 68 of 70 generated zones were right.
constexpr float MinMrzPitch = 8;

/// A character is Doubtful below this.
constexpr float DoubtfulBelow = 0.9F;

/// A machine readable zone in a picture. That its digits agree says it was probably read as printed; names and
/// nationality are under no digit of most formats, and some characters no digit tells apart. On generated
/// pictures (pitch 14–28 px, turned ≤ 2.5°, perspective ≤ 2 %, blur σ ≤ 1 px, JPEG 60, glare on ≤ 10 % of the zone in
/// every second one) 556 of 560 zones were right, two were wrong with agreeing digits and two were not read. With all
/// limits reached at once and glare that leaves the ink hardly darker than the paper 104 of 140 were right and 20 were
/// wrong with agreeing digits: such a picture is asked for again. Measured and printed by
/// tests/models/vision/MrzReadingLongTest; real documents, printers and cameras were not measured.
struct MrzFinding
{
    MrzState state = MrzState::NotFound;
    std::vector<std::string> lines; ///< A–Z, 0–9, `<`; empty when NotFound, TooSmall or Unreadable
    std::vector<MrzMark> marks;
    Turn turn = Turn::None;
    Quad zone;            ///< the cells of the characters, a little larger than their ink
    float pitch = 0;      ///< from one character to the next, pixels of the picture that was given; 0 when NotFound
    float confidence = 0; ///< mean over the characters, 0…1
    friend bool operator==(const MrzFinding &, const MrzFinding &) = default;
};

} // namespace vigie::domain
