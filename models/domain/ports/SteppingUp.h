#pragma once

#include "models/base/Request.h"

#include <string>

namespace vigie::domain {

/// Showing once more that it is really this person, before something that is masked is revealed. Holds for a few
/// minutes; how long is the platform's to say.
class SteppingUp
{
public:
    virtual ~SteppingUp() = default;
    /// `code`: the six digits that the person's authenticator shows now (RFC 6238). Errors: WrongCode, RateLimited (too
    /// many wrong ones), Permission (the person has no authenticator), Invalid (not six digits), those of the network.
    virtual Request<void> confirm(const std::string &code) = 0;
};

} // namespace vigie::domain
