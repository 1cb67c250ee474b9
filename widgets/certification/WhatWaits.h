#pragma once

#include "widgets/certification/ApplicationFlow.h"
#include "widgets/certification/ApplicationList.h"
#include "widgets/kit/StateView.h"

namespace vigie::ui::certification {

/// What there is to do while no application is on the desk. `key` goes on.
void showWhatWaits(kit::StateView &view, const ApplicationFlow &flow, const ApplicationList &list,
                   const domain::Connection &connection, const QString &key);

} // namespace vigie::ui::certification
