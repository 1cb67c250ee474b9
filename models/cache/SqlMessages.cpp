#include "models/cache/SqlMessages.h"

#include "models/contract/TeamRecords.h"

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

/// What does not read any more is left out.
template <typename T> Result<std::vector<T>> readAll(Statement &rows, Result<T> (*parse)(std::string_view))
{
    std::vector<T> found;
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return found;
        if (auto one = parse(rows.text(0)))
            found.push_back(std::move(*one));
    }
}

} // namespace

Request<std::vector<Note>> SqlMessages::notes(const CaseId &kase)
{
    return m_replica.reader().read<std::vector<Note>>([kase](sql::Database &database) -> Result<std::vector<Note>> {
        TRY(Statement rows,
            database.prepare(
                "SELECT r.body FROM note_row n JOIN record r ON r.row = n.row WHERE n.case_id=? ORDER BY r.row"));
        rows.bindAll(kase.value);
        return readAll<Note>(rows, &contract::parseNote);
    });
}

Request<std::vector<Alarm>> SqlMessages::alarms()
{
    return m_replica.reader().read<std::vector<Alarm>>([](sql::Database &database) -> Result<std::vector<Alarm>> {
        TRY(Statement rows, database.prepare("SELECT body FROM record WHERE type='alarm' ORDER BY row DESC"));
        return readAll<Alarm>(rows, &contract::parseAlarm);
    });
}

} // namespace vigie::cache
