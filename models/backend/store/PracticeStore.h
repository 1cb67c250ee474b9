#pragma once

#include "models/base/Result.h"
#include "models/domain/Practice.h"

#include <vector>

namespace vigie::backend {

/// A practice application with what is true about it.
struct PracticeRecord
{
    domain::PracticeApplication application;
    domain::FaceTruth truth = domain::FaceTruth::Unknown;
    domain::PracticeLesson lesson = domain::PracticeLesson::Unknown;

    friend bool operator==(const PracticeRecord &, const PracticeRecord &) = default;
};

/// Practice applications, and who answered which. How somebody answered has no place here: nothing measures a person.
class PracticeStore
{
public:
    virtual ~PracticeStore() = default;

    virtual Result<void> writePractice(const PracticeRecord &record) = 0;
    virtual Result<std::vector<PracticeRecord>> practices() = 0; ///< in the order in which they were first written
    virtual Result<void> notePractised(const domain::PersonId &person, const domain::PracticeId &practice) = 0;
    virtual Result<std::vector<domain::PracticeId>> practisedBy(const domain::PersonId &person) = 0; ///< any order
};

} // namespace vigie::backend
