#pragma once

class QComboBox;
class QString;

namespace vigie::ui::kit {

/// What a choice is called for a screen reader. On Linux Qt calls it by what is chosen in it and leaves its accessible
/// name out, so the name is its description as well.
void nameChoice(QComboBox &choice, const QString &name);

} // namespace vigie::ui::kit
