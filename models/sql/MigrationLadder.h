#pragma once

#include "models/sql/Database.h"

#include <functional>
#include <string>
#include <vector>

namespace vigie::sql {

/// One step up: brings a database from the version before to `version`.
struct MigrationStep
{
    std::int32_t version;
    std::function<Result<void>(Database &)> climb;
};

/// The ordered steps that make a schema, from nothing to the newest version. Each step and its version number are one
/// transaction, so a kill between two instructions leaves a whole step done or not begun, and the next start goes on.
class MigrationLadder
{
public:
    /// `applicationId` marks the file as ours and of this kind. Versions must be 1, 2, 3, …
    MigrationLadder(std::int32_t applicationId, std::vector<MigrationStep> steps);

    /// Opens and climbs. Errors: as Database::open(); NewerVersion leaves the file as it is; the error of a step.
    /// A Reader does not climb: an older schema answers Unsupported.
    Result<Database> open(const std::filesystem::path &path, const Secret &key, OpenOptions options) const;

    std::int32_t newestVersion() const { return static_cast<std::int32_t>(m_steps.size()); }

private:
    Result<void> climb(Database &database) const;
    Result<void> climbOne(Database &database, const MigrationStep &step) const;

    std::int32_t m_applicationId;
    std::vector<MigrationStep> m_steps;
};

/// A step that is only SQL text.
MigrationStep scriptStep(std::int32_t version, std::string script);

} // namespace vigie::sql
