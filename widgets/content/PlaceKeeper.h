#pragma once

#include "widgets/content/CaseFlow.h"
#include "widgets/content/CaseRail.h"
#include "widgets/content/QueuePanel.h"

#include <QTimer>

namespace vigie::ui::content {

/// Remembers which queue, how it is narrowed and ordered, which case and which tab are on the desk, so that after a
/// crash the person is back at the same place. A clean end leaves the case and with it the memory of all of it.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// Several steps in a row are one place.
    static constexpr std::chrono::milliseconds SaveAfter{250};

    /// What the place is made of.
    struct Desk
    {
        CaseFlow &flow;
        QueuePanel &queue;
        CaseRail &rail;
    };

    PlaceKeeper(domain::DraftStore &drafts, domain::Connection &connection, const Desk &desk, QObject *parent);
    ~PlaceKeeper() override;

private:
    void follow();
    void note();
    void leave();
    void save();
    void write(const domain::WorkPlace &place);
    void restore();
    void restoreList();
    domain::WorkPlace here() const;

    domain::DraftStore &m_drafts;
    domain::Connection &m_connection;
    Desk m_desk;
    std::optional<domain::WorkPlace> m_before; ///< to be gone back to once it can be
    bool m_listed = false;                     ///< the list of that place is back
    domain::WorkPlace m_saved;
    QTimer m_timer;
};

} // namespace vigie::ui::content
