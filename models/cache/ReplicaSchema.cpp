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

// What a list row shows and is filtered by stands in columns: parsing three bodies a row is ten times dearer than
// reading them. Owners are numbers, because items come in no order of their owners and an index over two ids is written
// all over the disk. `search` keeps no text of its own: it reads what it indexed from `item_text`, so a text changes in
// this order: out of `search`, change, into `search`. Words are only looked for, never ranked or strung together
// (detail=none, columnsize=0); prefixes are what a person has typed so far. A leaf of 3,960 bytes fills one page of
// 4,096 bytes, of which the cipher takes 80; the default of 4,050 would need two. A note names its case; the item is
// known once the case is. How many cases wait in a queue is kept, not counted: counting a million takes a tenth of a
// second each time something changes.
// `draw` is domain::sealDraw(): by it a query knows which cases are sealed under whatever rule is in force.
constexpr const char *Second = R"sql(
DROP TABLE search;
DROP TABLE item_row;
DROP TABLE case_row;

CREATE TABLE case_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, queue INTEGER NOT NULL,
  closed INTEGER NOT NULL, parked INTEGER NOT NULL, due INTEGER NOT NULL, severity INTEGER NOT NULL,
  category INTEGER NOT NULL, created INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL,
  reason INTEGER NOT NULL, round INTEGER NOT NULL, draw INTEGER NOT NULL, subject TEXT NOT NULL, holder TEXT) STRICT;
CREATE INDEX case_by_due ON case_row(queue, due, row, category, parked) WHERE closed = 0;
CREATE INDEX case_by_severity ON case_row(queue, severity DESC, due, row, category, draw) WHERE closed = 0;
CREATE INDEX case_by_age ON case_row(queue, created DESC, row DESC, category) WHERE closed = 0;
CREATE INDEX case_by_subject ON case_row(subject);
CREATE TABLE queue_load(queue INTEGER PRIMARY KEY, open INTEGER NOT NULL) STRICT;
CREATE TRIGGER case_comes AFTER INSERT ON case_row WHEN NEW.closed = 0 AND NEW.parked = 0
  BEGIN INSERT INTO queue_load(queue, open) VALUES (NEW.queue, 1) ON CONFLICT(queue) DO UPDATE SET open = open + 1; END;
CREATE TRIGGER case_goes AFTER DELETE ON case_row WHEN OLD.closed = 0 AND OLD.parked = 0
  BEGIN UPDATE queue_load SET open = open - 1 WHERE queue = OLD.queue; END;
CREATE TRIGGER case_moves AFTER UPDATE OF queue, closed, parked ON case_row
  WHEN OLD.queue <> NEW.queue OR (OLD.closed = 0 AND OLD.parked = 0) <> (NEW.closed = 0 AND NEW.parked = 0) BEGIN
  UPDATE queue_load SET open = open - 1 WHERE queue = OLD.queue AND OLD.closed = 0 AND OLD.parked = 0;
  INSERT INTO queue_load(queue, open) SELECT NEW.queue, 1 WHERE NEW.closed = 0 AND NEW.parked = 0
    ON CONFLICT(queue) DO UPDATE SET open = open + 1; END;

CREATE TABLE member_row(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sort_name TEXT,
  name TEXT NOT NULL DEFAULT '', handle TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE item_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL,
  owner INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL, classification INTEGER NOT NULL,
  notices INTEGER NOT NULL, language TEXT NOT NULL, language_tag TEXT NOT NULL, caption TEXT NOT NULL) STRICT;
CREATE INDEX item_by_owner ON item_row(owner);
ALTER TABLE notice_row ADD COLUMN text TEXT NOT NULL DEFAULT '';
CREATE TABLE note_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, case_id TEXT NOT NULL,
  item TEXT, text TEXT NOT NULL) STRICT;
