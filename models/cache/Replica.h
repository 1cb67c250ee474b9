#pragma once

#include "models/base/Secret.h"
#include "models/cache/DatabaseThread.h"
#include "models/cache/ReplicaRows.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace vigie::cache {

/// What to do with a cache.db that is damaged or under a lost key. It is disposable: everything in it comes again.
enum class OnDamage { Refuse, Recreate };

struct ReplicaOpened
{
    std::optional<ErrorCode> recreatedBecause; ///< to be told to the person: it was wiped and must be pulled anew
};

/// cache.db with its three threads: one writes, one reads what a person waits for, one goes through many rows
/// meanwhile. Lives on the thread of those who listen.
class Replica : public QObject
{
    Q_OBJECT

public:
    /// Recreates on Corrupt, WrongKey and Invalid only. Plain SQLite, a newer version and a failing disk are refused.
    Replica(std::filesystem::path path, std::shared_ptr<const Secret> key, OnDamage onDamage, std::string vfs = {},
            QObject *parent = nullptr);
    ~Replica() override;

    /// Errors: as MigrationLadder::open().
    Request<ReplicaOpened> opened() const { return m_opened.request(); }
    /// Reads and authenticates every page. Errors: Corrupt.
    Request<void> verify();

    DatabaseThread &writer() { return *m_writer; }
    DatabaseThread &reader() { return *m_reader; }
    /// For what takes longer than a frame: nobody's rows wait behind it.
    DatabaseThread &scanner() { return *m_scanner; }

    /// From any thread, after the transaction.
    void announce(const Touched &touched);

Q_SIGNALS:
    void changed(const std::vector<vigie::domain::CaseId> &cases);
    void removed(const std::vector<vigie::domain::RowId> &rows);
    void reset();

private:
    Reply<ReplicaOpened> m_opened;
    std::unique_ptr<DatabaseThread> m_writer;
    std::unique_ptr<DatabaseThread> m_reader;
    std::unique_ptr<DatabaseThread> m_scanner;
};

} // namespace vigie::cache
