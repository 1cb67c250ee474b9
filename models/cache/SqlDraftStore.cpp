#include "models/cache/SqlDraftStore.h"

#include "models/cache/DraftRows.h"

namespace vigie::cache {

using namespace vigie::domain;

SqlDraftStore::SqlDraftStore(SqlOutboxStore &outbox, const Clock &clock) : m_thread(outbox.thread()), m_clock(clock)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SqlDraftStore::retry);
}

Request<void> SqlDraftStore::save(const DraftKey &key, const QString &text)
{
    m_unsaved.erase(key); // an older text must not come after this one
    auto request = m_thread.run<void>(
        [key, text, now = m_clock.wall()](sql::Database &database) { return saveDraft(database, key, text, now); });
    deliver(request, this, [this, key, text](const Result<void> &done) { saved(key, text, done); });
    return request;
}

void SqlDraftStore::saved(const DraftKey &key, const QString &text, const Result<void> &done)
{
    if (!done) {
        m_unsaved.try_emplace(key, text); // unless something newer was refused meanwhile
        m_retry.start(RetryAfter);
    }
    const auto why = done ? std::nullopt : std::optional(done.code());
    if (why == m_failing || (done && !m_unsaved.empty()))
        return;
    m_failing = why;
    Q_EMIT failing(why);
}

void SqlDraftStore::retry()
{
    for (const auto &[key, text] : std::map(m_unsaved))
        (void)save(key, text);
}

Request<std::optional<QString>> SqlDraftStore::latest(const DraftKey &key)
{
    using Text = std::optional<QString>;
    if (const auto found = m_unsaved.find(key); found != m_unsaved.end())
        return answered<Text>(found->second.isEmpty() ? Text() : Text(found->second));
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
    m_unsaved.erase(key);
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
    return m_thread.run<void>([command, base](sql::Database &database) { return saveBase(database, command, base); });
}

Request<std::optional<DecisionBase>> SqlDraftStore::base(const CommandId &command)
{
    return m_thread.run<std::optional<DecisionBase>>(
        [command](sql::Database &database) { return readBase(database, command); });
}

} // namespace vigie::cache
