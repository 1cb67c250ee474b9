#include "models/compliance/ContentStatements.h"

#include "models/compliance/StatementSubject.h"

namespace vigie::compliance {

using namespace vigie::domain;

std::optional<NoticeStatementDraft> statementOf(const ContentStatementFacts &facts)
{
    if (!needsClause(facts.action))
        return std::nullopt;
    NoticeStatementDraft draft;
    draft.item = facts.item.id;
    draft.member = facts.owner.id;
    auto &statement = draft.decision;
    statement.clause = facts.clause.value;
    describe(statement, facts.owner, {&facts.item}, facts.at);
    // Nobody sees it, but it is kept: it was not removed.
    statement.visibility = {VisibilityMeasure::Disabled};
    statement.source = facts.wasNoticed ? Source::Article16 : Source::OwnInitiative;
    statement.detectedAutomatically = facts.byMachine || facts.detectedAutomatically;
    statement.decision = facts.byMachine ? Automation::Fully : Automation::None;
    draft.context = {facts.byMachine ? DecidedBy::Machine : DecidedBy::Person, LedBy::SomethingElse,
                     recipientOf(facts.owner), {}};
    return draft;
}

} // namespace vigie::compliance
