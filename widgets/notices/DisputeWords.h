#pragma once

#include "models/domain/Dispute.h"
#include "widgets/kit/Tones.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// Words of disputes before certified bodies.
class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::DisputeWords)

public:
    static QString stage(domain::DisputeStage stage);
    static kit::Tone tone(domain::DisputeStage stage);
    static QString gap(domain::DisputeGap gap);
    /// Why the platform did not take it.
    static QString refused(ErrorCode reason);
};

} // namespace vigie::ui::notices
