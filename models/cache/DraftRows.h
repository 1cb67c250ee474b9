#pragma once

#include "models/domain/ports/DraftStore.h"
#include "models/sql/Database.h"

/// Drafts, the place and the bases of decisions in outbox.db. Each function is one transaction.
namespace vigie::cache {

inline constexpr const char *DraftSchema = R"sql(
CREATE TABLE draft(row INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, field TEXT NOT NULL,
  text TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX draft_by_key ON draft(case_id, field);
CREATE TABLE place(one INTEGER PRIMARY KEY CHECK(one = 1), desk TEXT NOT NULL, queue TEXT NOT NULL,
  case_id TEXT NOT NULL, list TEXT NOT NULL, tab TEXT NOT NULL) STRICT;
CREATE TABLE base(command TEXT PRIMARY KEY, item TEXT NOT NULL, policy_version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER base_goes_with_its_command AFTER DELETE ON command
  BEGIN DELETE FROM base WHERE command = OLD.id; END;
)sql";

Result<void> saveDraft(sql::Database &database, const domain::DraftKey &key, const QString &text, Instant now);
Result<std::vector<QString>> readDrafts(sql::Database &database, const domain::DraftKey &key, int most);
Result<void> forgetDraft(sql::Database &database, const domain::DraftKey &key);
/// Drafts nobody has touched since. What is less than `spared` older than the newest stays, whatever our clock says.
Result<void> forgetDraftsBefore(sql::Database &database, Instant before, Milliseconds spared);

Result<void> savePlace(sql::Database &database, const domain::WorkPlace &place);
Result<std::optional<domain::WorkPlace>> readPlace(sql::Database &database);

Result<void> saveBase(sql::Database &database, const domain::CommandId &command, const domain::DecisionBase &base);
Result<std::optional<domain::DecisionBase>> readBase(sql::Database &database, const domain::CommandId &command);

} // namespace vigie::cache
