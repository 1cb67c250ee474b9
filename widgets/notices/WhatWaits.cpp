#include "widgets/notices/WhatWaits.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

using Stage = NoticeFlow::Stage;
using State = kit::StateView::State;

namespace {

struct WhatWaits
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::WhatWaits)
};

void showFailure(kit::StateView &view, ErrorCode reason, const domain::ConnectionStatus &status, const QString &key)
{
    const QString again = WhatWaits::tr("Try again");
    if (reason == ErrorCode::Permission)
        return view.setState(State::NoPermission,
                             WhatWaits::tr("Notices are for people who decide them. Your role does not; an "
                                           "administrator of the platform can change that."));
    if (status.link == domain::Link::Online)
        return view.setState(State::Error, kit::errorText(reason), again, key);
    view.setState(State::Offline,
                  status.since ? WhatWaits::tr("The platform is away since %1, and nothing more is here to read. What "
                                               "you decided waits in the outbox.")
                                     .arg(kit::moment(*status.since))
                               : WhatWaits::tr("The platform is away, and nothing more is here to read. What you "
                                               "decided waits in the outbox."),
                  again, key);
}

} // namespace

void showWhatWaits(kit::StateView &view, const NoticeFlow &flow, const NoticeList &list,
                   const domain::Connection &connection, const QString &key)
{
    if (flow.current())
        view.setState(State::Error, WhatWaits::tr("The record of this notice is missing or damaged. Somebody who looks "
                                                  "after the platform has to see to it; skip it."));
    else if (flow.stage() == Stage::Failed)
        showFailure(view, flow.reason().value_or(ErrorCode::Internal), connection.status(), key);
    else if (flow.stage() == Stage::Empty)
        view.setState(State::Empty, WhatWaits::tr("The queue is empty. No notice waits."), WhatWaits::tr("Look again"),
                      key);
    else if (list.isReading())
        view.setState(State::Loading, WhatWaits::tr("Reading the queue…"));
    else if (list.waiting() > 0)
        view.setState(State::Empty, WhatWaits::tr("%n notice(s) wait.", nullptr, list.waiting()),
                      WhatWaits::tr("Next notice"), key);
    else
        view.setState(State::Empty, WhatWaits::tr("No notice waits."), WhatWaits::tr("Look again"), key);
}

} // namespace vigie::ui::notices
