#include "widgets/content/BulkFeature.h"

#include "widgets/content/BulkSheet.h"

#include <QCoreApplication>

namespace vigie::ui::content {

BulkSheet &attachBulk(const DeskParts &parts)
{
    auto *sheet = new BulkSheet(parts.theme, parts.ports, parts.desk);
    auto *open = parts.add("content.bulk", QCoreApplication::translate("BulkFeature", "Several cases at once"),
                           QCoreApplication::translate("BulkFeature", "Several…"), ActionGroup::Work,
                           Qt::CTRL | Qt::Key_B, [sheet, &flow = parts.flow, &queue = parts.queue] {
                               const auto cases = queue.chosenCases(BulkSheet::MaxCases);
                               if (cases.empty() || sheet->isOpen() || flow.isHeldUp())
                                   return;
                               flow.leave(); // the batch claims each case in its turn, this one too
                               sheet->show(cases);
                           });
    parts.bar.add(*open, kit::Button::Role::Quiet);
    auto *last = parts.add("content.batches",
                           QCoreApplication::translate("BulkFeature", "The last batches and what became of them"),
                           QCoreApplication::translate("BulkFeature", "Batches"), ActionGroup::Work,
                           Qt::CTRL | Qt::SHIFT | Qt::Key_B, [sheet] { sheet->showBatches(); });
    const auto refreshLast = [last, sheet] { last->setEnabled(sheet->hasBatches()); };
    QObject::connect(sheet, &BulkSheet::batchesChanged, last, refreshLast);
    refreshLast();
    const auto refresh = [open, &flow = parts.flow, &queue = parts.queue] {
        const auto stage = flow.stage();
        open->setEnabled(queue.waiting() > 0 && stage != CaseFlow::Stage::Saving && stage != CaseFlow::Stage::Seeking);
    };
    QObject::connect(&parts.flow, &CaseFlow::stageChanged, sheet, refresh);
    QObject::connect(&parts.queue, &QueuePanel::waitingChanged, sheet, refresh);
    QObject::connect(sheet, &BulkSheet::ended, &parts.flow,
                     [&flow = parts.flow](const std::optional<domain::CaseId> &exception) {
                         if (exception)
                             flow.open(*exception); // what was marked is looked at on its own
                     });
    refresh();
    return *sheet;
}

} // namespace vigie::ui::content
