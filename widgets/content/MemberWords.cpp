#include "widgets/content/MemberWords.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QStringList>

namespace vigie::ui::content {

using namespace domain;
using namespace std::chrono;

namespace {

bool isOver(const MemberEvent &event, Instant now)
{
    return event.until && *event.until <= now;
}

QString about(const MemberEvent &event)
{
    return event.category == Category::Unknown || event.category == Category::None ? QString()
                                                                                   : kit::words(event.category);
}

} // namespace

QString MemberWords::stage(CertificationStage stage)
{
    switch (stage) {
    case CertificationStage::NotBegun:
        return tr("Not certified");
    case CertificationStage::InReview:
        return tr("Certification in review");
    case CertificationStage::Certified:
        return tr("Certified");
    case CertificationStage::Lapsed:
        return tr("Certification lapsed");
    case CertificationStage::Refused:
        return tr("Certification refused");
    case CertificationStage::Withdrawn:
        return tr("Certification withdrawn");
    case CertificationStage::Unknown:
        break;
    }
    return tr("Certification not known");
}

Tone MemberWords::tone(CertificationStage stage)
{
    switch (stage) {
    case CertificationStage::Certified:
        return Tone::Good;
    case CertificationStage::Refused:
        return Tone::Danger;
    case CertificationStage::Unknown:
        return Tone::Neutral;
    default:
        return Tone::Soon;
    }
}

QString MemberWords::payout(PayoutState state)
{
    switch (state) {
    case PayoutState::None:
        return tr("none");
    case PayoutState::Running:
        return tr("running");
    case PayoutState::Held:
        return tr("held");
    case PayoutState::Unknown:
        break;
    }
    return tr("not known");
}

QString MemberWords::ageStatus(FanAgeStatus status)
{
    switch (status) {
    case FanAgeStatus::Pending:
        return tr("under way");
    case FanAgeStatus::Passed:
        return tr("passed");
    case FanAgeStatus::Failed:
        return tr("failed");
    case FanAgeStatus::Ended:
        return tr("ended without an answer");
    case FanAgeStatus::Unknown:
        break;
    }
    return tr("an answer this version does not know");
}

Tone MemberWords::tone(FanAgeStatus status)
{
    switch (status) {
    case FanAgeStatus::Passed:
        return Tone::Good;
    case FanAgeStatus::Failed:
        return Tone::Danger;
    case FanAgeStatus::Pending:
    case FanAgeStatus::Ended:
        return Tone::Soon;
    case FanAgeStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString MemberWords::ageMethod(const std::string &method)
{
    if (method == "AGE_ESTIMATION")
        return tr("age estimated from the face");
    if (method == "DOC_SCAN")
        return tr("identity document");
    if (method == "DIGITAL_ID")
        return tr("digital identity");
    return method.empty() ? tr("not stated") : QStringLiteral("“%1”").arg(QString::fromStdString(method));
}

QString MemberWords::event(const MemberEvent &event, Instant now)
{
    switch (event.kind) {
    case MemberEventKind::Joined:
        return tr("Joined");
    case MemberEventKind::CertificationBegun:
        return tr("Certification begun");
    case MemberEventKind::Certified:
        return tr("Certified");
    case MemberEventKind::CertificationLapsed:
        return tr("Certification lapsed");
    case MemberEventKind::CertificationRefused:
        return tr("Certification refused");
    case MemberEventKind::CertificationWithdrawn:
        return tr("Certification withdrawn");
    case MemberEventKind::Decision:
        return kit::words(event.action);
    case MemberEventKind::TakenBack:
        return tr("A decision was taken back");
    case MemberEventKind::NoticeCame:
        return tr("Notice, open");
    case MemberEventKind::NoticeDecided:
        return tr("Notice, decided");
    case MemberEventKind::Restricted:
        return tr("Restricted");
    case MemberEventKind::RestrictionEnded:
        return tr("Restriction ended");
    case MemberEventKind::Strike:
        if (isOver(event, now))
            return tr("Strike, expired");
        return event.weight > 1 ? tr("Strike of weight %1").arg(event.weight) : tr("Strike");
    case MemberEventKind::Frozen:
        return tr("Account frozen");
    case MemberEventKind::Unfrozen:
        return tr("Account unfrozen");
    case MemberEventKind::PayoutHeld:
        return tr("Payout held");
    case MemberEventKind::PayoutReleased:
        return tr("Payout released");
    case MemberEventKind::ComplaintCame:
        return tr("Complaint about a decision");
    case MemberEventKind::ComplaintUpheld:
        return tr("Examined again: the decision changed");
    case MemberEventKind::ComplaintRejected:
        return tr("Examined again: the decision stands");
    case MemberEventKind::StrikeEnded:
        return tr("Strike taken back");
    case MemberEventKind::EndingAnnounced:
        return tr("The account is to end");
    case MemberEventKind::EndingWithdrawn:
        return tr("The account does not end");
    case MemberEventKind::AccountEnded:
        return tr("Account ended");
    case MemberEventKind::MisuseWarned:
        return tr("Warned of misuse");
    case MemberEventKind::Unknown:
        return tr("Something this version does not know");
    }
    return {};
}

QString MemberWords::details(const MemberEvent &event, Instant now)
{
    QStringList parts;
    if (const QString what = about(event); !what.isEmpty())
        parts << what;
    if (event.kind == MemberEventKind::EndingAnnounced && event.until)
        parts << tr("on %1").arg(kit::moment(*event.until));
    else if (event.until && !isOver(event, now))
        parts << tr("until %1").arg(kit::moment(*event.until));
    if (!event.byName.isEmpty())
        parts << event.byName;
    QStringList lines;
    if (!parts.isEmpty())
        lines << parts.join(QStringLiteral(" · "));
    if (!event.note.isEmpty())
        lines << event.note;
    return lines.join(QLatin1Char('\n'));
}

Tone MemberWords::tone(const MemberEvent &event, Instant now)
{
    switch (event.kind) {
    case MemberEventKind::Frozen:
    case MemberEventKind::AccountEnded:
        return Tone::Danger;
    case MemberEventKind::Restricted:
    case MemberEventKind::Strike:
        return isOver(event, now) ? Tone::Neutral : Tone::Danger;
    case MemberEventKind::NoticeCame:
    case MemberEventKind::CertificationLapsed:
    case MemberEventKind::CertificationRefused:
    case MemberEventKind::CertificationWithdrawn:
    case MemberEventKind::PayoutHeld:
    case MemberEventKind::ComplaintCame:
    case MemberEventKind::EndingAnnounced:
    case MemberEventKind::MisuseWarned:
        return Tone::Soon;
    case MemberEventKind::Certified:
    case MemberEventKind::RestrictionEnded:
    case MemberEventKind::Unfrozen:
    case MemberEventKind::PayoutReleased:
    case MemberEventKind::ComplaintUpheld:
    case MemberEventKind::StrikeEnded:
    case MemberEventKind::EndingWithdrawn:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

QString MemberWords::span(Milliseconds span)
{
    if (span < 2h)
        return tr("%n minute(s)", nullptr, static_cast<int>(span / 1min));
    if (span < 48h)
        return tr("%n hour(s)", nullptr, static_cast<int>(span / 1h));
    return tr("%n day(s)", nullptr, static_cast<int>(span / days(1)));
}

QString MemberWords::contradiction(const Contradiction &contradiction, Instant now)
{
    const QString ago = span(std::max(Milliseconds(0), now - contradiction.since));
    switch (contradiction.kind) {
    case ContradictionKind::PublishedWhileRestricted:
        return tr("Published while the account is restricted: nobody can see it.");
    case ContradictionKind::PublishedWhileFrozen:
        return tr("Published while the account is frozen: nobody can see it.");
    case ContradictionKind::PublishedUncertified:
        return tr("Published though the owner is not certified: nobody can see it.");
    case ContradictionKind::NoticeAfterOthersDecision:
        return tr("A notice is open on what a colleague published %1 ago.").arg(ago);
    case ContradictionKind::DecidedBothWays:
        return tr("Published and taken down within a day, last %1 ago.").arg(ago);
    case ContradictionKind::AccountJustFrozen:
        return tr("The account was frozen %1 ago. Somebody is at work on it.").arg(ago);
    case ContradictionKind::PayoutWhileFrozen:
        return tr("The account is frozen, and money still goes out.");
    }
    return {};
}

QString MemberWords::audience(Audience audience)
{
    switch (audience) {
    case Audience::Visitor:
        return tr("Visitor");
    case Audience::UncheckedFan:
        return tr("Fan without age check");
    case Audience::CheckedFan:
        return tr("Checked fan");
    case Audience::Subscriber:
        return tr("Subscriber");
    }
    return {};
}

QString MemberWords::view(const AudienceView &view)
{
    QStringList parts;
    for (const auto hindrance : view.hindrances) {
        switch (hindrance) {
        case Hindrance::Pending:
            parts << tr("it waits for a decision");
            break;
        case Hindrance::Blocked:
            parts << tr("it is blocked");
            break;
        case Hindrance::Unavailable:
            parts << tr("it was taken down");
            break;
        case Hindrance::Hidden:
            parts << tr("it is hidden for now");
            break;
        case Hindrance::OwnerNotCertified:
            parts << tr("its owner is not certified");
            break;
        case Hindrance::OwnerRestricted:
            parts << tr("its owner is restricted");
            break;
        case Hindrance::ItemRestricted:
            parts << tr("it is restricted content");
            break;
        case Hindrance::Private:
            parts << tr("it is a private message");
            break;
        case Hindrance::Unknown:
            parts << tr("for a reason this version does not know");
            break;
        }
    }
    if (!parts.isEmpty())
        return tr("Sees nothing: %1.").arg(parts.join(tr("; ", "between reasons")));
    for (const auto gate : view.gates) {
        switch (gate) {
        case Gate::Warning:
            parts << tr("the warning to click");
            break;
        case Gate::SignIn:
            parts << tr("the sign-in");
            break;
        case Gate::AgeCheck:
            parts << tr("the age check");
            break;
        case Gate::Subscription:
            parts << tr("the offer to subscribe");
            break;
        case Gate::Unknown:
            parts << tr("a gate this version does not know");
            break;
        }
    }
    if (parts.isEmpty())
        return tr("Sees the item at once.");
    return tr("Meets %1; then the item.").arg(parts.join(tr(", then ", "between gates")));
}

Tone MemberWords::tone(const AudienceView &view)
{
    if (!view.hindrances.empty())
        return Tone::Danger;
    return view.gates.empty() ? Tone::Good : Tone::Soon;
}

QString MemberWords::shows(const AudienceView &view)
{
    if (!view.hindrances.empty())
        return tr("Nothing");
    return view.gates.empty() ? tr("Item") : tr("Gate");
}

} // namespace vigie::ui::content
