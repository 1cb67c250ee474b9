#include "models/cache/SqlDraftStore.h"

#include "models/cache/DraftRows.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<void> SqlDraftStore::save(const DraftKey &key, const QString &text)
{
    return m_thread.run<void>([key, text, now = m_clock.wall()](sql::Database &database) {
        return saveDraft(database, key, text, now);
    });
}

Request<std::optional<QString>> SqlDraftStore::latest(const DraftKey &key)
{
    using Text = std::optional<QString>;
    return m_thread.run<Text>([key](sql::Database &database) -> Result<Text> {
        TRY(const auto texts, readDrafts(database, key, 1));
        return texts.empty() || texts.front().isEmpty() ? Text() : Text(texts.front());
    });
}

Request<std::vector<QString>> SqlDraftStore::versions(const DraftKey &key)
{
    return m_thread.run<std::vector<QString>>(
        [key](sql::Database &database) { return readDrafts(database, key, MaxVersions); });
}

Request<void> SqlDraftStore::forget(const DraftKey &key)
{
    return m_thread.run<void>([key](sql::Database &database) { return forgetDraft(database, key); });
}

Request<void> SqlDraftStore::remember(const WorkPlace &place)
{
    return m_thread.run<void>([place](sql::Database &database) { return savePlace(database, place); });
}

Request<std::optional<WorkPlace>> SqlDraftStore::place()
{
    return m_thread.run<std::optional<WorkPlace>>(readPlace);
}

Request<void> SqlDraftStore::keepBase(const CommandId &command, const DecisionBase &base)
{
    return m_thread.run<void>(
        [command, base](sql::Database &database) { return saveBase(database, command, base); });
}

Request<std::optional<DecisionBase>> SqlDraftStore::base(const CommandId &command)
{
    return m_thread.run<std::optional<DecisionBase>>(
        [command](sql::Database &database) { return readBase(database, command); });
}

} // namespace vigie::cache
