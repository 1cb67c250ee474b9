#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace vigie::ctl {

/// What vigiectl was asked for.
struct Arguments
{
    QStringList command; ///< for instance "outbox list" or "mrz", then operands
    QString profile;
    QString platform;
    QString caFile;
    QString item;
    QString queue;
    QString on;    ///< a day, ISO 8601
    QString since; ///< a day, ISO 8601
    QString year;
    QString out; ///< a file or a folder
    bool json = false;
    /// Compare the two faces of idcheck, too; never blank then: the law it rests on.
    QString similarityBasis;
    std::shared_ptr<const Secret> passphrase;
    std::shared_ptr<const Secret> hookSecret;
    std::shared_ptr<const Secret> token; ///< the person's, of the platform
    std::shared_ptr<const Secret> code;  ///< that their authenticator shows now
    QString help;                        ///< set when it is to be printed instead
};

/// Errors: Invalid, with a detail a person can read.
Result<Arguments> parseArguments(const QStringList &line);

} // namespace vigie::ctl
