#pragma once

#include "models/documents/ApplicantTable.h"
#include "models/domain/Tone.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// What the values of account and document say side by side, in words.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::FindingWords)

public:
    static QString finding(documents::Finding finding);
    /// What it means, and what may be behind it.
    static QString consequence(documents::Finding finding);
    static QString step(documents::FindingStep step);     ///< what is offered first
    static QString stepWord(documents::FindingStep step); ///< the same in a word or two
    static domain::Tone tone(documents::FindingStep step);

    static QString field(domain::ApplicantField field);
    static QString column(documents::TableColumn column);
    static QString cell(documents::CellState state); ///< empty where nothing is to be said
    static domain::Tone tone(documents::CellState state);
    static QString field(documents::MrzField field);
    static QString format(documents::MrzFormat format);

    /// "19 on the day of signing".
    static QString age(std::optional<int> years, bool isExact);
    static domain::Tone ageTone(std::optional<int> years);
    /// Until when, and by which rule where it is derived.
    static QString validity(const documents::Validity &validity);
    static domain::Tone tone(documents::Standing standing);
    /// The rule with its source; empty where the date is printed.
    static QString rule(documents::ValidityRule rule);
};

} // namespace vigie::ui::certification
