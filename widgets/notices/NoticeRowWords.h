#pragma once

#include "models/items/CaseWording.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// How the list of notices says what waits: duty and category as a tag, below it from whom, about how much of whose
/// content, and how it begins.
class NoticeRowWords final : public items::CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::NoticeRowWords)

public:
    /// Whose list it is: what "yours" means.
    void setPerson(const domain::PersonId &person) { m_person = person; }

    QString timeLeft(const domain::CaseRow &row, Instant now) const override;
    QString subject(const domain::CaseRow &row) const override;
    QString finding(const domain::CaseRow &row) const override;

private:
    domain::PersonId m_person;
};

} // namespace vigie::ui::notices
