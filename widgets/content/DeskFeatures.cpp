#include "widgets/content/BulkFeature.h"
#include "widgets/content/CanvasTools.h"
#include "widgets/content/DeskParts.h"
#include "widgets/content/ExposureMeter.h"
#include "widgets/content/ListFeatures.h"
#include "widgets/content/MemberFeatures.h"
#include "widgets/content/PolicyFeatures.h"
#include "widgets/content/RelatedSection.h"
#include "widgets/content/TeamFeature.h"
#include "widgets/kit/FilterPreferences.h"
#include "widgets/kit/KeyCaps.h"

#include <QCoreApplication>

namespace vigie::ui::content {

namespace {

/// What was said about the subject and what looks like it.
void attachRelated(const DeskParts &parts)
{
    auto *related =
        new RelatedSection(parts.theme, parts.ports, [&flow = parts.flow] { return flow.isSealed(); });
    parts.rail.addSection(related, CaseTab::Related);
    QObject::connect(related, &RelatedSection::openRequested, &parts.flow, &CaseFlow::open);
    parts.add("content.alike", QCoreApplication::translate("DeskFeatures", "Notices and near-duplicates of this item"),
              QCoreApplication::translate("DeskFeatures", "Alike"), ActionGroup::View,
              QKeySequence(Qt::CTRL | Qt::Key_D), [&rail = parts.rail, related] {
                  rail.showTab(CaseTab::Related);
                  related->takeFocus();
              });
}

/// The canvas shows what the person set, now and whenever it changes: here, or at another machine.
void attachFilters(const DeskParts &parts)
{
    const auto useFilters = [&canvas = parts.canvas, &preferences = parts.ports.preferences] {
        canvas.setFilters(kit::readFilters(preferences), kit::readGrip(preferences));
    };
    useFilters();
    QObject::connect(&parts.ports.preferences, &domain::Preferences::changed, &parts.canvas,
                     [useFilters](const QString &key) {
                         if (key == kit::FilterTableKey || key == kit::RevealGripKey)
                             useFilters();
                     });
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
    attachBulk(parts);
    attachListFeatures(parts);
    new TeamFeature(parts);
    attachPolicyFeatures(parts);
    attachRelated(parts);
    attachMemberFeatures(parts);
    attachFilters(parts);
    if (parts.ports.exposure)
        new ExposureMeter(parts.canvas.picture(), parts.flow, parts.ports.clock, *parts.ports.exposure, &parts.desk);
}

} // namespace vigie::ui::content
