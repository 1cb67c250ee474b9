#include "tests/sim/SimServer.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Commands.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/FeedPages.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/rules/Sharing.h"

#include <algorithm>
#include <array>

namespace vigie::sim {

using namespace domain;
using namespace backend;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds TickEvery{1s};   ///< as the platform's program does
constexpr Milliseconds DeferredFor{3s}; ///< a command that the platform carries out later
constexpr std::array People{"ada", "ben", "cleo", "dan"};

Clause clauseOf(const char *id, Severity severity, std::vector<DecisionAction> actions)
{
    Clause made;
    made.id = ClauseId(id);
    made.code = id;
    made.category = Category::Violence;
    made.severity = severity;
    made.actions = std::move(actions);
    for (auto *text : {&made.title, &made.text, &made.allowed, &made.forbidden, &made.statement})
        text->byLanguage = {{"en", QStringLiteral("text")}, {"fr", QStringLiteral("texte")}};
    return made;
}

Policy policyOf(int version, Instant now)
{
    Policy policy;
    policy.id = PolicyId("policy");
    policy.rev = version;
    policy.version = version;
    policy.effectiveAt = now;
    policy.clauses = {clauseOf("violence", Severity::High, {DecisionAction::Block, DecisionAction::MakeUnavailable}),
                      clauseOf(GraveClause, Severity::Critical, {DecisionAction::Block})};
    policy.clauses.back().twoReaders = true;
    return policy;
}

} // namespace

PersonId personOf(std::size_t client)
{
    return PersonId(People.at(client));
}

SimServer::SimServer(Bodies bodies, int cases)
    : m_store(bodies), m_now(Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) + 9h)
{
    fill(cases);
}

template <typename Work> void SimServer::change(Work work)
{
    const auto done = m_store.transaction(work);
    if (!done && done.code() != ErrorCode::NotFound)
        m_violations.push_back("server: " + std::string(name(done.code())) + " " + done.error().detail);
}

void SimServer::fill(int cases)
{
    change([&]() -> Result<void> {
        for (const auto *id : People)
            TRY_DONE(m_store.writePerson(
                {PersonId(id), QString::fromLatin1(id), "moderator", "en", permissionsOf("moderator")}));
        for (const auto name : {queues::Screening, queues::PublishedReview}) {
            QueueRecord queue;
            queue.queue.id = QueueId(std::string(name));
            queue.queue.rev = 1;
            queue.queue.kind = CaseKind::ItemReview;
            queue.queue.name.byLanguage = {{"en", QStringLiteral("queue")}};
            TRY_DONE(m_store.writeQueue(queue));
            TRY_DONE(m_store.putFeed(name, RecordType::Queue, name, ChangeOp::Upsert));
        }
        TRY_DONE(m_store.writePolicy(policyOf(1, m_now)));
        TRY_DONE(m_store.putFeed(CommonScope, RecordType::Policy, "policy", ChangeOp::Upsert));
        for (const auto *id : {"member-0", "member-1", "member-2"}) {
            Member member;
            member.id = MemberId(id);
            member.rev = 1;
            member.kind = MemberKind::Creator;
            member.displayName = QStringLiteral("Sample member");
            member.handle = QStringLiteral("@member.sample");
            member.certified = true;
            member.since = m_now;
            TRY_DONE(m_store.writeMember(member));
        }
        return {};
    });
    for (int i = 0; i < cases; ++i)
        addCase();
}

void SimServer::addCase()
{
    const auto number = std::to_string(++m_items);
    const bool published = m_items % 3 == 0;
    change([&]() -> Result<void> {
        Item item;
        item.id = ItemId("item-" + number);
        item.rev = 1;
        item.kind = ItemKind::Photo;
        item.state = published ? ItemState::Published : ItemState::Pending;
        item.classification = published ? Classification::General : Classification::Unclassified;
        item.owner = MemberId("member-" + std::to_string(m_items % 3));
        item.caption = QStringLiteral("caption %1").arg(m_items);
        item.createdAt = m_now;
        item.contentHash = contentHashOf(item);
        TRY_DONE(m_store.writeItem(item));
        TRY_DONE(openReview(m_store, item, published ? queues::PublishedReview : queues::Screening, CaseReason::Flagged,
                            {Category::Violence, Severity::Medium}, m_now, CaseId("case-" + number)));
        return {};
    });
}

