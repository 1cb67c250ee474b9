#include "models/cache/ReplicaSchema.h"

namespace vigie::cache {

namespace {

constexpr std::int32_t ReplicaFile = 0x56674361; // "VgCa"

// A sort order is a narrow partial index that answers the query alone: sorting over rows with bodies takes 5 s at a
// million, through such an index 0.25 s. Queues are numbers for the same reason.
constexpr const char *First = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE record(row INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL,
  seq INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE(type, id)) STRICT;

CREATE TABLE queue_number(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE case_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, queue INTEGER NOT NULL,
  closed INTEGER NOT NULL, parked INTEGER NOT NULL, due INTEGER NOT NULL, severity INTEGER NOT NULL,
  category INTEGER NOT NULL, created INTEGER NOT NULL, subject TEXT NOT NULL) STRICT;
CREATE INDEX case_by_due ON case_row(queue, due, row, category, parked) WHERE closed = 0;
CREATE INDEX case_by_severity ON case_row(queue, severity DESC, due, row, category) WHERE closed = 0;
CREATE INDEX case_by_age ON case_row(queue, created DESC, row DESC, category) WHERE closed = 0;
CREATE INDEX case_by_subject ON case_row(subject);
CREATE TABLE item_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL,
  owner TEXT NOT NULL) STRICT;
CREATE INDEX item_by_owner ON item_row(owner, id);
CREATE TABLE notice_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, item TEXT NOT NULL) STRICT;
CREATE INDEX notice_by_item ON notice_row(item);

CREATE VIRTUAL TABLE search USING fts5(text, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search(search, rank) VALUES('secure-delete', 1);

CREATE TABLE tombstone(type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(type, id)) STRICT, WITHOUT ROWID;
CREATE TABLE purged(id TEXT PRIMARY KEY, settled INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX purge_to_settle ON purged(id) WHERE settled = 0;
CREATE TABLE quarantine(type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, seq INTEGER NOT NULL,
  body TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE(type, id)) STRICT;
CREATE TABLE shadow(type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL,
  UNIQUE(type, id)) STRICT;
)sql";

// What lists are filtered by. The rows are built anew from the raw records by the reader version that goes with it.
constexpr const char *Second = R"sql(
ALTER TABLE case_row ADD COLUMN reason INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_row ADD COLUMN holder TEXT;
ALTER TABLE item_row ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item_row ADD COLUMN language TEXT NOT NULL DEFAULT '';
CREATE TABLE member_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL) STRICT;
)sql";

} // namespace

const sql::MigrationLadder &replicaLadder()
{
    static const sql::MigrationLadder ladder(ReplicaFile, {sql::scriptStep(1, First), sql::scriptStep(2, Second)});
    return ladder;
}

} // namespace vigie::cache