CREATE INDEX note_by_case ON note_row(case_id);
CREATE INDEX note_by_item ON note_row(item) WHERE item IS NOT NULL;
CREATE VIEW item_text(row, caption, name, handle, notices, notes) AS
  SELECT i.row, i.caption, m.name, m.handle, (SELECT group_concat(n.text, ' ') FROM notice_row n WHERE n.item = i.id),
    (SELECT group_concat(n.text, ' ') FROM note_row n WHERE n.item = i.id)
  FROM item_row i JOIN member_row m ON m.number = i.owner;
CREATE VIRTUAL TABLE search USING fts5(caption, name, handle, notices, notes, content = 'item_text',
  content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', detail = none, columnsize = 0);
INSERT INTO search(search, rank) VALUES('secure-delete', 1);
INSERT INTO search(search, rank) VALUES('pgsz', 3960);

-- Of applications: states and counts. Values, pictures and what machines found never come here.
CREATE TABLE application_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL UNIQUE,
  member INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER NOT NULL, attempt INTEGER NOT NULL, submitted INTEGER,
  reused INTEGER NOT NULL) STRICT;
CREATE INDEX application_by_member ON application_row(member);
)sql";

// A notice names several items and has a case of its own. Where the platform ranks a case, `due` is that rank, by which
// the list is sorted, and `due_at` what people read. Notices come anew in their new form: the feed is read again from
// its beginning, which changes nothing else.
constexpr const char *Third = R"sql(
ALTER TABLE case_row ADD COLUMN due_at INTEGER;
UPDATE case_row SET due_at = due;
DROP VIEW item_text;
DELETE FROM record WHERE type = 'notice';
DROP TABLE notice_row;
CREATE TABLE notice_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL UNIQUE,
  origin INTEGER NOT NULL, duty INTEGER NOT NULL, state INTEGER NOT NULL, received INTEGER NOT NULL,
  items INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE notice_item(row INTEGER NOT NULL REFERENCES record(row) ON DELETE CASCADE, item TEXT NOT NULL,
  PRIMARY KEY(row, item)) STRICT, WITHOUT ROWID;
CREATE INDEX notice_by_item ON notice_item(item, row);
CREATE VIEW item_text(row, caption, name, handle, notices, notes) AS
  SELECT i.row, i.caption, m.name, m.handle,
    (SELECT group_concat(n.text, ' ') FROM notice_item x JOIN notice_row n ON n.row = x.row WHERE x.item = i.id),
    (SELECT group_concat(n.text, ' ') FROM note_row n WHERE n.item = i.id)
  FROM item_row i JOIN member_row m ON m.number = i.owner;
INSERT INTO search(search) VALUES('rebuild');
DELETE FROM quarantine WHERE type = 'notice';
DELETE FROM meta WHERE key = 'cursor';
)sql";

// Complaints came to the feed after this file was made: the feed is read again, so that those which were put aside as
// not understood come too.
constexpr const char *Fourth = R"sql(
CREATE TABLE complaint_row(row INTEGER PRIMARY KEY REFERENCES record(row) ON DELETE CASCADE, id TEXT NOT NULL UNIQUE,
  notice TEXT NOT NULL, sender INTEGER NOT NULL, duty INTEGER NOT NULL, state INTEGER NOT NULL, first TEXT NOT NULL,
  received INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX complaint_by_notice ON complaint_row(notice);
DELETE FROM quarantine WHERE type = 'complaint';
DELETE FROM meta WHERE key = 'cursor';
)sql";

// Questions before the committee, as the platform told them last: no records of the feed.
constexpr const char *DocketShelf = R"sql(
CREATE TABLE kept_docket(row INTEGER PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
)sql";
constexpr int DocketStep = 5;

} // namespace

const sql::MigrationLadder &replicaLadder()
{
    static const sql::MigrationLadder ladder(ReplicaFile, {sql::scriptStep(1, First), sql::scriptStep(2, Second),
                                                           sql::scriptStep(3, Third), sql::scriptStep(4, Fourth),
                                                           sql::scriptStep(DocketStep, DocketShelf)});
    return ladder;
}

} // namespace vigie::cache
