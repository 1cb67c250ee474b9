#include "models/sql/MigrationLadder.h"

#include "models/sql/Transaction.h"

#include <QtGlobal>

#include <utility>

namespace vigie::sql {

MigrationLadder::MigrationLadder(std::int32_t applicationId, std::vector<MigrationStep> steps)
    : m_applicationId(applicationId), m_steps(std::move(steps))
{
    Q_ASSERT(m_applicationId != 0);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        Q_ASSERT(m_steps[i].version == static_cast<std::int32_t>(i) + 1);
}

Result<Database> MigrationLadder::open(const std::filesystem::path &path, const Secret &key, OpenOptions options) const
{
    options.applicationId = m_applicationId;
    options.newestVersion = newestVersion();
    TRY(Database database, Database::open(path, key, options));
    if (options.mode == OpenMode::Reader) {
        TRY(const auto version, database.integer("PRAGMA user_version"));
        if (version != newestVersion())
            return {ErrorCode::Unsupported, "schema " + std::to_string(version) + " must be brought up to date first"};
    } else {
        TRY_DONE(climb(database));
    }
    return database;
}

Result<void> MigrationLadder::climb(Database &database) const
{
    TRY(const auto version, database.integer("PRAGMA user_version"));
    for (const MigrationStep &step : m_steps) {
        if (step.version > version) {
            TRY_DONE(climbOne(database, step));
        }
    }
    return {};
}

Result<void> MigrationLadder::climbOne(Database &database, const MigrationStep &step) const
{
    TRY(Transaction transaction, Transaction::begin(database));
    // Somebody else may have climbed while we waited for the lock.
    TRY(const auto version, database.integer("PRAGMA user_version"));
    if (version >= step.version)
        return {};
    TRY_DONE(step.climb(database));
    // PRAGMAs take no bound values.
    const std::string marks = "PRAGMA application_id=" + std::to_string(m_applicationId) +
                              "; PRAGMA user_version=" + std::to_string(step.version);
    TRY_DONE(database.execute(marks.c_str()));
    const auto dangling = database.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!dangling)
        return dangling.error();
    if (*dangling != 0)
        return {ErrorCode::Corrupt, "step " + std::to_string(step.version) + " leaves dangling references"};
    return transaction.commit();
}

MigrationStep scriptStep(std::int32_t version, std::string script)
{
    return {version, [script = std::move(script)](Database &database) { return database.execute(script.c_str()); }};
}

} // namespace vigie::sql
