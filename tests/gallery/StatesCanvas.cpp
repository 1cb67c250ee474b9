#include "tests/gallery/Scenes.h"
#include "tests/gallery/States.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/PagedText.h"
#include "widgets/kit/StateView.h"
#include "widgets/media/StillGrid.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

namespace vigie::gallery {

using namespace ui;
using media::ProtectedPicture;

namespace {

bool grid(Stage &stage)
{
    if (!stage.openCase() || !stage.press(Qt::Key_7))
        return false;
    auto *stills = stage.desk->findChild<content::CaseCanvas *>()->findChild<media::StillGrid *>();
    return stage.until([stills] { return stills && stills->isVisible() && stills->paintedSubject() == u"case-1"; });
}

bool exceptions(Stage &stage)
{
    return grid(stage) && stage.press(Qt::Key_Right) && stage.press(Qt::Key_Space) && stage.press(Qt::Key_Right) &&
           stage.press(Qt::Key_Right) && stage.press(Qt::Key_Space);
}

bool compare(Stage &stage)
{
    if (!stage.openCase() || !stage.press(Qt::Key_2))
        return false;
    const auto *second = stage.desk->findChild<ProtectedPicture *>(QStringLiteral("secondPicture"));
    return stage.until([second] { return second && second->painted() == ProtectedPicture::Shown::Veil; });
}

bool loupe(Stage &stage)
{
    return stage.openCase() && stage.press(Qt::Key_Plus) && stage.press(Qt::Key_Plus) && stage.press(Qt::Key_Plus) &&
           stage.press(Qt::Key_3) && stage.picture()->viewer().hasLoupe();
}

bool looking(Stage &stage)
{
    if (!stage.openCase())
        return false;
    QTest::keyPress(stage.picture(), Qt::Key_Space);
    return stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Grey; });
}

bool waitingForPicture(Stage &stage)
{
    stage.world.pictures.slow = true;
    if (!stage.work() || !stage.press(Qt::Key_Return) ||
        !stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Loading; }))
        return false;
    const auto &media = stage.world.reader.details.begin()->second.item->media;
    for (const std::size_t other : {std::size_t{1}, std::size_t{2}})
        if (other < media.size())
            stage.world.pictures.answer(media[other].id);
    // Its words come only when the wait is one.
    return stage.until([&stage] { return !stage.picture()->plateText().isEmpty(); });
}

bool video(Stage &stage)
{
    auto &first = stage.world.reader.details.begin()->second;
    first.item->kind = domain::ItemKind::Video;
    first.item->media.resize(1);
    first.item->media[0].type = "video/mp4";
    return stage.work() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.picture()->painted() == ProtectedPicture::Shown::Failure; });
}

bool longText(Stage &stage)
{
    auto &first = stage.world.reader.details.begin()->second;
    first.item->caption =
        QStringLiteral("SPÉCIMEN. Une ligne qui n’en finit pas, recopiée sans relâche. ").repeated(900);
    if (!stage.openCase())
        return false;
    stage.openPanel(kit::SplitPane::Side::Right);
    return stage.click("readCaption") && stage.until([&stage] {
        const auto *reader = stage.window->findChild<kit::PagedText *>();
        return reader && reader->isVisible();
    });
}

bool batch(Stage &stage)
{
    fillSamples(stage.world);
    if (!stage.work())
        return false;
    const auto *rows = stage.desk->findChild<kit::FastTable *>()->model();
    const auto last = rows->index(rows->rowCount() - 1, 1);
    if (!stage.until([last] { return !last.data().toString().isEmpty(); }) ||
        !stage.press(Qt::Key_B, Qt::ControlModifier))
        return false;
    const auto *keep = stage.window->findChild<QAbstractButton *>(QStringLiteral("bulkKeep"));
    return stage.until([keep] { return keep && keep->isVisible() && keep->isEnabled(); });
}

bool batchWithException(Stage &stage)
{
    return batch(stage) && stage.press(Qt::Key_Right) && stage.press(Qt::Key_Space);
}

bool batchPreview(Stage &stage)
{
    return batchWithException(stage) && stage.press(Qt::Key_Return) && stage.sees("bulkConfirm");
}

bool batchReceipts(Stage &stage)
{
    return batchPreview(stage) && stage.press(Qt::Key_Return) && stage.sees("bulkTakeBack");
}

bool batchClause(Stage &stage)
{
    const auto picking = [&stage] {
        const auto pickers = stage.desk->findChildren<content::ClausePicker *>();
        return std::ranges::any_of(pickers, [](const auto *picker) { return picker->isOpen(); });
    };
    return batch(stage) && stage.press(Qt::Key_X) && stage.until(picking);
}

bool search(Stage &stage, const QString &words)
{
    return stage.openCase() && stage.press(Qt::Key_F, Qt::ControlModifier) && stage.sees("search") &&
           stage.type(words) && stage.until([&stage, &words] {
               const auto &asked = stage.world.searching.asked;
               return !asked.empty() && asked.back() == words;
           });
}

bool choose(Stage &stage, const char *box, int entry)
{
    auto *choice = stage.window->findChild<QComboBox *>(QLatin1StringView(box));
    choice->setFocus();
    stage.press(Qt::Key_Home);
    for (int i = 0; i < entry; ++i)
        stage.press(Qt::Key_Down);
    return choice->currentIndex() == entry;
}

bool filters(Stage &stage)
{
    return stage.openCase() && stage.press(Qt::Key_F3) && stage.sees("filterSheet");
}

bool chips(Stage &stage)
{
    return filters(stage) && choose(stage, "filterSeverity", 2) && choose(stage, "filterKind", 1) &&
           choose(stage, "filterLanguage", 1);
}

bool chipsOnly(Stage &stage)
{
    return chips(stage) && stage.press(Qt::Key_Escape) && stage.sees("filterChips");
}

bool savedView(Stage &stage)
{
    if (!chips(stage))
        return false;
    stage.window->findChild<QWidget *>(QStringLiteral("viewName"))->setFocus();
    return stage.type(QStringLiteral("Photos graves")) && stage.press(Qt::Key_Return);
}

bool nothingFits(Stage &stage)
{
    return filters(stage) && choose(stage, "filterLanguage", 3) && stage.press(Qt::Key_Escape) &&
           stage.sees("queueState");
}

bool queueFails(Stage &stage)
{
    stage.world.reader.failWith = ErrorCode::Corrupt;
    (void)stage.work();
    stage.openPanel(kit::SplitPane::Side::Left);
    return stage.sees("queueState");
}

} // namespace

std::vector<State> canvasStates()
{
    return {
        {"looking", looking},
        {"loupe", loupe},
        {"compare", compare},
        {"grid", grid},
        {"grid-exceptions", exceptions},
        {"picture-waits", waitingForPicture},
        {"video", video},
        {"long-text", longText},
        {"batch", batchWithException},
        {"batch-preview", batchPreview},
        {"batch-receipts", batchReceipts},
        {"batch-clause", batchClause},
        {"search", [](Stage &s) { return search(s, QStringLiteral("l")); }},
        {"search-none", [](Stage &s) { return search(s, QStringLiteral("introuvable")); }},
        {"filters", chips},
        {"chips", chipsOnly},
        {"saved-view", savedView},
        {"nothing-fits", nothingFits},
        {"queue-fails", queueFails},
    };
}

} // namespace vigie::gallery
