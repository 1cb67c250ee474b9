#include "models/backend/store/SqlSchema.h"

namespace vigie::backend {
namespace {

constexpr std::int32_t ApplicationId = 0x56475046; // "VGPF"

/// Records are kept as the JSON of the contract; beside it only what is searched or sorted by. Integer row ids keep the
/// indexes monotonic, which SQLCipher rewards threefold.
constexpr auto First = R"sql(
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE people(id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, language TEXT NOT NULL,
  permissions TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tokens(hash BLOB PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE queues(id TEXT PRIMARY KEY, rev INTEGER NOT NULL, permission TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE policies(version INTEGER PRIMARY KEY, id TEXT NOT NULL, rev INTEGER NOT NULL,
  body TEXT NOT NULL);
CREATE TABLE members(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE items(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL,
  hidden_until INTEGER, body TEXT NOT NULL);
CREATE INDEX items_hidden ON items(hidden_until) WHERE hidden_until IS NOT NULL;
CREATE TABLE notices(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL,
  item TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX notices_item ON notices(item);
CREATE TABLE verdicts(rid INTEGER PRIMARY KEY, item TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX verdicts_item ON verdicts(item);
CREATE TABLE blobs(rid INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);
CREATE TABLE media(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, item TEXT NOT NULL, type TEXT NOT NULL,
  sha256 TEXT NOT NULL);
CREATE INDEX media_item ON media(item);
CREATE TABLE purged(id TEXT PRIMARY KEY, rev INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE purge_receipts(person TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(person, id))
  WITHOUT ROWID;

CREATE TABLE cases(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, kind INTEGER NOT NULL, subject TEXT NOT NULL,
  queue TEXT NOT NULL, state INTEGER NOT NULL, urgency INTEGER NOT NULL, owner TEXT NOT NULL,
  seen_from INTEGER NOT NULL, body TEXT NOT NULL);
-- States are domain::CaseState: 1 open, 4 closed.
CREATE UNIQUE INDEX cases_open ON cases(subject, kind) WHERE state <> 4;
CREATE INDEX cases_claimable ON cases(queue, urgency) WHERE state = 1;
CREATE INDEX cases_owner ON cases(owner, queue) WHERE state <> 4;
CREATE TABLE leases(case_id TEXT PRIMARY KEY, claim TEXT NOT NULL UNIQUE, person TEXT NOT NULL, token INTEGER NOT NULL,
  expires_at INTEGER NOT NULL, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX leases_live ON leases(expires_at) WHERE state = 0;
CREATE TABLE skips(person TEXT NOT NULL, case_id TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY(person, case_id))
  WITHOUT ROWID;

CREATE TABLE commands(id TEXT PRIMARY KEY, author TEXT NOT NULL, body_hash BLOB NOT NULL, at INTEGER NOT NULL,
  receipt TEXT, refusal INTEGER) WITHOUT ROWID;
CREATE INDEX commands_at ON commands(at);
CREATE TABLE decisions(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, command TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL, case_id TEXT NOT NULL, round INTEGER NOT NULL, role INTEGER NOT NULL, item TEXT NOT NULL,
  action INTEGER NOT NULL, clause TEXT, note TEXT NOT NULL, saw_full INTEGER NOT NULL, state_before INTEGER NOT NULL,
  class_before INTEGER NOT NULL, state_after INTEGER NOT NULL, class_after INTEGER NOT NULL, reverses TEXT,
  made_at INTEGER NOT NULL, at INTEGER NOT NULL);
-- At most one primary decision per (case, round): the database holds it whoever asks.
CREATE UNIQUE INDEX decisions_primary ON decisions(case_id, round) WHERE role = 0;
CREATE INDEX decisions_author ON decisions(author, item, at);

CREATE TABLE feed(seq INTEGER PRIMARY KEY, scope TEXT NOT NULL, type INTEGER NOT NULL, id TEXT NOT NULL,
  op INTEGER NOT NULL);
CREATE INDEX feed_scope ON feed(scope, seq, type, id, op);
CREATE UNIQUE INDEX feed_record ON feed(id, type, scope, op);
)sql";

/// What people who work on cases leave for one another; two readers, letters and known files.
constexpr auto Second = R"sql(
CREATE TABLE notes(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, case_id TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX notes_case ON notes(case_id);
CREATE TABLE alarms(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, body TEXT NOT NULL,
  packet TEXT NOT NULL);
CREATE TABLE handovers(case_id TEXT PRIMARY KEY, from_person TEXT NOT NULL, to_person TEXT NOT NULL,
  note TEXT NOT NULL, draft TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX handovers_to ON handovers(to_person);
CREATE TABLE parkings(case_id TEXT PRIMARY KEY, person TEXT NOT NULL, until INTEGER NOT NULL, note TEXT NOT NULL)
  WITHOUT ROWID;
CREATE INDEX parkings_until ON parkings(until);
CREATE INDEX parkings_person ON parkings(person);
CREATE TABLE recusals(person TEXT NOT NULL, member TEXT NOT NULL, at INTEGER NOT NULL, ended INTEGER, ended_by TEXT,
  PRIMARY KEY(person, member))
  WITHOUT ROWID;
CREATE INDEX leases_person ON leases(person) WHERE state = 0;

ALTER TABLE decisions ADD COLUMN judgement TEXT;
-- Of a decision that was not carried out: what the member would have been told.
ALTER TABLE decisions ADD COLUMN letter TEXT;
-- Role 4 is a first reader's finding.
CREATE INDEX decisions_proposals ON decisions(case_id, rid) WHERE role = 4;
CREATE TABLE letters(rid INTEGER PRIMARY KEY, decision TEXT NOT NULL UNIQUE, item TEXT NOT NULL, member TEXT NOT NULL,
  language TEXT NOT NULL, date TEXT NOT NULL, text TEXT NOT NULL, automated INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE INDEX letters_item ON letters(item);
CREATE TABLE known_hashes(sha256 TEXT PRIMARY KEY, clause TEXT NOT NULL, restricted INTEGER NOT NULL) WITHOUT ROWID;

-- How pictures look, by file; NULL: there is nothing to compare. See SqlPictureHashes.cpp.
CREATE TABLE looks(rid INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, upright BLOB, mirrored BLOB);
CREATE TABLE look_bands(band INTEGER NOT NULL, look INTEGER NOT NULL, PRIMARY KEY(band, look)) WITHOUT ROWID;
CREATE INDEX look_bands_look ON look_bands(look);
CREATE INDEX media_sha256 ON media(sha256);
CREATE INDEX decisions_item ON decisions(item, rid);

-- Histories of members. Openings without a case are kept with their reason.
CREATE TABLE member_events(rid INTEGER PRIMARY KEY, member TEXT NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL,
  until INTEGER, item TEXT, action INTEGER NOT NULL, category INTEGER NOT NULL, person TEXT, note TEXT NOT NULL);
CREATE INDEX member_events_member ON member_events(member, at);
CREATE TABLE member_openings(rid INTEGER PRIMARY KEY, member TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
  at INTEGER NOT NULL);
CREATE INDEX member_openings_member ON member_openings(member);
CREATE TABLE subscriber_items(item TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX cases_of_owner ON cases(owner, subject);
CREATE INDEX decisions_case ON decisions(case_id, at);
CREATE INDEX decisions_at ON decisions(at) WHERE role = 0;
-- How fast a queue is worked. Cases of older versions have no moment here and count as not of the last hour.
ALTER TABLE cases ADD COLUMN opened INTEGER;
CREATE INDEX cases_opened ON cases(queue, opened);
-- How far the feed was at a time: what had left it long ago is forgotten. See SqlFeed.cpp.
CREATE TABLE feed_marks(at INTEGER PRIMARY KEY, seq INTEGER NOT NULL);
CREATE INDEX feed_removed ON feed(seq) WHERE op = 2; -- domain::ChangeOp::Remove

-- Certification. What machines found, values and files go with the evidence; verdicts and openings stay.
ALTER TABLE items ADD COLUMN owner TEXT;
UPDATE items SET owner = json_extract(body, '$.owner');
CREATE INDEX items_owner ON items(owner);
CREATE TABLE applications(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, member TEXT NOT NULL,
  erase_at INTEGER, body TEXT NOT NULL);
CREATE INDEX applications_member ON applications(member);
CREATE INDEX applications_erase ON applications(erase_at) WHERE erase_at IS NOT NULL;
CREATE TABLE applicants(application TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE first_estimates(application TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE identity_verdicts(rid INTEGER PRIMARY KEY, application TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX identity_verdicts_application ON identity_verdicts(application);
CREATE TABLE evidence_files(id TEXT PRIMARY KEY, application TEXT NOT NULL, type TEXT NOT NULL, sha256 TEXT NOT NULL)
  WITHOUT ROWID;
CREATE INDEX evidence_files_application ON evidence_files(application);
CREATE INDEX evidence_files_sha256 ON evidence_files(sha256);
CREATE TABLE evidence_bytes(rid INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);
CREATE TABLE evidence_marks(application TEXT NOT NULL, kind INTEGER NOT NULL, mark TEXT NOT NULL,
  PRIMARY KEY(application, kind, mark)) WITHOUT ROWID;
CREATE INDEX evidence_marks_mark ON evidence_marks(mark, kind);
CREATE TABLE sealed_answers(case_id TEXT NOT NULL, round INTEGER NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL,
  body TEXT NOT NULL, PRIMARY KEY(case_id, round, person)) WITHOUT ROWID;
CREATE TABLE certification_verdicts(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, command TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL, case_id TEXT NOT NULL, round INTEGER NOT NULL, role INTEGER NOT NULL, answer INTEGER NOT NULL,
  body TEXT NOT NULL, made_at INTEGER NOT NULL, at INTEGER NOT NULL);
-- backend::VerdictRole::Primary: at most one verdict counts for (case, round), whoever asks.
CREATE UNIQUE INDEX certification_verdicts_primary ON certification_verdicts(case_id, round) WHERE role = 0;
CREATE INDEX certification_verdicts_case ON certification_verdicts(case_id, rid);
CREATE INDEX certification_verdicts_at ON certification_verdicts(at) WHERE role = 0;
CREATE TABLE certifications(member TEXT PRIMARY KEY, application TEXT NOT NULL, since INTEGER NOT NULL,
  certified INTEGER NOT NULL, lapses_at INTEGER) WITHOUT ROWID;
CREATE INDEX certifications_lapse ON certifications(lapses_at) WHERE certified = 1 AND lapses_at IS NOT NULL;
CREATE TABLE reveals(rid INTEGER PRIMARY KEY, application TEXT NOT NULL, person TEXT NOT NULL, what INTEGER NOT NULL,
  reason TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX reveals_application ON reveals(application);
-- What items were before their account was frozen.
CREATE TABLE held_items(item TEXT PRIMARY KEY, member TEXT NOT NULL, state INTEGER NOT NULL, restricted INTEGER NOT NULL,
  queue TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX held_items_member ON held_items(member);
-- Practice: what is true about an application, and that somebody answered it. How they answered is kept nowhere.
CREATE TABLE practices(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, truth INTEGER NOT NULL,
  lesson INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE practised(person TEXT NOT NULL, practice TEXT NOT NULL, PRIMARY KEY(person, practice)) WITHOUT ROWID;
)sql";

/// Authenticators of people, for step-up.
constexpr auto Third = R"sql(
CREATE TABLE authenticators(person TEXT PRIMARY KEY, secret TEXT NOT NULL, last_step INTEGER NOT NULL,
  wrong INTEGER NOT NULL, closed_until INTEGER, session TEXT NOT NULL, confirmed_until INTEGER) WITHOUT ROWID;
)sql";

/// A notice names several items; who sent it, what was decided, what was taken away and who was told.
constexpr auto Fourth = R"sql(
CREATE TABLE notice_items(notice TEXT NOT NULL, item TEXT NOT NULL, PRIMARY KEY(item, notice)) WITHOUT ROWID;
CREATE INDEX notice_items_notice ON notice_items(notice);
INSERT INTO notice_items(notice, item) SELECT id, item FROM notices;
UPDATE notices SET body = json_set(json_remove(body, '$.item', '$.trusted_flagger'), '$.items', json_array(item),
  '$.origin', CASE json_extract(body, '$.trusted_flagger') WHEN 1 THEN 'trusted_flagger' ELSE 'anyone' END,
  '$.ground', 'terms', '$.answerable', json('false'));
DROP INDEX notices_item;
ALTER TABLE notices DROP COLUMN item;
CREATE TABLE filings(notice TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE notice_decisions(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, command TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL, case_id TEXT NOT NULL, round INTEGER NOT NULL, role INTEGER NOT NULL, notice TEXT NOT NULL,
  body TEXT NOT NULL, made_at INTEGER NOT NULL, at INTEGER NOT NULL);
-- backend::DecisionRole::Primary: at most one decision counts for (case, round), whoever asks.
CREATE UNIQUE INDEX notice_decisions_primary ON notice_decisions(case_id, round) WHERE role = 0;
CREATE INDEX notice_decisions_notice ON notice_decisions(notice, rid);
CREATE TABLE notice_letters(rid INTEGER PRIMARY KEY, notice TEXT NOT NULL, addressee INTEGER NOT NULL, member TEXT,
  letter TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX notice_letters_notice ON notice_letters(notice, rid);
CREATE TABLE restrictions(rid INTEGER PRIMARY KEY, decision TEXT NOT NULL, kind INTEGER NOT NULL, member TEXT NOT NULL,
  item TEXT, state_before INTEGER NOT NULL, class_before INTEGER NOT NULL, from_at INTEGER NOT NULL, until_at INTEGER,
  ended_at INTEGER);
CREATE INDEX restrictions_over ON restrictions(until_at) WHERE ended_at IS NULL AND until_at IS NOT NULL;
CREATE INDEX restrictions_member ON restrictions(member, rid);
)sql";

/// What a suspicion interrupted is taken up again when it is lifted.
constexpr auto Fifth = R"sql(
ALTER TABLE cases ADD COLUMN examine_after INTEGER NOT NULL DEFAULT 0;
)sql";

/// Referrals, and the chains of custody of originals, to which nothing is ever done but adding.
constexpr auto ReferralTables = R"sql(
CREATE TABLE referrals(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, notice TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX referrals_notice ON referrals(notice, rid);
-- named: whether the packet names it; else it was left out.
CREATE TABLE referral_items(referral TEXT NOT NULL, original TEXT NOT NULL, item TEXT NOT NULL, owner TEXT NOT NULL,
  named INTEGER NOT NULL, PRIMARY KEY(referral, original)) WITHOUT ROWID;
CREATE INDEX referral_items_item ON referral_items(item);
CREATE INDEX referral_items_owner ON referral_items(owner);
CREATE TABLE custody(rid INTEGER PRIMARY KEY, original TEXT NOT NULL, referral TEXT NOT NULL, body TEXT NOT NULL,
  link BLOB NOT NULL);
CREATE INDEX custody_original ON custody(original, rid);
CREATE TRIGGER custody_stays BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'custody is only added to'); END;
CREATE TRIGGER custody_remains BEFORE DELETE ON custody BEGIN SELECT RAISE(ABORT, 'custody is only added to'); END;
)sql";

/// Complaints: a case of their own, each about one decision on one notice.
constexpr auto ComplaintTables = R"sql(
CREATE TABLE complaints(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, notice TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX complaints_notice ON complaints(notice, rid);
CREATE TABLE complaint_filings(complaint TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
-- At most one decision for (case, round), whoever asks.
CREATE TABLE complaint_decisions(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, command TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL, case_id TEXT NOT NULL, round INTEGER NOT NULL, complaint TEXT NOT NULL, body TEXT NOT NULL,
  made_at INTEGER NOT NULL, at INTEGER NOT NULL, UNIQUE(case_id, round));
CREATE INDEX complaint_decisions_complaint ON complaint_decisions(complaint, rid);
CREATE INDEX restrictions_decision ON restrictions(decision, rid);
)sql";

/// Statements of reasons; stage 0: compliance::DeliveryStage::Waiting.
constexpr auto StatementTable = R"sql(
CREATE TABLE statements(rid INTEGER PRIMARY KEY, notice TEXT NOT NULL, decision TEXT NOT NULL, item TEXT,
  member TEXT NOT NULL, puid TEXT NOT NULL UNIQUE, body TEXT NOT NULL, stage INTEGER NOT NULL,
  refused_by INTEGER NOT NULL, faults TEXT NOT NULL, uuid TEXT NOT NULL, permalink TEXT NOT NULL,
  created_at TEXT NOT NULL, composed_at INTEGER NOT NULL, sent_at INTEGER, settled_at INTEGER);
CREATE INDEX statements_notice ON statements(notice, rid);
CREATE INDEX statements_waiting ON statements(rid) WHERE stage = 0;
)sql";

/// What decisions on notices leave on accounts. Stage 0: domain::MeasureStage::InForce.
constexpr auto AccountMeasureTables = R"sql(
ALTER TABLE restrictions ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
CREATE INDEX restrictions_waiting ON restrictions(rid) WHERE stage <> 0 AND ended_at IS NULL;
CREATE TABLE strikes(rid INTEGER PRIMARY KEY, decision TEXT NOT NULL, member TEXT NOT NULL, item TEXT, person TEXT,
  category INTEGER NOT NULL, weight INTEGER NOT NULL, at INTEGER NOT NULL, until INTEGER NOT NULL, ended_at INTEGER,
  settled INTEGER NOT NULL, UNIQUE(decision, member));
CREATE INDEX strikes_member ON strikes(member, at);
CREATE INDEX strikes_over ON strikes(until) WHERE settled = 0;
-- subject: "member:" and an id, or "notifier:" and a keyed hash.
CREATE TABLE misuse_marks(rid INTEGER PRIMARY KEY, subject TEXT NOT NULL, kind INTEGER NOT NULL, decision TEXT NOT NULL,
  manifest INTEGER NOT NULL, severity INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE INDEX misuse_marks_subject ON misuse_marks(subject, kind, rid);
CREATE INDEX misuse_marks_decision ON misuse_marks(decision);
CREATE TABLE misuse_measures(rid INTEGER PRIMARY KEY, subject TEXT NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, decision TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER, ended_at INTEGER);
CREATE INDEX misuse_measures_subject ON misuse_measures(subject, kind, rid);
CREATE INDEX misuse_measures_decision ON misuse_measures(decision);
CREATE TABLE set_aside(notice TEXT PRIMARY KEY, subject TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX set_aside_until ON set_aside(until);
)sql";

/// Who was let to look at restricted media. Nothing is taken out; what has ended stays as it is.
constexpr auto RevealTables = R"sql(
CREATE TABLE viewings(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL, session TEXT NOT NULL,
  case_id TEXT NOT NULL, item TEXT NOT NULL, reason INTEGER NOT NULL, words TEXT NOT NULL, granted_at INTEGER NOT NULL,
  until INTEGER NOT NULL, served_at INTEGER, begun_at INTEGER, heard_at INTEGER, ended_at INTEGER,
  how INTEGER NOT NULL, shown INTEGER NOT NULL);
CREATE INDEX viewings_item ON viewings(item, rid);
CREATE INDEX viewings_open ON viewings(rid) WHERE ended_at IS NULL;
CREATE TRIGGER viewings_stay BEFORE UPDATE ON viewings WHEN OLD.ended_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a viewing that has ended stays as it is'); END;
CREATE TRIGGER viewings_say BEFORE UPDATE OF id, person, session, case_id, item, reason, words, granted_at, until
  ON viewings BEGIN SELECT RAISE(ABORT, 'what was asked stays as it was'); END;
CREATE TRIGGER viewings_remain BEFORE DELETE ON viewings BEGIN SELECT RAISE(ABORT, 'viewings are only added to'); END;
)sql";
constexpr int RevealStep = 10;

/// Questions before the committee, disputes before certified bodies, notices to other hosts.
constexpr auto DocketTables = R"sql(
CREATE TABLE dockets(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE disputes(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, notice TEXT NOT NULL,
  received TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX disputes_notice ON disputes(notice, rid);
CREATE INDEX disputes_received ON disputes(received);
CREATE TABLE host_notices(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, body TEXT NOT NULL);
)sql";
constexpr int DocketStep = 11;

/// Orders to give information; what was done with them is only added to.
constexpr auto InformationTables = R"sql(
CREATE TABLE information_orders(rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL,
  finished INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX information_orders_finished ON information_orders(finished, rid);
CREATE TABLE information_events(rid INTEGER PRIMARY KEY, information_order TEXT NOT NULL, work TEXT NOT NULL,
  person TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL, note TEXT NOT NULL);
CREATE TRIGGER information_events_stay BEFORE UPDATE ON information_events
  BEGIN SELECT RAISE(ABORT, 'what was done with an order is only added to'); END;
CREATE TRIGGER information_events_remain BEFORE DELETE ON information_events
  BEGIN SELECT RAISE(ABORT, 'what was done with an order is only added to'); END;
)sql";
constexpr int InformationStepNumber = 12;

/// Who blocks whom. Reason: domain::BlockReason, nothing where none was given.
constexpr auto BlockTables = R"sql(
CREATE TABLE member_blocks(id TEXT PRIMARY KEY, by_member TEXT NOT NULL, blocked TEXT NOT NULL, since INTEGER NOT NULL,
  reason INTEGER, notice TEXT, message_at INTEGER, ended_at INTEGER) WITHOUT ROWID;
CREATE INDEX member_blocks_by ON member_blocks(by_member, blocked, since) WHERE ended_at IS NULL;
CREATE INDEX member_blocks_blocked ON member_blocks(blocked, since) WHERE ended_at IS NULL;
CREATE INDEX member_blocks_ended ON member_blocks(ended_at) WHERE ended_at IS NOT NULL;
)sql";
constexpr int BlockStep = 13;

/// Who letters come from, a line each; empty for those that were written before the policy named a sender.
constexpr auto SenderColumn = R"sql(
ALTER TABLE letters ADD COLUMN sender TEXT NOT NULL DEFAULT '';
)sql";
constexpr int SenderStep = 14;

/// What statements of reasons were composed of, so that a refused one can be composed again; empty for those of before.
/// Stage 2: compliance::DeliveryStage::SetAside.
constexpr auto BasisColumns = R"sql(
ALTER TABLE statements ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE statements ADD COLUMN restated_by TEXT;
ALTER TABLE statements ADD COLUMN restated_at INTEGER;
CREATE INDEX statements_refused ON statements(rid) WHERE stage = 2;
)sql";
constexpr int BasisStep = 15;

} // namespace

sql::MigrationLadder platformLadder()
{
    return sql::MigrationLadder(ApplicationId,
                                {sql::scriptStep(1, First), sql::scriptStep(2, Second), sql::scriptStep(3, Third),
                                 sql::scriptStep(4, Fourth), sql::scriptStep(5, Fifth),
                                 sql::scriptStep(6, ReferralTables), sql::scriptStep(7, ComplaintTables),
                                 sql::scriptStep(8, StatementTable), sql::scriptStep(9, AccountMeasureTables),
                                 sql::scriptStep(RevealStep, RevealTables), sql::scriptStep(DocketStep, DocketTables),
                                 sql::scriptStep(InformationStepNumber, InformationTables),
                                 sql::scriptStep(BlockStep, BlockTables), sql::scriptStep(SenderStep, SenderColumn),
                                 sql::scriptStep(BasisStep, BasisColumns)});
}

} // namespace vigie::backend
