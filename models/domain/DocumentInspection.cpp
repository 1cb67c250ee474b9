#include "models/domain/DocumentInspection.h"

namespace vigie::domain {

std::vector<DocumentFault> faultsOf(const DocumentInspection &findings)
{
    std::vector<DocumentFault> faults;
    const auto note = [&](bool isFault, DocumentFault fault) {
        if (isFault)
            faults.push_back(fault);
    };
    const auto &outline = findings.outline;
    const bool hasOutline = outline.state != OutlineState::NotFound;
    note(!hasOutline, DocumentFault::NoOutline);
    note(outline.state == OutlineState::Doubtful, DocumentFault::OutlineDoubtful);
    note(hasOutline && outline.cut, DocumentFault::Cut);
    note(hasOutline && findings.quality.sharpness < BlurredDocument, DocumentFault::Blurred);
    note(findings.quality.portraitGlare > GlareOnDocument, DocumentFault::GlareOnPortrait);
    note(findings.quality.zoneGlare > GlareOnDocument, DocumentFault::GlareOnZone);
    note(findings.faces.state == FacesState::None, DocumentFault::NoFace);
    note(findings.faces.state == FacesState::SeveralPeople, DocumentFault::SeveralFaces);
    note(findings.mrz.lines.empty(), DocumentFault::NoZone);
    return faults;
}

} // namespace vigie::domain
