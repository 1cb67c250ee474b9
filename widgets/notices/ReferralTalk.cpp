#include "widgets/notices/ReferralTalk.h"

#include "widgets/kit/TimeWords.h"

#include <QCoreApplication>

namespace vigie::ui::notices::ReferralTalk {

using namespace vigie::domain;
using compliance::ReferralGap;
using compliance::ReferralNote;

namespace {

struct Talk
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::ReferralTalk)
};

QString gapOfItem(ReferralGap gap, int number)
{
    switch (gap) {
    case ReferralGap::ItemIdMissing:
        return Talk::tr("Content %1 has no id.").arg(number);
    case ReferralGap::ItemTwice:
        return Talk::tr("Content %1 is there twice.").arg(number);
    case ReferralGap::UrlMissing:
        return Talk::tr("Content %1 has no address.").arg(number);
    case ReferralGap::UrlInvalid:
        return Talk::tr("The address of content %1 is none.").arg(number);
    case ReferralGap::UploadTimeMissing:
        return Talk::tr("Nothing says when content %1 came in.").arg(number);
    case ReferralGap::Sha256Missing:
        return Talk::tr("Content %1 has no SHA-256.").arg(number);
    case ReferralGap::HashMalformed:
        return Talk::tr("A hash of content %1 is none.").arg(number);
    case ReferralGap::IdentifierIncomplete:
        return Talk::tr("Identifier %1 is not complete.").arg(number);
    case ReferralGap::CustodyMissing:
        return Talk::tr("Content %1 has no chain of custody yet: save first.").arg(number);
    case ReferralGap::CustodyBroken:
        return Talk::tr("Event %1 of the chain of custody does not fit.").arg(number);
    case ReferralGap::NotPreserved:
        return Talk::tr("Content %1 is not in safe keeping yet: save first.").arg(number);
    case ReferralGap::InformedIncomplete:
        return Talk::tr("Who was told, entry %1, is not complete.").arg(number);
    default:
        return {};
    }
}

} // namespace

QString recipient(ReferralRecipient recipient)
{
    switch (recipient) {
    case ReferralRecipient::Pharos:
        return Talk::tr("PHAROS");
    case ReferralRecipient::PointDeContact:
        return Talk::tr("Point de Contact");
    case ReferralRecipient::Article18:
        return Talk::tr("Authority, danger to life (DSA Art. 18)");
    case ReferralRecipient::Unknown:
        break;
    }
    return Talk::tr("Nobody yet");
}

QString recipientMeaning(ReferralRecipient recipient)
{
    switch (recipient) {
    case ReferralRecipient::Pharos:
        return Talk::tr("The police’s portal for illegal content. It gets everything in the packet.");
    case ReferralRecipient::PointDeContact:
        return Talk::tr("An association, no authority: it gets member id and handle, and neither the hold nor who "
                        "else was told.");
    case ReferralRecipient::Article18:
        return Talk::tr("Somebody’s life or safety: what is known, at once. Call 17 or 112 first; nothing that takes "
                        "time keeps this packet back.");
    case ReferralRecipient::Unknown:
        break;
    }
    return {};
}

QString cause(ReferralCause cause)
{
    switch (cause) {
    case ReferralCause::Notice:
        return Talk::tr("A notice");
    case ReferralCause::HashMatch:
        return Talk::tr("A match with a list of hashes");
    case ReferralCause::OwnReview:
        return Talk::tr("Our own review");
    case ReferralCause::Unknown:
        break;
    }
    return Talk::tr("Unknown");
}

QString identifier(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Member:
        return Talk::tr("Member");
    case IdentifierKind::Handle:
        return Talk::tr("Handle");
    case IdentifierKind::Email:
        return Talk::tr("E-mail");
    case IdentifierKind::Phone:
        return Talk::tr("Telephone");
    case IdentifierKind::IpAddress:
        return Talk::tr("IP address");
    case IdentifierKind::Unknown:
        break;
    }
    return Talk::tr("Unknown");
}

QString party(InformedParty party)
{
    switch (party) {
    case InformedParty::Pharos:
        return Talk::tr("PHAROS");
    case InformedParty::PointDeContact:
        return Talk::tr("Point de Contact");
    case InformedParty::NationalAuthority:
        return Talk::tr("National authority");
    case InformedParty::Europol:
        return Talk::tr("Europol");
    case InformedParty::ShiftLead:
        return Talk::tr("Lead of the shift");
    case InformedParty::TrustedFlagger:
        return Talk::tr("Trusted flagger");
    case InformedParty::Notifier:
        return Talk::tr("Who sent the notice");
    case InformedParty::Uploader:
        return Talk::tr("Person concerned");
    case InformedParty::Unknown:
        break;
    }
    return Talk::tr("Somebody");
}

QString step(CustodyStep step)
{
    switch (step) {
    case CustodyStep::Ingested:
        return Talk::tr("came in");
    case CustodyStep::HashVerified:
        return Talk::tr("hashed again: the same");
    case CustodyStep::Viewed:
        return Talk::tr("seen");
    case CustodyStep::Classified:
        return Talk::tr("classified");
    case CustodyStep::Restricted:
        return Talk::tr("made unavailable");
    case CustodyStep::Preserved:
        return Talk::tr("put into safe keeping");
    case CustodyStep::Referred:
        return Talk::tr("referred");
    case CustodyStep::AccessGranted:
        return Talk::tr("access given");
    case CustodyStep::Released:
        return Talk::tr("released from safe keeping");
    case CustodyStep::Destroyed:
        return Talk::tr("deleted");
    }
    return {};
}

