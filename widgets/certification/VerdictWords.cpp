#include "widgets/certification/VerdictWords.h"

namespace vigie::ui::certification {

using namespace domain;

QString VerdictWords::button(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Approve:
        return tr("Approve");
    case VerdictAction::AskAgain:
        return tr("Ask again…");
    case VerdictAction::Reject:
        return tr("Reject…");
    case VerdictAction::PassOn:
        return tr("Second reader");
    case VerdictAction::SuspectMinor:
        return tr("Suspected minor");
    case VerdictAction::LiftSuspicion:
        return tr("Not a minor");
    case VerdictAction::ConfirmMinor:
        return tr("Minor");
    case VerdictAction::Withdraw:
        return tr("Withdraw…");
    case VerdictAction::Unknown:
        break;
    }
    return tr("Verdict this version does not know");
}

QString VerdictWords::listed(const QStringList &names)
{
    return names.join(tr("; ", "between names that have commas of their own"));
}

QString VerdictWords::name(VerdictAction action)
{
    return button(action).remove(QChar(0x2026)); // the sign of a button that asks for more
}

QString VerdictWords::sentence(VerdictAction action)
{
    switch (action) {
    case VerdictAction::Approve:
        return tr("The applicant is certified as soon as every condition is met.");
    case VerdictAction::AskAgain:
        return tr("The applicant is asked for the named evidence once more, with your advice.");
    case VerdictAction::Reject:
        return tr("The application is refused when a second reader finds the same. The applicant can appeal.");
    case VerdictAction::PassOn:
        return tr("Somebody else reads it without knowing what you found.");
    case VerdictAction::SuspectMinor:
        return tr("The account is frozen at once, until a second reader has looked.");
    case VerdictAction::LiftSuspicion:
        return tr("The account is released; the application goes on.");
    case VerdictAction::ConfirmMinor:
        return tr("The account stays frozen; the application is refused.");
    case VerdictAction::Withdraw:
        return tr("The certification ends when a second reader finds the same. The member can appeal.");
    case VerdictAction::Unknown:
        break;
    }
    return tr("This version does not know what it does.");
}

QString VerdictWords::reason(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::NotAdult:
        return tr("Not an adult");
    case RefusalReason::NotTheSamePerson:
        return tr("Not the person on the document");
    case RefusalReason::DocumentNotGenuine:
        return tr("Document not genuine");
    case RefusalReason::DocumentNotAccepted:
        return tr("Document not accepted: its kind, or no longer valid");
    case RefusalReason::DataDiffers:
        return tr("Document and account are not one person's");
    case RefusalReason::ReusedDocument:
        return tr("Document used by another account");
    case RefusalReason::NotLive:
        return tr("Not live: a picture of a picture, or a mask");
    case RefusalReason::NeverUsable:
        return tr("Never usable: asked again too often");
    case RefusalReason::Unknown:
        break;
    }
    return tr("Reason not known to this version");
}

QString VerdictWords::answer(FaceAnswer answer)
{
    switch (answer) {
    case FaceAnswer::Same:
        return tr("Same");
    case FaceAnswer::ProbablySame:
        return tr("Probably same");
    case FaceAnswer::CannotTell:
        return tr("Cannot tell");
    case FaceAnswer::ProbablyDifferent:
        return tr("Probably different");
    case FaceAnswer::Different:
        return tr("Different");
    case FaceAnswer::Unknown:
        break;
    }
    return tr("No answer yet");
}

QString VerdictWords::condition(Condition condition)
{
    switch (condition) {
    case Condition::Adult:
        return tr("18 or over");
    case Condition::ContactDetails:
        return tr("Contact details");
    case Condition::BankAccount:
        return tr("Bank account");
    case Condition::IdentityDocument:
        return tr("Identity document");
    case Condition::SecuritySelfie:
        return tr("Security selfie");
    case Condition::Phone:
        return tr("Phone, by a code");
    case Condition::FiveMedia:
        return tr("Five media in the feed");
    case Condition::Unknown:
        break;
    }
    return tr("Condition not known to this version");
}

QString VerdictWords::source(ConditionSource source)
{
    switch (source) {
    case ConditionSource::Reader:
        return tr("a reader");
    case ConditionSource::PaymentProvider:
        return tr("the payment provider");
    case ConditionSource::Platform:
        return tr("the platform");
    case ConditionSource::Screening:
        return tr("screening");
    }
    return {};
}

