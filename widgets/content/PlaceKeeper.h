#pragma once

#include "widgets/content/CaseFlow.h"
#include "widgets/content/QueuePanel.h"

#include <QTimer>

namespace vigie::ui::content {

/// Remembers which queue and case are on the desk, so that after a crash the person is back at the same case. A clean
/// end leaves the case and with it the memory of it.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// Several steps in a row are one place.
    static constexpr std::chrono::milliseconds SaveAfter{250};

    PlaceKeeper(domain::DraftStore &drafts, domain::Connection &connection, CaseFlow &flow, QueuePanel &queue,
                QObject *parent);
    ~PlaceKeeper() override;

private:
    void note();
    void save();
    void restore();
    void goBack();

    domain::DraftStore &m_drafts;
    domain::Connection &m_connection;
    CaseFlow &m_flow;
    QueuePanel &m_queue;
    std::optional<domain::WorkPlace> m_before; ///< to be gone back to once it can be
    domain::WorkPlace m_saved;
    QTimer m_timer;
};

} // namespace vigie::ui::content
