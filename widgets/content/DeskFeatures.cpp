#include "widgets/content/BulkFeature.h"
#include "widgets/content/BulkSheet.h"
#include "widgets/content/CanvasTools.h"
#include "widgets/content/DeskParts.h"
#include "widgets/content/DoubtFeature.h"
#include "widgets/content/ExposureMeter.h"
#include "widgets/content/ListFeatures.h"
#include "widgets/content/MemberFeatures.h"
#include "widgets/content/PolicyFeatures.h"
#include "widgets/content/RelatedSection.h"
#include "widgets/content/TeamFeature.h"
#include "widgets/kit/KeyCaps.h"

#include <QCoreApplication>

namespace vigie::ui::content {

namespace {

/// What was said about the subject and what looks like it.
void attachRelated(const DeskParts &parts)
{
    auto *related = new RelatedSection(parts.theme, parts.ports, parts.masks,
                                       [&flow = parts.flow] { return flow.isSealed(); });
    parts.rail.addSection(related, CaseTab::Related);
    QObject::connect(related, &RelatedSection::openRequested, &parts.flow, &CaseFlow::open);
    parts.add("content.alike", QCoreApplication::translate("DeskFeatures", "Notices and near-duplicates of this item"),
              QCoreApplication::translate("DeskFeatures", "Alike"), ActionGroup::View,
              QKeySequence(Qt::CTRL | Qt::Key_D), [&rail = parts.rail, related] {
                  rail.showTab(CaseTab::Related);
                  related->takeFocus();
              });
}

/// What was on the screen without its cover is counted, wherever it was.
void attachExposure(const DeskParts &parts, BulkSheet &batch)
{
    if (!parts.ports.exposure)
        return;
    auto *meter = new ExposureMeter(parts.ports.clock, *parts.ports.exposure, &parts.desk);
    for (auto *surface : parts.canvas.sightings())
        meter->watch(*surface, [&flow = parts.flow](int) {
            const auto *detail = flow.current();
            return detail ? Gravity{detail->kase.category, detail->kase.severity} : Gravity();
        });
    meter->watch(batch.sightings(), [&batch](int index) { return batch.gravityOf(index); });
}

} // namespace

void attachFeatures(const DeskParts &parts)
{
    auto *next = parts.add("content.tab", QCoreApplication::translate("DeskFeatures", "Next tab of the case panel"),
                           QCoreApplication::translate("DeskFeatures", "Next tab"), ActionGroup::View, Qt::Key_F6,
                           [&rail = parts.rail] { rail.nextTab(); });
    const auto showKey = [&rail = parts.rail, next] { rail.setTabKey(kit::keyText(next->shortcut())); };
    showKey();
    QObject::connect(next, &QAction::changed, &parts.rail, showKey);
    new CanvasTools(parts); // the canvas owns it
    auto &batch = attachBulk(parts);
    attachListFeatures(parts);
    new TeamFeature(parts);
    new DoubtFeature(parts);
    attachPolicyFeatures(parts);
    attachRelated(parts);
    attachMemberFeatures(parts);
    attachExposure(parts, batch);
}

} // namespace vigie::ui::content