QString VerdictWords::state(ConditionState state)
{
    switch (state) {
    case ConditionState::Missing:
        return tr("Missing");
    case ConditionState::Waiting:
        return tr("Waiting");
    case ConditionState::Met:
        return tr("Met");
    case ConditionState::Refused:
        return tr("Refused");
    case ConditionState::Lapsed:
        return tr("Lapsed");
    case ConditionState::Unknown:
        break;
    }
    return tr("Not known");
}

Tone VerdictWords::tone(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return Tone::Good;
    case ConditionState::Refused:
        return Tone::Danger;
    case ConditionState::Missing:
    case ConditionState::Lapsed:
        return Tone::Soon;
    case ConditionState::Waiting:
    case ConditionState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString VerdictWords::next(NextStep step)
{
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::SendEvidence:
        return tr("Next: the applicant sends the evidence.");
    case NextStep::CompleteContact:
        return tr("Next: the applicant completes the contact details.");
    case NextStep::AttachAccount:
        return tr("Next: the applicant attaches a bank account.");
    case NextStep::CorrectHolder:
        return tr("Next: the applicant attaches an account of their own, or proves that this one is.");
    case NextStep::ConfirmPhone:
        return tr("Next: the applicant confirms the phone by a code.");
    case NextStep::TurnOnSecondFactor:
        return tr("Next: the applicant turns on the second factor.");
    case NextStep::PublishMedia:
        return tr("Next: the applicant publishes more media.");
    case NextStep::RenewEvidence:
        return tr("Next: the applicant sends new evidence; the former has expired.");
    case NextStep::Submit:
        return tr("Next: the applicant submits the application.");
    case NextStep::AwaitReader:
        return tr("Next: you judge it.");
    case NextStep::AwaitProvider:
        return tr("Next: the payment provider says whose account it is.");
    case NextStep::AwaitScreening:
        return tr("Next: the platform screens the media that wait.");
    case NextStep::Appeal:
        return tr("Next: the applicant appeals or applies anew.");
    }
    return {};
}

QString VerdictWords::secondReader(SecondReader why)
{
    switch (why) {
    case SecondReader::None:
        return {};
    case SecondReader::Asked:
        return tr("you pass it on");
    case SecondReader::Final:
        return tr("it takes somebody's livelihood");
    case SecondReader::Appeal:
        return tr("it changes what two people found");
    case SecondReader::Doubt:
        return tr("you are not sure of the face");
    case SecondReader::Provider:
        return tr("a provider does not agree, or disagrees with itself");
    case SecondReader::Reuse:
        return tr("another account has used the same evidence");
    }
    return {};
}

QString VerdictWords::kind(ApplicationKind kind)
{
    switch (kind) {
    case ApplicationKind::Creator:
        return tr("Creator");
    case ApplicationKind::Fan:
        return tr("Fan, voluntary");
    case ApplicationKind::Unknown:
        break;
    }
    return tr("Application of a kind this version does not know");
}

QString VerdictWords::state(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Begun:
        return tr("begun");
    case ApplicationState::Waiting:
        return tr("waiting");
    case ApplicationState::AskedAgain:
        return tr("asked again");
    case ApplicationState::Approved:
        return tr("approved");
    case ApplicationState::Refused:
        return tr("refused");
    case ApplicationState::Revoked:
        return tr("certification ended");
    case ApplicationState::Withdrawn:
        return tr("withdrawn by the applicant");
    case ApplicationState::Unknown:
        break;
    }
    return tr("state not known");
}

Tone VerdictWords::tone(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Approved:
        return Tone::Good;
    case ApplicationState::Refused:
    case ApplicationState::Revoked:
        return Tone::Danger;
    case ApplicationState::AskedAgain:
        return Tone::Soon;
    case ApplicationState::Begun:
    case ApplicationState::Waiting:
    case ApplicationState::Withdrawn:
    case ApplicationState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString VerdictWords::reuse(ReuseOf of, ApplicationState other, int count)
{
    switch (of) {
    case ReuseOf::DocumentNumber:
        return tr("The document number: also %n other account(s) (%1)", nullptr, count).arg(state(other));
    case ReuseOf::File:
        return tr("The same picture file: also %n other account(s) (%1)", nullptr, count).arg(state(other));
    case ReuseOf::Unknown:
        break;
    }
    return tr("Evidence: also %n other account(s) (%1)", nullptr, count).arg(state(other));
}

} // namespace vigie::ui::certification
