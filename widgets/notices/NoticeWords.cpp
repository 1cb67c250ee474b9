#include "widgets/notices/NoticeWords.h"

#include "models/base/VisibleText.h"
#include "widgets/kit/TimeWords.h"

#include <QLocale>
#include <QUrl>

namespace vigie::ui::notices {

using namespace domain;

QString NoticeWords::duty(NoticeDuty duty)
{
    switch (duty) {
    case NoticeDuty::DangerToLife:
        return tr("Danger to life");
    case NoticeDuty::Order:
        return tr("Order");
    case NoticeDuty::TrustedFlagger:
        return tr("Trusted flagger");
    case NoticeDuty::IntimateOrChild:
        return tr("Intimate or minor");
    case NoticeDuty::Other:
        return tr("Notice");
    case NoticeDuty::OwnInitiative:
        return tr("Own initiative");
    }
    return tr("Notice");
}

Tone NoticeWords::tone(NoticeDuty duty)
{
    switch (duty) {
    case NoticeDuty::DangerToLife:
    case NoticeDuty::Order:
        return Tone::Danger;
    case NoticeDuty::TrustedFlagger:
    case NoticeDuty::IntimateOrChild:
        return Tone::Soon;
    case NoticeDuty::Other:
    case NoticeDuty::OwnInitiative:
        break;
    }
    return Tone::Neutral;
}

QString NoticeWords::why(NoticeDuty duty)
{
    switch (duty) {
    case NoticeDuty::DangerToLife:
        return tr("Danger to life: before everything else. Alert the authorities now (17 or 112), then refer it.");
    case NoticeDuty::Order:
        return tr("Order of an authority: before all but danger to life.");
    case NoticeDuty::TrustedFlagger:
        return tr("Trusted flagger: before all but danger and orders.");
    case NoticeDuty::IntimateOrChild:
        return tr("Intimate pictures or a minor: before other notices, every hour online is harm.");
    case NoticeDuty::Other:
        return tr("No priority: in the order of their time limits.");
    case NoticeDuty::OwnInitiative:
        return tr("Found by ourselves: nobody waits for an answer.");
    }
    return {};
}

QString NoticeWords::whyNow(NoticeDuty duty, std::optional<Instant> due, Instant now)
{
    if (!due)
        return why(duty);
    const QString time = kit::timeUntil(*due, now).replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // on one line
    return *due <= now ? tr("%1 Overdue: %2.").arg(why(duty), time) : tr("%1 Due in %2.").arg(why(duty), time);
}

QString NoticeWords::origin(NoticeOrigin origin)
{
    switch (origin) {
    case NoticeOrigin::Anyone:
        return tr("Public form");
    case NoticeOrigin::Member:
        return tr("Member");
    case NoticeOrigin::TrustedFlagger:
        return tr("Trusted flagger");
    case NoticeOrigin::Authority:
        return tr("Authority");
    case NoticeOrigin::OwnInitiative:
        return tr("Own initiative");
    case NoticeOrigin::Unknown:
        break;
    }
    return tr("Unknown origin");
}

QString NoticeWords::ground(NoticeGround ground)
{
    switch (ground) {
    case NoticeGround::Illegal:
        return tr("Said to be illegal");
    case NoticeGround::Terms:
        return tr("Said to break the terms");
    case NoticeGround::Unknown:
        break;
    }
    return tr("Unknown ground");
}

QString NoticeWords::matter(OrderMatter matter)
{
    switch (matter) {
    case OrderMatter::Terrorism:
        return tr("Terrorist content: one hour");
    case OrderMatter::ChildAbuse:
        return tr("Images of child abuse: 24 hours");
    case OrderMatter::Other:
        return tr("Other: without undue delay");
    case OrderMatter::Unknown:
        break;
    }
    return tr("Unknown matter");
}

QString NoticeWords::orderKind(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Act:
        return tr("To act against content");
    case OrderKind::Inform:
        return tr("To give information about members: it restricts nothing");
    case OrderKind::Unknown:
        break;
    }
    return tr("Unknown kind");
}

