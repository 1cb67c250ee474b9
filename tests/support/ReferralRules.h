#pragma once

#include "tests/support/FakeReferring.h"

namespace vigie::test {

inline domain::Offence offence(const std::string &id, const char *fr, const char *en,
                               std::vector<domain::ReferralRecipient> recipients, bool threatensLife = false)
{
    domain::Offence made;
    made.id = id;
    made.title.byLanguage = {{"fr", QString::fromUtf8(fr)}, {"en", QString::fromUtf8(en)}};
    made.law.byLanguage = {{"fr", QStringLiteral("Loi du 29 juillet 1881, art. 24")},
                           {"en", QStringLiteral("French law of 29 July 1881, art. 24")}};
    made.source = QStringLiteral("https://www.example.org/law");
    made.checkedOn = std::chrono::year(2026) / 11 / 23;
    made.mustBeReported = true;
    made.threatensLife = threatensLife;
    made.recipients = std::move(recipients);
    return made;
}

/// A short list of offences, and what the platform knows of the content of a new referral.
inline void fillReferring(FakeReferring &referring, Instant now, const domain::ItemId &item = domain::ItemId("item-1"))
{
    using namespace domain;
    using enum ReferralRecipient;
    referring.now = now;
    referring.list.version = 1;
    referring.list.effectiveOn = std::chrono::year(2026) / 11 / 23;
    referring.list.offences = {
        offence("hatred-origin", "Provocation à la haine en raison de l'origine ou de la religion",
                "Incitement to hatred because of origin or religion", {Pharos, PointDeContact}),
        offence("trafficking", "Traite des êtres humains", "Trafficking in human beings", {Pharos}, true),
        offence("incitement-to-suicide", "Provocation au suicide", "Incitement to suicide", {Pharos, PointDeContact},
                true)};
    referring.list.offences.front().clauses = {ClauseId("H1")};
    auto &packet = referring.next.packet;
    referring.next.caseId = CaseId("case-1");
    packet.openedAt = now;
    packet.openedBy = PersonId("staff-1");
    packet.cause = ReferralCause::Notice;
    packet.causeReference = QStringLiteral("notice-1");
    packet.awareAt = now - std::chrono::hours(5);
    packet.items = {{item,
                     QStringLiteral("https://createurs.example/p/item-1"),
                     now - std::chrono::hours(40),
                     now - std::chrono::hours(30),
                     std::nullopt,
                     {std::string(64, 'a'), std::string(32, 'b'), std::string(40, 'c')}}};
    packet.uploader = {{IdentifierKind::Member, QStringLiteral("member-1"), std::nullopt},
                       {IdentifierKind::Handle, QStringLiteral("lumiere"), std::nullopt}};
    const auto event = [&](CustodyStep step, Instant at) {
        packet.custody.push_back({step, item, PersonId("platform"), at, std::string(64, 'a'), {}});
    };
    event(CustodyStep::Ingested, now - std::chrono::hours(40));
    event(CustodyStep::HashVerified, now);
    event(CustodyStep::Preserved, now);
}

} // namespace vigie::test
