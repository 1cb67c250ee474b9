#pragma once

#include "models/backend/store/BackendStore.h"

/// Notices to other hosts (DSA Art. 16). They are written and recorded here; nothing sends them. All of it belongs
/// inside a transaction. Errors of all: Permission (`notice.decide`), NotFound, those of the store.
namespace vigie::backend {

/// Setting of the platform: the words of such a notice, as contract::parseHostNoticeWording() reads them.
inline constexpr std::string_view HostNoticeWordingKey = "host_notice_wording";
/// The newest are told.
inline constexpr int MostHostNotices = 500;

/// Errors: NotFound (the platform has no words for it).
Result<domain::HostNoticeWording> hostNoticeWording(BackendStore &store, const Person &person);

/// Newest first.
Result<std::vector<domain::HostNotice>> hostNoticesFor(BackendStore &store, const Person &person);

/// `about`: the notice it came to light with, which the person may see. Errors: Invalid (too much, or a personal detail
/// in what is explained).
Result<domain::HostNotice> beginHostNotice(BackendStore &store, const Person &person,
                                           const std::optional<domain::NoticeId> &about,
                                           const domain::HostNoticeEntry &entry, Instant now);

/// Errors: Changed, Invalid, IllegalTransition (what was sent stays as it was).
Result<domain::HostNotice> saveHostNotice(BackendStore &store, const Person &person, const domain::HostNoticeId &id,
                                          std::int64_t rev, const domain::HostNoticeEntry &entry, Instant now);

/// Keeps the words as they were sent. Errors: Changed, IllegalTransition (it was sent), Invalid (something is missing,
/// or the moment lies ahead or before it was begun).
Result<domain::HostNotice> recordHostNoticeSent(BackendStore &store, const Person &person,
                                                const domain::HostNoticeId &id, std::int64_t rev, Instant at,
                                                Instant now);

/// What the host answered, which is corrected by answering again. Errors: Changed, IllegalTransition (it was not sent),
/// Invalid (no words, or the moment lies ahead or before it was sent).
Result<domain::HostNotice> recordHostNoticeAnswer(BackendStore &store, const Person &person,
                                                  const domain::HostNoticeId &id, std::int64_t rev, Instant at,
                                                  const QString &text, Instant now);

} // namespace vigie::backend
