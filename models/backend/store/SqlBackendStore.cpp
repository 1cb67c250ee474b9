#include "models/backend/store/SqlBackendStore.h"

#include "models/backend/store/SqlSchema.h"
#include "models/base/Id.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/sql/Transaction.h"

namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

constexpr char Separator = ' '; ///< no permission of the contract contains one

std::string joined(const std::set<std::string> &words)
{
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : std::string(1, Separator)) + word;
    return text;
}

std::set<std::string> split(std::string_view text)
{
    std::set<std::string> words;
    while (!text.empty()) {
        const auto end = text.find(Separator);
        words.emplace(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return words;
}

Person personOf(const Statement &row)
{
    return {PersonId(row.string(0)), QString::fromStdString(row.string(1)), row.string(2), row.string(3),
            split(row.text(4))};
}

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace

Result<std::unique_ptr<SqlBackendStore>> SqlBackendStore::open(const std::filesystem::path &file, const Secret &key,
                                                               sql::Durability durability)
{
    sql::OpenOptions options;
    options.durability = durability;
    TRY(auto database, platformLadder().open(file, key, options));
    std::unique_ptr<SqlBackendStore> store(new SqlBackendStore(std::move(database)));
    TRY_DONE(store->begin());
    return store;
}

/// Reads what is held in memory; the first time also makes the epoch.
Result<void> SqlBackendStore::begin()
{
    TRY(m_epoch, setting("epoch"));
    if (m_epoch.empty()) {
        m_epoch = newUuid7();
        TRY_DONE(setSetting("epoch", m_epoch));
    }
    TRY(m_seq, m_database.integer("SELECT coalesce(max(seq), 0) FROM feed"));
    return {};
}

Result<void> SqlBackendStore::transaction(const std::function<Result<void>()> &work)
{
    TRY(auto transaction, sql::Transaction::begin(m_database));
    const auto seq = m_seq;
    auto done = work();
    if (done)
        done = transaction.commit();
    if (!done)
        m_seq = seq;
    return done;
}

Result<std::string> SqlBackendStore::setting(std::string_view key)
{
    TRY(auto row, m_database.prepare("SELECT value FROM settings WHERE key=?1"));
    TRY(const auto step, row.bindAll(key).step());
    return step == Statement::Step::Row ? row.string(0) : std::string();
}

Result<void> SqlBackendStore::setSetting(std::string_view key, std::string_view value)
{
    return m_database.run("INSERT OR REPLACE INTO settings(key, value) VALUES(?1, ?2)", key, value);
}

Result<void> SqlBackendStore::writePerson(const Person &person)
{
    return m_database.run("INSERT OR REPLACE INTO people(id, name, role, language, permissions) VALUES(?1,?2,?3,?4,?5)",
                          person.id.value, person.name.toStdString(), person.role, person.language,
                          joined(person.permissions));
}

Result<std::vector<Person>> SqlBackendStore::people()
{
    TRY(auto row, m_database.prepare("SELECT id, name, role, language, permissions FROM people ORDER BY id"));
    std::vector<Person> people;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return people;
        people.push_back(personOf(row));
    }
}

Result<Person> SqlBackendStore::readPerson(const PersonId &id)
{
    TRY(auto row, m_database.prepare("SELECT id, name, role, language, permissions FROM people WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "person"};
    return personOf(row);
}

Result<void> SqlBackendStore::addToken(std::string_view hash, const PersonId &person)
{
    return m_database.run("INSERT OR REPLACE INTO tokens(hash, person) VALUES(?1, ?2)", bytesOf(hash), person.value);
}

Result<PersonId> SqlBackendStore::personOfToken(std::string_view hash)
{
    TRY(auto row, m_database.prepare("SELECT person FROM tokens WHERE hash=?1"));
    TRY(const auto step, row.bindAll(bytesOf(hash)).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::Unauthorized, "unknown token"};
    return PersonId(row.string(0));
}

Result<void> SqlBackendStore::writeQueue(const QueueRecord &queue)
{
    return m_database.run("INSERT OR REPLACE INTO queues(id, rev, permission, body) VALUES(?1, ?2, ?3, ?4)",
                          queue.queue.id.value, queue.queue.rev, queue.permission, contract::writeQueue(queue.queue));
}

Result<std::vector<QueueRecord>> SqlBackendStore::queues()
{
    TRY(auto row, m_database.prepare("SELECT permission, body FROM queues ORDER BY id"));
    std::vector<QueueRecord> queues;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return queues;
        TRY(auto queue, contract::parseQueue(row.text(1)));
        queues.push_back({std::move(queue), row.string(0)});
    }
}

Result<QueueRecord> SqlBackendStore::readQueue(const QueueId &id)
{
    TRY(auto row, m_database.prepare("SELECT permission, body FROM queues WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "queue"};
    TRY(auto queue, contract::parseQueue(row.text(1)));
    return QueueRecord{std::move(queue), row.string(0)};
}

Result<void> SqlBackendStore::writePolicy(const Policy &policy)
{
    return m_database.run("INSERT OR REPLACE INTO policies(version, id, rev, body) VALUES(?1, ?2, ?3, ?4)",
                          policy.version, policy.id.value, policy.rev, contract::writePolicy(policy));
}

Result<Policy> SqlBackendStore::policy()
{
    TRY(auto row, m_database.prepare("SELECT body FROM policies ORDER BY version DESC LIMIT 1"));
    TRY(const auto step, row.step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "policy"};
    return contract::parsePolicy(row.text(0));
}

} // namespace vigie::backend