Result<Session> SimServer::session(const PersonId &as)
{
    TRY(const auto person, m_store.readPerson(as));
    Session session;
    session.person = person.id;
    session.displayName = person.name;
    session.language = person.language;
    session.permissions = person.permissions;
    session.serverTime = m_now;
    return session;
}

Result<ChangePage> SimServer::changes(const PersonId &as, const std::string &cursor, int limit)
{
    TRY(const auto person, m_store.readPerson(as));
    return changesFor(m_store, person, cursor, limit, m_now);
}

Result<Receipt> SimServer::send(const PersonId &as, const Command &command, const std::string &body)
{
    m_arrived.insert(command.id.value);
    if (command.author != as)
        m_violations.push_back("F16 sent-as-somebody-else: " + command.id.value);
    if (m_deferred.contains(command.id.value))
        return {ErrorCode::CommandRunning, "deferred"};
    TRY(const auto person, m_store.readPerson(as));
    TRY(const auto lease, m_store.findLease(command.caseId()));
    const bool known = m_store.findCommand(command.id).value().has_value();
    auto receipt = apply(m_store, person, command, body, m_now);
    if (!receipt && receipt.code() == ErrorCode::ClaimLost && lease && command.expect.claimToken &&
        *command.expect.claimToken < lease->token)
        tally.add(Rare::ClaimOutgrown);
    if (receipt && !known)
        count(command, *receipt);
    if (receipt && !known && command.expect.claimToken && (!lease || lease->token != *command.expect.claimToken))
        m_violations.push_back("I7 old-token-accepted: " + command.id.value);
    return receipt;
}

void SimServer::count(const Command &command, const Receipt &receipt)
{
    if (std::holds_alternative<CaseNote>(command.body))
        tally.add(Rare::NoteKept);
    if (std::holds_alternative<DangerAlert>(command.body))
        tally.add(Rare::AlarmRaised);
    if (std::holds_alternative<ItemOpinion>(command.body))
        tally.add(Rare::OpinionKept);
    const auto *decision = std::get_if<ItemDecision>(&command.body);
    if (!decision)
        return;
    const auto &all = m_store.decisions();
    const bool second = std::ranges::any_of(all, [&](const DecisionRecord &first) {
        return first.caseId == decision->caseId && first.round == decision->round - 1 &&
               first.role == DecisionRole::Proposal;
    });
    if (receipt.outcome == ReceiptOutcome::Proposed)
        tally.add(second ? Rare::SecondDisagreed : Rare::FirstReading);
    else if (receipt.outcome == ReceiptOutcome::Applied && second && closesCase(decision->action))
        tally.add(Rare::SecondAgreed);
}

void SimServer::defer(const PersonId &as, const Command &command, const std::string &body)
{
    m_arrived.insert(command.id.value);
    if (!m_store.findCommand(command.id).value())
        m_deferred.try_emplace(command.id.value, Deferred{as, command, body, m_now + DeferredFor});
}

Result<Platform::StatusAnswer> SimServer::status(const PersonId &as, const CommandId &id)
{
    if (m_deferred.contains(id.value))
        return Platform::StatusAnswer{CommandStatus::Running, {}};
    TRY(const auto person, m_store.readPerson(as));
    Platform::StatusAnswer answer;
    TRY(answer.receipt, receiptOf(m_store, person, id));
    answer.status = answer.receipt ? CommandStatus::Done : CommandStatus::Unknown;
    return answer;
}

Result<Claim> SimServer::claim(const PersonId &as, const std::variant<QueueId, CaseId> &target)
{
    TRY(const auto person, m_store.readPerson(as));
    Result<Claim> made(ErrorCode::Internal);
    const Standing before{m_store.liveLeases(), m_store.parkings(), m_store.handovers()};
    const auto *queue = std::get_if<QueueId>(&target);
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        made = queue ? claimNext(m_store, person, *queue, m_now)
                     : claimCase(m_store, person, std::get<CaseId>(target), m_now);
        return made ? Result<void>() : Result<void>(made.error());
    }));
    checkClaim(as, made->caseId, queue != nullptr, before);
    return made;
}

