#include "widgets/certification/WhatWaits.h"

#include "widgets/certification/PracticePage.h"
#include "widgets/kit/ErrorText.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

using State = kit::StateView::State;

namespace {

struct WhatWaits
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::WhatWaits)
};

} // namespace

void showWhatWaits(kit::StateView &view, const ApplicationFlow &flow, const ApplicationList &list,
                   const domain::Connection &connection, const QString &key)
{
    if (flow.stage() == ApplicationFlow::Stage::Failed && flow.reason() == ErrorCode::PracticeFirst) {
        view.setState(State::Empty, PracticePage::offer(), PracticePage::offerAction(), key);
    } else if (flow.stage() == ApplicationFlow::Stage::Failed) {
        const auto reason = flow.reason().value_or(ErrorCode::Internal);
        const bool offline = connection.status().link != domain::Link::Online;
        const auto state = reason == ErrorCode::Permission ? State::NoPermission
                           : offline                       ? State::Offline
                                                           : State::Error;
        view.setState(state,
                      offline
                          ? WhatWaits::tr("Applications need the platform: nothing of them is kept on this machine.")
                          : kit::errorText(reason),
                      WhatWaits::tr("Try again"), key);
    } else if (flow.stage() == ApplicationFlow::Stage::Empty) {
        view.setState(State::Empty, WhatWaits::tr("The queue is empty. Nobody waits for an answer."),
                      WhatWaits::tr("Look again"), key);
    } else if (list.isReading()) {
        view.setState(State::Loading, WhatWaits::tr("Reading the queue…"));
    } else if (list.waiting() > 0) {
        view.setState(State::Empty, WhatWaits::tr("%n application(s) wait.", nullptr, list.waiting()),
                      WhatWaits::tr("Next application"), key);
    } else {
        view.setState(State::Empty, WhatWaits::tr("No application waits."), WhatWaits::tr("Look again"), key);
    }
}

} // namespace vigie::ui::certification
