#pragma once

#include "models/domain/Audience.h"
#include "models/domain/Contradiction.h"
#include "models/domain/FanAgeCheck.h"
#include "models/domain/Tone.h"

#include <QCoreApplication>

namespace vigie::ui::content {

/// How the desk says what happened to a member, what does not go together, and what others see.
class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::MemberWords)

public:
    static QString stage(domain::CertificationStage stage);
    static domain::Tone tone(domain::CertificationStage stage);
    static QString payout(domain::PayoutState state);

    static QString ageStatus(domain::FanAgeStatus status);
    static domain::Tone tone(domain::FanAgeStatus status);
    /// How the provider looked. A word of its own that nobody here knows is shown as it came.
    static QString ageMethod(const std::string &method);

    /// What happened, in two or three words.
    static QString event(const domain::MemberEvent &event, Instant now);
    /// What about, until when, by whom; the note below. Empty when there is nothing more to say.
    static QString details(const domain::MemberEvent &event, Instant now);
    static domain::Tone tone(const domain::MemberEvent &event, Instant now);

    static QString contradiction(const domain::Contradiction &contradiction, Instant now);
    /// "12 minutes", "3 hours", "5 days".
    static QString span(Milliseconds span);

    static QString audience(domain::Audience audience);
    /// "Sees the warning, then the age check." or "Sees nothing: blocked; the owner is not certified."
    static QString view(const domain::AudienceView &view);
    static domain::Tone tone(const domain::AudienceView &view);
    /// One word: "item", "gate", "nothing".
    static QString shows(const domain::AudienceView &view);
};

} // namespace vigie::ui::content