/// Nobody gets what somebody else holds, and nobody is served what is parked.
void SimServer::checkClaim(const PersonId &as, const CaseId &kase, bool served, const Standing &before)
{
    for (const auto &lease : before.leases)
        if (lease.caseId == kase && lease.person != as && lease.expiresAt > m_now)
            m_violations.push_back("I7 claimed-what-another-holds: " + kase.value);
    const auto parked = before.parkings.find(kase.value);
    if (served && parked != before.parkings.end() && parked->second.until > m_now)
        m_violations.push_back("parked-but-served: " + kase.value);
    const auto handed = before.handovers.find(kase.value);
    if (handed != before.handovers.end() && handed->second.to == as)
        tally.add(Rare::HandedTaken);
}

Result<std::vector<Claim>> SimServer::heartbeat(const PersonId &as, const std::vector<ClaimId> &claims)
{
    TRY(const auto person, m_store.readPerson(as));
    Result<std::vector<Claim>> good(ErrorCode::Internal);
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        good = backend::heartbeat(m_store, person, claims, m_now);
        return good ? Result<void>() : Result<void>(good.error());
    }));
    return good;
}

Result<void> SimServer::release(const PersonId &as, const ClaimId &claim, ReleaseReason reason)
{
    TRY(const auto person, m_store.readPerson(as));
    return m_store.transaction([&] { return releaseClaim(m_store, person, claim, reason, m_now); });
}

void SimServer::handOver(const PersonId &as, const ClaimId &claim, const PersonId &to)
{
    const auto person = m_store.readPerson(as);
    // Refused when the claim is gone or the colleague may not have it.
    if (person && m_store.transaction([&] { return backend::handOver(m_store, *person, claim, {to, {}, {}}, m_now); }))
        tally.add(Rare::HandedOver);
}

void SimServer::park(const PersonId &as, const ClaimId &claim, Milliseconds time)
{
    const auto person = m_store.readPerson(as);
    if (person && m_store.transaction([&] { return backend::park(m_store, *person, claim, m_now + time, {}, m_now); }))
        tally.add(Rare::Parked);
}

Result<void> SimServer::acknowledgePurge(const PersonId &as, const std::vector<std::string> &ids)
{
    return m_store.transaction([&]() -> Result<void> {
        for (const auto &id : ids)
            TRY_DONE(m_store.acknowledgePurge(as, id, m_now));
        return {};
    });
}

void SimServer::advance(Milliseconds by)
{
    m_now += by;
    for (auto it = m_deferred.begin(); it != m_deferred.end();) {
        if (it->second.at > m_now) {
            ++it;
            continue;
        }
        const auto deferred = it->second;
        it = m_deferred.erase(it);
        (void)send(deferred.as, deferred.command, deferred.body);
    }
    if (m_now < m_ticked + TickEvery)
        return;
    m_ticked = m_now;
    const auto parked = m_store.parkings().size();
    if (const auto ticked = tick(m_store, m_now); !ticked)
        m_violations.push_back("server: tick " + ticked.error().detail);
    tally.add(Rare::ParkedOver, static_cast<std::int64_t>(parked - m_store.parkings().size()));
}

void SimServer::editItem(const CaseId &kase)
{
    change([&]() -> Result<void> {
        TRY(const auto record, m_store.readCase(kase));
        TRY(auto item, m_store.readItem(ItemId(record.kase.subject)));
        item.caption += QStringLiteral(" edited");
        const ItemOutcome same{item.state, item.classification};
        const auto hidden = item.hiddenUntil;
        TRY_DONE(changeItem(m_store, std::move(item), same, m_now, hidden));
        return {};
    });
}

