#include "models/backend/rules/OwnCaseOpening.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/NoticeIntake.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<bool> isKnownTo(BackendStore &store, const Person &person, const QString &location)
{
    TRY(const auto item, itemAt(store, location));
    return item ? mayKnowOf(store, person, *item) : Result<bool>(false);
}

/// Of what was opened already nothing is looked for again: its items may have become restricted by it.
Result<std::vector<QString>> notFound(BackendStore &store, const Person &person, const NoticeId &id,
                                      const std::vector<QString> &locations)
{
    std::vector<QString> missing;
    TRY(const auto opened, store.findFiling(id));
    if (opened)
        return missing;
    for (const auto &location : locations) {
        TRY(const bool known, isKnownTo(store, person, location));
        if (!known)
            missing.push_back(location);
    }
    return missing;
}

} // namespace

Result<OwnCaseOpening> openOwnCase(BackendStore &store, const Person &person, const NoticeId &id, const OwnCase &entry,
                                   Instant now)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    OwnCaseOpening opening;
    opening.faults = faultsOf(entry);
    if (!opening.faults.empty())
        return opening;
    TRY(opening.answer.notFound, notFound(store, person, id, entry.locations));
    if (!opening.answer.notFound.empty())
        return opening;
    TRY(auto intake, takeIn(store, id, filingOf(entry, person.name), now));
    opening.faults = std::move(intake.faults);
    if (!intake.notice)
        return opening;
    opening.answer.notice = intake.notice->id;
    TRY(opening.answer.restricted, goesRestricted(store, *intake.notice));
    return opening;
}

} // namespace vigie::backend
