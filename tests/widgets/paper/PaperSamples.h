#pragma once

#include "tests/models/compliance/ReferralPackets.h"
#include "widgets/paper/LetterPaper.h"
#include "widgets/paper/ReferralPaper.h"

/// Documents for the tests of paper; everything in them is invented.
namespace vigie::test {

inline domain::Letter sampleLetter(bool french)
{
    if (french)
        return {
            "fr", "2026-03-02",
            QStringLiteral(
                "Bonjour,\n\nLe 02/03/2026, nous avons pris une décision sur votre publication (photo) : elle n'est "
                "plus visible.\n\nRègle V1, « Violence réelle ». Votre publication montre une bagarre réelle, sans "
                "distance ni explication. La violence réelle et sa mise en valeur ne sont pas admises sur la "
                "plateforme, même lorsque personne n'est gravement blessé.\n\nVous pouvez contester cette décision "
                "pendant six mois, gratuitement, dans l'application sous « Mes publications » : une personne qui "
                "ne l'a pas prise vous répondra. Vous pouvez aussi saisir un organe de règlement "
                "extrajudiciaire certifié ou un tribunal.")};
    return {"en", "2026-03-02",
            QStringLiteral("Hello,\n\nOn 2026-03-02 we took a decision about your post (photo): it is no longer "
                           "visible.\n\nRule V1, “Real violence”. Your post shows a real fight without any distance "
                           "or explanation. Real violence and its praise are not allowed on the platform, even where "
                           "nobody is badly hurt.\n\nYou can contest this decision for six months, free of charge, in "
                           "the app under “My posts”: a person who did not take it will answer. You can also turn to "
                           "a certified out-of-court dispute settlement body or to a court.")};
}

inline ui::paper::LetterEnvelope sampleEnvelope(bool french)
{
    const auto paragraphs = sampleLetter(french).text.split(QStringLiteral("\n\n"));
    return {{QStringLiteral("Exemple SAS"), QStringLiteral("12 rue des Essais, 75000 Paris"),
             QStringLiteral("contact@example.org")},
            {QStringLiteral("@camille_exemple"), QStringLiteral("camille@example.org")},
            french ? QStringLiteral("Votre publication n'est plus visible")
                   : QStringLiteral("Your post is no longer visible"),
            QStringLiteral("0195a4c2-7d1e-7a40-9f3e-5b1c2d3e4f50"),
            paragraphs.last()};
}

inline ui::paper::PaperDocument sampleReferral(const compliance::ReferralPacket &packet,
                                               compliance::ReferralRecipient recipient, const char *language)
{
    return ui::paper::referralPaper(packet, seedOffences(),
                                    {recipient,
                                     language,
                                     {QStringLiteral("Exemple SAS"), QStringLiteral("12 rue des Essais, 75000 Paris")},
                                     referralNow});
}

/// A complete packet with an open silence and as many custody events as asked for.
inline compliance::ReferralPacket longPacket(std::size_t events)
{
    using namespace compliance;
    auto packet = completePacket();
    packet.silence =
        DoNotNotify{QStringLiteral("Order 2026/0417, Code of criminal procedure"), at("2026-09-01T00:00:00Z")};
    while (packet.custody.size() < events) {
        auto event = packet.custody.back();
        event.step = packet.custody.size() % 3 == 0 ? CustodyStep::Viewed : CustodyStep::HashVerified;
        event.at += std::chrono::seconds(17);
        event.actor = domain::PersonId("staff-" + std::to_string(packet.custody.size() % 9));
        event.reason = event.step == CustodyStep::Viewed
                           ? QStringLiteral("second reader, control of the first classification")
                           : QString();
        packet.custody.push_back(event);
    }
    return packet;
}

} // namespace vigie::test
