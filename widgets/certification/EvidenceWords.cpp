#include "widgets/certification/EvidenceWords.h"

namespace vigie::ui::certification {

using namespace domain;

QString EvidenceWords::kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::DocumentFront:
        return tr("Document, front");
    case EvidenceKind::DocumentBack:
        return tr("Document, back");
    case EvidenceKind::SecuritySelfie:
        return tr("Security selfie");
    case EvidenceKind::LivenessFrame:
        return tr("Liveness picture");
    case EvidenceKind::NameProof:
        return tr("Proof of the name");
    case EvidenceKind::AddressProof:
        return tr("Proof of address");
    case EvidenceKind::HolderProof:
        return tr("Proof of the account's holder");
    case EvidenceKind::Unknown:
        break;
    }
    return tr("Evidence of a kind this version does not know");
}

QString EvidenceWords::document(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Passport:
        return tr("Passport");
    case DocumentKind::IdentityCard:
        return tr("Identity card");
    case DocumentKind::ResidencePermit:
        return tr("Residence permit");
    case DocumentKind::DrivingLicence:
        return tr("Driving licence");
    case DocumentKind::Unknown:
        break;
    }
    return tr("Document of a kind this version does not know");
}

QString EvidenceWords::advice(EvidenceAdvice advice)
{
    switch (advice) {
    case EvidenceAdvice::None:
        return tr("Please send it once more.");
    case EvidenceAdvice::LessLight:
        return tr("The picture is too bright: move away from the lamp or window.");
    case EvidenceAdvice::MoreLight:
        return tr("The picture is too dark: face a window or switch on a light.");
    case EvidenceAdvice::HoldStill:
        return tr("The picture is blurred: hold still until it is taken.");
    case EvidenceAdvice::FaceInFrame:
        return tr("Your whole face must be in the picture, and nobody else's.");
    case EvidenceAdvice::NoReflections:
        return tr("Light is reflected: tilt the document until nothing shines.");
    case EvidenceAdvice::NothingInFront:
        return tr("Something covers it: no fingers, hair, mask or glasses in front.");
    case EvidenceAdvice::WholeDocument:
        return tr("All four corners of the document must be in the picture.");
    case EvidenceAdvice::ComeCloser:
        return tr("It is too small to be read: come closer.");
    case EvidenceAdvice::DocumentItself:
        return tr("Photograph the document itself, not a copy or a screen.");
    case EvidenceAdvice::ValidDocument:
        return tr("This document is no longer valid: send one that is.");
    case EvidenceAdvice::OneselfLive:
        return tr("Take the picture of yourself now, not of a photo.");
    case EvidenceAdvice::RecentDocument:
        return tr("The photo on the document is old: send a more recent one.");
    case EvidenceAdvice::TiltForHologram:
        return tr("Tilt the document slowly so that its hologram can be seen.");
    }
    return {};
}

QString EvidenceWords::fault(EvidenceFault fault)
{
    switch (fault) {
    case EvidenceFault::None:
        return {};
    case EvidenceFault::Missing:
        return tr("Evidence is missing. Ask for it.");
    case EvidenceFault::Stale:
        return tr("The evidence has changed since you looked. Look at it again.");
    case EvidenceFault::Damaged:
        return tr("A picture is damaged and could be shown only in part. Ask for it again.");
    case EvidenceFault::NotSeen:
        return tr("Not every piece of evidence has been on the screen. Look at all of it first.");
    }
    return {};
}

QString EvidenceWords::adviceInShort(EvidenceAdvice advice)
{
    switch (advice) {
    case EvidenceAdvice::None:
        return tr("Send once more");
    case EvidenceAdvice::LessLight:
        return tr("Less light");
    case EvidenceAdvice::MoreLight:
        return tr("More light");
    case EvidenceAdvice::HoldStill:
        return tr("Hold still");
    case EvidenceAdvice::FaceInFrame:
        return tr("Whole face, alone");
    case EvidenceAdvice::NoReflections:
        return tr("No reflections");
    case EvidenceAdvice::NothingInFront:
        return tr("Nothing in front");
    case EvidenceAdvice::WholeDocument:
        return tr("All four corners");
    case EvidenceAdvice::ComeCloser:
        return tr("Come closer");
    case EvidenceAdvice::DocumentItself:
        return tr("The original, no copy");
    case EvidenceAdvice::ValidDocument:
        return tr("A valid document");
    case EvidenceAdvice::OneselfLive:
        return tr("Taken now, oneself");
    case EvidenceAdvice::RecentDocument:
        return tr("A more recent document");
    case EvidenceAdvice::TiltForHologram:
        return tr("Tilt for the hologram");
    }
    return {};
}

