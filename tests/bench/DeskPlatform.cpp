#include "tests/bench/DeskPlatform.h"

#include "models/backend/sample/PolicySeed.h"
#include "models/base/Clock.h"
#include "models/base/Sha256.h"
#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/contract/Feed.h"
#include "models/contract/Members.h"
#include "models/contract/NearDuplicates.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/contract/Sessions.h"
#include "models/contract/Verdicts.h"
#include "tests/bench/Must.h"
#include "tests/bench/Photograph.h"
#include "tests/support/RawServer.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace vigie::bench {

using namespace vigie::domain;

namespace {

constexpr int Width = 1600, Height = 1067; ///< as the items of the feed say

std::string hexOf(const Sha256 &hash)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : hash) {
        text += Digits[std::to_integer<unsigned>(byte) >> 4];
        text += Digits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

std::string good(const std::string &body, const char *type = "application/json")
{
    return test::RawServer::reply(200, type, body);
}

std::string missing()
{
    return test::RawServer::reply(404, "application/problem+json", R"({"type":"about:blank"})");
}

/// What stands between two parts of a path; empty when it is not that path.
std::string_view between(std::string_view target, std::string_view before, std::string_view after)
{
    if (!target.starts_with(before) || !target.ends_with(after) || target.size() < before.size() + after.size())
        return {};
    return target.substr(before.size(), target.size() - before.size() - after.size());
}

std::string session()
{
    Session session;
    session.person = PersonId("bench");
    session.displayName = QStringLiteral("Bench SAMPLE");
    session.language = "en";
    session.permissions = {"item.decide", "queue.work:item_review"};
    session.serverTime = SystemClock().wall();
    return contract::writeSession(session);
}

Verdict verdict()
{
    Verdict verdict;
    verdict.provider = "hive";
    verdict.model = "sample";
    verdict.receivedAt = SystemClock().wall();
    verdict.frames = {
        {Milliseconds(0), {{"yes_gun_in_hand", 0.93}, {"yes_knife", 0.07}, {"general_suggestive", 0.02}}}};
    return verdict;
}

} // namespace

