#include "models/sql/Database.h"

#include "models/base/UniqueFd.h"
#include "models/sql/SqlError.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace vigie::sql {

namespace {

constexpr mode_t OwnerFile = S_IRUSR | S_IWUSR;
constexpr std::string_view PlainHeader{"SQLite format 3", 16}; // with its closing zero

/// SQLite would create the file with 0644 and give the same to -wal and -shm. An existing file is never opened here:
/// closing any descriptor of it would drop the locks other connections of this process hold (POSIX).
Result<void> makePrivateFile(const std::filesystem::path &path, OpenMode mode)
{
    std::error_code failure;
    if (mode == OpenMode::Create) {
        const auto folder = path.parent_path();
        if (std::filesystem::create_directories(folder, failure) && !failure)
            std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
        if (failure)
            return {ErrorCode::Io, "the folder of the database cannot be made"};
        const UniqueFd made(::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, OwnerFile));
        if (made.isOpen())
            return {};
        if (errno != EEXIST)
            return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, "the database file cannot be made"};
    }
    struct stat status
    {};
    if (::lstat(path.c_str(), &status) != 0)
        return {errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io, "database file"};
    if (!S_ISREG(status.st_mode))
        return {ErrorCode::Invalid, "the database is not a regular file"};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(path.c_str(), OwnerFile) != 0)
        return {ErrorCode::Io, "the database file is open to others and cannot be closed to them"};
    return {};
}

/// Zeros are no frames of a log: who reads it after a crash ends before them.
Result<void> fillWithZeros(sqlite3_file *file, sqlite3_int64 upTo)
{
    constexpr sqlite3_int64 Chunk = 124 * 1'024; // SQLite's file layer writes less than 128 KiB at once
    sqlite3_int64 size = 0;
    if (const int rc = file->pMethods->xFileSize(file, &size); rc != SQLITE_OK)
        return sqlError(rc, "log size");
    if (size >= upTo)
        return {};
    const std::vector<char> zeros(Chunk);
    for (; size < upTo; size += Chunk) {
        const auto length = static_cast<int>(std::min(Chunk, upTo - size));
        if (const int rc = file->pMethods->xWrite(file, zeros.data(), length, size); rc != SQLITE_OK)
            return sqlError(rc, "log space");
    }
    if (const int rc = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL); rc != SQLITE_OK)
        return sqlError(rc, "log space");
    return {};
}

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(Database &&) noexcept = default;
Database::~Database() = default;

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        m_statements = std::move(other.m_statements); // the old statements go before their connection
        m_handle = std::move(other.m_handle);
    }
    return *this;
}

Result<Database> Database::open(const std::filesystem::path &path, const Secret &key, const OpenOptions &options)
{
    if (key.size() != KeySize)
        return {ErrorCode::Invalid, "a database key has 32 bytes"};
    // SQLite starts the cipher outside its own lock: who opened a database on another thread meanwhile would be
    // refused.
    static const int started = sqlite3_initialize();
    if (started != SQLITE_OK)
        return sqlError(started, "start");
    TRY_DONE(makePrivateFile(path, options.mode));

    sqlite3 *raw = nullptr;
    const int rc =
        sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                        options.vfs.empty() ? nullptr : options.vfs.c_str());
    Database database{Handle(raw)};
    if (rc != SQLITE_OK)
        return sqlError(rc, "open");
    sqlite3_busy_timeout(raw, static_cast<int>(options.busyTimeout.count()));

    TRY_DONE(database.applyKey(key));
    TRY_DONE(database.checkIdentity(options));
    TRY_DONE(database.applySettings(options));
    TRY_DONE(database.refusePlainFile());
    return database;
}

Result<void> Database::applyKey(const Secret &key)
{
    {
        TRY(Statement version, prepare("PRAGMA cipher_version"));
        TRY(const auto step, version.step());
        if (step == Statement::Step::Done || version.text(0).empty())
            return {ErrorCode::NotEncrypted, "this SQLite has no cipher"};
    }
    TRY_DONE(refusePlainFile());

    // "x'…'" marks a raw key: nothing is derived from it. Through this call and not PRAGMA key, because the parser
    // would leave copies of the text behind.
    constexpr std::size_t TextSize = 2 + 2 * KeySize + 1;
    Secret text(TextSize);
    auto *out = reinterpret_cast<char *>(text.bytes().data());
    std::memcpy(out, "x'", 2);
    constexpr std::string_view Digits = "0123456789abcdef";
    char *at = out + 2;
    for (const std::byte byte : key.bytes()) {
        *at++ = Digits[std::to_integer<std::size_t>(byte >> 4)];
        *at++ = Digits[std::to_integer<std::size_t>(byte & std::byte{15})];
    }
    *at = '\'';
    if (const int rc = sqlite3_key_v2(m_handle.get(), "main", out, static_cast<int>(TextSize)); rc != SQLITE_OK)
        return sqlError(rc, "key");

    // The first page is read and authenticated here.
    const auto rows = integer("SELECT count(*) FROM sqlite_master");
    if (!rows)
        return rows.error();
    return {};
}

