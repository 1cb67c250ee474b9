#pragma once

#include "models/base/Request.h"
#include "models/domain/Docket.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// Questions before the ethics committee. They are written on the platform only; nothing of them goes through the
/// outbox. Errors of all: Permission, NotFound (also: not this person's to see), those of the network.
class Deliberating
{
public:
    virtual ~Deliberating() = default;

    /// Newest first. For people who decide notices, answer or edit the policy.
    virtual Request<std::vector<Docket>> list() = 0;
    /// `notice.decide`. Errors: Refused (something is missing, or a personal detail stands in it).
    virtual Request<Docket> ask(const DocketQuestion &question) = 0;
    /// `docket.answer`. Written once. Errors: Refused, AlreadyDecided (this person wrote one), Closed (answered).
    virtual Request<Docket> position(const DocketId &id, std::optional<int> option, const QString &text) = 0;
    /// `docket.answer`, of somebody who wrote a position. `rev`: as it was on the screen. Errors: Changed (somebody
    /// else wrote meanwhile), Refused, IllegalTransition (no position of theirs), Closed.
    virtual Request<Docket> answer(const DocketId &id, std::int64_t rev, const DocketAnswer &answer) = 0;
    /// `policy.edit`. What the answer proposes becomes the next version. Errors: Changed, PolicyChanged (not the
    /// version that was read), IllegalTransition (no answer, nothing proposed, or policy already), Refused.
    virtual Request<Docket> adopt(const DocketId &id, std::int64_t rev, int policyVersion) = 0;
};

} // namespace vigie::domain
