#include "models/backend/rules/Stating.h"

#include "models/compliance/StatementComposer.h"
#include "models/compliance/StatementTemplates.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;
using compliance::FindingSeverity;
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

Error faultOf(const compliance::Composition &composition)
{
    const auto error = std::ranges::find_if(composition.findings, [](const compliance::Finding &finding) {
        return rowOf(finding.rule).severity == FindingSeverity::Error;
    });
    if (error == composition.findings.end())
        return {ErrorCode::Internal, "a statement without a fault was not composed"};
    return {ErrorCode::Invalid, "statement: " + std::string(rowOf(error->rule).id) + " " + error->field};
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

Result<std::vector<StatementRecord>> composeStatements(BackendStore &store,
                                                       const compliance::NoticeStatementFacts &facts)
{
    std::vector<StatementRecord> records;
    auto drafts = statementsOf(facts);
    if (drafts.empty())
        return records;
    TRY(const auto templates, statementTemplates(store));
    for (auto &draft : drafts) {
        draft.decision.puid = newUuid7();
        auto composition = compose(draft.decision, templates, draft.context);
        if (!composition.statement)
            return faultOf(composition);
        StatementRecord record;
        record.notice = facts.notice.id;
        record.item = std::move(draft.item);
        record.member = draft.member;
        record.statement.puid = draft.decision.puid;
        record.statement.body = std::move(composition.text);
        record.composedAt = facts.at;
        records.push_back(std::move(record));
    }
    return records;
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
    return statement;
}

} // namespace vigie::backend
