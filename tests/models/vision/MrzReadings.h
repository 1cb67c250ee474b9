#pragma once

#include "models/vision/MrzReader.h"
#include "tests/models/vision/DocumentPhoto.h"

#include <string>

/// Reading of many drawn zones, with a count of what came of it.
namespace vigie::test {

struct ReadingCounts
{
    int pictures = 0;
    int right = 0;            ///< every character of every line, and the state is DigitsAgree
    int wrongButAgreeing = 0; ///< a character is wrong and no check digit says so
    int unmarked = 0;         ///< of these: a wrong character has no mark, so that nothing points a person at it
    int corrected = 0;        ///< of the right ones: by a check digit
    int disagreeing = 0;      ///< read, and a check digit says that something is wrong
    int unread = 0;           ///< not found, too small, unreadable, unknown
    std::string report() const;
};

/// The worst that the reader is meant for: pitch 14…28 px, turned ≤ 2.5°, perspective ≤ 2 %, blur σ ≤ 1 px, noise σ ≤ 6
/// of 255, JPEG of quality 60, every second one with glare on ≤ 10 % of the zone.
Camera ordinaryCamera(Dice &dice);

/// `count` zones of all formats in turn, from `seed` on; what went wrong is written to the test's log.
ReadingCounts readMany(vision::MrzReader &reader, int count, std::uint32_t seed, Camera (*camera)(Dice &));

vision::PixelView viewOf(const Photo &photo);

} // namespace vigie::test