QString EvidenceWords::seen(SeenAs seen)
{
    switch (seen) {
    case SeenAs::Whole:
        return tr("Seen");
    case SeenAs::Damaged:
        return tr("Damaged");
    case SeenAs::NotSeen:
        return tr("Not seen");
    case SeenAs::Unknown:
        break;
    }
    return tr("Not known");
}

Tone EvidenceWords::tone(SeenAs seen)
{
    switch (seen) {
    case SeenAs::Whole:
        return Tone::Good;
    case SeenAs::Damaged:
        return Tone::Danger;
    case SeenAs::NotSeen:
    case SeenAs::Unknown:
        break;
    }
    return Tone::Soon;
}

QString EvidenceWords::fault(FaceFault fault)
{
    switch (fault) {
    case FaceFault::TooSmall:
        return tr("Face too small to compare: ask for a closer picture");
    case FaceFault::Blurred:
        return tr("Face blurred: ask for one held still");
    case FaceFault::Glare:
        return tr("Light reflected on the face: ask for one without reflections");
    case FaceFault::Dark:
        return tr("Face too dark: ask for more light");
    case FaceFault::Bright:
        return tr("Face too bright: ask for less light");
    case FaceFault::Cut:
        return tr("Face cut off: ask for the whole face");
    }
    return {};
}

QString EvidenceWords::fault(DocumentFault fault)
{
    switch (fault) {
    case DocumentFault::NoOutline:
        return tr("Edge of the document not found: place its corners by hand");
    case DocumentFault::OutlineDoubtful:
        return tr("Edge of the document doubtful: check its corners");
    case DocumentFault::Cut:
        return tr("A part of the document is missing: ask for all four corners");
    case DocumentFault::Blurred:
        return tr("Document blurred: ask for one held still");
    case DocumentFault::GlareOnPortrait:
        return tr("Light reflected on the portrait: ask for one without reflections");
    case DocumentFault::GlareOnZone:
        return tr("Light reflected on the machine-readable zone: type it, or ask again");
    case DocumentFault::NoFace:
        return tr("No face found on this side: look at the whole picture");
    case DocumentFault::SeveralFaces:
        return tr("Several faces found: check which one is the holder's");
    case DocumentFault::NoZone:
        return tr("No machine-readable zone found on this side: type it where there is one");
    }
    return {};
}

QString EvidenceWords::zone(MrzState state)
{
    switch (state) {
    case MrzState::NotFound:
        return tr("No machine-readable zone found: type it where there is one");
    case MrzState::TooSmall:
        return tr("Zone too small to be read: type it, or ask for a closer picture");
    case MrzState::Unreadable:
        return tr("Zone blurred, glaring or covered: type it, or ask again");
    case MrzState::UnknownFormat:
        return tr("Zone of a format this version does not know: compare it by eye");
    case MrzState::DigitsDisagree:
        return tr("Zone read, check digits do not agree: compare it with the picture");
    case MrzState::DigitsAgree:
        return tr("Zone read, check digits agree");
    }
    return {};
}

Tone EvidenceWords::tone(MrzState state)
{
    switch (state) {
    case MrzState::DigitsAgree:
        return Tone::Neutral; // as it should be, and no proof of anything
    case MrzState::DigitsDisagree:
        return Tone::Danger;
    case MrzState::NotFound:
    case MrzState::TooSmall:
    case MrzState::Unreadable:
    case MrzState::UnknownFormat:
        break;
    }
    return Tone::Soon;
}

QString EvidenceWords::faces(FacesState state)
{
    switch (state) {
    case FacesState::None:
        return tr("No face found: look at the whole picture");
    case FacesState::One:
        return tr("One face found, none on a held document: look whether it is held");
    case FacesState::LiveAndHeld:
        return tr("A face and the face on the held document found");
    case FacesState::SeveralPeople:
        return tr("Several people found: ask for a picture with one person");
    }
    return {};
}

QString EvidenceWords::role(FaceRole role)
{
    switch (role) {
    case FaceRole::Document:
        return tr("Portrait of the document");
    case FaceRole::Live:
        return tr("The person");
    case FaceRole::HeldCard:
        return tr("Face on the held document");
    case FaceRole::Other:
        return tr("Another face");
    }
    return {};
}

} // namespace vigie::ui::certification
