#pragma once

#include "models/domain/ports/MachineInventory.h"

#include <QString>

namespace vigie::ui::shell {

QString words(domain::HeldKind kind);
QString words(domain::HeldWhere where);
QString words(domain::HeldUntil until);
QString words(domain::Proof proof);

} // namespace vigie::ui::shell