Result<void> Database::refusePlainFile()
{
    sqlite3_file *file = nullptr;
    if (const int rc = sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        rc != SQLITE_OK || !file || !file->pMethods)
        return {ErrorCode::Io, "the database file cannot be looked at"};
    sqlite3_int64 size = 0;
    if (const int rc = file->pMethods->xFileSize(file, &size); rc != SQLITE_OK)
        return sqlError(rc, "file size");
    std::array<char, PlainHeader.size()> header{};
    if (size < static_cast<sqlite3_int64>(header.size()))
        return {};
    if (const int rc = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0); rc != SQLITE_OK)
        return sqlError(rc, "file header");
    if (std::string_view(header.data(), header.size()) == PlainHeader)
        return {ErrorCode::NotEncrypted, "the file is plain SQLite"};
    return {};
}

Result<void> Database::checkIdentity(const OpenOptions &options)
{
    TRY(const auto version, integer("PRAGMA user_version"));
    TRY(const auto application, integer("PRAGMA application_id"));
    if (version > options.newestVersion) {
        // Not even the last close may move the log into the file: the newer program finds it as it left it.
        sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return {ErrorCode::NewerVersion, "schema " + std::to_string(version)};
    }
    const bool fresh = version == 0 && application == 0;
    if (options.applicationId != 0 && !fresh && application != options.applicationId)
        return {ErrorCode::Invalid, "the database belongs to another program"};
    return {};
}

Result<void> Database::setAndConfirm(const char *set, const char *get, std::string_view expected)
{
    TRY_DONE(run(set));
    TRY(Statement confirm, prepare(get));
    TRY(const auto step, confirm.step());
    if (step == Statement::Step::Done || confirm.text(0) != expected)
        return {ErrorCode::Internal, std::string("not taken: ") + set};
    return {};
}

Result<void> Database::applySettings(const OpenOptions &options)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

    // SQLite ignores what it does not know, so each is read back.
    TRY_DONE(setAndConfirm("PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"));
    TRY_DONE(setAndConfirm("PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"));
    TRY_DONE(setAndConfirm("PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"));
    TRY_DONE(setAndConfirm("PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"));
    if (options.durability == Durability::Full) {
        TRY_DONE(setAndConfirm("PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"));
    } else {
        TRY_DONE(setAndConfirm("PRAGMA synchronous=NORMAL", "PRAGMA synchronous", "1"));
    }
    const auto cache = std::to_string(-options.cacheKiB), log = std::to_string(options.logPages);
    TRY_DONE(setAndConfirm(("PRAGMA cache_size=" + cache).c_str(), "PRAGMA cache_size", cache));
    TRY_DONE(setAndConfirm(("PRAGMA wal_autocheckpoint=" + log).c_str(), "PRAGMA wal_autocheckpoint", log));
    if (options.temporary) {
        TRY_DONE(execute(options.temporary));
    }
    if (options.mode == OpenMode::Reader) {
        TRY_DONE(setAndConfirm("PRAGMA query_only=ON", "PRAGMA query_only", "1"));
    }
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    auto known = m_statements.find(sql);
    if (known != m_statements.end() && !known->second->onLoan)
        return Statement(known->second);
    auto made = std::make_shared<Statement::Slot>();
    const int rc = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &made->handle, nullptr);
    if (rc != SQLITE_OK || !made->handle)
        return sqlError(rc == SQLITE_OK ? SQLITE_MISUSE : rc, sql);
    // The same text twice at once (a query within its own loop) gets a statement of its own.
    if (known == m_statements.end())
        m_statements.emplace(sql, made);
    return Statement(std::move(made));
}

Result<void> Database::execute(const char *script)
{
    if (const int rc = sqlite3_exec(m_handle.get(), script, nullptr, nullptr, nullptr); rc != SQLITE_OK)
        return sqlError(rc, script);
    return {};
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Result<void> Database::verify()
{
    int damaged = 0;
    TRY(Statement tags, prepare("PRAGMA cipher_integrity_check"));
    for (;;) {
        TRY(const auto step, tags.step());
        if (step == Statement::Step::Done)
            break;
        ++damaged;
    }
    if (damaged > 0)
        return {ErrorCode::Corrupt, std::to_string(damaged) + " pages fail their authentication"};

    TRY(Statement structure, prepare("PRAGMA integrity_check"));
    TRY(const auto step, structure.step());
    if (step == Statement::Step::Done || structure.text(0) != "ok")
        return {ErrorCode::Corrupt, "the structure is broken"};
    return {};
}

Result<void> Database::truncateLog()
{
    TRY(const auto busy, integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (busy != 0)
        return {ErrorCode::Busy, "a reader holds the log"};
    return {};
}

Result<void> Database::reserveLog()
{
    constexpr sqlite3_int64 Header = 32, FrameHeader = 24; // of the log's format
    constexpr sqlite3_int64 Beyond = 16;                   // pages of the commit that fills it
    TRY(const auto pages, integer("PRAGMA wal_autocheckpoint"));
    TRY(const auto pageSize, integer("PRAGMA page_size"));
    TRY_DONE(run("BEGIN IMMEDIATE")); // while this lasts nobody makes the log longer where the zeros go
    sqlite3_file *log = nullptr;
    const int rc = sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    const auto reserved = rc == SQLITE_OK && log && log->pMethods
                              ? fillWithZeros(log, Header + (pages + Beyond) * (FrameHeader + pageSize))
                              : Result<void>(ErrorCode::Io, "the log cannot be looked at");
    const auto ended = run("ROLLBACK");
    return reserved ? ended : reserved;
}

} // namespace vigie::sql
