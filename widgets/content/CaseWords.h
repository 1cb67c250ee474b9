#pragma once

#include "models/items/CaseWording.h"

#include <QCoreApplication>

namespace vigie::ui::content {

/// How the content desk says what a case is.
class CaseWords final : public items::CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::CaseWords)

public:
    QString timeLeft(const domain::CaseRow &row, Instant now) const override;
    QString subject(const domain::CaseRow &row) const override;
    QString finding(const domain::CaseRow &row) const override;

    /// "04:31", "−02:14", "3 h 12", "2 d": until `due`, negative when it has passed.
    static QString timeUntil(Instant due, Instant now);
    /// Why a case is here, in a word that fits a list.
    static QString shortReason(domain::CaseReason reason);
    /// What a finding is about and how grave, in words: "Weapons, high".
    static QString finding(domain::Category category, domain::Severity severity);
    /// Date and time of the platform on this person's clock.
    static QString moment(Instant instant);
};

} // namespace vigie::ui::content
