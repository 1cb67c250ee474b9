#include "models/compliance/ReferralReview.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <set>

namespace vigie::compliance {
namespace {

using enum ReferralGap;
using enum ReferralRecipient;

constexpr std::size_t Sha256Digits = 64;
constexpr std::size_t Sha1Digits = 40;
constexpr std::size_t Md5Digits = 32;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isHash(const std::string &hash, std::size_t digits)
{
    return hash.size() == digits && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

/// Every text of a packet but the facts, which have a limit of their own.
std::vector<const QString *> textsOf(const ReferralPacket &packet)
{
    std::vector<const QString *> texts{&packet.causeReference};
    for (const auto &item : packet.items)
        texts.push_back(&item.url);
    for (const auto &identifier : packet.uploader)
        texts.push_back(&identifier.value);
    for (const auto &event : packet.custody)
        texts.push_back(&event.reason);
    for (const auto &each : packet.informed)
        texts.insert(texts.end(), {&each.name, &each.reference});
    if (packet.danger)
        texts.insert(texts.end(), {&packet.danger->threat, &packet.danger->whom, &packet.danger->where});
    if (packet.hold)
        texts.insert(texts.end(), {&packet.hold->scope, &packet.hold->basis, &packet.hold->reference});
    if (packet.silence)
        texts.push_back(&packet.silence->basis);
    return texts;
}

bool isTooMuch(const ReferralPacket &packet)
{
    for (const auto size : {packet.items.size(), packet.uploader.size(), packet.custody.size(), packet.informed.size()})
        if (size > referral::ListLimit)
            return true;
    return std::ranges::any_of(textsOf(packet), [](const QString *text) { return text->size() > referral::TextLimit; });
}

class Review
{
public:
    Review(const ReferralPacket &packet, ReferralRecipient recipient, const OffenceList &offences, Instant now)
        : m_packet(packet), m_recipient(recipient), m_offences(offences), m_now(now)
    {}

    std::vector<ReferralMissing> missing()
    {
        if (!isValidId(m_packet.id.value))
            add(PacketIdMissing);
        if (m_recipient == Unknown)
            add(RecipientUnknown);
        readOffence();
        readStory();
        readItems();
        readUploader();
        readCustody();
        readHold();
        readRest();
        return std::move(m_missing);
    }

private:
    void add(ReferralGap gap, std::size_t at = 0) { m_missing.push_back({gap, at}); }
    /// Danger to life waits for nothing that takes time.
    bool isUrgent() const { return m_recipient == Article18; }
    void readOffence();
    void readStory();
    void readItems();
    void readItem(std::size_t at);
    void readUploader();
    void readCustody();
    void readHold();
    void readRest();

    const ReferralPacket &m_packet;
    ReferralRecipient m_recipient;
    const OffenceList &m_offences;
    Instant m_now;
    std::vector<ReferralMissing> m_missing{};
};

void Review::readOffence()
{
    if (m_packet.offence.empty())
        return add(OffenceMissing);
    const auto *offence = findOffence(m_offences, m_packet.offence);
    if (offence == nullptr)
        add(OffenceUnknown);
    else if (m_recipient != Unknown && !isFor(*offence, m_recipient))
        add(OffenceNotForThem);
}

void Review::readStory()
{
    if (isBlank(m_packet.facts))
        add(FactsMissing);
    if (m_packet.facts.size() > referral::FactsLimit)
        add(FactsTooLong);
    const auto texts = textsOf(m_packet);
    if (holdsEncodedBytes(m_packet.facts) ||
        std::ranges::any_of(texts, [](const QString *text) { return holdsEncodedBytes(*text); }))
        add(EncodedBytes);
    if (m_packet.cause == ReferralCause::Unknown)
        add(CauseMissing);
    else if (m_packet.cause != ReferralCause::OwnReview && isBlank(m_packet.causeReference))
        add(CauseReferenceMissing);
    if (!m_packet.awareAt)
        add(AwareMissing);
    else if (*m_packet.awareAt > m_now + custody::ClockTolerance)
        add(AwareFromTheFuture);
}

void Review::readItems()
{
    if (m_packet.items.empty() && !isUrgent())
        add(ItemsMissing);
    if (m_packet.items.empty() && m_packet.uploader.empty() && isUrgent())
        add(NobodyNamed);
    if (isTooMuch(m_packet))
        add(TooMuch);
    std::set<domain::ItemId> seen;
    for (std::size_t at = 0; at < m_packet.items.size(); ++at) {
        const auto &id = m_packet.items[at].id;
        if (!isValidId(id.value))
            add(ItemIdMissing, at);
        else if (!seen.insert(id).second)
            add(ItemTwice, at);
        readItem(at);
    }
}

void Review::readItem(std::size_t at)
{
    const auto &item = m_packet.items[at];
    if (!isBlank(item.url)) {
        if (!isAddress(item.url))
            add(UrlInvalid, at);
    } else if (!isUrgent()) {
        add(UrlMissing, at);
    }
    if (!item.uploadedAt && m_recipient == Pharos)
        add(UploadTimeMissing, at);
    const auto &hashes = item.hashes;
    if (hashes.sha256.empty() && !isUrgent())
        add(Sha256Missing, at);
    if ((!hashes.sha256.empty() && !isHash(hashes.sha256, Sha256Digits)) ||
        (!hashes.md5.empty() && !isHash(hashes.md5, Md5Digits)) ||
        (!hashes.sha1.empty() && !isHash(hashes.sha1, Sha1Digits)))
        add(HashMalformed, at);
}

void Review::readUploader()
{
    if (m_packet.uploader.empty() && m_recipient == Pharos)
        add(UploaderMissing);
    for (std::size_t at = 0; at < m_packet.uploader.size(); ++at) {
        const auto &identifier = m_packet.uploader[at];
        const bool isTimeless = identifier.kind == IdentifierKind::IpAddress && !identifier.seenAt;
        if (identifier.kind == IdentifierKind::Unknown || isBlank(identifier.value) || isTimeless)
            add(IdentifierIncomplete, at);
    }
}

void Review::readCustody()
{
    if (isUrgent())
        return;
    for (std::size_t at = 0; at < m_packet.items.size(); ++at) {
        const auto &id = m_packet.items[at].id;
        if (std::ranges::find(m_packet.custody, id, &CustodyEvent::item) == m_packet.custody.end())
            add(CustodyMissing, at);
        else if (!isPreserved(m_packet.custody, id))
            add(NotPreserved, at);
    }
    std::set<std::size_t> broken;
    for (const auto &finding : custodyFindings(m_packet, m_now))
        if (broken.insert(finding.at).second)
            add(CustodyBroken, finding.at);
}

void Review::readHold()
{
    if (!m_packet.hold) {
        if (m_recipient == Pharos)
            add(HoldMissing);
        return;
    }
    if (isUrgent())
        return;
    const auto &hold = *m_packet.hold;
    if (isBlank(hold.scope) || isBlank(hold.basis) || !hold.start || hold.approver.empty())
        add(HoldIncomplete);
    if (hold.start && hold.end && *hold.end < *hold.start)
        add(HoldEndsBeforeStart);
    else if (hold.end && *hold.end <= m_now)
        add(HoldOver);
}

void Review::readRest()
{
    if (m_packet.silence && (isBlank(m_packet.silence->basis) || !m_packet.silence->until))
        add(SilenceIncomplete);
    if (isUrgent() && (!m_packet.danger || isBlank(m_packet.danger->threat)))
        add(DangerMissing);
    for (std::size_t at = 0; at < m_packet.informed.size(); ++at)
        if (m_packet.informed[at].party == InformedParty::Unknown || !m_packet.informed[at].at)
            add(InformedIncomplete, at);
}

/// Whether the uploader was told before the silence ended.
bool wasTold(const ReferralPacket &packet)
{
    return packet.silence && std::ranges::any_of(packet.informed, [&packet](const Informed &each) {
               const auto &until = packet.silence->until;
               return each.party == InformedParty::Uploader && (!each.at || !until || *each.at < *until);
           });
}

} // namespace

bool isUnfit(ReferralGap gap)
{
    switch (gap) {
    case OffenceUnknown:
    case FactsTooLong:
    case EncodedBytes:
    case AwareFromTheFuture:
    case TooMuch:
    case ItemTwice:
    case HashMalformed:
    case HoldEndsBeforeStart:
        return true;
    default:
        return false;
    }
}

std::vector<ReferralMissing> whatIsMissing(const ReferralPacket &packet, ReferralRecipient recipient,
                                           const OffenceList &offences, Instant now)
{
    return Review(packet, recipient, offences, now).missing();
}

std::vector<ReferralNote> notesOn(const ReferralPacket &packet, ReferralRecipient recipient,
                                  const OffenceList &offences, Instant now)
{
    std::vector<ReferralNote> notes;
    if (packet.silence)
        notes.push_back(openSilence(packet, now) != nullptr ? ReferralNote::DoNotNotifyOpen
                                                            : ReferralNote::DoNotNotifyOver);
    if (wasTold(packet))
        notes.push_back(ReferralNote::ToldDespiteSilence);
    if (openHold(packet, now) != nullptr)
        notes.push_back(ReferralNote::HoldOpen);
    const auto lacksOne = [](const ReferralItem &item) { return item.hashes.md5.empty() || item.hashes.sha1.empty(); };
    if (std::ranges::any_of(packet.items, lacksOne))
        notes.push_back(ReferralNote::PartnerHashesMissing);
    if (packet.danger && packet.danger->memberState.empty())
        notes.push_back(ReferralNote::StateUnknown);
    const auto *offence = findOffence(offences, packet.offence);
    if (offence != nullptr && offence->mustBeReported)
        notes.push_back(ReferralNote::MustBeReported);
    if (offence != nullptr && isStale(*offence, now))
        notes.push_back(ReferralNote::OffenceUnchecked);
    if (handedTo(recipient, packet).uploader.size() != packet.uploader.size())
        notes.push_back(ReferralNote::IdentifiersLeftOut);
    return notes;
}

} // namespace vigie::compliance
