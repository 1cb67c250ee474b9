#include "tests/sim/SqlDisk.h"

#include "models/cache/Replica.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/Names.h"
#include "models/sql/Statement.h"
#include "tests/support/FailingVfs.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace vigie::sim {

using namespace domain;

namespace {

template <typename T> Result<T> waitFor(const Request<T> &request)
{
    auto future = request.result;
    future.waitForFinished();
    return future.resultCount() > 0 ? future.resultAt(0) : Result<T>(ErrorCode::Cancelled);
}

std::string nextName()
{
    static int made = 0;
    return "sim-" + std::to_string(++made);
}

std::shared_ptr<const Secret> sampleKey()
{
    auto key = std::make_shared<Secret>(sql::Database::KeySize);
    for (auto &byte : key->bytes())
        byte = std::byte{5};
    return key;
}

constexpr std::array Files{"outbox.db", "cache.db"};
constexpr auto InMemory = "/dev/shm"; ///< what a power cut does is not simulated here, so no platter is waited for

QString folderTemplate()
{
    const auto memory = QString::fromLatin1(InMemory);
    const auto base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/vigie-sim-XXXXXX");
}

class SqlDisk final : public SimDisk
{
public:
    SqlDisk() : m_vfs(nextName()), m_key(sampleKey()), m_folder(folderTemplate())
    {
        copyFresh();
        open();
    }

    Result<std::vector<StoredCommand>> loadOutbox() override { return waitFor(m_outbox->load()); }
    Result<void> add(const StoredCommand &command) override { return waitFor(m_outbox->add(command)); }
    Result<void> update(const OutboxEntry &entry) override { return waitFor(m_outbox->update(entry)); }
    Result<void> discard(const CommandId &command) override
    {
        auto done = waitFor(m_outbox->discard(command));
        if (!done)
            m_refusedDiscards.insert(command.value);
        return done;
    }
    Result<ReplicaPosition> position() override { return waitFor(m_store->position()); }
    Result<PageApplied> apply(const ChangePage &page) override { return waitFor(m_store->apply(page)); }
    Result<void> beginShadow(const std::string &epoch) override { return waitFor(m_store->beginShadow(epoch)); }
    Result<PageApplied> applyToShadow(const ChangePage &page) override { return waitFor(m_store->applyToShadow(page)); }
    Result<void> commitShadow() override { return waitFor(m_store->commitShadow()); }
    Result<void> rememberSession(const Session &session) override { return waitFor(m_store->rememberSession(session)); }
    Result<void> purgesAcknowledged(const std::vector<std::string> &ids) override
    {
        return waitFor(m_store->purgesAcknowledged(ids));
    }

    void restart(Instant wall) override
    {
        disarm();
        m_clock.setWall(wall);
        close();
        open();
        m_spoilt = false;
        if (!m_refusedDiscards.empty())
            lookForDiscarded();
    }
    bool isSpoilt() override
    {
        disarm();
        return m_spoilt;
    }
    void failAt(int at, DiskFailure how) override
    {
        disarm();
        m_late = at > 0 && how == DiskFailure::After;
        if (at > 0) // a sync that fails may have reached the disk
            m_vfs.arm(how == DiskFailure::Before ? test::DiskFault::Full : test::DiskFault::Io, at,
                      test::FaultRepeat::Once);
    }
    std::map<std::string, Row> rows() override
    {
        return waitFor(m_replica->writer().run<std::map<std::string, Row>>(readRows))
            .value_or(std::map<std::string, Row>());
    }
    std::optional<Row> row(RecordType type, const std::string &id) override
    {
        return waitFor(m_replica->writer().run<std::optional<Row>>(
                           [type, id](sql::Database &database) { return readRow(database, type, id); }))
            .value_or(std::nullopt);
    }

private:
    void disarm()
    {
        const bool struck = m_vfs.disarm() && m_late;
        m_late = false;
        m_spoilt = m_spoilt || struck;
        failedLate += struck ? 1 : 0;
    }
    /// What was answered with an error may have reached the disk.
    void lookForDiscarded()
    {
        auto refused = std::exchange(m_refusedDiscards, {});
        for (const auto &row : loadOutbox().value_or(std::vector<StoredCommand>()))
            refused.erase(row.entry.command.id.value);
        foundLate += refused.empty() ? 0 : 1;
        discardedUnseen.merge(refused);
    }
    /// The databases as their migrations leave them, made once: what a workstation finds is not what is simulated.
    void copyFresh()
    {
        static std::array<QByteArray, Files.size()> fresh;
        if (fresh.front().isEmpty()) {
            open();
            close();
            for (std::size_t i = 0; i < Files.size(); ++i)
                if (QFile file(QString::fromStdString(path(Files[i]))); file.open(QIODevice::ReadOnly))
                    fresh[i] = file.readAll();
            return;
        }
        for (std::size_t i = 0; i < Files.size(); ++i) {
            QFile file(QString::fromStdString(path(Files[i])));
            if (!file.open(QIODevice::WriteOnly) || file.write(fresh[i]) != fresh[i].size())
                violations.push_back("no room for the databases");
        }
    }
    static Result<std::optional<Row>> readRow(sql::Database &database, RecordType type, const std::string &id)
    {
        TRY(auto query, database.prepare("SELECT rev, body FROM record WHERE type=?1 AND id=?2"));
        query.bindAll(contract::toWire(type), id);
        TRY(const auto step, query.step());
        return step == sql::Statement::Step::Done ? std::nullopt
                                                  : std::optional(Row{query.integer(0), query.string(1)});
    }
    static Result<std::map<std::string, Row>> readRows(sql::Database &database)
    {
        std::map<std::string, Row> rows;
        for (const auto type : {RecordType::Queue, RecordType::Case, RecordType::Item, RecordType::Member,
                                RecordType::Notice, RecordType::Policy, RecordType::Note, RecordType::Alarm}) {
            TRY(auto query, database.prepare("SELECT id, rev, body FROM record WHERE type=?1"));
            query.bindAll(contract::toWire(type));
            for (;;) {
                TRY(const auto step, query.step());
                if (step == sql::Statement::Step::Done)
                    break;
                rows[rowKey(type, query.string(0))] = {query.integer(1), query.string(2)};
            }
        }
        return rows;
    }
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void open()
    {
        m_outbox = std::make_unique<cache::SqlOutboxStore>(path(Files[0]), m_key, m_clock, m_vfs.name());
        m_replica = std::make_unique<cache::Replica>(path(Files[1]), m_key, cache::OnDamage::Recreate, m_vfs.name());
        m_store = std::make_unique<cache::SqlReplicaStore>(*m_replica);
        if (!waitFor(m_replica->opened()) || !waitFor(m_outbox->opened()))
            violations.push_back("the databases do not open");
    }
    void close()
    {
        m_store.reset();
        m_replica.reset();
        m_outbox.reset();
    }

    test::FailingVfs m_vfs;
    bool m_late = false;   ///< the fault that is armed is one of those
    bool m_spoilt = false; ///< one has struck since the last start
    std::set<std::string> m_refusedDiscards;
    test::ManualClock m_clock;
    std::shared_ptr<const Secret> m_key;
    QTemporaryDir m_folder;
    std::unique_ptr<cache::SqlOutboxStore> m_outbox;
    std::unique_ptr<cache::Replica> m_replica;
    std::unique_ptr<cache::SqlReplicaStore> m_store;
};

} // namespace

std::unique_ptr<SimDisk> makeSqlDisk()
{
    return std::make_unique<SqlDisk>();
}

} // namespace vigie::sim
