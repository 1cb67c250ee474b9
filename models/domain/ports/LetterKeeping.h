#pragma once

#include "models/base/Request.h"
#include "models/domain/NoticeFile.h"

#include <QString>

#include <vector>

namespace vigie::domain {

/// Puts letters that were sent where the person wants them: on paper, readable by nobody but them.
class LetterKeeping
{
public:
    virtual ~LetterKeeping() = default;

    /// Where they go unless the person says otherwise.
    virtual QString usualFolder() const = 0;
    /// Each as `letter-<notice>-<its number>-<to whom>.pdf`, in the letter's language. Tells the names. Nothing is
    /// overwritten, and all are there or none. Errors: Invalid (no absolute path), NotFound (no such folder), Busy (one
    /// of that name is there), DiskFull, Io, Permission.
    virtual Request<std::vector<QString>> keep(const NoticeId &notice, const std::vector<SentLetter> &letters,
                                               const QString &folder) = 0;
};

} // namespace vigie::domain
