#pragma once

#include "models/domain/CertificationTable.h"
#include "models/domain/DocumentInspection.h"
#include "models/domain/FaceFindings.h"
#include "models/domain/Tone.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// What an applicant sends and how well it can be looked at, in words. What is wrong says what to do about it.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::EvidenceWords)

public:
    static QString kind(domain::EvidenceKind kind);
    static QString document(domain::DocumentKind kind);
    /// A sentence to the applicant.
    static QString advice(domain::EvidenceAdvice advice);
    /// The same in two or three words, to be chosen from.
    static QString adviceInShort(domain::EvidenceAdvice advice);
    /// Why no verdict can rest on the evidence; empty for None.
    static QString fault(domain::EvidenceFault fault);
    static QString seen(domain::SeenAs seen);
    static domain::Tone tone(domain::SeenAs seen);

    static QString fault(domain::FaceFault fault);
    static QString fault(domain::DocumentFault fault);
    /// Never more than that the check digits agree.
    static QString zone(domain::MrzState state);
    static domain::Tone tone(domain::MrzState state);
    static QString faces(domain::FacesState state);
    static QString role(domain::FaceRole role);
};

} // namespace vigie::ui::certification
