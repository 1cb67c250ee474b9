#pragma once

#include "models/base/Result.h"
#include "models/contract/Fields.h"
#include "models/domain/NoticeFile.h"
#include "models/domain/NoticeLetterRules.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// The record of a notice in the feed, what is decided about it, and its file. Errors: Invalid, naming the field.
namespace vigie::contract {

std::string_view toWire(domain::NoticeOutcome value);
std::string_view toWire(domain::RestrictionKind value);
std::string_view toWire(domain::LetterTo value);
std::string_view toWire(domain::EndingException value);
std::string_view toWire(domain::MisuseStep value);

Result<domain::Notice> parseNotice(std::string_view json);
std::string writeNotice(const domain::Notice &notice);

/// The fields of `notice.decide`.
nlohmann::ordered_json noticeDecisionJson(const domain::NoticeDecision &decision);
domain::NoticeDecision readNoticeDecision(Fields &fields);
std::string writeNoticeDecision(const domain::NoticeDecision &decision);
Result<domain::NoticeDecision> parseNoticeDecision(std::string_view json);

/// `GET /v1/notices/{id}/file`
std::string writeNoticeFile(const domain::NoticeFile &file);
Result<domain::NoticeFile> parseNoticeFile(std::string_view json);

/// `notice_letters` of a policy.
nlohmann::ordered_json noticeLettersJson(const domain::NoticeLetterRules &rules);
domain::NoticeLetterRules readNoticeLetters(Fields &fields);

} // namespace vigie::contract
