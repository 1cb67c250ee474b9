#include "models/backend/rules/SettingAside.h"

#include "models/backend/rules/Misuse.h"
#include "models/backend/rules/Noticing.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Until when nothing that they send is processed; nothing: it is.
Result<std::optional<Instant>> suspendedUntil(BackendStore &store, const std::string &subject, Instant now)
{
    TRY(const auto measures, store.misuseMeasures(subject, MisuseOf::Notices));
    std::optional<Instant> until;
    for (const auto &measure : measures)
        if (measure.step == MisuseStep::Suspension && !measure.endedAt && measure.until && *measure.until > now)
            until = std::max(until.value_or(*measure.until), *measure.until);
    return until;
}

Result<void> takeUp(BackendStore &store, const SetAsideNotice &aside, Instant now)
{
    TRY_DONE(store.takeUp(aside.notice));
    const auto notice = store.readNotice(aside.notice);
    if (!notice) // deleted with what it was about
        return notice.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(notice.error());
    return processNotice(store, *notice, now);
}

} // namespace

bool cannotWait(const Notice &notice)
{
    return notice.dangerToLife || needsRestrictedPath(notice);
}

Result<void> fileOrSetAside(BackendStore &store, Notice notice, Instant now)
{
    TRY(const auto subject, misuseSubject(store, notice));
    std::optional<Instant> until;
    if (subject && !cannotWait(notice)) {
        TRY(until, suspendedUntil(store, *subject, now));
    }
    if (!until)
        return fileNotice(store, std::move(notice), now);
    const SetAsideNotice aside{notice.id, *subject, *until};
    TRY_DONE(keepNotice(store, std::move(notice), now));
    return store.setAside(aside);
}

Result<void> takeUpWhatMayBe(BackendStore &store, Instant now)
{
    TRY(const auto all, store.setAsideNotices());
    for (const auto &aside : all) {
        TRY(const auto until, suspendedUntil(store, aside.subject, now));
        if (!until)
            TRY_DONE(takeUp(store, aside, now));
    }
    return {};
}

} // namespace vigie::backend
