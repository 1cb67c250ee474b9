#pragma once

#include "models/documents/MrzLayout.h"

#include <map>
#include <string>
#include <vector>

namespace vigie::backend::sample {

/// The zone of an invented document: values where the layout has them, check digits computed, fillers elsewhere. A
/// value longer than its field is cut. `Name` is written as "SURNAME<<GIVEN<NAMES".
std::vector<std::string> writeZone(documents::MrzFormat format,
                                   const std::map<documents::MrzField, std::string> &values);

} // namespace vigie::backend::sample