QString NoticeWords::state(NoticeState state)
{
    switch (state) {
    case NoticeState::Open:
        return tr("Open");
    case NoticeState::Decided:
        return tr("Decided");
    case NoticeState::Unknown:
        break;
    }
    return tr("Unknown state");
}

QString NoticeWords::outcome(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Restricted:
        return tr("Restrict");
    case NoticeOutcome::NoViolation:
        return tr("No violation");
    case NoticeOutcome::Imprecise:
        return tr("Too imprecise");
    case NoticeOutcome::AlreadyGone:
        return tr("Already gone");
    case NoticeOutcome::Unknown:
        break;
    }
    return tr("Not decided");
}

QString NoticeWords::outcomeMeaning(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Restricted:
        return tr("Against the law or the terms: something is taken away, with a letter to the member.");
    case NoticeOutcome::NoViolation:
        return tr("Neither against the law nor the terms: everything stays.");
    case NoticeOutcome::Imprecise:
        return tr("What it says or points at is not enough to tell.");
    case NoticeOutcome::AlreadyGone:
        return tr("Restricted before, or taken down by its author.");
    case NoticeOutcome::Unknown:
        break;
    }
    return {};
}

QString NoticeWords::restriction(RestrictionKind kind)
{
    switch (kind) {
    case RestrictionKind::Unavailable:
        return tr("Content unavailable");
    case RestrictionKind::AgeRestricted:
        return tr("Only after the age check");
    case RestrictionKind::PayoutHeld:
        return tr("Payout held");
    case RestrictionKind::AccountSuspended:
        return tr("Account suspended");
    case RestrictionKind::AccountEnded:
        return tr("Account ended");
    case RestrictionKind::Unknown:
        break;
    }
    return tr("Unknown restriction");
}

QString NoticeWords::exception(EndingException exception)
{
    switch (exception) {
    case EndingException::LegalDuty:
        return tr("The law obliges us to, and leaves no time");
    case EndingException::ImperativeReason:
        return tr("An imperative reason of national law");
    case EndingException::RepeatedInfringement:
        return tr("The terms were broken repeatedly");
    case EndingException::None:
        break;
    }
    return tr("Choose the exception…");
}

QString NoticeWords::misuse(MisuseStep step)
{
    switch (step) {
    case MisuseStep::Warning:
        return tr("A warning letter");
    case MisuseStep::Suspension:
        return tr("Suspension for misuse");
    case MisuseStep::None:
        break;
    }
    return tr("Counted, nothing more");
}

QString NoticeWords::fault(NoticeFault fault)
{
    switch (fault) {
    case NoticeFault::OutcomeMissing:
        return tr("Choose what you found.");
    case NoticeFault::ItemsMissing:
        return tr("Tick the content that is restricted.");
    case NoticeFault::ItemsForeign:
        return tr("Some of the content is not part of this notice any more.");
    case NoticeFault::RestrictionMissing:
        return tr("Tick what is taken away.");
    case NoticeFault::RestrictionForeign:
        return tr("Where nothing is found there is nothing to restrict.");
    case NoticeFault::RestrictionTwice:
        return tr("The same restriction stands there twice.");
    case NoticeFault::RestrictionOver:
        return tr("A restriction ends before it begins.");
    case NoticeFault::ClauseMissing:
        return tr("Choose the clause it rests on.");
    case NoticeFault::FactsMissing:
        return tr("Say what you saw and why it follows: at least %n character(s).", nullptr,
                  static_cast<int>(noticing::FactsLeast));
    case NoticeFault::FactsTooLong:
        return tr("Too long: at most %n character(s).", nullptr, static_cast<int>(noticing::FactsLimit));
    case NoticeFault::FactsUnfinished:
    case NoticeFault::BasisUnfinished:
        return tr("A place to fill in still stands in the text: […] or {…}.");
    case NoticeFault::NoticeTooShort:
        return tr("An account ends after %n day(s) at the earliest, unless an exception is named.", nullptr,
                  noticing::EndingNoticeDays);
    case NoticeFault::NoticeForeign:
        return tr("A period of notice or an exception stands where no account ends early.");
    case NoticeFault::BasisMissing:
        return tr("Name what the exception rests on: at least %n character(s).", nullptr,
                  static_cast<int>(noticing::BasisLeast));
    case NoticeFault::BasisTooLong:
        return tr("Too long: at most %n character(s).", nullptr, static_cast<int>(noticing::BasisLimit));
    case NoticeFault::ManifestForeign:
        return tr("Nothing manifest can be found with this outcome.");
    case NoticeFault::MisuseForeign:
        return tr("Nothing follows from misuse where none was found.");
    case NoticeFault::MisuseEndMissing:
        return tr("A suspension for misuse states when it ends.");
    case NoticeFault::MisuseOver:
        return tr("The suspension ends before it begins.");
    case NoticeFault::SuspensionMissing:
        return tr("A suspension for misuse suspends the account: tick it, with its end.");
    }
    return {};
}

