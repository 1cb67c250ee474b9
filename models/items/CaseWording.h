#pragma once

#include "models/domain/ports/CaseFeed.h"

namespace vigie::items {

/// The words of the queue list. Models know meaning, not languages: the window brings the words.
class CaseWording
{
public:
    virtual ~CaseWording() = default;
    virtual QString timeLeft(const domain::CaseRow &row, Instant now) const = 0;
    virtual QString subject(const domain::CaseRow &row) const = 0;
    virtual QString finding(const domain::CaseRow &row) const = 0;
};

} // namespace vigie::items
