#pragma once

#include "models/base/Instant.h"
#include "models/domain/ports/Preferences.h"
#include "widgets/kit/Tokens.h"

namespace vigie::ui::shell {

/// How the window looks, as the preferences hold it.
kit::Appearance readAppearance(const domain::Preferences &preferences);
void writeAppearance(domain::Preferences &preferences, const kit::Appearance &appearance);

/// "fr", "en", or empty: as the system says.
QString readLanguage(const domain::Preferences &preferences);
void writeLanguage(domain::Preferences &preferences, const QString &language);

/// How long nobody may touch the window before it locks.
Milliseconds readIdleLimit(const domain::Preferences &preferences);
void writeIdleLimit(domain::Preferences &preferences, Milliseconds limit);

} // namespace vigie::ui::shell
