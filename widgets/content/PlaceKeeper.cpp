#include "widgets/content/PlaceKeeper.h"

namespace vigie::ui::content {

using namespace domain;

PlaceKeeper::PlaceKeeper(DraftStore &drafts, Connection &connection, CaseFlow &flow, QueuePanel &queue, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_connection(connection), m_flow(flow), m_queue(queue)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaceKeeper::save);
    deliver(drafts.place(), this, [this](const Result<std::optional<WorkPlace>> &place) {
        if (place && *place && !(*place)->caseId.empty())
            m_before = **place;
        connect(&m_flow, &CaseFlow::caseChanged, this, &PlaceKeeper::note);
        connect(&m_flow, &CaseFlow::stageChanged, this, [this] {
            if (m_flow.stage() == CaseFlow::Stage::Idle && m_timer.isActive())
                save(); // left on purpose: the process may end now
        });
        connect(&m_queue, &QueuePanel::queueChosen, this, &PlaceKeeper::restore);
        connect(&m_connection, &Connection::statusChanged, this, &PlaceKeeper::restore);
        restore();
    });
}

PlaceKeeper::~PlaceKeeper()
{
    disconnect(&m_flow, nullptr, this, nullptr);
}

void PlaceKeeper::note()
{
    if (m_flow.current())
        m_before.reset(); // the person was faster
    if (!m_timer.isActive())
        m_timer.start(SaveAfter);
}

void PlaceKeeper::save()
{
    m_timer.stop();
    const auto *current = m_flow.current();
    const WorkPlace place{"content", m_flow.queue(), current ? current->kase.id : CaseId()};
    if (place == m_saved)
        return;
    m_saved = place;
    (void)m_drafts.remember(place);
}

void PlaceKeeper::restore()
{
    // The case is claimed again, so the platform must be heard first; offline it is read from the replica.
    const auto link = m_connection.status().link;
    if (!m_before || link == Link::Connecting || m_flow.queue().empty())
        return;
    goBack();
}

void PlaceKeeper::goBack()
{
    const auto place = *std::exchange(m_before, std::nullopt);
    m_queue.select(place.queue);
    m_flow.open(place.caseId);
}

} // namespace vigie::ui::content
