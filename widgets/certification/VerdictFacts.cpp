#include "widgets/certification/VerdictFacts.h"

#include <algorithm>

namespace vigie::ui::certification {

using domain::FaceRole;

namespace {

/// Others in the picture are named by its state; how sharp they are is of no interest.
bool isCompared(const domain::FaceFinding &face)
{
    return face.role != FaceRole::Other;
}

bool showsFaces(domain::EvidenceKind kind)
{
    return kind == domain::EvidenceKind::DocumentFront || kind == domain::EvidenceKind::SecuritySelfie ||
           kind == domain::EvidenceKind::LivenessFrame;
}

} // namespace

PictureFacts pictureFactsOf(const EvidenceLook &look, domain::SeenAs seen)
{
    PictureFacts facts;
    facts.kind = look.evidence.kind;
    facts.seen = seen;
    facts.failure = look.failure;
    facts.typeMismatch = look.faces && look.faces->picture.typeMismatch;
    if (look.faces && showsFaces(facts.kind)) {
        facts.faces = look.faces->found.state;
        for (const auto &face : look.faces->found.faces)
            if (isCompared(face))
                for (const auto fault : domain::faultsOf(face.quality))
                    facts.faceFaults.emplace_back(face.role, fault);
    }
    facts.documentFaults = documentFaultsOf(look);
    return facts;
}

} // namespace vigie::ui::certification
