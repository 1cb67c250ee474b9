#include "models/backend/rules/Stating.h"

#include "models/compliance/StatementBasis.h"
#include "models/compliance/StatementComposer.h"
#include "models/compliance/StatementFault.h"
#include "models/compliance/StatementTemplates.h"
#include "models/contract/NoticeStatements.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;
using compliance::StatementTemplates;

namespace {

StatementState stateOf(const StatementRecord &record)
{
    switch (record.statement.stage) {
    case compliance::DeliveryStage::Delivered:
        return StatementState::Accepted;
    case compliance::DeliveryStage::SetAside:
        return StatementState::Refused;
    case compliance::DeliveryStage::Waiting:
        break;
    }
    return record.sentAt ? StatementState::Sent : StatementState::Waiting;
}

StatementRefusal refusalOf(compliance::RefusedBy by)
{
    switch (by) {
    case compliance::RefusedBy::OurRules:
        return StatementRefusal::OurRules;
    case compliance::RefusedBy::TheDatabase:
        return StatementRefusal::TheDatabase;
    case compliance::RefusedBy::ItsSize:
        return StatementRefusal::ItsSize;
    case compliance::RefusedBy::Nobody:
        break;
    }
    return StatementRefusal::Nobody;
}

StatementRecord recordOf(const compliance::NoticeStatementDraft &draft, Instant at)
{
    StatementRecord record;
    record.item = draft.item;
    record.member = draft.member;
    record.statement.puid = newUuid7();
    record.basis = compliance::writeStatementBasis({draft.decision, draft.context});
    record.composedAt = at;
    return record;
}

/// After the first reader a case says that it is a second reading, and no more why somebody looked.
bool wasFlagged(CaseReason reason, const Item &item)
{
    const bool isLater = reason == CaseReason::SecondReading || reason == CaseReason::Disagreement;
    return reason == CaseReason::Flagged || (isLater && item.verdict);
}

} // namespace

Result<StatementTemplates> statementTemplates(BackendStore &store)
{
    TRY(const auto stored, store.setting(TemplatesKey));
    if (stored.empty())
        return StatementTemplates();
    auto templates = compliance::readStatementTemplates(stored);
    if (!templates)
        return {ErrorCode::Corrupt, "statement templates: " + templates.error().detail};
    return templates;
}

Result<Stated> composeOf(const StatementRecord &record, const StatementTemplates &templates)
{
    TRY(auto basis, compliance::readStatementBasis(record.basis));
    basis.decision.puid = record.statement.puid;
    auto composition = compose(basis.decision, templates, basis.context);
    Stated stated{std::move(composition.text), compliance::faultTexts(composition.findings)};
    if (!composition.statement && stated.faults.empty())
        return {ErrorCode::Internal, "a statement that is not composed for no reason"};
    return stated;
}

Result<std::vector<StatementRecord>> composeStatements(BackendStore &store,
                                                       const compliance::NoticeStatementFacts &facts)
{
    std::vector<StatementRecord> records;
    const auto drafts = statementsOf(facts);
    if (drafts.empty())
        return records;
    TRY(const auto templates, statementTemplates(store));
    for (const auto &draft : drafts) {
        auto record = recordOf(draft, facts.at);
        record.notice = facts.notice.id;
        TRY(auto stated, composeOf(record, templates));
        if (!stated.faults.empty())
            return {ErrorCode::Invalid, "statement: " + stated.faults.front()};
        record.statement.body = std::move(stated.body);
        records.push_back(std::move(record));
    }
    return records;
}

Result<void> stateContentDecision(BackendStore &store, const DecisionRecord &made, const Item &item, CaseReason reason)
{
    TRY(const auto stored, store.setting(TemplatesKey));
    if (stored.empty() || !made.clause)
        return {}; // a platform that states nothing
    TRY(const auto owner, store.readMember(item.owner));
    compliance::ContentStatementFacts facts{item, owner, made.action, *made.clause};
    facts.wasNoticed = reason == CaseReason::Notice;
    facts.detectedAutomatically = wasFlagged(reason, item);
    facts.byMachine = made.role == DecisionRole::Automatic;
    facts.at = made.at;
    const auto draft = statementOf(facts);
    if (!draft)
        return {};
    TRY(const auto templates, statementTemplates(store));
    auto record = recordOf(*draft, made.at);
    record.decision = made.id;
    TRY(auto stated, composeOf(record, templates));
    if (stated.faults.empty()) {
        record.statement.body = std::move(stated.body);
    } else {
        record.statement.body = "{}";
        record.statement.stage = compliance::DeliveryStage::SetAside;
        record.statement.refusedBy = compliance::RefusedBy::OurRules;
        record.statement.faults = std::move(stated.faults);
        record.settledAt = made.at;
    }
    return store.addStatement(record);
}

Result<StatementPause> statementPause(BackendStore &store)
{
    TRY(const auto address, store.setting(TransparencyKey));
    TRY(const auto word, store.setting(TransparencyPauseKey));
    return address.empty() ? StatementPause::None : contract::pauseFrom(word);
}

NoticeStatement statementOf(const StatementRecord &record)
{
    NoticeStatement statement;
    statement.puid = record.statement.puid;
    statement.decision = record.decision;
    statement.item = record.item;
    statement.member = record.member;
    statement.state = stateOf(record);
    statement.body = record.statement.body;
    statement.uuid = record.statement.receipt.uuid;
    statement.permalink = record.statement.receipt.permalink;
    statement.faults = record.statement.faults;
    statement.composedAt = record.composedAt;
    statement.sentAt = record.sentAt;
    statement.settledAt = record.settledAt;
    statement.refusedBy = refusalOf(record.statement.refusedBy);
    return statement;
}

} // namespace vigie::backend
