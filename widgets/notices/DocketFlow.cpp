#include "widgets/notices/DocketFlow.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace vigie::domain;

DocketFlow::DocketFlow(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&m_ports.connection, &Connection::statusChanged, this, [this] {
        if (m_stage == Stage::Open || m_stage == Stage::Failed)
            Q_EMIT changed();
    });
}

void DocketFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT changed();
}

void DocketFlow::open()
{
    const auto step = ++m_step;
    m_dockets.clear();
    m_keptAt.reset();
    m_policy.reset();
    become(Stage::Opening);
    deliver(m_ports.policy.policy(), this, [this, step](const Result<std::optional<Policy>> &policy) {
        if (step != m_step || !policy)
            return;
        m_policy = *policy;
        Q_EMIT changed();
    });
    deliver(m_ports.dockets.kept(), this, [this, step](const Result<DocketShelf::Kept> &kept) {
        if (step != m_step)
            return;
        if (kept && kept->at != Instant()) {
            m_dockets = kept->dockets;
            m_keptAt = kept->at;
            become(Stage::Open);
        }
        fetch();
    });
}

void DocketFlow::fetch()
{
    deliver(m_ports.deliberating.list(), this, [this, step = m_step](const Result<std::vector<Docket>> &told) {
        if (step != m_step)
            return;
        if (told) {
            m_dockets = *told;
            m_keptAt.reset();
            m_ports.dockets.keep(m_dockets, m_ports.connection.serverNow()); // what the disk refuses is not read away
            return become(Stage::Open);
        }
        const bool refused = told.code() == ErrorCode::Permission;
        if (refused)
            m_ports.dockets.keep({}, Instant());
        become(m_keptAt && !refused ? Stage::Open : Stage::Failed, told.code());
    });
}

void DocketFlow::leave()
{
    ++m_step; // what is on its way arrives; its answer is of no use
    m_dockets.clear();
    m_keptAt.reset();
    m_policy.reset();
    become(Stage::Closed);
}

bool DocketFlow::isLive() const
{
    return m_stage == Stage::Open && !m_keptAt && m_ports.connection.status().link == Link::Online;
}

bool DocketFlow::may(const char *permission) const
{
    const auto session = m_ports.connection.session();
    return session && session->may(permission);
}

PersonId DocketFlow::person() const
{
    const auto session = m_ports.connection.session();
    return session ? session->person : PersonId();
}

const Docket *DocketFlow::find(const DocketId &id) const
{
    const auto found = std::ranges::find(m_dockets, id, &Docket::id);
    return found == m_dockets.end() ? nullptr : &*found;
}

void DocketFlow::ask(const DocketQuestion &question)
{
    if (isLive())
        send(m_ports.deliberating.ask(question));
}

void DocketFlow::takePosition(const DocketId &id, std::optional<int> option, const QString &text)
{
    if (isLive())
        send(m_ports.deliberating.position(id, option, text));
}

void DocketFlow::answer(const Docket &seen, const DocketAnswer &answer)
{
    if (isLive())
        send(m_ports.deliberating.answer(seen.id, seen.rev, answer));
}

void DocketFlow::adopt(const Docket &seen)
{
    if (isLive() && m_policy)
        send(m_ports.deliberating.adopt(seen.id, seen.rev, m_policy->version));
}

void DocketFlow::send(const Request<Docket> &request)
{
    become(Stage::Busy);
    deliver(request, this, [this, step = m_step](const Result<Docket> &docket) {
        if (step != m_step)
            return;
        if (!docket)
            return become(Stage::Open, docket.code());
        learn(*docket);
        Q_EMIT written(docket->id); // first: what was typed is settled where it was typed
        become(Stage::Open);
    });
}

void DocketFlow::learn(const Docket &docket)
{
    const auto known = std::ranges::find(m_dockets, docket.id, &Docket::id);
    if (known == m_dockets.end())
        m_dockets.insert(m_dockets.begin(), docket);
    else
        *known = docket;
    if (m_policy && docket.policyVersion && *docket.policyVersion > m_policy->version)
        m_policy->version = *docket.policyVersion; // the feed brings its words
    m_ports.dockets.keep(m_dockets, m_ports.connection.serverNow());
}

} // namespace vigie::ui::notices
