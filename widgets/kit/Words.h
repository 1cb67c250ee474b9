#pragma once

#include "models/domain/Case.h"
#include "models/domain/Decision.h"
#include "models/domain/Tone.h"

#include <QString>

/// The people's words for the domain's values. Unknown says so; it never borrows another word.
namespace vigie::ui::kit {

QString words(domain::DecisionAction action); ///< "Publish as adult"
QString words(domain::Category category);
QString words(domain::Severity severity);
QString words(domain::ItemKind kind);
QString words(domain::ItemState state);
QString words(domain::Classification classification);
QString words(domain::CaseReason reason);

domain::Tone toneOf(domain::Severity severity);
domain::Tone toneOf(domain::ItemState state);

} // namespace vigie::ui::kit
