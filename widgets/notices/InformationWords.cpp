#include "widgets/notices/InformationWords.h"

#include "widgets/kit/ErrorText.h"

namespace vigie::ui::notices {

using namespace domain;

QString InformationWords::state(const InformationOrder &order, Instant now)
{
    switch (order.state) {
    case InformationState::Received:
        return tr("To be verified");
    case InformationState::Verified:
        return tr("To be prepared");
    case InformationState::AskedBack:
        return tr("Asked back");
    case InformationState::Refused:
        return tr("Refused");
    case InformationState::Prepared:
        return tr("Second person");
    case InformationState::Released:
        return tr("To be handed over");
    case InformationState::HandedOver:
        return tellingDuty(order, now) == TellingDuty::Due ? tr("Person to be told") : tr("Handed over");
    case InformationState::Unknown:
        break;
    }
    return tr("Unknown");
}

kit::Tone InformationWords::tone(const InformationOrder &order, Instant now)
{
    const auto due = informationDue(order.entry);
    if (!isAnswered(order) && due && *due <= now)
        return kit::Tone::Danger;
    switch (order.state) {
    case InformationState::HandedOver:
        return tellingDuty(order, now) == TellingDuty::Due ? kit::Tone::Soon : kit::Tone::Good;
    case InformationState::Refused:
    case InformationState::AskedBack:
        return kit::Tone::Neutral;
    default:
        return kit::Tone::Soon;
    }
}

QString InformationWords::authority(InformationAuthority kind)
{
    switch (kind) {
    case InformationAuthority::Judge:
        return tr("Judge");
    case InformationAuthority::Prosecutor:
        return tr("Prosecutor");
    case InformationAuthority::Police:
        return tr("Police or gendarmerie");
    case InformationAuthority::Administration:
        return tr("Administrative authority");
    case InformationAuthority::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::urgency(InformationUrgency urgency)
{
    switch (urgency) {
    case InformationUrgency::AsStated:
        return tr("As the order states");
    case InformationUrgency::DangerToLife:
        return tr("Danger to life: one hour");
    case InformationUrgency::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::check(AuthorityCheck how)
{
    switch (how) {
    case AuthorityCheck::CalledBack:
        return tr("Called back at a number known before");
    case AuthorityCheck::OfficialPlatform:
        return tr("Came by the authority's official platform");
    case AuthorityCheck::SignedDocument:
        return tr("Signature of the document checked");
    case AuthorityCheck::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::data(HeldData data)
{
    switch (data) {
    case HeldData::Account:
        return tr("Account: public names, country, language");
    case HeldData::CivilIdentity:
        return tr("Civil identity: names, date of birth");
    case HeldData::Contact:
        return tr("Contact details: when they were verified");
    case HeldData::Connections:
        return tr("Connections: addresses and times");
    case HeldData::Payments:
        return tr("Payments: holder, payouts held and released");
    case HeldData::Publications:
        return tr("Publications: addresses, times, states");
    case HeldData::Measures:
        return tr("Measures taken on the account");
    case HeldData::Messages:
        return tr("Words of private messages (a judge only)");
    case HeldData::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::field(HeldField field)
{
    switch (field) {
    case HeldField::Member:
        return tr("Identifier");
    case HeldField::DisplayName:
        return tr("Public name");
    case HeldField::Handle:
        return tr("Handle");
    case HeldField::Kind:
        return tr("Kind of account");
    case HeldField::Country:
        return tr("Country");
    case HeldField::Language:
        return tr("Language");
    case HeldField::Since:
        return tr("Member since");
    case HeldField::Surname:
        return tr("Surname");
    case HeldField::UsedSurname:
        return tr("Surname in use");
    case HeldField::GivenNames:
        return tr("Given names");
    case HeldField::BirthDate:
        return tr("Date of birth");
    case HeldField::ContactComplete:
        return tr("Contact details complete");
    case HeldField::PhoneVerified:
        return tr("Telephone verified");
    case HeldField::BankHolder:
        return tr("Holder of the bank account");
    case HeldField::HolderMatch:
        return tr("Holder compared");
    case HeldField::Payout:
        return tr("Payout");
    case HeldField::Publication:
        return tr("Publication");
    case HeldField::Measure:
        return tr("Measure");
    case HeldField::Message:
        return tr("Message");
    case HeldField::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::work(InformationWork work)
{
    switch (work) {
    case InformationWork::Record:
        return tr("Record the order");
    case InformationWork::Correct:
        return tr("Correct the order");
    case InformationWork::Verify:
        return tr("Authority verified");
    case InformationWork::AskBack:
        return tr("Ask the authority back");
    case InformationWork::Refuse:
        return tr("Refuse the order");
    case InformationWork::Prepare:
        return tr("Prepare the answer");
    case InformationWork::Open:
        return tr("Read what is told");
    case InformationWork::Release:
        return tr("Release the answer");
    case InformationWork::MakePacket:
        return tr("Make the files");
    case InformationWork::HandOver:
        return tr("I have handed it over");
    case InformationWork::Tell:
        return tr("Tell the person");
    case InformationWork::Void:
    case InformationWork::Unknown:
        break;
    }
    return {};
}

QString InformationWords::done(InformationWork work)
{
    switch (work) {
    case InformationWork::Record:
        return tr("recorded");
    case InformationWork::Correct:
        return tr("corrected");
    case InformationWork::Verify:
        return tr("authority verified");
    case InformationWork::AskBack:
        return tr("asked back");
    case InformationWork::Refuse:
        return tr("refused");
    case InformationWork::Prepare:
        return tr("answer prepared");
    case InformationWork::Void:
        return tr("preparation void: something changed");
    case InformationWork::Open:
        return tr("values read");
    case InformationWork::Release:
        return tr("answer released");
    case InformationWork::MakePacket:
        return tr("files made");
    case InformationWork::HandOver:
        return tr("handed over");
    case InformationWork::Tell:
        return tr("person told");
    case InformationWork::Unknown:
        break;
    }
    return tr("something this version does not know");
}

QString InformationWords::letter(InformationLetterKind kind)
{
    switch (kind) {
    case InformationLetterKind::Receipt:
        return tr("Receipt, for the authority");
    case InformationLetterKind::AskedBack:
        return tr("Asked back, for the authority");
    case InformationLetterKind::Refused:
        return tr("Refusal, for the authority");
    case InformationLetterKind::Effect:
        return tr("Effect given, for the authority");
    case InformationLetterKind::Person:
        return tr("For the person concerned");
    case InformationLetterKind::Unknown:
        break;
    }
    return tr("Unknown");
}

QString InformationWords::gap(InformationGap gap)
{
    switch (gap) {
    case InformationGap::KindMissing:
        return tr("Choose what kind of authority it is.");
    case InformationGap::UrgencyMissing:
        return tr("Choose how urgent it is.");
    case InformationGap::ReceivedAhead:
        return tr("It cannot have come in the future. Write: 2026-03-31 14:05");
    case InformationGap::IssuedAfter:
        return tr("It was issued after it came: check the dates.");
    case InformationGap::DueBefore:
        return tr("It was due before it came: check the dates.");
    case InformationGap::PeriodReversed:
        return tr("The period ends before it begins.");
    case InformationGap::StateInvalid:
        return tr("Write the member state in two capital letters: FR");
    case InformationGap::LanguageInvalid:
        return tr("The language is none.");
    case InformationGap::TooLong:
        return tr("Something is too long.");
    case InformationGap::HiddenCharacters:
        return tr("Something holds hidden characters: type it anew.");
    }
    return {};
}

QString InformationWords::fault(InformationFault fault)
{
    switch (fault) {
    case InformationFault::BasisMissing:
        return tr("The legal basis is not named.");
    case InformationFault::AuthorityMissing:
        return tr("The authority or its member state is not named.");
    case InformationFault::PersonMissing:
        return tr("The person cannot be identified.");
    case InformationFault::ReasonsMissing:
        return tr("It gives no reasons, and does not say that it keeps them for an investigation.");
    case InformationFault::RedressMissing:
        return tr("It does not name the possibilities for redress.");
    case InformationFault::AsksToCollect:
        return tr("It asks for what has not been collected yet.");
    case InformationFault::LanguageNotDeclared:
        return tr("It is in no language that the platform declared.");
    case InformationFault::IssuedMissing:
        return tr("It bears no date.");
    case InformationFault::ScopeMissing:
        return tr("It does not say which information.");
    case InformationFault::PeriodMissing:
        return tr("The period has no beginning or no end.");
    case InformationFault::NeedsJudge:
        return tr("Private messages are told to a judge only.");
    case InformationFault::SilenceBasisMissing:
        return tr("It forbids to tell the person, without a legal basis.");
    case InformationFault::Unknown:
        break;
    }
    return tr("Something this version does not know.");
}

QString InformationWords::bar(InformationBar bar)
{
    switch (bar) {
    case InformationBar::NotChecked:
        return tr("First somebody makes sure that it comes from the authority.");
    case InformationBar::Faults:
        return tr("The order lacks something: ask the authority back.");
    case InformationBar::SamePerson:
        return tr("You prepared this answer: another person releases it.");
    case InformationBar::NotOpened:
        return tr("Read what is told before you release it.");
    case InformationBar::Silence:
        return tr("The authority forbids to tell the person.");
    case InformationBar::NoPacket:
        return tr("Make the files first.");
    case InformationBar::State:
        break;
    }
    return tr("This cannot be done as it stands.");
}

QString InformationWords::refused(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Changed:
        return tr("Somebody changed it meanwhile. Leave and open it again to read it.");
    case ErrorCode::SecondPerson:
        return tr("Another person does that: you prepared it, or you know the person concerned.");
    case ErrorCode::IllegalTransition:
        return tr("This cannot be done any more. Leave and open it again.");
    case ErrorCode::Refused:
        return tr("The platform did not take it: something is missing, too long or cannot be.");
    case ErrorCode::NotFound:
        return tr("There is no such member, or no such order.");
    case ErrorCode::WrongCode:
        return tr("That code is not right. Take the one your authenticator shows now.");
    case ErrorCode::Busy:
        return tr("Files of that name are there already: choose another folder.");
    case ErrorCode::Invalid:
        return tr("Write the whole path of the folder.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace vigie::ui::notices
