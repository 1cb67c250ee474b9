#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"
#include "models/sql/Statement.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace vigie::sql {

enum class OpenMode {
    Create,   ///< made (0600, its folder 0700) when it is not there
    Existing, ///< NotFound when it is not there
    Reader,   ///< as Existing, and this connection refuses to write
};

/// When a commit counts as done. Full survives a power cut; Normal may lose the last commits then, never more.
enum class Durability { Normal, Full };

struct OpenOptions
{
    OpenMode mode = OpenMode::Create;
    Durability durability = Durability::Full;
    std::chrono::milliseconds busyTimeout{5'000};
    std::int32_t applicationId = 0; ///< what kind of file this must be (PRAGMA application_id); 0 is not checked
    std::int32_t newestVersion = std::numeric_limits<std::int32_t>::max(); ///< a larger user_version is refused
    std::string vfs;      ///< SQLite's file layer; empty is the default one. Tests make it fail.
    int cacheKiB = 2'048; ///< pages kept decrypted; each miss is a page read, authenticated and decrypted (12 µs)
    int logPages = 1'000; ///< the write-ahead log is moved into the file when it has so many pages
    const char *temporary = nullptr; ///< a script: makes what only this connection sees, and not in the file
};

/// One connection to one encrypted database. Belongs to the thread that uses it.
///
/// open() proves that the cipher is there (an SQLite without it accepts a key silently and writes plain text): its
/// version is known, the file does not begin like plain SQLite before or after, every setting reads back.
class Database
{
public:
    static constexpr std::size_t KeySize = 32; ///< bytes of a raw AES-256 key

    /// Errors: NotFound, NotEncrypted, WrongKey (or the first page is damaged), Corrupt, NewerVersion (nothing was
    /// written), Invalid (key of another size, or a database of another program), DiskFull, Busy, Io.
    static Result<Database> open(const std::filesystem::path &path, const Secret &key, const OpenOptions &options);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Lends the prepared statement of this text; prepared once, kept for the next time. Only text from our own source
    /// goes in, values are bound.
    Result<Statement> prepare(std::string_view sql);

    template <typename... Values> Result<void> run(std::string_view sql, const Values &...values)
    {
        TRY(Statement statement, prepare(sql));
        statement.bindAll(values...);
        return statement.run();
    }

    /// First column of the first row. Errors: NotFound without a row.
    template <typename... Values> Result<std::int64_t> integer(std::string_view sql, const Values &...values)
    {
        TRY(Statement statement, prepare(sql));
        TRY(const auto step, statement.bindAll(values...).step());
        if (step == Statement::Step::Done)
            return ErrorCode::NotFound;
        return statement.integer(0);
    }

    /// Several statements in a row, without values: the schema.
    Result<void> execute(const char *script);

    std::int64_t lastRowId() const;
    std::int64_t changes() const; ///< rows touched by the last statement
    bool inTransaction() const;

    /// Reads every page and checks its authentication tag, then the structure. Slow: about a second per 500 MB.
    /// Errors: Corrupt with the number of bad pages.
    Result<void> verify();

    /// Moves the write-ahead log into the file and empties it, so that erased rows are in neither. Errors: Busy while
    /// somebody reads an older state.
    Result<void> truncateLog();

    /// Makes the write-ahead log as long as it gets before it is moved into the file. A commit then overwrites what is
    /// there; one that makes the file longer is synced with the file system's own log beside it, twice the time.
    /// What is committed is not touched. Errors: Busy, Internal inside a transaction, DiskFull, Io.
    Result<void> reserveLog();

private:
    friend class Tokenizer;
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    explicit Database(Handle handle) : m_handle(std::move(handle)) {}
    Result<void> applyKey(const Secret &key);
    Result<void> refusePlainFile();
    Result<void> checkIdentity(const OpenOptions &options);
    Result<void> applySettings(const OpenOptions &options);
    Result<void> setAndConfirm(const char *set, const char *get, std::string_view expected);

    Handle m_handle;
    /// So that a text is looked up without being copied.
    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    /// Declared after the handle: statements go before their connection.
    std::unordered_map<std::string, std::shared_ptr<Statement::Slot>, TextHash, std::equal_to<>> m_statements;
};

} // namespace vigie::sql
