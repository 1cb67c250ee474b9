#pragma once

#include "models/domain/WaitingMeasure.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// The desk's words for accounts that are to end.
class MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::MeasureWords)

public:
    static QString state(const domain::WaitingMeasure &measure); ///< what it waits for, and until when
    static QString decided(const domain::WaitingMeasure &measure);
};

} // namespace vigie::ui::notices
