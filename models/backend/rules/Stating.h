#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/compliance/ContentStatements.h"
#include "models/compliance/StatementTemplate.h"

/// Statements of reasons for the DSA Transparency Database (Art. 17 and 24(5)). The platform owns them and their ids.
namespace vigie::backend {

/// Settings of the platform: what statements are composed of (resources/policy/statements-*.json), and the address that
/// they are brought to; an empty one: they wait here.
inline constexpr std::string_view TemplatesKey = "statement_templates";
inline constexpr std::string_view TransparencyKey = "transparency_address";
/// Kept by the sender: why nothing leaves, as the contract says it; empty: nothing is known to be wrong.
inline constexpr std::string_view TransparencyPauseKey = "transparency_pause";

/// Nothing but the words when no templates were set: then nothing can be restricted by a notice. Errors: Corrupt.
Result<compliance::StatementTemplates> statementTemplates(BackendStore &store);

/// What composing a statement came to.
struct Stated
{
    std::string body;                ///< canonical JSON; empty with faults
    std::vector<std::string> faults; ///< see compliance::faultText()
};

/// Composes a statement of what is kept with it and of these templates, under its own puid: the first time and every
/// time after. Errors: Corrupt (an older version kept nothing of it).
Result<Stated> composeOf(const StatementRecord &record, const compliance::StatementTemplates &templates);

/// The statements that a decision owes, composed and checked by the database's rules and our own, each under a puid of
/// its own. All or none: the first that must not be sent is the error. Errors: Invalid; the detail names the rule and
/// the field, for instance "statement: no-template incompatible_content_ground".
Result<std::vector<StatementRecord>> composeStatements(BackendStore &store,
                                                       const compliance::NoticeStatementFacts &facts);

/// The statement that a decision of the content desk or of the machine owes, if any, about the item as it was before.
/// Protecting people does not wait for words: where it cannot be composed, or must not be sent, it is kept as refused
/// by our own rules, with the rule and the field as its fault. In a transaction, after the decision is kept.
Result<void> stateContentDecision(BackendStore &store, const DecisionRecord &made, const domain::Item &item,
                                  domain::CaseReason reason);

/// Why no statement leaves at present; None where nobody told the platform where to.
Result<domain::StatementPause> statementPause(BackendStore &store);

/// A statement as people see it.
domain::NoticeStatement statementOf(const StatementRecord &record);

} // namespace vigie::backend
