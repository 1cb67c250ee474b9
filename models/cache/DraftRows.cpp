#include "models/cache/DraftRows.h"

#include "models/contract/Records.h"
#include "models/sql/Transaction.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

Result<void> saveDraft(sql::Database &database, const DraftKey &key, const QString &text, Instant now)
{
    TRY(auto transaction, sql::Transaction::begin(database));
    TRY(const auto last, readDrafts(database, key, 1));
    const QString before = last.empty() ? QString() : last.front();
    if (before == text)
        return {};
    // An empty text is a version too: it says that the draft was taken back, and what was there can still be read.
    TRY_DONE(database.run("INSERT INTO draft(case_id, field, text, at) VALUES (?,?,?,?)", key.caseId.value, key.field,
                          text.toStdString(), now.time_since_epoch().count()));
    TRY_DONE(database.run("DELETE FROM draft WHERE case_id=?1 AND field=?2 AND row NOT IN"
                          " (SELECT row FROM draft WHERE case_id=?1 AND field=?2 ORDER BY row DESC LIMIT ?3)",
                          key.caseId.value, key.field, DraftStore::MaxVersions));
    return transaction.commit();
}

Result<std::vector<QString>> readDrafts(sql::Database &database, const DraftKey &key, int most)
{
    TRY(Statement rows,
        database.prepare("SELECT text FROM draft WHERE case_id=? AND field=? ORDER BY row DESC LIMIT ?"));
    rows.bindAll(key.caseId.value, key.field, most);
    std::vector<QString> texts;
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return texts;
        texts.push_back(QString::fromStdString(rows.string(0)));
    }
}

Result<void> forgetDraft(sql::Database &database, const DraftKey &key)
{
    return database.run("DELETE FROM draft WHERE case_id=? AND field=?", key.caseId.value, key.field);
}

Result<void> forgetDraftsBefore(sql::Database &database, Instant before, Milliseconds spared)
{
    return database.run("DELETE FROM draft WHERE at < min(?, (SELECT max(at) FROM draft) - ?)",
                        before.time_since_epoch().count(), spared.count());
}

Result<void> savePlace(sql::Database &database, const WorkPlace &place)
{
    return database.run("INSERT OR REPLACE INTO place(one, desk, queue, case_id, list, tab) VALUES (1,?,?,?,?,?)",
                        place.desk, place.queue.value, place.caseId.value, place.list, place.tab);
}

Result<std::optional<WorkPlace>> readPlace(sql::Database &database)
{
    TRY(Statement row, database.prepare("SELECT desk, queue, case_id, list, tab FROM place"));
    TRY(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<WorkPlace>();
    return std::optional(
        WorkPlace{row.string(0), QueueId(row.string(1)), CaseId(row.string(2)), row.string(3), row.string(4)});
}

Result<void> saveBase(sql::Database &database, const CommandId &command, const DecisionBase &base)
{
    return database.run("INSERT OR REPLACE INTO base(command, item, policy_version) VALUES (?,?,?)", command.value,
                        contract::writeItem(base.item), base.policyVersion);
}

Result<std::optional<DecisionBase>> readBase(sql::Database &database, const CommandId &command)
{
    TRY(Statement row, database.prepare("SELECT item, policy_version FROM base WHERE command=?"));
    TRY(const auto step, row.bindAll(command.value).step());
    if (step == Statement::Step::Done)
        return std::optional<DecisionBase>();
    auto item = contract::parseItem(row.text(0));
    if (!item)
        return std::optional<DecisionBase>(); // written by another version; the hash in the command still tells
    return std::optional(DecisionBase{std::move(*item), static_cast<int>(row.integer(1))});
}

} // namespace vigie::cache
