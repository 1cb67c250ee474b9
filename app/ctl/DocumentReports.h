#pragma once

#include "app/ctl/Arguments.h"
#include "models/base/Instant.h"

#include <nlohmann/json.hpp>

namespace vigie::ctl {

/// What the machine readable zone of a document says on a day. Errors: as documents::readMrz(), Invalid (the date).
Result<nlohmann::ordered_json> mrzReport(const QStringList &lines, const QString &on);

/// What an answer of Yoti says: a session, an age estimate or an age check, whichever it is. Errors: NotFound,
/// TooLarge, Invalid, Refused (the answer is an error of the vendor).
Result<nlohmann::ordered_json> yotiReport(const QString &file);

/// The one-time code that belongs to a secret on standard input, for those who have no authenticator at hand. Errors:
/// Invalid.
Result<nlohmann::ordered_json> codeReport(Instant now);

} // namespace vigie::ctl
