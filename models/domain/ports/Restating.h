#pragma once

#include "models/base/Request.h"
#include "models/domain/RefusedStatement.h"

#include <string>

namespace vigie::domain {

/// Statements of reasons that were refused (DSA Art. 24(5)). They have no free text: once the platform's templates were
/// corrected, one is composed again of the decision as it was taken, under the number it has. Nothing of it goes
/// through the outbox. Errors of all: Permission (`notice.decide`; to read, `export.create` will do), those of the network.
class Restating
{
public:
    virtual ~Restating() = default;

    virtual Request<RefusedStatements> refused() = 0;
    /// What became of it: Waiting, to be sent; Refused, with the faults that our own rules find now. Errors: NotFound
    /// (also: not this person's to see), IllegalTransition (it waits, it was delivered, or what it was composed of was
    /// not kept), Refused (nothing has changed since it was refused: the templates have to be corrected first).
    virtual Request<RefusedStatement> composeAgain(const std::string &puid) = 0;
};

} // namespace vigie::domain
