#pragma once

#include "models/documents/MrzLayout.h"
#include "tests/models/vision/Dice.h"

#include <string>
#include <vector>

namespace vigie::test {

struct Zone
{
    documents::MrzFormat format = documents::MrzFormat::Td1;
    std::vector<std::string> lines;
};

/// A zone of an invented person of Utopia (or a French specimen, where the format is French); its digits are right.
Zone randomZone(documents::MrzFormat format, Dice &dice);

/// Every format.
extern const std::vector<documents::MrzFormat> AllFormats;

} // namespace vigie::test