QString state(const Referral &referral)
{
    switch (referral.state) {
    case ReferralState::Open:
        return referral.exportedAt ? Talk::tr("Packet made %1. Hand it in, then record what came back.")
                                         .arg(kit::moment(*referral.exportedAt))
                                   : Talk::tr("Being written. Nothing has left.");
    case ReferralState::HandedIn:
        return referral.reference.isEmpty() ? Talk::tr("Handed in. No reference yet.")
                                            : Talk::tr("Handed in, reference %1.").arg(referral.reference);
    case ReferralState::Closed:
        return Talk::tr("Closed.");
    case ReferralState::Unknown:
        break;
    }
    return Talk::tr("In a state this version does not know.");
}

QString gap(const compliance::ReferralMissing &missing)
{
    switch (missing.gap) {
    case ReferralGap::PacketIdMissing:
        return Talk::tr("The referral has no id.");
    case ReferralGap::RecipientUnknown:
        return Talk::tr("Choose who it goes to.");
    case ReferralGap::OffenceMissing:
        return Talk::tr("Choose the offence.");
    case ReferralGap::OffenceUnknown:
        return Talk::tr("The offence is not in the list.");
    case ReferralGap::OffenceNotForThem:
        return Talk::tr("This offence is not one for this recipient.");
    case ReferralGap::FactsMissing:
        return Talk::tr("Write the facts.");
    case ReferralGap::FactsTooLong:
        return Talk::tr("The facts are too long.");
    case ReferralGap::EncodedBytes:
        return Talk::tr("A text holds encoded bytes: no picture travels in a packet.");
    case ReferralGap::CauseMissing:
        return Talk::tr("Nothing says what gave rise to it.");
    case ReferralGap::CauseReferenceMissing:
        return Talk::tr("What gave rise to it has no reference.");
    case ReferralGap::AwareMissing:
        return Talk::tr("Nothing says since when it is known.");
    case ReferralGap::AwareFromTheFuture:
        return Talk::tr("The moment it became known lies ahead.");
    case ReferralGap::ItemsMissing:
        return Talk::tr("No content is part of it.");
    case ReferralGap::TooMuch:
        return Talk::tr("A text or a list is too long.");
    case ReferralGap::UploaderMissing:
        return Talk::tr("Nobody is named as the uploader.");
    case ReferralGap::HoldMissing:
        return Talk::tr("This recipient needs a legal hold.");
    case ReferralGap::HoldIncomplete:
        return Talk::tr("The hold needs its scope and its basis.");
    case ReferralGap::HoldEndsBeforeStart:
        return Talk::tr("The hold ends before it starts.");
    case ReferralGap::HoldOver:
        return Talk::tr("The hold is over.");
    case ReferralGap::SilenceIncomplete:
        return Talk::tr("“Do not notify” needs its legal basis and its end.");
    case ReferralGap::DangerMissing:
        return Talk::tr("Say what is about to happen.");
    case ReferralGap::NobodyNamed:
        return Talk::tr("Neither content nor uploader is named: nobody could act.");
    default:
        return gapOfItem(missing.gap, static_cast<int>(missing.at) + 1);
    }
}

QString note(ReferralNote note)
{
    switch (note) {
    case ReferralNote::DoNotNotifyOpen:
        return Talk::tr("The person concerned must not be told.");
    case ReferralNote::DoNotNotifyOver:
        return Talk::tr("The silence is over: the person concerned may be told.");
    case ReferralNote::ToldDespiteSilence:
        return Talk::tr("The person concerned was told while it was forbidden. Tell the lead of the shift.");
    case ReferralNote::HoldOpen:
        return Talk::tr("A legal hold is open: nothing is deleted.");
    case ReferralNote::PartnerHashesMissing:
        return Talk::tr("MD5 or SHA-1 of a content is not known; partners’ lists use them.");
    case ReferralNote::StateUnknown:
        return Talk::tr("The state concerned is unknown: France or Europol is told.");
    case ReferralNote::MustBeReported:
        return Talk::tr("The law asks for this to be reported promptly.");
    case ReferralNote::OffenceUnchecked:
        return Talk::tr("Nobody has compared this article with the law for a year.");
    case ReferralNote::IdentifiersLeftOut:
        return Talk::tr("This recipient does not get every identifier.");
    }
    return {};
}

QString hold(const LegalHold &hold)
{
    const QString until = hold.end ? Talk::tr("until %1").arg(kit::moment(*hold.end)) : Talk::tr("until it is lifted");
    return hold.basis.isEmpty()
               ? Talk::tr("Legal hold %1: nothing of this is deleted.").arg(until)
               : Talk::tr("Legal hold %1 (%2): nothing of this is deleted.", "until when, on what basis")
                     .arg(until, hold.basis);
}

QString silence(const DoNotNotify &silence)
{
    const QString until =
        silence.until ? Talk::tr("until %1").arg(kit::moment(*silence.until)) : Talk::tr("without an end");
    return silence.basis.isEmpty()
               ? Talk::tr("Nobody is to be told %1: no letter leaves.").arg(until)
               : Talk::tr("Nobody is to be told %1 (%2): no letter leaves.", "until when, on what basis")
                     .arg(until, silence.basis);
}

} // namespace vigie::ui::notices::ReferralTalk
