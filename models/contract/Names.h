#pragma once

#include "models/domain/Case.h"
#include "models/domain/Claim.h"
#include "models/domain/Command.h"
#include "models/domain/Feed.h"
#include "models/domain/Member.h"
#include "models/domain/Notice.h"
#include "models/domain/Policy.h"

#include <string_view>

/// The contract's words for our enumerations. An unknown word reads as Unknown: it means "cannot decide here", never a
/// guess. Writing Unknown gives "unknown", which no platform accepts.
namespace vigie::contract {

template <typename Enum> Enum fromWire(std::string_view word);

std::string_view toWire(domain::CaseKind value);
std::string_view toWire(domain::CaseState value);
std::string_view toWire(domain::CaseReason value);
std::string_view toWire(domain::AccountDoubtKind value);
std::string_view toWire(domain::Category value);
std::string_view toWire(domain::Severity value);
std::string_view toWire(domain::ItemKind value);
std::string_view toWire(domain::ItemState value);
std::string_view toWire(domain::Classification value);
std::string_view toWire(domain::MemberKind value);
std::string_view toWire(domain::NoticeState value);
std::string_view toWire(domain::RecordType value);
std::string_view toWire(domain::ChangeOp value);
std::string_view toWire(domain::ReceiptOutcome value);
std::string_view toWire(domain::ReleaseReason value);
std::string_view toWire(domain::SealRule value);
std::string_view toWire(domain::RevealRule value);
std::string_view toWire(domain::TwoReaders value);
std::string_view toWire(domain::ClauseChangeKind value);

/// An action and its classification travel as two fields ("publish" + "adult"), so that a new classification needs no
/// new verb.
struct ActionWords
{
    std::string_view action;
    std::string_view classification; ///< empty when the action has none
};
ActionWords toWire(domain::DecisionAction action);
domain::DecisionAction actionFromWire(std::string_view action, std::string_view classification);

/// The words of a clause's list of actions: "publish_general", "block", …
std::string_view clauseWord(domain::DecisionAction action);
domain::DecisionAction actionFromClauseWord(std::string_view word);

} // namespace vigie::contract
