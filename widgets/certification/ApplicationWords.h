#pragma once

#include "models/items/CaseWording.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// How the list of applications says what waits. No detail of a person stands in a list.
class ApplicationWords final : public items::CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::ApplicationWords)

public:
    /// Whose list it is: what "yours" means.
    void setPerson(const domain::PersonId &person) { m_person = person; }

    QString timeLeft(const domain::CaseRow &row, Instant now) const override;
    QString subject(const domain::CaseRow &row) const override;
    QString finding(const domain::CaseRow &row) const override;

private:
    domain::PersonId m_person;
};

} // namespace vigie::ui::certification
