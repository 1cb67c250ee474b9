#pragma once

#include "models/base/Request.h"
#include "models/domain/HostNotice.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// Notices to other hosts. They are read of the platform each time; nothing of them goes through the outbox, and
/// nothing is sent. Errors of all: Permission (`notice.decide`), NotFound, those of the network.
class HostNoticing
{
public:
    virtual ~HostNoticing() = default;

    virtual Request<HostNoticeWording> wording() = 0;
    virtual Request<std::vector<HostNotice>> list() = 0; ///< newest first
    /// `about`: the notice it came to light with. Errors: Refused (a personal detail, or too long).
    virtual Request<HostNotice> begin(const std::optional<NoticeId> &about, const HostNoticeEntry &entry) = 0;
    /// `rev`: as it was on the screen. Errors: Changed, Refused, IllegalTransition (it was sent).
    virtual Request<HostNotice> save(const HostNoticeId &id, std::int64_t rev, const HostNoticeEntry &entry) = 0;
    /// Somebody sent it, then. Errors: Changed, Refused (something is missing, or a moment ahead), IllegalTransition.
    virtual Request<HostNotice> recordSent(const HostNoticeId &id, std::int64_t rev, Instant at) = 0;
    /// The host answered, then. Errors: as recordSent().
    virtual Request<HostNotice> recordAnswer(const HostNoticeId &id, std::int64_t rev, Instant at,
                                             const QString &text) = 0;
};

} // namespace vigie::domain
