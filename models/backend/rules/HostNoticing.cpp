#include "models/backend/rules/HostNoticing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/PlainWords.h"
#include "models/compliance/ReferralPacket.h"
#include "models/contract/HostNotices.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Clocks of two machines need not agree to the second.
constexpr Milliseconds ClockTolerance = std::chrono::minutes(5);

Result<void> checkRight(const Person &person)
{
    return person.may(permission::DecideNotices)
               ? Result<void>()
               : Result<void>(ErrorCode::Permission, std::string(permission::DecideNotices));
}

/// What a draft may lack and what it may not be.
Result<void> checkDraft(const HostNoticeEntry &entry)
{
    for (const auto gap : hostNoticeGaps(entry))
        if (gap == HostNoticeGap::TooLong || gap == HostNoticeGap::TooManyUrls)
            return {ErrorCode::Invalid, "too much of it"};
    TRY_DONE(checkWordsIfAny({entry.host}, hostnotice::NameLimit));
    return checkWordsIfAny({entry.explanation}, hostnotice::TextLimit);
}

Result<HostNotice> toChange(BackendStore &store, const Person &person, const HostNoticeId &id, std::int64_t rev)
{
    TRY_DONE(checkRight(person));
    TRY(auto notice, store.readHostNotice(id));
    if (notice.rev != rev)
        return {ErrorCode::Changed, "revision of the notice to a host"};
    return notice;
}

Result<HostNotice> stored(BackendStore &store, HostNotice notice)
{
    ++notice.rev;
    TRY_DONE(store.writeHostNotice(notice));
    return notice;
}

bool isBetween(Instant at, Instant earliest, Instant now)
{
    return at + ClockTolerance >= earliest && at <= now + ClockTolerance;
}

} // namespace

Result<HostNoticeWording> hostNoticeWording(BackendStore &store, const Person &person)
{
    TRY_DONE(checkRight(person));
    TRY(const auto json, store.setting(HostNoticeWordingKey));
    if (json.empty())
        return {ErrorCode::NotFound, "words of a notice to another host"};
    return contract::parseHostNoticeWording(json);
}

Result<std::vector<HostNotice>> hostNoticesFor(BackendStore &store, const Person &person)
{
    TRY_DONE(checkRight(person));
    return store.hostNotices(MostHostNotices);
}

Result<HostNotice> beginHostNotice(BackendStore &store, const Person &person, const std::optional<NoticeId> &about,
                                   const HostNoticeEntry &entry, Instant now)
{
    TRY_DONE(checkRight(person));
    if (about)
        TRY_DONE(noticeFor(store, person, *about));
    TRY_DONE(checkDraft(entry));
    HostNotice notice;
    notice.id = HostNoticeId::make();
    notice.notice = about;
    notice.entry = entry;
    notice.state = HostNoticeState::Draft;
    notice.author = person.id;
    notice.createdAt = now;
    return stored(store, std::move(notice));
}

Result<HostNotice> saveHostNotice(BackendStore &store, const Person &person, const HostNoticeId &id, std::int64_t rev,
                                  const HostNoticeEntry &entry, Instant)
{
    TRY(auto notice, toChange(store, person, id, rev));
    if (notice.state != HostNoticeState::Draft)
        return {ErrorCode::IllegalTransition, "what was sent stays as it was"};
    TRY_DONE(checkDraft(entry));
    notice.entry = entry;
    return stored(store, std::move(notice));
}

Result<HostNotice> recordHostNoticeSent(BackendStore &store, const Person &person, const HostNoticeId &id,
                                        std::int64_t rev, Instant at, Instant now)
{
    TRY(auto notice, toChange(store, person, id, rev));
    if (notice.state != HostNoticeState::Draft)
        return {ErrorCode::IllegalTransition, "it was sent"};
    if (!hostNoticeGaps(notice.entry).empty() || !isBetween(at, notice.createdAt, now))
        return {ErrorCode::Invalid, "something is missing, or the moment"};
    TRY(const auto wording, hostNoticeWording(store, person));
    const auto draft = composeHostNotice(wording, notice.entry, notice.id, letterDate(at));
    if (!draft.isComplete())
        return {ErrorCode::Invalid, "words are missing"};
    notice.letter = draft.letter.text;
    notice.sentAt = at;
    notice.state = HostNoticeState::Sent;
    return stored(store, std::move(notice));
}

Result<HostNotice> recordHostNoticeAnswer(BackendStore &store, const Person &person, const HostNoticeId &id,
                                          std::int64_t rev, Instant at, const QString &text, Instant now)
{
    TRY(auto notice, toChange(store, person, id, rev));
    if (notice.state != HostNoticeState::Sent && notice.state != HostNoticeState::Answered)
        return {ErrorCode::IllegalTransition, "it was not sent"};
    const bool unfit =
        text.trimmed().isEmpty() || text.size() > hostnotice::TextLimit || compliance::holdsEncodedBytes(text);
    if (unfit || !isBetween(at, *notice.sentAt, now))
        return {ErrorCode::Invalid, "the answer, or its moment"};
    notice.answer = text;
    notice.answeredAt = at;
    notice.state = HostNoticeState::Answered;
    return stored(store, std::move(notice));
}

} // namespace vigie::backend
