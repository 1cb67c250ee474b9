#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace vigie::workstation {

/// The command line. Secrets come by file descriptor only: never in arguments, the environment or a file.
struct Options
{
    QString profile;
    QString platform; ///< empty: the one used last
    QString caFile;
    QString language; ///< "fr", "en" or empty
    QString theme;    ///< "light", "dark", "high_contrast" or empty
    std::shared_ptr<Secret> token;
    std::shared_ptr<Secret> passphrase;
    QString help; ///< set when --help was asked for: to be printed instead of starting
};

/// Errors: Invalid, with a detail a person can read.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace vigie::workstation
