#include "models/backend/rules/Collecting.h"

#include "models/backend/rules/NoticeIntake.h"
#include "models/contract/CertificationNames.h"
#include "models/contract/Members.h"
#include "models/contract/Names.h"

#include <algorithm>
#include <limits>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

class Collection
{
public:
    Collection(BackendStore &store, const InformationEntry &entry, RestrictedContent restricted)
        : m_store(store), m_entry(entry), m_restricted(restricted)
    {}

    Result<void> take(HeldData data);
    Collected collected{};

private:
    Result<void> account();
    Result<void> civilIdentity();
    Result<void> contact();
    Result<void> payments();
    Result<void> publications();
    Result<void> measures();
    Result<void> messages();

    /// Values of the applicant's newest application that has any.
    Result<std::vector<ApplicantValue>> applicantValues();
    /// Of the member, in the period, oldest first.
    Result<std::vector<MemberEvent>> events(std::initializer_list<MemberEventKind> kinds);
    Result<std::vector<Item>> items(bool areMessages);
    bool isInPeriod(Instant at) const
    {
        return (!m_entry.from || at >= *m_entry.from) && (!m_entry.until || at < *m_entry.until);
    }
    void add(HeldField field, const QString &value, std::optional<Instant> at = {});
    void add(HeldField field, const std::string &value) { add(field, QString::fromStdString(value)); }

    BackendStore &m_store;
    const InformationEntry &m_entry;
    RestrictedContent m_restricted;
    HeldPart m_part{};
};

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void Collection::add(HeldField field, const QString &value, std::optional<Instant> at)
{
    const HeldValue made{field, value, at};
    if (!value.isEmpty() && std::ranges::find(m_part.values, made) == m_part.values.end())
        m_part.values.push_back(made);
}

Result<void> Collection::take(HeldData data)
{
    m_part = HeldPart{data, 0, {}};
    const auto read = [&]() -> Result<void> {
        switch (data) {
        case HeldData::Account:
            return account();
        case HeldData::CivilIdentity:
            return civilIdentity();
        case HeldData::Contact:
            return contact();
        case HeldData::Payments:
            return payments();
        case HeldData::Publications:
            return publications();
        case HeldData::Measures:
            return measures();
        case HeldData::Messages:
            return messages();
        case HeldData::Connections: // this platform keeps none
        case HeldData::Unknown:
            return {};
        }
        return {};
    };
    TRY_DONE(read());
    m_part.count = static_cast<int>(m_part.values.size());
    collected.parts.push_back(std::move(m_part));
    return {};
}

Result<void> Collection::account()
{
    TRY(const auto member, m_store.readMember(m_entry.member));
    add(HeldField::Member, member.id.value);
    add(HeldField::DisplayName, member.displayName);
    add(HeldField::Handle, member.handle);
    add(HeldField::Kind, word(contract::toWire(member.kind)));
    add(HeldField::Country, member.country);
    add(HeldField::Language, member.language);
    if (member.since != Instant())
        add(HeldField::Since, QString::fromStdString(toRfc3339(member.since)), member.since);
    return {};
}

Result<std::vector<ApplicantValue>> Collection::applicantValues()
{
    TRY(const auto applications, m_store.applicationsOf(m_entry.member));
    for (const auto &id : applications) {
        TRY(const auto applicant, m_store.findApplicant(id));
        if (applicant && !applicant->values.empty())
            return applicant->values;
    }
    return std::vector<ApplicantValue>();
}

Result<void> Collection::civilIdentity()
{
    static constexpr std::array Fields{std::pair{ApplicantField::Surname, HeldField::Surname},
                                       std::pair{ApplicantField::UsedSurname, HeldField::UsedSurname},
                                       std::pair{ApplicantField::GivenNames, HeldField::GivenNames},
                                       std::pair{ApplicantField::BirthDate, HeldField::BirthDate}};
    TRY(const auto values, applicantValues());
    for (const auto &[of, field] : Fields)
        for (const auto &value : values)
            if (value.field == of && !value.masked)
                add(field, value.value);
    return {};
}

