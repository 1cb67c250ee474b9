#pragma once

#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/NoticeList.h"

namespace vigie::ui::notices {

/// What the middle of the desk says when there is no notice on it, with what can be done. `key` brings the next one.
void showWhatWaits(kit::StateView &view, const NoticeFlow &flow, const NoticeList &list,
                   const domain::Connection &connection, const QString &key);

} // namespace vigie::ui::notices
