#pragma once

#include "models/base/Request.h"
#include "models/domain/Practice.h"

namespace vigie::domain {

/// Practice before the first live case of certification. Pictures come from PictureSource like others; no claim is
/// needed.
class Practising
{
public:
    virtual ~Practising() = default;
    /// Errors: Permission (does not work certifications), those of the network.
    virtual Request<PracticeStanding> standing() = 0;
    /// The truth about the application. Answering again tells the same and counts once. Errors: as above; NotFound,
    /// Invalid.
    virtual Request<PracticeOutcome> answer(const PracticeAnswer &answer) = 0;
};

} // namespace vigie::domain
