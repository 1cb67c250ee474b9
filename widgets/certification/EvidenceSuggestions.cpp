#include "widgets/certification/EvidenceSuggestions.h"

#include "models/domain/Conditions.h"

#include <algorithm>

namespace vigie::ui::certification {

using namespace domain;

namespace {

EvidenceAdvice adviceFor(FaceFault fault)
{
    switch (fault) {
    case FaceFault::TooSmall:
        return EvidenceAdvice::ComeCloser;
    case FaceFault::Blurred:
        return EvidenceAdvice::HoldStill;
    case FaceFault::Glare:
        return EvidenceAdvice::NoReflections;
    case FaceFault::Dark:
        return EvidenceAdvice::MoreLight;
    case FaceFault::Bright:
        return EvidenceAdvice::LessLight;
    case FaceFault::Cut:
        return EvidenceAdvice::FaceInFrame;
    }
    return EvidenceAdvice::None;
}

EvidenceAdvice adviceFor(DocumentFault fault)
{
    switch (fault) {
    case DocumentFault::Cut:
        return EvidenceAdvice::WholeDocument;
    case DocumentFault::Blurred:
        return EvidenceAdvice::HoldStill;
    case DocumentFault::GlareOnPortrait:
    case DocumentFault::GlareOnZone:
        return EvidenceAdvice::NoReflections;
    default:
        return EvidenceAdvice::None; // may be the finder's weakness and not the picture's
    }
}

EvidenceAdvice adviceForDocument(const EvidenceLook &look)
{
    if (!look.document)
        return EvidenceAdvice::None;
    for (const auto fault : faultsOf(look.document->inspection))
        if (const auto advice = adviceFor(fault); advice != EvidenceAdvice::None)
            return advice;
    return look.document->inspection.mrz.state == MrzState::TooSmall ? EvidenceAdvice::ComeCloser
                                                                     : EvidenceAdvice::None;
}

EvidenceAdvice adviceForSelfie(const EvidenceLook &look)
{
    if (!look.faces || look.evidence.kind != EvidenceKind::SecuritySelfie)
        return EvidenceAdvice::None;
    if (look.faces->found.state == FacesState::None || look.faces->found.state == FacesState::SeveralPeople)
        return EvidenceAdvice::FaceInFrame;
    for (const auto &face : look.faces->found.faces) {
        if (face.role != FaceRole::Live)
            continue;
        const auto faults = faultsOf(face.quality);
        return faults.empty() ? EvidenceAdvice::None : adviceFor(faults.front());
    }
    return EvidenceAdvice::None;
}

EvidenceAdvice adviceFor(const EvidenceLook &look)
{
    if (look.failure || (look.faces && look.faces->picture.damaged))
        return EvidenceAdvice::WholeDocument;
    return isDocumentSide(look.evidence.kind) ? adviceForDocument(look) : adviceForSelfie(look);
}

bool has(const std::vector<AskedEvidence> &requests, EvidenceKind kind)
{
    return std::ranges::find(requests, kind, &AskedEvidence::kind) != requests.end();
}

} // namespace

std::vector<AskedEvidence> suggestedRequests(const EvidenceLooks &looks, const Application &application,
                                             const documents::ApplicantTable &table)
{
    std::vector<AskedEvidence> requests;
    const auto ask = [&requests](EvidenceKind kind, EvidenceAdvice advice) {
        if (!has(requests, kind))
            requests.push_back({kind, advice});
    };
    for (const auto kind : evidenceNeeded(application))
        if (!looks.find(kind))
            ask(kind, EvidenceAdvice::None);
    for (const auto &look : looks.all()) {
        const bool failed = look.failure || (look.faces && look.faces->picture.damaged);
        if (const auto advice = adviceFor(look); failed || advice != EvidenceAdvice::None)
            ask(look.evidence.kind, failed && !isDocumentSide(look.evidence.kind) ? EvidenceAdvice::None : advice);
    }
    const auto found = [&table](documents::Finding finding) {
        return std::ranges::find(table.findings, finding) != table.findings.end();
    };
    if (found(documents::Finding::Expired) || found(documents::Finding::NoProof))
        ask(EvidenceKind::DocumentFront, EvidenceAdvice::ValidDocument);
    if (found(documents::Finding::HolderDiffers))
        ask(EvidenceKind::HolderProof, EvidenceAdvice::None);
    if (found(documents::Finding::NameDiffers))
        ask(EvidenceKind::NameProof, EvidenceAdvice::None);
    return requests;
}

} // namespace vigie::ui::certification
