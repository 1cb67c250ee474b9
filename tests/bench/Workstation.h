#pragma once

#include "tests/bench/BenchApplication.h"

#include <QTableView>

#include <memory>
#include <string>

namespace vigie::items {
class CaseListModel;
}
namespace vigie::ui::content {
class CaseCanvas;
class ContentDesk;
} // namespace vigie::ui::content
namespace vigie::workstation {
class Composition;
}

namespace vigie::bench {

/// The program as it is started, with the keys of its profile already there: adapters, threads, decoders, window.
class Workstation
{
public:
    Workstation(BenchApplication &application, const std::string &profile, const std::string &platform);
    ~Workstation();

    /// Runs until the rows in sight are real ones and have been flushed.
    void waitForRows();
    /// How long, and with how much work, since the process was asked for.
    double startedMs() const;

    QTableView &table() const { return *m_table; }
    const items::CaseListModel &list() const;
    ui::content::ContentDesk &desk() const { return *m_desk; }
    ui::content::CaseCanvas &canvas() const { return *m_canvas; }

private:
    bool find();
    bool showsRows() const;

    BenchApplication &m_application;
    std::unique_ptr<workstation::Composition> m_composition;
    ui::content::ContentDesk *m_desk = nullptr;
    ui::content::CaseCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace vigie::bench
