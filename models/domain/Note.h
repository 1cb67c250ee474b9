#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <cstdint>

namespace vigie::domain {

using NoteId = Id<struct NoteTag>;

/// What somebody wrote about a case for colleagues. Never for the member, never changed, only added.
struct Note
{
    NoteId id;
    std::int64_t rev = 0;
    CaseId caseId;
    PersonId author;
    QString authorName;
    QString text;
    Instant at{};

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace vigie::domain
