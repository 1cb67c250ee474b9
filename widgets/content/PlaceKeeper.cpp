#include "widgets/content/PlaceKeeper.h"

#include "models/items/FilterJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace vigie::ui::content {

using namespace domain;

namespace {

struct TabWord
{
    CaseTab tab;
    std::string_view word;
};
constexpr std::array TabWords{TabWord{CaseTab::Person, "person"}, TabWord{CaseTab::Related, "related"},
                              TabWord{CaseTab::Team, "team"}};

std::string wordOf(CaseTab tab)
{
    const auto found = std::ranges::find(TabWords, tab, &TabWord::tab);
    return found == TabWords.end() ? std::string() : std::string(found->word);
}

CaseTab tabOf(const std::string &word)
{
    const auto found = std::ranges::find(TabWords, word, &TabWord::word);
    return found == TabWords.end() ? CaseTab::Case : found->tab;
}

} // namespace

PlaceKeeper::PlaceKeeper(DraftStore &drafts, Connection &connection, const Desk &desk, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_connection(connection), m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaceKeeper::save);
    deliver(drafts.place(), this, [this](const Result<std::optional<WorkPlace>> &place) {
        if (place && *place && !m_desk.flow.current())
            m_before = **place;
        follow();
        restore();
    });
}

PlaceKeeper::~PlaceKeeper()
{
    disconnect(&m_desk.flow, nullptr, this, nullptr);
}

void PlaceKeeper::follow()
{
    connect(&m_desk.flow, &CaseFlow::caseChanged, this, &PlaceKeeper::note);
    connect(&m_desk.flow, &CaseFlow::stageChanged, this, [this] {
        if (m_desk.flow.stage() != CaseFlow::Stage::Idle)
            return;
        leave();
        restore(); // nothing has to be read first any more
    });
    connect(&m_desk.queue, &QueuePanel::queueChosen, this, [this] {
        restore();
        note();
    });
    connect(&m_desk.queue.filters(), &ListFilters::changed, this, &PlaceKeeper::note);
    connect(&m_desk.rail, &CaseRail::tabChanged, this, &PlaceKeeper::note);
    connect(&m_connection, &Connection::statusChanged, this, &PlaceKeeper::restore);
}

void PlaceKeeper::note()
{
    if (m_desk.flow.current())
        m_before.reset(); // the person was faster
    if (!m_timer.isActive())
        m_timer.start(SaveAfter);
}

WorkPlace PlaceKeeper::here() const
{
    WorkPlace place{"content", m_desk.flow.queue(), {}, {}, wordOf(m_desk.rail.tab())};
    if (const auto *current = m_desk.flow.current())
        place.caseId = current->kase.id;
    else if (m_before)
        place.caseId = m_before->caseId; // not back at it yet
    const auto filter = m_desk.queue.filters().filter();
    if (filter != CaseFilter())
        place.list = QJsonDocument(items::writeFilter(filter)).toJson(QJsonDocument::Compact).toStdString();
    return place;
}

void PlaceKeeper::save()
{
    m_timer.stop();
    write(here());
}

/// Left on purpose: the process may end now.
void PlaceKeeper::leave()
{
    m_timer.stop();
    if (!m_before)
        write({"content", m_desk.flow.queue(), {}, {}, {}});
}

void PlaceKeeper::write(const WorkPlace &place)
{
    if (place == m_saved)
        return;
    m_saved = place;
    (void)m_drafts.remember(place);
}

void PlaceKeeper::restore()
{
    if (!m_before || m_desk.flow.queue().empty())
        return; // the queues are still being read
    if (!std::exchange(m_listed, true))
        restoreList();
    // The case is claimed again, so the platform must be heard first; offline it is read from the replica.
    // What must be read first, the changes of the policy, comes before it.
    if (m_connection.status().link == Link::Connecting || m_desk.flow.isHeldUp())
        return;
    const auto place = *std::exchange(m_before, std::nullopt);
    if (!place.caseId.empty())
        m_desk.flow.resume(place.caseId);
}

void PlaceKeeper::restoreList()
{
    const auto place = *m_before;
    m_desk.queue.select(place.queue);
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(place.list));
    if (json.isObject())
        m_desk.queue.filters().setFilter(items::readFilter(json.object()));
    m_desk.rail.showTab(tabOf(place.tab));
}

} // namespace vigie::ui::content
