#include "models/domain/NoticeFiling.h"

#include "models/domain/MemberStates.h"

#include <algorithm>

namespace vigie::domain {

namespace {

using namespace filing;

/// Enough of RFC 5321 to answer to: one @ that is neither first nor last, a dot in the domain, no space or control.
bool isEmail(const QString &text)
{
    const auto at = text.indexOf(QLatin1Char('@'));
    if (at <= 0 || at != text.lastIndexOf(QLatin1Char('@')) || text.size() > EmailLimit)
        return false;
    const auto domain = QStringView(text).mid(at + 1);
    if (!domain.contains(QLatin1Char('.')) || domain.startsWith(QLatin1Char('.')) || domain.endsWith(QLatin1Char('.')))
        return false;
    return std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

/// Nothing that reads otherwise than it is: no controls, no bidirectional overrides, no invisible characters, and of
/// what RFC 3986 keeps out of addresses what would be markup. An explanation may hold all of it: it is kept as it came
/// and only ever shown as text.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'<' || c == u'>' ||
               c == u'"';
    });
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// The form's fields: what, where, why.
void addContentFaults(std::vector<FilingFault> &faults, const NoticeFiling &filing)
{
    if (filing.ground == NoticeGround::Unknown)
        faults.push_back(FilingFault::GroundUnknown);
    if (filing.category == Category::Unknown || filing.category == Category::None)
        faults.push_back(FilingFault::CategoryUnknown);
    if (isBlank(filing.explanation))
        faults.push_back(FilingFault::ExplanationMissing);
    if (filing.explanation.size() > ExplanationLimit)
        faults.push_back(FilingFault::ExplanationTooLong);
    if (std::ranges::all_of(filing.locations, isBlank))
        faults.push_back(FilingFault::LocationMissing);
    if (filing.locations.size() > LocationsLimit)
        faults.push_back(FilingFault::TooManyLocations);
    if (std::ranges::any_of(filing.locations, [](const QString &where) { return where.size() > LocationLimit; }))
        faults.push_back(FilingFault::LocationTooLong);
    if (!std::ranges::all_of(filing.locations, isPlain))
        faults.push_back(FilingFault::LocationInvalid);
}

void addIdentityFaults(std::vector<FilingFault> &faults, const Notifier &notifier, bool anonymous)
{
    if (isBlank(notifier.name) && !anonymous)
        faults.push_back(FilingFault::NameMissing);
    if (notifier.name.size() > NameLimit)
        faults.push_back(FilingFault::NameTooLong);
    if (!isPlain(notifier.name))
        faults.push_back(FilingFault::NameInvalid);
    if (isBlank(notifier.email)) {
        if (!anonymous)
            faults.push_back(FilingFault::EmailMissing);
    } else if (!isEmail(notifier.email.trimmed())) {
        faults.push_back(FilingFault::EmailInvalid);
    }
}

void addOrderFaults(std::vector<FilingFault> &faults, const std::optional<AuthorityOrder> &order, Instant now)
{
    if (!order)
        return faults.push_back(FilingFault::OrderMissing);
    if (order->kind == OrderKind::Unknown || order->matter == OrderMatter::Unknown || isBlank(order->authority) ||
        isBlank(order->reference) || isBlank(order->basis))
        faults.push_back(FilingFault::OrderIncomplete);
    if (order->memberState.empty())
        faults.push_back(FilingFault::OrderStateMissing);
    else if (!isMemberState(order->memberState))
        faults.push_back(FilingFault::OrderStateUnknown);
    if (order->issuedAt && *order->issuedAt > now + ClockTolerance)
        faults.push_back(FilingFault::OrderFromTheFuture);
}

} // namespace

const TrustedFlagger *findFlagger(const std::vector<TrustedFlagger> &flaggers, const std::string &id,
                                  std::chrono::year_month_day on)
{
    const auto found = std::ranges::find_if(flaggers, [&](const TrustedFlagger &flagger) {
        return flagger.id == id && flagger.from <= on && (!flagger.until || on < *flagger.until);
    });
    return found == flaggers.end() ? nullptr : &*found;
}

std::vector<FilingFault> faultsOf(const NoticeFiling &filing, const std::vector<TrustedFlagger> &flaggers, Instant now)
{
    std::vector<FilingFault> faults;
    addContentFaults(faults, filing);
    const auto &notifier = filing.notifier;
    switch (filing.origin) {
    case NoticeOrigin::Anyone:
        addIdentityFaults(faults, notifier, mayBeAnonymous(filing));
        break;
    case NoticeOrigin::Member:
        if (!notifier.member || notifier.member->empty())
            faults.push_back(FilingFault::MemberMissing);
        break;
    case NoticeOrigin::TrustedFlagger:
        if (!findFlagger(flaggers, notifier.flagger, std::chrono::floor<std::chrono::days>(now)))
            faults.push_back(FilingFault::FlaggerUnknown);
        break;
    case NoticeOrigin::Authority:
        addOrderFaults(faults, filing.order, now);
        break;
    case NoticeOrigin::OwnInitiative:
        break;
    case NoticeOrigin::Unknown:
        faults.insert(faults.begin(), FilingFault::OriginUnknown);
        break;
    }
    // Who orders and who looks at their own initiative states nothing about their belief.
    const bool states = filing.origin == NoticeOrigin::Anyone || filing.origin == NoticeOrigin::TrustedFlagger ||
                        (filing.origin == NoticeOrigin::Member && filing.ground == NoticeGround::Illegal);
    if (states && !filing.goodFaith)
        faults.push_back(FilingFault::GoodFaithMissing);
    return faults;
}

bool mayBeAnonymous(const NoticeFiling &filing)
{
    return filing.origin == NoticeOrigin::Anyone && filing.category == Category::Child;
}

bool canBeAnswered(const NoticeFiling &filing)
{
    switch (filing.origin) {
    case NoticeOrigin::Anyone:
        return isEmail(filing.notifier.email.trimmed());
    case NoticeOrigin::Member:
    case NoticeOrigin::TrustedFlagger:
    case NoticeOrigin::Authority:
        return true; // the account, the list and the order name where
    case NoticeOrigin::OwnInitiative:
    case NoticeOrigin::Unknown:
        break;
    }
    return false;
}

std::optional<Instant> knowledgeOf(const NoticeFiling &filing, Instant receivedAt)
{
    const bool illegal = filing.ground == NoticeGround::Illegal || filing.origin == NoticeOrigin::Authority;
    return illegal ? std::optional(receivedAt) : std::nullopt;
}

} // namespace vigie::domain
