#include "tests/models/backend/World.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/contract/Commands.h"

namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::backend;

namespace {

Clause clause(const char *id, Severity severity, std::vector<DecisionAction> actions)
{
    Clause made;
    made.id = ClauseId(id);
    made.code = id;
    made.category = Category::Violence;
    made.severity = severity;
    made.actions = std::move(actions);
    for (auto *text : {&made.title, &made.text, &made.allowed, &made.forbidden, &made.statement})
        text->byLanguage = {{"en", QStringLiteral("text")}};
    return made;
}

Member member(const char *id)
{
    Member made;
    made.id = MemberId(id);
    made.rev = 1;
    made.kind = MemberKind::Creator;
    made.displayName = QStringLiteral("Sample member");
    made.handle = QStringLiteral("@member.sample");
    made.certified = true;
    return made;
}

} // namespace

World::World()
{
    reopen();
    must(store->transaction([this]() -> Result<void> {
        fill();
        return {};
    }));
}

void World::reopen()
{
    store.reset();
    Secret key(sql::Database::KeySize);
    for (auto &byte : key.bytes())
        byte = std::byte{7};
    store = must(SqlBackendStore::open(folder.filePath(QStringLiteral("platform.db")).toStdString(), key,
                                       sql::Durability::Normal));
}

void World::fill()
{
    for (const auto &queue : sample::sampleQueues()) {
        must(store->writeQueue(queue));
        must(store->putFeed(queue.queue.id.value, RecordType::Queue, queue.queue.id.value, ChangeOp::Upsert));
    }
    Policy policy;
    policy.id = PolicyId("policy");
    policy.rev = 1;
    policy.version = 3;
    policy.effectiveAt = now();
    policy.clauses = {clause("violence", Severity::High, {DecisionAction::Block, DecisionAction::MakeUnavailable}),
                      clause("gravest", Severity::Critical, {DecisionAction::Block})};
    must(store->writePolicy(policy));
    must(store->putFeed(CommonScope, RecordType::Policy, policy.id.value, ChangeOp::Upsert));
    must(store->writeMember(member("member-1")));
    must(store->writeMember(member("member-2")));
}

Person World::person(const std::string &id, const std::string &role)
{
    Person made{PersonId(id), QString::fromStdString(id), role, "en", permissionsOf(role)};
    must(store->writePerson(made));
    return made;
}

ItemId World::addItem(ItemState state, Classification classification)
{
    Item item;
    item.id = ItemId("item-" + std::to_string(++m_items));
    item.rev = 1;
    item.kind = ItemKind::Photo;
    item.state = state;
    item.classification = classification;
    item.owner = MemberId(m_items % 2 == 0 ? "member-2" : "member-1");
    item.caption = QStringLiteral("caption %1").arg(m_items);
    item.createdAt = now();
    item.contentHash = contentHashOf(item);
    must(store->writeItem(item));
    return item.id;
}

CaseId World::openCase(const ItemId &id, std::string_view queue, Severity severity, CaseReason reason)
{
    CaseId made;
    must(store->transaction([&]() -> Result<void> {
        TRY(const auto record, openReview(*store, item(id), queue, reason, {Category::Violence, severity}, now()));
        made = record.kase.id;
        return {};
    }));
    return made;
}

CaseId World::addCase(ItemState state, Classification classification)
{
    return openCase(addItem(state, classification),
                    state == ItemState::Pending ? std::string_view("screening") : std::string_view("published-review"));
}

Result<Claim> World::claim(const Person &person, const CaseId &kase)
{
    Result<Claim> claim(ErrorCode::Internal);
    const auto done = store->transaction([&]() -> Result<void> {
        claim = claimCase(*store, person, kase, now());
        if (!claim)
            return claim.error();
        return {};
    });
    return claim;
}

Command World::decision(const Person &person, const CaseId &id, DecisionAction action)
{
    const auto seen = kase(id);
    ItemDecision decision{id, seen.round, {ItemId(seen.subject)}, action, std::nullopt, {}, true};
    if (needsClause(action))
        decision.clause = ClauseId("violence");
    return {CommandId::make(), person.id, decision, {}, now()};
}

Command World::reversal(const Person &person, const CaseId &id, const CommandId &of)
{
    return {CommandId::make(), person.id, ItemReversal{id, of, QStringLiteral("a mistake")}, {}, now()};
}

Result<Receipt> World::send(const Person &person, const Command &command)
{
    return apply(*store, person, command, contract::writeCommand(command), now());
}

Item World::item(const ItemId &id)
{
    return must(store->readItem(id));
}

Item World::itemOf(const CaseId &id)
{
    return item(ItemId(kase(id).subject));
}

Case World::kase(const CaseId &id)
{
    return must(store->readCase(id)).kase;
}

std::vector<DecisionRecord> World::decisions()
{
    return must(store->decisionsAfter(0, 1'000'000));
}

} // namespace vigie::test
