#include "tests/bench/Workstation.h"

#include "app/workstation/Composition.h"
#include "models/items/CaseListModel.h"
#include "models/items/Roles.h"
#include "tests/bench/BenchKey.h"
#include "tests/bench/Must.h"
#include "widgets/content/CaseCanvas.h"
#include "widgets/content/ContentDesk.h"

namespace vigie::bench {

namespace {

workstation::Options optionsOf(const std::string &profile, const std::string &platform)
{
    workstation::Options options;
    options.profile = QString::fromStdString(profile);
    options.platform = QString::fromStdString(platform);
    options.language = QStringLiteral("en");
    options.token = std::make_shared<Secret>(Secret::copyOf("bench-token"));
    return options;
}

} // namespace

Workstation::Workstation(BenchApplication &application, const std::string &profile, const std::string &platform)
    : m_application(application),
      m_composition(must(workstation::Composition::create(application, optionsOf(profile, platform),
                                                          workstation::ProfileKeys{benchKey(), benchKey()})))
{
    m_composition->start();
    // Without a display Qt's screen is 800 pixels wide, and a window so narrow shows no list beside the case.
    for (auto *window : QApplication::topLevelWidgets())
        if (window->isVisible())
            window->resize(BenchApplication::Width, BenchApplication::Height);
}

Workstation::~Workstation() = default;

bool Workstation::find()
{
    for (auto *window : QApplication::topLevelWidgets())
        if (!m_desk && (m_desk = window->findChild<ui::content::ContentDesk *>())) {
            m_table = m_desk->findChild<QTableView *>(QStringLiteral("queueTable"));
            m_canvas = m_desk->findChild<ui::content::CaseCanvas *>();
        }
    return m_desk;
}

bool Workstation::showsRows() const
{
    const auto *model = m_table->model();
    if (!m_table->isVisible() || model->rowCount() == 0)
        return false;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = m_table->rowAt(0); row <= (last < 0 ? model->rowCount() - 1 : last); ++row)
        if (model->index(row, 0).data(items::PlaceholderRole).toBool())
            return false;
    return true;
}

void Workstation::waitForRows()
{
    // What holds after a frame held while it was painted: the loop has not turned since.
    if (!m_application.until([this] { return find() && showsRows(); }))
        (void)must<int>({ErrorCode::Timeout, "real rows"});
}

double Workstation::startedMs() const
{
    constexpr double MsPerSecond = 1e3, NsPerMs = 1e6;
    return m_application.reached() * MsPerSecond - qEnvironmentVariable("BENCH_STARTED_NS").toDouble() / NsPerMs;
}

const items::CaseListModel &Workstation::list() const
{
    return dynamic_cast<const items::CaseListModel &>(*m_table->model());
}

} // namespace vigie::bench
