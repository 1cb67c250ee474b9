#include "models/backend/store/SqlBackendStore.h"

/// Letters to members and the list of known illegal files.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

Result<void> SqlBackendStore::addLetter(const LetterRecord &record)
{
    return m_database.run("INSERT INTO letters(decision, item, member, language, date, text, automated, at, sender) "
                          "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                          record.decision.value, record.item.value, record.member.value, record.letter.language,
                          record.letter.date, record.letter.text.toStdString(), record.automated ? 1 : 0,
                          record.at.time_since_epoch().count(), signatureOf(record.letter).toStdString());
}

Result<std::vector<LetterRecord>> SqlBackendStore::lettersOn(const ItemId &item)
{
    TRY(auto row,
        m_database.prepare("SELECT decision, member, language, date, text, automated, at, sender FROM letters "
                           "WHERE item=?1 ORDER BY rid DESC"));
    row.bindAll(item.value);
    std::vector<LetterRecord> letters;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return letters;
        Letter letter{row.string(2), row.string(3), QString::fromStdString(row.string(4)), {}};
        if (const auto sender = QString::fromStdString(row.string(7)); !sender.isEmpty())
            for (auto &line : sender.split(QLatin1Char('\n')))
                letter.sender.push_back(std::move(line));
        letters.push_back({DecisionId(row.string(0)), item, MemberId(row.string(1)), std::move(letter),
                           row.integer(5) != 0, Instant(Milliseconds(row.integer(6)))});
    }
}

Result<void> SqlBackendStore::addKnownHash(const KnownHash &known)
{
    return m_database.run("INSERT OR REPLACE INTO known_hashes(sha256, clause, restricted) VALUES(?1, ?2, ?3)",
                          known.sha256, known.clause.value, known.restricted ? 1 : 0);
}

Result<std::optional<KnownHash>> SqlBackendStore::findKnownHash(std::string_view sha256)
{
    TRY(auto row, m_database.prepare("SELECT sha256, clause, restricted FROM known_hashes WHERE sha256=?1"));
    TRY(const auto step, row.bindAll(sha256).step());
    if (step == Statement::Step::Done)
        return std::optional<KnownHash>();
    return std::optional(KnownHash{row.string(0), ClauseId(row.string(1)), row.integer(2) != 0});
}

} // namespace vigie::backend
