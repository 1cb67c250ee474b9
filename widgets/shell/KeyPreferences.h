#pragma once

#include "models/domain/ports/Preferences.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/KeyRules.h"

namespace vigie::ui::shell {

/// The keys a person chose, as the preferences hold them. What cannot be read is as if it had not been chosen.
kit::ChosenKeys readKeys(const domain::Preferences &preferences);
void writeKeys(domain::Preferences &preferences, const kit::ChosenKeys &keys);

/// Where the letters are on this person's keyboard; while nothing is chosen, as people of `language` have it.
kit::KeyboardLayout readLayout(const domain::Preferences &preferences, const QLocale &language);
void writeLayout(domain::Preferences &preferences, kit::KeyboardLayout layout);

} // namespace vigie::ui::shell
