#include "tests/support/FakeServer.h"

#include <algorithm>

namespace vigie::test {

using namespace vigie::domain;

std::string plainBody(const Command &command)
{
    const auto token = command.expect.claimToken ? std::to_string(*command.expect.claimToken) : std::string("-");
    const auto *decision = std::get_if<ItemDecision>(&command.body);
    const bool verdict = std::holds_alternative<CertificationVerdict>(command.body);
    const std::string kind = verdict     ? "close"
                             : !decision ? "reverse"
                                         : (closesCase(decision->action) ? "close" : "touch");
    return command.caseId().value + "|" + kind + "|" + token;
}

namespace {

struct Body
{
    std::string kase;
    std::string kind;
    std::optional<std::int64_t> token;
};

Body parse(const std::string &body)
{
    const auto first = body.find('|');
    const auto second = body.find('|', first + 1);
    const auto token = body.substr(second + 1);
    return {body.substr(0, first), body.substr(first + 1, second - first - 1),
            token == "-" ? std::nullopt : std::optional<std::int64_t>(std::stoll(token))};
}

} // namespace

void FakeServer::emitChange(const std::string &id, ChangeOp op)
{
    Change change;
    change.seq = static_cast<std::int64_t>(m_world.log.size()) + 1;
    change.type = RecordType::Case;
    change.typeName = "case";
    change.id = id;
    change.rev = op == ChangeOp::Upsert ? m_world.cases.at(id).rev : 0;
    change.op = op;
    m_world.log.push_back(change);
}

void FakeServer::addCase(const std::string &id)
{
    m_world.cases[id] = {};
    emitChange(id, ChangeOp::Upsert);
}

void FakeServer::purge(const std::string &id)
{
    m_world.cases.erase(id);
    emitChange(id, ChangeOp::Purge);
}

void FakeServer::closeElsewhere(const std::string &id)
{
    auto &kase = m_world.cases.at(id);
    kase.closed = true;
    ++kase.rev;
    emitChange(id, ChangeOp::Upsert);
}

void FakeServer::claimElsewhere(const std::string &id)
{
    auto &kase = m_world.cases.at(id);
    ++kase.token;
    kase.claim = "colleague";
    kase.claimedUntil = m_clock.monotonic() + claimTtl;
}

void FakeServer::changePermissions(std::set<std::string> now)
{
    permissions = std::move(now);
    ++m_cursorGeneration;
    m_staleReason = ErrorCode::ScopeChanged;
}

void FakeServer::expireCursors()
{
    ++m_cursorGeneration;
    m_staleReason = ErrorCode::CursorExpired;
}

void FakeServer::restore()
{
    m_world = m_backup;
    m_world.epoch = "epoch-" + std::to_string(++m_generation);
}

std::string FakeServer::cursorAt(std::size_t position) const
{
    return std::to_string(m_cursorGeneration) + ":" + std::to_string(position);
}

Result<Session> FakeServer::session() const
{
    Session session;
    session.person = person;
    session.permissions = permissions;
    session.serverTime = m_clock.wall();
    return session;
}

Result<ChangePage> FakeServer::changes(const std::string &cursor, int limit) const
{
    std::size_t from = 0;
    if (!cursor.empty()) {
        if (std::stoi(cursor) != m_cursorGeneration)
            return {*m_staleReason, "cursor"};
        from = std::min(static_cast<std::size_t>(std::stoul(cursor.substr(cursor.find(':') + 1))), m_world.log.size());
    }
    ChangePage page;
    page.epoch = m_world.epoch;
    page.serverTime = m_clock.wall();
    const auto to = std::min(m_world.log.size(), from + static_cast<std::size_t>(std::min(limit, pageSize)));
    page.changes.assign(m_world.log.begin() + static_cast<std::ptrdiff_t>(from),
                        m_world.log.begin() + static_cast<std::ptrdiff_t>(to));
    page.hasMore = to < m_world.log.size();
    page.cursor = cursorAt(to);
    return page;
}

Result<Receipt> FakeServer::apply(const CommandId &id, const std::string &body)
{
    m_arrived.insert(id.value);
    if (const auto known = m_world.receipts.find(id.value); known != m_world.receipts.end()) {
        if (known->second.first != body)
            return {ErrorCode::KeyReused, "another body under the same key"};
        return known->second.second;
    }
    const auto parsed = parse(body);
    const auto found = m_world.cases.find(parsed.kase);
    if (found == m_world.cases.end())
        return {ErrorCode::NotFound, "no such case"};
    auto &kase = found->second;
    if (parsed.token && *parsed.token < kase.token)
        return {ErrorCode::ClaimLost, "a newer token exists"};
    if (parsed.kind == "close" && kase.closed)
        return {ErrorCode::AlreadyDecided, "case closed"};
    if (parsed.kind == "close") {
        kase.closed = true;
        kase.claim.clear();
    } else if (parsed.kind == "reverse") {
        kase.closed = false;
    }
    ++kase.rev;
    emitChange(parsed.kase, ChangeOp::Upsert);
    ++m_applied[id.value];
    order.push_back(id);
    const Receipt receipt{id, outcome, std::nullopt, m_clock.wall()};
    m_world.receipts[id.value] = {body, receipt};
    return receipt;
}

Platform::StatusAnswer FakeServer::status(const CommandId &id) const
{
    const auto known = m_world.receipts.find(id.value);
    if (known == m_world.receipts.end())
        return {};
    return {CommandStatus::Done, known->second.second};
}

Result<Claim> FakeServer::claimNext()
{
    for (const auto &[id, kase] : m_world.cases)
        if (!kase.closed && (kase.claim.empty() || kase.claimedUntil <= m_clock.monotonic()))
            return claim(CaseId(id));
    return {ErrorCode::NotFound, "queue empty"};
}

Result<Claim> FakeServer::claim(const CaseId &id)
{
    const auto found = m_world.cases.find(id.value);
    if (found == m_world.cases.end())
        return {ErrorCode::NotFound, "no such case"};
    auto &kase = found->second;
    if (kase.closed)
        return {ErrorCode::Closed, "case closed"};
    if (!kase.claim.empty() && kase.claimedUntil > m_clock.monotonic())
        return {ErrorCode::ClaimLost, "held by somebody else"};
    kase.claim = "claim-" + std::to_string(++m_claims);
    kase.claimedUntil = m_clock.monotonic() + claimTtl;
    return Claim{ClaimId(kase.claim), id, ++kase.token, claimTtl, std::nullopt};
}

std::vector<Claim> FakeServer::heartbeat(const std::vector<ClaimId> &claims)
{
    std::vector<Claim> good;
    for (auto &[id, kase] : m_world.cases) {
        if (std::ranges::find(claims, ClaimId(kase.claim)) == claims.end())
            continue;
        kase.claimedUntil = m_clock.monotonic() + claimTtl;
        good.push_back({ClaimId(kase.claim), CaseId(id), kase.token, claimTtl, std::nullopt});
    }
    return good;
}

void FakeServer::release(const ClaimId &claim)
{
    for (auto &[id, kase] : m_world.cases)
        if (kase.claim == claim.value)
            kase.claim.clear();
}

int FakeServer::timesApplied(const CommandId &id) const
{
    const auto found = m_applied.find(id.value);
    return found == m_applied.end() ? 0 : found->second;
}

std::map<std::string, std::int64_t> FakeServer::revisions() const
{
    std::map<std::string, std::int64_t> revisions;
    for (const auto &[id, kase] : m_world.cases)
        revisions[id] = kase.rev;
    return revisions;
}

} // namespace vigie::test
