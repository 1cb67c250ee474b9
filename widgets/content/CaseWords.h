#pragma once

#include "models/items/CaseWording.h"

#include <QCoreApplication>

namespace vigie::ui::content {

/// How the content desk says what a case is.
class CaseWords final : public items::CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::CaseWords)

public:
    /// Whose list it is: what "yours" means.
    void setPerson(const domain::PersonId &person) { m_person = person; }

    QString timeLeft(const domain::CaseRow &row, Instant now) const override;
    QString subject(const domain::CaseRow &row) const override;
    QString finding(const domain::CaseRow &row) const override;

    /// Why a case is here, in a word that fits a list.
    static QString shortReason(domain::CaseReason reason);
    /// What a finding is about and how grave, in words: "Weapons, high".
    static QString finding(domain::Category category, domain::Severity severity);
    /// "High or graver", for a filter.
    static QString atLeast(domain::Severity severity);
    static QString standing(domain::CaseStanding standing);
    /// The language in the language of the window, of others their own name; empty for an empty tag.
    static QString language(const std::string &tag);
    /// The ones our members write in most.
    static std::vector<std::string> knownLanguages();

private:
    domain::PersonId m_person;
};

} // namespace vigie::ui::content
