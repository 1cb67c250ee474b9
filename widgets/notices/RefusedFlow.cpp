#include "widgets/notices/RefusedFlow.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vigie::ui::notices {

using domain::StatementState;

namespace {

/// The database answers within minutes, and nobody waits at the desk for a refusal.
constexpr std::chrono::minutes Between{10};

const std::string &puidOf(const domain::RefusedStatement &refused)
{
    return refused.statement.puid;
}

} // namespace

RefusedFlow::RefusedFlow(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &RefusedFlow::follow);
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &RefusedFlow::follow);
    connect(&m_again, &QTimer::timeout, this, &RefusedFlow::look);
    m_again.start(Between);
    follow();
}

bool RefusedFlow::may(const char *permission) const
{
    const auto session = m_ports.connection.session();
    return session && session->may(permission);
}

/// Once when the platform is there for somebody who may read them, and again after it was away.
void RefusedFlow::follow()
{
    const bool isThere = isOnline() && mayRead();
    if (!std::exchange(m_wasThere, isThere) && isThere)
        look();
    if (!mayRead())
        setCount(0);
    if (m_stage != Stage::Closed)
        Q_EMIT changed();
}

void RefusedFlow::look()
{
    if (m_stage != Stage::Closed || !isOnline() || !mayRead())
        return;
    deliver(m_ports.restating.refused(), this, [this](const Result<domain::RefusedStatements> &told) {
        if (told && m_stage == Stage::Closed)
            setCount(told->statements.size());
    });
}

void RefusedFlow::setCount(std::size_t count)
{
    const int before = std::exchange(m_count, static_cast<int>(count));
    if (before != m_count)
        Q_EMIT counted();
}

void RefusedFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT changed();
}

void RefusedFlow::open()
{
    m_outcome = Outcome::None;
    fetch();
}

void RefusedFlow::leave()
{
    ++m_step;
    m_statements.clear();
    m_outcome = Outcome::None;
    become(Stage::Closed);
}

/// What was said about the last one stays said.
void RefusedFlow::fetch()
{
    const auto kept = m_outcome == Outcome::None ? std::optional<ErrorCode>() : m_reason;
    const auto step = ++m_step;
    m_statements.clear();
    become(Stage::Opening, kept);
    deliver(m_ports.restating.refused(), this, [this, step, kept](const Result<domain::RefusedStatements> &told) {
        if (step != m_step)
            return;
        if (!told) {
            m_outcome = Outcome::None;
            return become(Stage::Failed, told.code());
        }
        m_statements = told->statements;
        m_hasMore = told->hasMore;
        setCount(m_statements.size());
        become(Stage::Open, kept);
    });
}

void RefusedFlow::composeAgain(const domain::RefusedStatement &seen)
{
    if (m_stage != Stage::Open || !isOnline() || !mayCompose() || !seen.isComposable)
        return;
    const auto request = m_ports.restating.composeAgain(puidOf(seen));
    m_outcome = Outcome::None;
    become(Stage::Busy);
    deliver(request, this, [this, step = m_step](const Result<domain::RefusedStatement> &made) {
        if (step == m_step)
            take(made);
    });
}

void RefusedFlow::take(const Result<domain::RefusedStatement> &made)
{
    if (!made) {
        m_outcome = Outcome::Failed;
        become(Stage::Open, made.code());
        // Somebody else was faster: what stands here is not what the platform has.
        if (made.code() == ErrorCode::IllegalTransition || made.code() == ErrorCode::NotFound)
            fetch();
        return;
    }
    const auto known = std::ranges::find(m_statements, puidOf(*made), puidOf);
    const bool isRefused = made->statement.state == StatementState::Refused;
    m_outcome = isRefused ? Outcome::StillRefused : Outcome::Queued;
    if (known != m_statements.end()) {
        if (isRefused)
            *known = *made;
        else
            m_statements.erase(known);
    }
    setCount(m_statements.size());
    become(Stage::Open);
}

} // namespace vigie::ui::notices
