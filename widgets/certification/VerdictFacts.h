#pragma once

#include "models/documents/ApplicantTable.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/CertificationTable.h"
#include "models/domain/DocumentInspection.h"
#include "models/domain/MachineResults.h"
#include "widgets/certification/EvidenceLooks.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace vigie::ui::certification {

/// What was found in one picture. Values without pixels, so that they may outlive what was on the screen.
struct PictureFacts
{
    domain::EvidenceKind kind = domain::EvidenceKind::Unknown;
    domain::SeenAs seen = domain::SeenAs::Unknown;
    std::optional<ErrorCode> failure; ///< why it could not be seen
    std::optional<domain::FacesState> faces;
    bool typeMismatch = false; ///< the file is of another type than it was sent as
    std::vector<std::pair<domain::FaceRole, domain::FaceFault>> faceFaults;
    std::vector<domain::DocumentFault> documentFaults;
};

/// `seen` as EvidenceLooks::seen() tells it.
PictureFacts pictureFactsOf(const EvidenceLook &look, domain::SeenAs seen);

/// Everything the verdict rests on, as it is now.
struct VerdictFacts
{
    domain::Application application;
    domain::CaseReason why = domain::CaseReason::Unknown; ///< of the case
    Instant now{};
    domain::FaceAnswer answer = domain::FaceAnswer::Unknown;
    std::optional<domain::MachineResults> machine; ///< none until the answer is sealed
    documents::ApplicantTable table;
    bool isTableThere = true; ///< false: its values could not be had
    std::vector<PictureFacts> pictures;
    std::vector<domain::VerdictAction> allowed;
    /// Of the allowed ones, why somebody else reads it, too.
    std::vector<std::pair<domain::VerdictAction, domain::SecondReader>> secondReaders;
    QString obstacle; ///< which verdict is not possible and why, as a sentence; empty: nothing is in the way
    QString draft{};  ///< what was meant while the platform could not be reached; empty: nothing
};

} // namespace vigie::ui::certification
