#include "models/cache/SearchReads.h"

#include "models/cache/ReplicaReads.h"
#include "models/cache/ReplicaRows.h"
#include "models/cache/SearchWords.h"
#include "models/domain/WordSearch.h"

#include <algorithm>
#include <array>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr qsizetype ExcerptLength = 90; ///< characters: one line of the list

/// CROSS: the search leads, and it is newest first already.
constexpr auto HitQuery =
    "SELECT c.row, i.caption, m.name, m.handle,"
    " (SELECT group_concat(n.text, ' · ') FROM notice_item x JOIN notice_row n ON n.row = x.row WHERE x.item = i.id),"
    " (SELECT group_concat(n.text, ' · ') FROM note_row n WHERE n.item = i.id)"
    " FROM search s CROSS JOIN item_row i ON i.row = s.rowid CROSS JOIN member_row m ON m.number = i.owner"
    " CROSS JOIN case_row c ON c.subject = i.id WHERE search MATCH ? ORDER BY s.rowid DESC LIMIT ?";

QString textOf(const Statement &row, int column)
{
    const auto text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

SearchHit hitOf(const Statement &row, const QStringList &words)
{
    SearchHit hit;
    hit.row.row = row.integer(0);
    const std::array places{
        std::pair(SearchPlace::Caption, textOf(row, 1)),
        std::pair(SearchPlace::Member, QString(textOf(row, 2) + QStringLiteral(" @") + textOf(row, 3))),
        std::pair(SearchPlace::Notice, textOf(row, 4)), std::pair(SearchPlace::Note, textOf(row, 5))};
    for (const auto &[place, text] : places) {
        const auto at = firstHit(text, words);
        if (!at)
            continue;
        if (hit.places.empty())
            hit.excerpt = excerptAround(text, *at, ExcerptLength);
        hit.places.push_back(place);
    }
    return hit;
}

/// The middle one of what the newest cases were given: some reasons are given days, others minutes. 0: none is.
Result<std::int64_t> usualAllowance(sql::Database &database, const QueueId &queue)
{
    constexpr int Newest = 500;
    std::vector<std::int64_t> allowances;
    // INDEXED BY: else every case that waits is looked up and sorted, a second of work at a million.
    TRY(Statement rows, database.prepare("SELECT due_at - created FROM case_row INDEXED BY case_by_age"
                                         " WHERE queue = (SELECT number FROM queue_number WHERE id = ?1) AND closed = 0"
                                         " AND parked = 0 AND due < ?2 ORDER BY created DESC, row DESC LIMIT ?3"));
    rows.bindAll(queue.value, NeverDue, Newest);
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        allowances.push_back(rows.integer(0));
    }
    if (allowances.empty())
        return 0;
    const auto middle = allowances.begin() + static_cast<std::ptrdiff_t>(allowances.size() / 2);
    std::ranges::nth_element(allowances, middle);
    return *middle;
}

} // namespace

Result<std::vector<SearchHit>> readHits(sql::Database &database, const QString &text)
{
    std::vector<SearchHit> hits;
    TRY(const auto query, searchQuery(database, text));
    if (query.empty())
        return hits;
    const auto words = searchedWords(text);
    std::vector<RowId> order;
    TRY(Statement rows, database.prepare(HitQuery));
    rows.bindAll(query, Searching::MostHits);
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        hits.push_back(hitOf(rows, words));
        order.push_back(hits.back().row.row);
    }
    TRY(auto found, readRows(database, order));
    // A row that went in between is left out; the order is the same.
    std::size_t next = 0;
    std::erase_if(hits, [&](SearchHit &hit) {
        if (next == found.size() || found[next].row != hit.row.row)
            return true;
        hit.row = std::move(found[next++]);
        return false;
    });
    return hits;
}

Result<QueueLoad> readLoad(sql::Database &database, const QueueId &queue)
{
    QueueLoad load;
    TRY(load.open, openCases(database, queue));
    TRY(Statement rows, database.prepare("SELECT due FROM case_row INDEXED BY case_by_due"
                                         " WHERE queue = (SELECT number FROM queue_number WHERE id = ?1) AND closed = 0"
                                         " AND parked = 0 AND due < ?2 ORDER BY due LIMIT ?3"));
    rows.bindAll(queue.value, NeverDue, QueueLoad::MostDues);
    for (;;) {
        TRY(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        load.dues.emplace_back(Milliseconds(rows.integer(0)));
    }
    if (load.dues.empty())
        return load;
    TRY(const auto allowance, usualAllowance(database, queue));
    if (allowance > 0)
        load.allowance = Milliseconds(allowance);
    return load;
}

} // namespace vigie::cache
