#include "widgets/content/BulkFeature.h"
#include "widgets/content/CanvasTools.h"
#include "widgets/content/DeskParts.h"
#include "widgets/content/ListFeatures.h"
#include "widgets/content/PolicyFeatures.h"
#include "widgets/kit/KeyCaps.h"

#include <QCoreApplication>

namespace vigie::ui::content {

void attachFeatures(const DeskParts &parts)
{
    auto *next = parts.add("content.tab", QCoreApplication::translate("DeskFeatures", "Next tab of the case panel"),
                           QCoreApplication::translate("DeskFeatures", "Next tab"), ActionGroup::View, Qt::Key_F6,
                           [&rail = parts.rail] { rail.nextTab(); });
    const auto showKey = [&rail = parts.rail, next] { rail.setTabKey(kit::keyText(next->shortcut())); };
    showKey();
    QObject::connect(next, &QAction::changed, &parts.rail, showKey);
    new CanvasTools(parts); // the canvas owns it
    attachBulk(parts);
    attachListFeatures(parts);
    attachPolicyFeatures(parts);
}

} // namespace vigie::ui::content
