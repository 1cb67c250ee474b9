#include "widgets/content/BulkFeature.h"

#include "widgets/content/BulkSheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <memory>
#include <utility>

namespace vigie::ui::content {

namespace {

/// The case that was on the desk when a batch was opened: who only looked is back at it.
using Before = std::shared_ptr<std::optional<domain::CaseId>>;

bool isBusy(const CaseFlow &flow)
{
    return flow.stage() == CaseFlow::Stage::Saving || flow.stage() == CaseFlow::Stage::Seeking;
}

/// It works on the rows chosen in the list, so that is where its button stands.
QWidget *underTheList(const kit::ThemeSource &theme, QAction &open)
{
    auto *foot = new QWidget;
    auto *button = new kit::Button(theme, {}, kit::Button::Role::Quiet, foot);
    button->setObjectName(QStringLiteral("button.") + open.objectName());
    button->setGlyph(kit::Icon::ListChecks);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard from the picture
    button->setPadding(kit::Button::Padding::Narrow);
    button->follow(open);
    const int space = theme->metric(kit::Metric::SpaceS);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->addWidget(button);
    row->addStretch(1);
    return foot;
}

void begin(BulkSheet &sheet, CaseFlow &flow, std::vector<domain::CaseId> cases, const Before &before)
{
    if (cases.empty() || sheet.isOpen() || flow.isHeldUp() || isBusy(flow))
        return; // the list may have been waited for, and the person has gone on
    *before = flow.current() ? std::optional(flow.current()->kase.id) : std::nullopt;
    flow.leave(); // the batch claims each case in its turn, this one too
    sheet.show(std::move(cases));
}

void goOn(CaseFlow &flow, const std::optional<domain::CaseId> &exception, BulkEnd end, const Before &before)
{
    const auto was = std::exchange(*before, std::nullopt);
    if (exception)
        flow.open(*exception); // what was marked is looked at on its own
    else if (end == BulkEnd::Decided)
        flow.next();
    else if (was)
        flow.resume(*was);
}

} // namespace

BulkSheet &attachBulk(const DeskParts &parts)
{
    auto *sheet = new BulkSheet(parts.theme, parts.ports, parts.desk);
    const auto before = std::make_shared<std::optional<domain::CaseId>>();
    auto *open = parts.add("content.bulk", QCoreApplication::translate("BulkFeature", "Several cases at once"),
                           QCoreApplication::translate("BulkFeature", "Several…"), ActionGroup::Work,
                           Qt::CTRL | Qt::Key_B, [=, &flow = parts.flow, &queue = parts.queue] {
                               queue.gather(BulkSheet::MaxCases, [=, &flow](std::vector<domain::CaseId> cases) {
                                   begin(*sheet, flow, std::move(cases), before);
                               });
                           });
    parts.queue.addFoot(underTheList(parts.theme, *open));
    auto *last = parts.add("content.batches",
                           QCoreApplication::translate("BulkFeature", "The last batches and what became of them"),
                           QCoreApplication::translate("BulkFeature", "Batches"), ActionGroup::Work,
                           Qt::CTRL | Qt::SHIFT | Qt::Key_B, [sheet, before] {
                               before->reset();
                               sheet->showBatches();
                           });
    const auto refreshLast = [last, sheet] { last->setEnabled(sheet->hasBatches()); };
    QObject::connect(sheet, &BulkSheet::batchesChanged, last, refreshLast);
    refreshLast();
    const auto refresh = [open, &flow = parts.flow, &queue = parts.queue] {
        open->setEnabled(queue.waiting() > 0 && !isBusy(flow));
    };
    QObject::connect(&parts.flow, &CaseFlow::stageChanged, sheet, refresh);
    QObject::connect(&parts.queue, &QueuePanel::waitingChanged, sheet, refresh);
    QObject::connect(sheet, &BulkSheet::ended, &parts.flow,
                     [before, &flow = parts.flow](const std::optional<domain::CaseId> &exception, BulkEnd end) {
                         goOn(flow, exception, end, before);
                     });
    refresh();
    return *sheet;
}

} // namespace vigie::ui::content
