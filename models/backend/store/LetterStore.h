#pragma once

#include "models/backend/store/StoreRecords.h"
#include "models/base/Result.h"
#include "models/domain/Letter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend {

/// A letter that went to a member, with the decision it explains.
struct LetterRecord
{
    domain::DecisionId decision;
    domain::ItemId item;
    domain::MemberId member;
    domain::Letter letter;
    bool automated = false; ///< no human decided
    Instant at{};
};

/// A file that is known to be illegal, and the clause it breaks.
struct KnownHash
{
    std::string sha256;
    domain::ClauseId clause;
    bool restricted = false; ///< nobody without `restricted.work` may learn of it
};

/// Letters to members, first readers' findings, and the list of known illegal files.
class LetterStore
{
public:
    virtual ~LetterStore() = default;

    virtual Result<void> addLetter(const LetterRecord &letter) = 0;
    virtual Result<std::vector<LetterRecord>> lettersOn(const domain::ItemId &item) = 0; ///< newest first
    /// What was found about a case by readers who were not enough, oldest first.
    virtual Result<std::vector<DecisionRecord>> proposalsOn(const domain::CaseId &kase) = 0;
    virtual Result<void> addKnownHash(const KnownHash &known) = 0;
    virtual Result<std::optional<KnownHash>> findKnownHash(std::string_view sha256) = 0;
};

} // namespace vigie::backend