DeskPlatform::DeskPlatform(World world) : m_world(std::move(world))
{
    constexpr int Quality = 90;
    const auto bytes = test::encodeJpeg(photograph(Width, Height), {.quality = Quality});
    m_picture.assign(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    auto coming = std::exchange(m_world.coming, {});
    addFrame();
    for (const auto &text : coming)
        addPage(must(contract::parseChangePage(text)).changes);
}

void DeskPlatform::addFrame()
{
    std::vector<Change> changes;
    const auto policy = must(contract::parsePolicy(backend::sample::policySeed()));
    changes.push_back(change(RecordType::Policy, policy.id.value, policy.rev, contract::writePolicy(policy)));
    for (const auto &kase : m_world.cases) {
        auto item = m_feed.item(SampleFeed::numberOf(kase));
        item.rev = 2;
        auto &media = item.media.front();
        media.size = static_cast<std::int64_t>(m_picture.size());
        media.sha256 = hexOf(sha256(std::as_bytes(std::span(m_picture))));
        changes.push_back(change(RecordType::Item, item.id.value, item.rev, contract::writeItem(item)));
    }
    addPage(std::move(changes));
}

Change DeskPlatform::change(RecordType type, const std::string &id, std::int64_t rev, std::string body)
{
    Change change;
    change.seq = ++m_seq;
    change.type = type;
    change.id = id;
    change.rev = rev;
    change.op = ChangeOp::Upsert;
    change.body = std::move(body);
    return change;
}

void DeskPlatform::addPage(std::vector<Change> changes)
{
    ChangePage page;
    page.epoch = SampleFeed::Epoch;
    page.cursor = std::to_string(m_world.position + std::ssize(m_world.coming) + 1);
    page.serverTime = SystemClock().wall();
    page.changes = std::move(changes);
    m_world.coming.push_back(contract::writeChangePage(page));
}

std::string DeskPlatform::answer(const std::string &request)
{
    const std::string_view text(request);
    const auto target = text.substr(text.find(' ') + 1, text.find(" HTTP/") - text.find(' ') - 1);
    const auto body = text.substr(std::min(text.find("\r\n\r\n") + 4, text.size()));
    const std::lock_guard lock(m_mutex);
    if (text.starts_with("GET /v1/session"))
        return good(session());
    if (text.starts_with("GET /v1/changes"))
        return good(changes(target));
    if (text.starts_with("GET /v1/media/"))
        return good(m_picture, "image/jpeg");
    if (text.starts_with("POST /v1/queues/"))
        return claimNext();
    if (const auto kase = between(target, "/v1/cases/", "/claims"); !kase.empty())
        return claim(std::string(kase));
    if (text.starts_with("POST /v1/claims/heartbeat"))
        return good(heartbeat(body));
    if (const auto id = between(target, "/v1/claims/", "/release"); !id.empty()) {
        m_claims.erase(std::string(id));
        return "HTTP/1.1 204 X\r\nVigie-Api: 1\r\n\r\n";
    }
    if (text.starts_with("POST /v1/commands"))
        return command(body);
    return about(target);
}

std::string DeskPlatform::changes(std::string_view target) const
{
    constexpr std::string_view Cursor = "cursor=";
    std::int64_t cursor = 0;
    if (const auto at = target.find(Cursor); at != std::string_view::npos)
        std::from_chars(target.data() + at + Cursor.size(), target.data() + target.size(), cursor);
    const auto index = static_cast<std::size_t>(std::max<std::int64_t>(cursor - m_world.position, 0));
    if (index < m_world.coming.size()) {
        auto page = m_world.coming[index];
        if (index + 1 < m_world.coming.size())
            if (const auto at = page.find("\"has_more\":false"); at != std::string::npos)
                page.replace(at, 16, "\"has_more\":true");
        return page;
    }
    ChangePage nothing;
    nothing.epoch = SampleFeed::Epoch;
    nothing.cursor = std::to_string(cursor);
    nothing.serverTime = SystemClock().wall();
    return contract::writeChangePage(nothing);
}

std::string DeskPlatform::claimNext()
{
    if (m_next >= m_world.cases.size())
        return missing();
    return claim(m_world.cases[m_next++]);
}

std::string DeskPlatform::claim(const std::string &kase)
{
    Claim claim;
    claim.id = ClaimId("claim-" + std::to_string(++m_token));
    claim.caseId = CaseId(kase);
    claim.token = m_token;
    m_claims[claim.id.value] = claim;
    return good(contract::writeClaim(claim));
}

std::string DeskPlatform::heartbeat(std::string_view body) const
{
    std::vector<Claim> alive;
    for (const auto &id : must(contract::parseHeartbeat(body)))
        if (const auto found = m_claims.find(id.value); found != m_claims.end())
            alive.push_back(found->second);
    return contract::writeHeartbeatReply(alive);
}

std::string DeskPlatform::command(std::string_view body)
{
    const auto command = must(contract::parseCommand(body));
    Receipt receipt;
    receipt.command = command.id;
    receipt.outcome = ReceiptOutcome::Applied;
    receipt.decision = DecisionId("decision-" + command.id.value);
    receipt.appliedAt = SystemClock().wall();
    if (std::holds_alternative<ItemDecision>(command.body)) {
        const auto number = SampleFeed::numberOf(command.caseId().value);
        auto kase = m_feed.kase(number);
        kase.rev = 2;
        kase.state = CaseState::Closed;
        auto item = m_feed.item(number);
        item.rev = 3;
        item.state = ItemState::Published;
        item.classification = Classification::General;
        addPage({change(RecordType::Case, kase.id.value, kase.rev, contract::writeCase(kase)),
                 change(RecordType::Item, item.id.value, item.rev, contract::writeItem(item))});
        grown();
    }
    return good(contract::writeReceipt(receipt));
}

std::string DeskPlatform::about(std::string_view target) const
{
    if (!between(target, "/v1/items/", "/verdicts").empty())
        return good(contract::writeVerdicts({verdict()}));
    if (!between(target, "/v1/items/", "/near-duplicates").empty()) {
        NearDuplicates none;
        none.comparison = Comparison::Done;
        return good(contract::writeNearDuplicates(none));
    }
    if (const auto member = between(target.substr(0, target.find('?')), "/v1/members/", "/timeline"); !member.empty()) {
        MemberTimeline timeline;
        timeline.member = MemberId(std::string(member));
        timeline.stage = CertificationStage::Certified;
        timeline.payout = PayoutState::Running;
        timeline.asOf = SystemClock().wall();
        return good(contract::writeTimeline(timeline));
    }
    return missing();
}

} // namespace vigie::bench