Result<void> Collection::contact()
{
    TRY(const auto applications, m_store.applicationsOf(m_entry.member));
    if (applications.empty())
        return {};
    TRY(const auto application, m_store.readApplication(applications.front()));
    const auto moment = [this](HeldField field, const std::optional<Instant> &at) {
        if (at)
            add(field, QString::fromStdString(toRfc3339(*at)), at);
    };
    moment(HeldField::ContactComplete, application.checks.contactCompleteAt);
    moment(HeldField::PhoneVerified, application.checks.phoneVerifiedAt);
    return {};
}

Result<void> Collection::payments()
{
    TRY(const auto values, applicantValues());
    for (const auto &value : values)
        if (value.field == ApplicantField::BankHolder && !value.masked)
            add(HeldField::BankHolder, value.value);
    TRY(const auto applications, m_store.applicationsOf(m_entry.member));
    if (!applications.empty()) {
        TRY(const auto application, m_store.readApplication(applications.front()));
        if (application.checks.holder != HolderMatch::None && application.checks.holder != HolderMatch::Unknown)
            add(HeldField::HolderMatch, word(contract::toWire(application.checks.holder)));
    }
    TRY(const auto found, events({MemberEventKind::PayoutHeld, MemberEventKind::PayoutReleased}));
    for (const auto &event : found)
        add(HeldField::Payout, word(contract::memberEventWord(event.kind)), event.at);
    return {};
}

Result<std::vector<MemberEvent>> Collection::events(std::initializer_list<MemberEventKind> kinds)
{
    TRY(auto all, m_store.memberEvents(m_entry.member, std::numeric_limits<int>::max()));
    std::erase_if(all, [&](const MemberEvent &event) {
        return !isInPeriod(event.at) || std::ranges::find(kinds, event.kind) == kinds.end();
    });
    std::ranges::reverse(all);
    return all;
}

/// What colleagues noted beside it, and who they are, is the platform's own.
Result<void> Collection::measures()
{
    using enum MemberEventKind;
    TRY(const auto found, events({Restricted, RestrictionEnded, Strike, StrikeEnded, Frozen, Unfrozen, EndingAnnounced,
                                  EndingWithdrawn, AccountEnded, MisuseWarned, Certified, CertificationLapsed,
                                  CertificationRefused, CertificationWithdrawn}));
    for (const auto &event : found)
        add(HeldField::Measure, word(contract::memberEventWord(event.kind)), event.at);
    return {};
}

Result<std::vector<Item>> Collection::items(bool areMessages)
{
    std::vector<Item> found;
    TRY(const auto ids, m_store.itemsOf(m_entry.member));
    for (const auto &id : ids) {
        TRY(auto item, m_store.readItem(id));
        const bool shown = !item.restricted || m_restricted == RestrictedContent::Included;
        if (!shown || (item.kind == ItemKind::Message) != areMessages || !isInPeriod(item.createdAt))
            continue;
        collected.isRestricted = collected.isRestricted || item.restricted;
        found.push_back(std::move(item));
    }
    return found;
}

/// Where it is and what became of it; no word and no picture of it.
Result<void> Collection::publications()
{
    TRY(const auto address, m_store.setting(PublicAddressKey));
    TRY(const auto found, items(false));
    for (const auto &item : found) {
        const QStringList parts{QString::fromStdString(address + item.id.value), word(contract::toWire(item.kind)),
                                word(contract::toWire(item.state))};
        add(HeldField::Publication, parts.join(u' '), item.createdAt);
    }
    return {};
}

Result<void> Collection::messages()
{
    TRY(const auto found, items(true));
    for (const auto &item : found)
        add(HeldField::Message, QString::fromStdString(item.id.value) + QStringLiteral(": ") + item.caption,
            item.createdAt);
    return {};
}

} // namespace

Result<Collected> collectHeld(BackendStore &store, const InformationEntry &entry, RestrictedContent restricted)
{
    TRY_DONE(store.readMember(entry.member));
    Collection collection(store, entry, restricted);
    for (const auto data : entry.scope) {
        if (needsJudge(data) && entry.kind != InformationAuthority::Judge)
            return {ErrorCode::IllegalTransition, "only a judge may ask for it"};
        TRY_DONE(collection.take(data));
    }
    return std::move(collection.collected);
}

} // namespace vigie::backend
