#pragma once

#include "widgets/content/CaseCanvas.h"
#include "widgets/content/CaseFlow.h"
#include "widgets/content/CaseRail.h"
#include "widgets/content/QueuePanel.h"
#include "widgets/kit/ActionBar.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Toast.h"

#include <QAction>

#include <functional>

namespace vigie::ui::content {

/// The heading in the legend under which an action stands.
enum class ActionGroup : std::uint8_t { Decisions, Work, View };

/// What a feature of the content desk hangs on to. The parts belong to the desk and live as long as it does; a feature
/// is a child of `desk`.
struct DeskParts
{
    const kit::ThemeSource &theme;
    const ContentPorts &ports;
    kit::ActionRegistry &actions;
    QWidget &desk;
    CaseFlow &flow;
    QueuePanel &queue;
    CaseCanvas &canvas;
    CaseRail &rail;
    kit::ActionBar &bar;
    kit::Toast &toast;
    masking::DetailMasks &masks; ///< of all that people wrote
    /// A key of the desk: id, what it does, the short word of its button, heading, key, deed.
    std::function<QAction *(const char *, const QString &, const QString &, ActionGroup, const QKeySequence &,
                            std::function<void()>)>
        add;
};

/// Everything the desk can do beyond clearing one case after the other. One line a feature.
void attachFeatures(const DeskParts &parts);

} // namespace vigie::ui::content
