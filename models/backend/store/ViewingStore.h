#pragma once

#include "models/base/Result.h"
#include "models/domain/Viewing.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::backend {

/// Somebody was let to look at restricted media: who, which, why, when, and what became of it.
struct ViewingRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::ViewingId id;
    domain::PersonId person;
    std::string session; ///< mark of the token that asked: it serves no other
    domain::ViewingRequest asked;
    Instant grantedAt{};
    Instant until{};
    std::optional<Instant> servedAt; ///< bytes left the platform, the first time
    std::optional<Instant> begunAt;  ///< pixels were on the screen, as the window said
    std::optional<Instant> heardAt;  ///< of the window, the last time
    std::optional<Instant> endedAt;
    domain::ViewingEnd end = domain::ViewingEnd::Unknown;
    Milliseconds shown{0}; ///< on the screen without the veil

    friend bool operator==(const ViewingRecord &, const ViewingRecord &) = default;
};

/// The log of what restricted media was looked at. Holds no rules, but: what was asked never changes, what has ended
/// never changes, and nothing is ever deleted.
class ViewingStore
{
public:
    virtual ~ViewingStore() = default;

    virtual Result<void> addViewing(const ViewingRecord &record) = 0;
    /// Of a record that has not ended. Errors: IllegalTransition.
    virtual Result<void> changeViewing(const ViewingRecord &record) = 0;
    virtual Result<std::optional<ViewingRecord>> findViewing(const domain::ViewingId &id) = 0;
    virtual Result<std::vector<ViewingRecord>> openViewings() = 0;                         ///< not ended, oldest first
    virtual Result<std::vector<ViewingRecord>> viewingsOf(const domain::ItemId &item) = 0; ///< oldest first
    virtual Result<std::vector<ViewingRecord>> viewingsAfter(std::int64_t row, int limit) = 0;
};

} // namespace vigie::backend
