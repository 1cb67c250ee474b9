#pragma once

#include "models/base/Result.h"
#include "models/domain/HostNotice.h"

#include <string>
#include <string_view>
#include <vector>

/// Notices to other hosts on the wire. What is not known is left out. Errors: Invalid, naming the field and never what
/// is written there.
namespace vigie::contract {

/// `GET /v1/host-notice-wording`, and the platform's own file of it: `{version, platform, contact, title, letter,
/// good_faith}`.
std::string writeHostNoticeWording(const domain::HostNoticeWording &wording);
Result<domain::HostNoticeWording> parseHostNoticeWording(std::string_view json);

/// `{id, rev, notice_id, host, urls, language, explanation, state, author, created_at, sent_at, letter, answered_at,
/// answer}`.
std::string writeHostNotice(const domain::HostNotice &notice);
Result<domain::HostNotice> parseHostNotice(std::string_view json);

/// `GET /v1/host-notices`: `{items: […]}`.
std::string writeHostNotices(const std::vector<domain::HostNotice> &notices);
Result<std::vector<domain::HostNotice>> parseHostNotices(std::string_view json);

/// `POST /v1/host-notices`: `{notice_id, host, urls, language, explanation}`.
struct HostNoticeOpening
{
    std::optional<domain::NoticeId> notice{};
    domain::HostNoticeEntry entry{};
};
std::string writeHostNoticeOpening(const HostNoticeOpening &opening);
Result<HostNoticeOpening> parseHostNoticeOpening(std::string_view json);

/// `PUT /v1/host-notices/{id}`: `{expect: {rev}, host, urls, language, explanation}`.
struct HostNoticeRevision
{
    std::int64_t rev = 0;
    domain::HostNoticeEntry entry{};
};
std::string writeHostNoticeRevision(const HostNoticeRevision &change);
Result<HostNoticeRevision> parseHostNoticeRevision(std::string_view json);

/// `POST /v1/host-notices/{id}/sent` and `…/answer`: `{expect: {rev}, at, text}`; without a text for sent.
struct HostNoticeStep
{
    std::int64_t rev = 0;
    Instant at{};
    QString text{};
};
std::string writeHostNoticeStep(const HostNoticeStep &step);
Result<HostNoticeStep> parseHostNoticeStep(std::string_view json);

} // namespace vigie::contract
