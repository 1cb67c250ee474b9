#include "models/base/Log.h"

namespace vigie::log {

Q_LOGGING_CATEGORY(sync, "vigie.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(http, "vigie.http", QtInfoMsg)
Q_LOGGING_CATEGORY(cache, "vigie.cache", QtInfoMsg)
Q_LOGGING_CATEGORY(keys, "vigie.keys", QtInfoMsg)
Q_LOGGING_CATEGORY(media, "vigie.media", QtInfoMsg)
Q_LOGGING_CATEGORY(platform, "vigie.platform", QtInfoMsg)
Q_LOGGING_CATEGORY(window, "vigie.window", QtInfoMsg)

} // namespace vigie::log
