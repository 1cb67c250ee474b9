#pragma once

#include "models/base/Request.h"
#include "models/domain/OwnCase.h"

namespace vigie::domain {

/// Cases of the platform's own motion. Nothing of them goes through the outbox: what is opened is there at once.
class OwnCases
{
public:
    virtual ~OwnCases() = default;

    /// The same words under the same id open one case, however often they are sent. Errors: Permission
    /// (`notice.decide`), Invalid (see faultsOf()), KeyReused (other words came under this id), those of the network.
    virtual Request<OwnCaseAnswer> open(const NoticeId &id, const OwnCase &entry) = 0;
};

} // namespace vigie::domain
