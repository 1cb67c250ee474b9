#pragma once

#include "models/domain/Complaint.h"
#include "widgets/kit/Tones.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// The desk's words for what a complaint is and what is decided about it.
class ComplaintWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::ComplaintWords)

public:
    static QString kind(domain::Complainant from); ///< short: in a list
    static domain::Tone tone(domain::ComplaintDuty duty);
    /// Why a complaint of this duty is read before others, with what is left of its time.
    static QString whyNow(domain::ComplaintDuty duty, std::optional<Instant> due, Instant now);
    static QString from(domain::Complainant from);
    static QString outcome(domain::ComplaintOutcome outcome);
    /// One sentence: what follows from it for who complained.
    static QString outcomeMeaning(domain::ComplaintOutcome outcome, domain::Complainant from);
    static QString fault(domain::ComplaintFault fault);
};

} // namespace vigie::ui::notices
