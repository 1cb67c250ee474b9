#pragma once

#include "models/domain/InformationRules.h"
#include "widgets/kit/Tones.h"

#include "models/base/ErrorCode.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// Words of orders to give information.
class InformationWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::InformationWords)

public:
    /// As the list tells it: whoever handed over may have to tell the person yet.
    static QString state(const domain::InformationOrder &order, Instant now);
    static kit::Tone tone(const domain::InformationOrder &order, Instant now);
    static QString authority(domain::InformationAuthority kind);
    static QString urgency(domain::InformationUrgency urgency);
    static QString check(domain::AuthorityCheck how);
    static QString data(domain::HeldData data);
    static QString field(domain::HeldField field);
    static QString work(domain::InformationWork work); ///< what the button does
    static QString done(domain::InformationWork work); ///< what somebody did
    static QString letter(domain::InformationLetterKind kind);
    static QString gap(domain::InformationGap gap);
    static QString fault(domain::InformationFault fault);
    static QString bar(domain::InformationBar bar);
    /// Why the platform did not take something.
    static QString refused(ErrorCode reason);

    /// Who asks for what, in lines.
    static QString story(const domain::InformationOrder &order);
    static QString clock(const domain::InformationEntry &entry);
    static QString faults(const domain::InformationEntry &entry);
    /// What is held, category by category; values where they were told.
    static QString answer(const domain::InformationOrder &order);
    static QString telling(const domain::InformationOrder &order, Instant now);
    static QString letters(const domain::InformationOrder &order);
    static QString history(const domain::InformationOrder &order);
};

} // namespace vigie::ui::notices
