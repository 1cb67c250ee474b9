#pragma once

#include "models/compliance/ReferralOffences.h"

#include <QFile>

#include <random>

/// Packets for tests: one that lacks nothing, and any packet at all. Everything in them is invented.
namespace vigie::test {

inline Instant at(const char *text)
{
    return *parseRfc3339(text);
}

inline const Instant referralNow = at("2026-03-02T12:00:00Z");

/// `length` lower-case hexadecimal digits that go on from `seed`.
inline std::string hexDigits(std::size_t length, unsigned seed)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string out;
    std::mt19937 random(seed);
    while (out.size() < length)
        out += Digits[random() % Digits.size()];
    return out;
}

inline compliance::OriginalHashes hashesOf(unsigned seed)
{
    return {hexDigits(64, seed), hexDigits(32, seed + 1000), hexDigits(40, seed + 2000)};
}

/// The seed policy's list.
inline compliance::OffenceList seedOffences()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/offences-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = compliance::readOffences(file.readAll().toStdString());
    return read ? *read : compliance::OffenceList{};
}

/// Complete for every recipient, without anything to note but its open hold and the duty to report.
inline compliance::ReferralPacket completePacket()
{
    using namespace compliance;
    ReferralPacket packet;
    packet.id = ReferralId("referral-1");
    packet.openedAt = at("2026-03-02T08:05:00Z");
    packet.openedBy = domain::PersonId("staff-7");
    packet.offence = "child-sexual-abuse";
    packet.facts = QStringLiteral("A post matched the list of known material. It was published at 07:58 and made "
                                  "unavailable at 08:01.\n\nThe account posted nothing else.");
    packet.cause = ReferralCause::HashMatch;
    packet.causeReference = QStringLiteral("list-2026-02");
    packet.awareAt = at("2026-03-02T08:00:30Z");
    packet.items.push_back({domain::ItemId("item-1"), QStringLiteral("https://creators.example/p/item-1"),
                            at("2026-03-02T07:57:12Z"), at("2026-03-02T07:58:00Z"), at("2026-03-02T08:01:00Z"),
                            hashesOf(1)});
    packet.uploader = {{IdentifierKind::Member, QStringLiteral("member-1"), std::nullopt},
                       {IdentifierKind::Handle, QStringLiteral("@somebody"), std::nullopt},
                       {IdentifierKind::Email, QStringLiteral("somebody@example.org"), std::nullopt},
                       {IdentifierKind::IpAddress, QStringLiteral("192.0.2.17"), at("2026-03-02T07:57:12Z")}};
    const auto event = [&packet](CustodyStep step, const char *when, const QString &reason = {}) {
        packet.custody.push_back({step, domain::ItemId("item-1"), domain::PersonId("platform"), at(when),
                                  packet.items.front().hashes.sha256, reason});
    };
    event(CustodyStep::Ingested, "2026-03-02T07:57:12.250Z");
    event(CustodyStep::HashVerified, "2026-03-02T08:00:31Z");
    event(CustodyStep::Classified, "2026-03-02T08:00:59Z", QStringLiteral("known hash"));
    event(CustodyStep::Restricted, "2026-03-02T08:01:00Z");
    event(CustodyStep::Preserved, "2026-03-02T08:01:05Z");
    packet.danger = {QStringLiteral("The child may be in reach of the uploader."), {}, {}, "FR"};
    packet.hold = {QStringLiteral("All media and logs of member-1"),
                   QStringLiteral("DSA Art. 18"),
                   QStringLiteral("2026/0417"),
                   at("2026-03-02T08:01:05Z"),
                   std::nullopt,
                   domain::PersonId("staff-2")};
    packet.informed = {{InformedParty::ShiftLead, QStringLiteral("staff-2"), at("2026-03-02T08:02:00Z"), {}}};
    return packet;
}

/// Any packet, sound or not; short texts in several scripts, control characters among them.
class ReferralDice
{
public:
    explicit ReferralDice(unsigned seed) : m_random(seed) {}

    compliance::ReferralPacket packet()
    {
        using namespace compliance;
        ReferralPacket p;
        p.id = id<ReferralId>();
        p.openedAt = maybe();
        p.openedBy = id<domain::PersonId>();
        p.offence = coin() ? "terrorism" : "";
        p.facts = text(400);
        p.cause = ReferralCause(below(4));
        p.causeReference = text(20);
        p.awareAt = maybe();
        for (unsigned n = below(4); n > 0; --n)
            p.items.push_back({id<domain::ItemId>(), text(40), maybe(), maybe(), maybe(), hashes()});
        for (unsigned n = below(4); n > 0; --n)
            p.uploader.push_back({IdentifierKind(below(6)), text(20), maybe()});
        for (unsigned n = below(12); n > 0; --n)
            p.custody.push_back({CustodyStep(below(CustodySteps)), id<domain::ItemId>(), id<domain::PersonId>(),
                                 instant(), hashes().sha256, text(20)});
        if (coin())
            p.danger = ReferralDanger{text(30), text(30), text(30), coin() ? "FR" : ""};
        if (coin())
            p.hold = LegalHold{text(30), text(30), text(10), maybe(), maybe(), id<domain::PersonId>()};
        if (coin())
            p.silence = DoNotNotify{text(30), maybe()};
        for (unsigned n = below(4); n > 0; --n)
            p.informed.push_back({InformedParty(below(9)), text(20), maybe(), text(10)});
        return p;
    }

private:
    unsigned below(std::size_t bound) { return static_cast<unsigned>(m_random() % bound); }
    bool coin() { return below(2) == 0; }
    Instant instant() { return Instant(Milliseconds(1'700'000'000'000 + below(1'000'000'000))); }
    std::optional<Instant> maybe() { return coin() ? std::optional(instant()) : std::nullopt; }
    compliance::OriginalHashes hashes() { return coin() ? hashesOf(below(100)) : compliance::OriginalHashes{}; }
    template <typename IdType> IdType id() { return coin() ? IdType("id-" + std::to_string(below(6))) : IdType(); }
    QString text(std::size_t most)
    {
        static constexpr std::u16string_view Letters = u"aé œ\n\t\"\\/<&\u202e\u0001日Ω.{}";
        QString out;
        for (unsigned n = below(most); n > 0; --n)
            out += QChar(Letters[below(Letters.size())]);
        return out;
    }

    std::mt19937 m_random;
};

} // namespace vigie::test
