#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <set>
#include <string>

namespace vigie::domain {

/// Who is signed in and what the platform lets them do. Permissions are the contract's words ("item.decide",
/// "queue.work:item_review"); a permission this version does not know is kept and grants nothing.
struct Session
{
    PersonId person;
    QString displayName;
    std::string language;
    std::set<std::string> permissions;
    Instant serverTime{};

    bool may(std::string_view permission) const { return permissions.contains(std::string(permission)); }

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace vigie::domain
