#pragma once

#include "models/domain/ports/Deciding.h"
#include "widgets/content/CaseJudging.h"

namespace vigie::ui::content {

/// The item of the case as the person must see it now: with what they have decided but not yet sent.
std::optional<domain::Item> itemNow(const domain::CaseDetail &detail, const domain::Overlay &overlay);

/// The letter the member would get; none where the action needs no clause, the policy has not this one, or the record
/// is incomplete.
std::optional<domain::LetterDraft> caseLetter(const domain::CaseDetail &detail, domain::DecisionAction action,
                                              const domain::ClauseId &clause, Instant serverNow);

/// The decision on a case with an item, with its judgement and its letter, as it would be entered now.
domain::ItemDecision caseDecision(const domain::CaseDetail &detail, const CaseJudging &judging,
                                  domain::DecisionAction action, const std::optional<domain::ClauseId> &clause,
                                  Instant serverNow);

} // namespace vigie::ui::content
