#pragma once

#include "models/base/Request.h"
#include "models/domain/NoticeFile.h"

namespace vigie::domain {

/// What is read of the platform each time and never stored here: notifiers are people who must not be found out.
class NoticeFiles
{
public:
    virtual ~NoticeFiles() = default;
    /// Errors: Permission (`notice.decide`), NotFound (also: of no queue of this person), those of the network.
    virtual Request<NoticeFile> file(const NoticeId &notice) = 0;
};

} // namespace vigie::domain