QString NoticeWords::detail(screening::DetailKind kind)
{
    using screening::DetailKind;
    switch (kind) {
    case DetailKind::Email:
        return tr("E-mail address");
    case DetailKind::Telephone:
        return tr("Telephone number");
    case DetailKind::Iban:
        return tr("Bank account (IBAN)");
    case DetailKind::Rib:
        return tr("Bank account (RIB)");
    case DetailKind::Bic:
        return tr("Bank (BIC)");
    case DetailKind::PaymentCard:
        return tr("Payment card");
    case DetailKind::PostalAddress:
        return tr("Postal address");
    case DetailKind::Url:
        return tr("Link");
    case DetailKind::NetworkHandle:
        return tr("Name on another network");
    case DetailKind::PaymentTag:
        return tr("Payment name");
    case DetailKind::CryptoAddress:
        return tr("Crypto address");
    }
    return tr("Personal detail");
}

QString NoticeWords::statementPause(domain::StatementPause pause)
{
    switch (pause) {
    case domain::StatementPause::TokenRefused:
        return tr(
            "⚠ The EU’s database refused the platform’s token (401): no statement leaves. You can go on deciding: "
            "statements wait and none is lost. Whoever runs the platform starts it with a valid token.");
    case domain::StatementPause::NotPermitted:
        return tr("⚠ The EU’s database does not let the platform hand statements in (403): none leaves. You can go on "
                  "deciding: statements wait and none is lost. Whoever runs the platform has its access there put "
                  "right.");
    case domain::StatementPause::None:
        break;
    }
    return {};
}

QString NoticeWords::statementState(StatementState state)
{
    switch (state) {
    case StatementState::Waiting:
        return tr("waits to be sent");
    case StatementState::Sent:
        return tr("sent, without an answer yet");
    case StatementState::Accepted:
        return tr("accepted by the database");
    case StatementState::Refused:
        return tr("refused: somebody has to look at it");
    case StatementState::Unknown:
        break;
    }
    return tr("in a state that this version does not know");
}

QString NoticeWords::language(const std::string &tag)
{
    const auto primary = QString::fromStdString(tag).section(QLatin1Char('-'), 0, 0).toLower();
    if (primary == QLatin1StringView("fr"))
        return tr("French");
    if (primary == QLatin1StringView("en"))
        return tr("English");
    if (primary.isEmpty())
        return tr("unknown language");
    const QLocale::Language language = QLocale(primary).language();
    return language == QLocale::C ? visibleLine(primary) : QLocale::languageToString(language);
}

QString NoticeWords::location(const QString &given)
{
    const QUrl url(given, QUrl::StrictMode);
    const QString decoded = visibleLine(QUrl::fromPercentEncoding(given.toUtf8()));
    if (!url.isValid() || url.host().isEmpty())
        return decoded;
    const QString ascii = QString::fromLatin1(QUrl::toAce(url.host()));
    const QString host = ascii.isEmpty() || ascii == url.host() ? url.host() : tr("%1 (%2)").arg(url.host(), ascii);
    return tr("%1: %2", "host of a link, then the whole of it").arg(visibleLine(host), decoded);
}

} // namespace vigie::ui::notices
