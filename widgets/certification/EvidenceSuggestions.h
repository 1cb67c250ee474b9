#pragma once

#include "models/documents/ApplicantTable.h"
#include "widgets/certification/EvidenceLooks.h"

#include <vector>

namespace vigie::ui::certification {

/// What to ask for once more, and with which advice, by what was found in the pictures and in the data. A suggestion:
/// the person chooses.
std::vector<domain::AskedEvidence> suggestedRequests(const EvidenceLooks &looks, const domain::Application &application,
                                                     const documents::ApplicantTable &table);

} // namespace vigie::ui::certification