void SimServer::purge(const CaseId &kase)
{
    change([&]() -> Result<void> {
        TRY(const auto record, m_store.readCase(kase));
        TRY_DONE(m_store.readItem(ItemId(record.kase.subject)));
        m_purged.insert(record.kase.subject);
        TRY(const auto notices, m_store.noticesOn(ItemId(record.kase.subject)));
        for (const auto &notice : notices)
            m_purged.insert(notice.id.value);
        return purgeItem(m_store, ItemId(record.kase.subject), m_now);
    });
}

void SimServer::fileNotice(const CaseId &kase)
{
    change([&]() -> Result<void> {
        TRY(const auto record, m_store.readCase(kase));
        TRY(const auto item, m_store.readItem(ItemId(record.kase.subject)));
        Notice notice;
        notice.id = NoticeId("notice-" + std::to_string(++m_items));
        notice.rev = 1;
        notice.items = {item.id};
        notice.state = NoticeState::Open;
        notice.category = Category::Violence;
        notice.explanation = QStringLiteral("sample notice");
        notice.receivedAt = m_now;
        return backend::fileNotice(m_store, notice, m_now);
    });
}

void SimServer::changePolicy()
{
    change([&]() -> Result<void> {
        TRY(const auto before, m_store.policy());
        TRY_DONE(m_store.writePolicy(policyOf(before.version + 1, m_now)));
        return m_store.putFeed(CommonScope, RecordType::Policy, "policy", ChangeOp::Upsert);
    });
}

void SimServer::decideElsewhere(const CaseId &kase)
{
    const auto record = m_store.readCase(kase);
    const auto item = record ? m_store.readItem(ItemId(record->kase.subject)) : Result<Item>(ErrorCode::NotFound);
    if (!item)
        return;
    const bool published = item->state == ItemState::Published;
    Command command;
    command.id = CommandId("elsewhere-" + std::to_string(++m_colleague));
    command.author = PersonId("dan");
    ItemDecision decision{kase, record->kase.round, {item->id}, DecisionAction::Block, ClauseId("violence"), {}, false};
    if (published)
        decision.action = DecisionAction::MakeUnavailable;
    command.body = decision;
    command.madeAt = m_now;
    (void)send(command.author, command, command.id.value); // refused while somebody else holds the case
}

void SimServer::revoke(const PersonId &id)
{
    auto person = m_store.readPerson(id);
    if (!person)
        return;
    person->permissions = {"queue.work:item_review"}; // may look, may not decide
    (void)m_store.writePerson(*person);
}

void SimServer::grantAgain()
{
    for (const auto *id : People) {
        auto person = m_store.readPerson(PersonId(id));
        person->permissions = permissionsOf("moderator");
        (void)m_store.writePerson(*person);
    }
}

void SimServer::restore()
{
    const auto before = m_store.epoch();
    m_store.restore();
    m_generation += m_store.epoch() != before ? 1 : 0;
    m_deferred.clear();
}

int SimServer::timesApplied(const CommandId &id)
{
    if (m_store.findDecision(id).value()) // the store tells when there are two
        return 1;
    return m_store.countSaying(QString::fromStdString(id.value));
}

std::map<std::string, std::pair<std::int64_t, std::string>> SimServer::visibleTo(const PersonId &person)
{
    std::map<std::string, std::pair<std::int64_t, std::string>> rows;
    std::string cursor;
    for (bool more = true; more;) {
        const auto page = changes(person, cursor, MaxFeedPage);
        if (!page) {
            m_violations.push_back("server: changes " + page.error().detail);
            break;
        }
        for (const auto &change : page->changes)
            rows[std::to_string(static_cast<int>(change.type)) + " " + change.id] = {change.rev, change.body};
        cursor = page->cursor;
        more = page->hasMore;
    }
    return rows;
}

std::optional<CaseId> SimServer::handedTo(const PersonId &person) const
{
    for (const auto &[kase, handover] : m_store.handovers())
        if (handover.to == person)
            return handover.caseId;
    return std::nullopt;
}

std::vector<std::string> SimServer::takeViolations()
{
    auto all = std::exchange(m_violations, {});
    all.insert(all.end(), m_store.violations.begin(), m_store.violations.end());
    m_store.violations.clear();
    return all;
}

} // namespace vigie::sim
