#pragma once

#include "models/documents/MrzLayout.h"
#include "models/domain/ZoneFindings.h"
#include "models/vision/MrzPatches.h"

#include <array>
#include <string>
#include <vector>

/// From what every character looks like to what is written: the grammar of a format, and its check digits.
namespace vigie::vision {

/// How likely a cell shows each character of MrzAlphabet, as the network says; they add up to at most 1.
using CellGuess = std::array<float, MrzAlphabet.size()>;
/// By line and column.
using ZoneGuess = std::vector<std::vector<CellGuess>>;

struct SpelledZone
{
    std::vector<std::string> lines;
    std::vector<domain::MrzMark> marks;
    float confidence = 0;  ///< mean probability of what was taken, 0…1
    bool isFormat = false; ///< documents::readMrz() takes the lines for one
    int agreeing = 0;      ///< check digits
    int failing = 0;
    bool digitsAgree() const { return isFormat && failing == 0 && agreeing > 0; }
};

/// The likeliest text that the format's grammar allows: names have no digits, dates no letters. Where check digits fail
/// and putting one character's second- or third-best class in its place makes all of them agree, that is taken and
/// marked Corrected, provided the class has at least LeastProbable and no other single change does as well. More than
/// one change is never tried: of two characters changed at will every tenth pair agrees.
SpelledZone spell(const ZoneGuess &guess, documents::MrzFormat format);

/// The likeliest characters without any grammar.
SpelledZone spellFreely(const ZoneGuess &guess);

/// Of a second-best character, to be worth trying. Not less: where the network is sure of a wrong character, putting an
/// unlikely one in another place agrees by chance (seen with 0.003 under strong glare).
constexpr float LeastProbable = 0.05F;

} // namespace vigie::vision
