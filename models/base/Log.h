#pragma once

#include <QLoggingCategory>

/// Log categories. Logs carry identifiers and numbers only, never captions, names, tokens or letters.
namespace vigie::log {

Q_DECLARE_LOGGING_CATEGORY(sync)
Q_DECLARE_LOGGING_CATEGORY(http)
Q_DECLARE_LOGGING_CATEGORY(cache)
Q_DECLARE_LOGGING_CATEGORY(keys)
Q_DECLARE_LOGGING_CATEGORY(media)
Q_DECLARE_LOGGING_CATEGORY(platform)
Q_DECLARE_LOGGING_CATEGORY(window)

} // namespace vigie::log
