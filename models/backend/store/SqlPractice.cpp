#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Practices.h"

/// Practice applications and who answered which.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

Result<void> SqlBackendStore::writePractice(const PracticeRecord &record)
{
    return m_database.run("INSERT INTO practices(id, truth, lesson, body) VALUES(?1, ?2, ?3, ?4) "
                          "ON CONFLICT(id) DO UPDATE SET truth=excluded.truth, lesson=excluded.lesson, "
                          "body=excluded.body",
                          record.application.id.value, static_cast<int>(record.truth), static_cast<int>(record.lesson),
                          contract::writePracticeApplication(record.application));
}

Result<std::vector<PracticeRecord>> SqlBackendStore::practices()
{
    TRY(auto row, m_database.prepare("SELECT truth, lesson, body FROM practices ORDER BY rid"));
    std::vector<PracticeRecord> records;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return records;
        TRY(auto application, contract::parsePracticeApplication(row.string(2)));
        records.push_back({std::move(application), static_cast<FaceTruth>(row.integer(0)),
                           static_cast<PracticeLesson>(row.integer(1))});
    }
}

Result<void> SqlBackendStore::notePractised(const PersonId &person, const PracticeId &practice)
{
    return m_database.run("INSERT OR IGNORE INTO practised(person, practice) VALUES(?1, ?2)", person.value,
                          practice.value);
}

Result<std::vector<PracticeId>> SqlBackendStore::practisedBy(const PersonId &person)
{
    TRY(auto row, m_database.prepare("SELECT practice FROM practised WHERE person=?1"));
    row.bindAll(person.value);
    std::vector<PracticeId> ids;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return ids;
        ids.emplace_back(row.string(0));
    }
}

} // namespace vigie::backend
