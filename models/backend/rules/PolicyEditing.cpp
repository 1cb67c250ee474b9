#include "models/backend/rules/PolicyEditing.h"

#include "models/backend/rules/Access.h"
#include "models/contract/Names.h"
#include "models/domain/MemberLetter.h"
#include "models/domain/PolicyDifference.h"

#include <set>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<void> checkClauses(const Policy &policy)
{
    std::set<std::string> names, codes;
    std::set<char> keys;
    for (const auto &clause : policy.clauses)
        if (!names.insert(clause.id.value).second || !codes.insert(clause.code).second ||
            (clause.key != 0 && !keys.insert(clause.key).second))
            return {ErrorCode::Invalid, "a clause, a code or a key twice"};
    if (policy.clauses.empty())
        return {ErrorCode::Invalid, "no clause"};
    return {};
}

/// A decision that gives a strike is refused where its letter has no words for it: better no policy than such a one.
Result<void> checkMeasures(const MeasureRules &measures)
{
    if (measures == MeasureRules{})
        return {};
    const auto &letters = measures.letters;
    for (const auto *text :
         {&letters.strike, &letters.endingFrom, &letters.endingEarly, &letters.endingNotice, &letters.withdrawal,
          &letters.memberWarning, &letters.misuseGround, &letters.notifierWarning, &letters.suspension})
        for (const char *language : {"fr", "en"})
            if (const auto found = text->byLanguage.find(language);
                found == text->byLanguage.end() || found->second.isEmpty())
                return {ErrorCode::Invalid, "a letter about measures lacks words"};
    for (const auto &threshold : measures.thresholds)
        if (isOfItems(threshold.measure))
            return {ErrorCode::Invalid, "a threshold proposes what is not of accounts"};
    return {};
}

/// The question that a version answers says so, too.
Result<void> followDocket(BackendStore &store, const DocketId &id, int version, Instant now)
{
    if (id.empty())
        return {};
    auto docket = store.readDocket(id);
    if (!docket && docket.code() == ErrorCode::NotFound)
        return {ErrorCode::Invalid, "a docket that there is not"};
    if (!docket)
        return docket.error();
    if (docket->state != DocketState::Answered)
        return {ErrorCode::IllegalTransition, "a docket without an answer, or policy already"};
    docket->state = DocketState::BecamePolicy;
    docket->policyVersion = version;
    docket->policyAt = now;
    ++docket->rev;
    return store.writeDocket(*docket);
}

} // namespace

std::vector<std::string> unwritableLetters(const Policy &policy)
{
    std::vector<std::string> out;
    if (policy.letters == LetterRules{})
        return out; // every clause's own sentence is its letter
    for (const auto &clause : policy.clauses)
        for (const auto action : clause.actions)
            for (int kind = 1; needsClause(action) && kind <= static_cast<int>(ItemKind::Message); ++kind)
                for (const std::string language : {"fr", "en"})
                    for (const bool automated : {false, true}) {
                        const LetterFacts facts{language, "2026-01-01", static_cast<ItemKind>(kind), action, automated};
                        if (!compose(policy.letters, clause, facts).isComplete())
                            out.push_back(clause.id.value + "/" + std::string(contract::clauseWord(action)) + "/" +
                                          std::string(contract::toWire(facts.kind)) + "/" + language);
                    }
    return out;
}

Result<Policy> publishPolicy(BackendStore &store, Policy policy, Instant now)
{
    TRY(const auto before, store.policy());
    if (policy.id != before.id || policy.version != before.version + 1)
        return {ErrorCode::Changed, "not the next version"};
    TRY_DONE(checkClauses(policy));
    TRY_DONE(checkMeasures(policy.measures));
    if (before.sender && !policy.sender)
        return {ErrorCode::Invalid, "letters would lose their sender"};
    if (const auto fault = policy.sender ? faultOf(*policy.sender) : std::string(); !fault.empty())
        return {ErrorCode::Invalid, fault};
    if (!unwritableLetters(policy).empty())
        return {ErrorCode::Invalid, "a letter could not be written"};
    const bool told = !policy.changes.empty() && policy.changes.front().version == policy.version;
    if (!told || policy.changes.front().summary.byLanguage.empty())
        return {ErrorCode::Invalid, "no summary of what changed"};
    std::vector<PolicyChange> changes{{policy.version, now, policy.changes.front().summary, differences(before, policy),
                                       policy.changes.front().docket}};
    TRY_DONE(followDocket(store, changes.front().docket, policy.version, now));
    changes.insert(changes.end(), before.changes.begin(), before.changes.end());
    if (changes.size() > KeptChanges)
        changes.resize(KeptChanges);
    policy.changes = std::move(changes);
    policy.rev = before.rev + 1;
    policy.effectiveAt = now;
    TRY_DONE(store.writePolicy(policy));
    TRY_DONE(store.putFeed(CommonScope, RecordType::Policy, policy.id.value, ChangeOp::Upsert));
    return policy;
}

} // namespace vigie::backend
