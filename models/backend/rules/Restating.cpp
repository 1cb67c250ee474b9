#include "models/backend/rules/Restating.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Stating.h"
#include "models/compliance/StatementBasis.h"

namespace vigie::backend {

using namespace vigie::domain;
using compliance::DeliveryStage;
using compliance::RefusedBy;

RefusedStatement refusedStatementOf(const StatementRecord &record)
{
    RefusedStatement refused{statementOf(record), record.notice};
    if (const auto basis = compliance::readStatementBasis(record.basis)) {
        refused.clause = ClauseId(basis->decision.clause);
        refused.isComposable = true;
    }
    return refused;
}

Result<StatementRecord> composeAgain(BackendStore &store, const Person &person, const std::string &puid, Instant now)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(const auto record, store.readStatement(puid));
    TRY(const bool known, mayKnowOf(store, person, record));
    if (!known)
        return {ErrorCode::NotFound, "restricted"};
    if (record.statement.stage != DeliveryStage::SetAside)
        return {ErrorCode::IllegalTransition, "the statement was not refused"};
    if (record.basis.empty())
        return {ErrorCode::IllegalTransition, "what it was composed of was not kept"};
    TRY(const auto templates, statementTemplates(store));
    TRY(auto stated, composeOf(record, templates));
    auto changed = record.statement;
    if (!stated.faults.empty()) {
        // The text stays: it is what was refused, and what the yearly report counts.
        changed.refusedBy = RefusedBy::OurRules;
        changed.faults = std::move(stated.faults);
    } else if (stated.body == changed.body) {
        return {ErrorCode::Refused, "nothing has changed since it was refused"};
    } else {
        changed = {};
        changed.puid = puid;
        changed.body = std::move(stated.body);
    }
    TRY_DONE(store.writeRestated(changed, person.id, now));
    return store.readStatement(puid);
}

} // namespace vigie::backend
