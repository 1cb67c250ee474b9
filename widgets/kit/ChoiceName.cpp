#include "widgets/kit/ChoiceName.h"

#include <QComboBox>

namespace vigie::ui::kit {

void nameChoice(QComboBox &choice, const QString &name)
{
    choice.setAccessibleName(name);
    choice.setAccessibleDescription(name);
}

} // namespace vigie::ui::kit
