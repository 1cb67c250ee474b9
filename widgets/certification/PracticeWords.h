#pragma once

#include "models/domain/Practice.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// What is said after a practice answer. No word says whether it was right: who reads it knows.
class PracticeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::PracticeWords)

public:
    static QString truth(domain::FaceTruth truth);
    static QString lesson(domain::PracticeLesson lesson);
    /// How many are answered, and how many are left before the first live application.
    static QString progress(int answered, int needed);
};

} // namespace vigie::ui::certification
