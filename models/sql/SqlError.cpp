#include "models/sql/SqlError.h"

#include <sqlite3.h>

#include <string>

namespace vigie::sql {

namespace {

constexpr int PrimaryMask = 0xff; ///< the extended codes carry the primary one in their low byte

ErrorCode codeOf(int resultCode)
{
    switch (resultCode & PrimaryMask) {
    case SQLITE_NOTADB:
        return ErrorCode::WrongKey;
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
        return ErrorCode::Io;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorCode::Invalid;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error sqlError(int resultCode, std::string_view where)
{
    std::string detail = sqlite3_errstr(resultCode & PrimaryMask);
    detail += " (" + std::to_string(resultCode) + ") in ";
    detail += where;
    return {codeOf(resultCode), std::move(detail)};
}

} // namespace vigie::sql
