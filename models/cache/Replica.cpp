#include "models/cache/Replica.h"

#include "models/base/Log.h"
#include "models/cache/ReplicaSchema.h"
#include "models/cache/ReplicaShadow.h"
#include "models/cache/SearchWords.h"

#include <QMetaObject>

#include <fstream>

namespace vigie::cache {

namespace {

struct Place
{
    std::filesystem::path path;
    std::shared_ptr<const Secret> key;
    std::string vfs;

    /// Left by a session that met a broken page, so that the next start does not trust the file.
    std::filesystem::path damageMark() const { return path.string() + "-damaged"; }
};

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::WrongKey || code == ErrorCode::Invalid;
}

// The writer comes back to the ends of two dozen trees for every record; what it does not find in memory it decrypts.
// A long log writes such a page once instead of once for every few records.
constexpr int WriterCacheKiB = 32 * 1'024;
constexpr int ReaderCacheKiB = 16 * 1'024;
constexpr int LogPages = 4'000;

Result<sql::Database> openReplica(const Place &place, sql::OpenMode mode)
{
    sql::OpenOptions options;
    options.mode = mode;
    options.durability = sql::Durability::Normal; // what a power cut takes is pulled again
    options.vfs = place.vfs;
    options.cacheKiB = mode == sql::OpenMode::Reader ? ReaderCacheKiB : WriterCacheKiB;
    options.logPages = LogPages;
    options.temporary = SearchedWords;
    return replicaLadder().open(place.path, *place.key, options);
}

Result<sql::Database> openWriter(const Place &place)
{
    std::error_code ignored;
    if (std::filesystem::exists(place.damageMark(), ignored))
        return {ErrorCode::Corrupt, "an earlier session met a broken page"};
    TRY(auto database, openReplica(place, sql::OpenMode::Create));
    TRY_DONE(refreshReading(database));
    return database;
}

void wipe(const Place &place)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-damaged"})
        std::filesystem::remove(place.path.string() + suffix, ignored);
}

Result<sql::Database> openOrRecreate(const Place &place, OnDamage onDamage, ReplicaOpened &report)
{
    auto database = openWriter(place);
    if (database || onDamage == OnDamage::Refuse || !isDamage(database.code()))
        return database;
    report.recreatedBecause = database.code();
    qCWarning(log::cache, "the replica is made anew: %s", database.error().detail.c_str());
    wipe(place);
    return openWriter(place);
}

} // namespace

Replica::Replica(std::filesystem::path path, std::shared_ptr<const Secret> key, OnDamage onDamage, std::string vfs,
                 QObject *parent)
    : QObject(parent)
{
    const Place place{std::move(path), std::move(key), std::move(vfs)};
    m_writer = std::make_unique<DatabaseThread>([place, onDamage, opened = m_opened]() -> Result<sql::Database> {
        ReplicaOpened report;
        auto database = openOrRecreate(place, onDamage, report);
        opened.finish(database ? Result<ReplicaOpened>(report) : Result<ReplicaOpened>(database.error()));
        return database;
    });
    // Readers need the schema the writer makes; only their own threads wait for it.
    const auto openReader = [place, ready = m_writer->opened().result]() mutable -> Result<sql::Database> {
        ready.waitForFinished();
        TRY_DONE(ready.result());
        return openReplica(place, sql::OpenMode::Reader);
    };
    m_reader = std::make_unique<DatabaseThread>(openReader);
    m_scanner = std::make_unique<DatabaseThread>(openReader);
    // Not the whole place: that would keep the key beyond the opening.
    const auto mark = [file = place.damageMark()](const Error &error) {
        if (error.code == ErrorCode::Corrupt)
            std::ofstream(file).flush();
    };
    m_writer->watchErrors(mark);
    m_reader->watchErrors(mark);
    m_scanner->watchErrors(mark);
}

Replica::~Replica()
{
    m_scanner.reset();
    m_reader.reset();
    m_writer.reset();
}

Request<void> Replica::verify()
{
    return m_scanner->read<void>([](sql::Database &database) { return database.verify(); });
}

void Replica::announce(const Touched &touched)
{
    if (touched.everything) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT reset(); }, Qt::QueuedConnection);
        return;
    }
    std::vector<domain::CaseId> cases(touched.cases.begin(), touched.cases.end());
    QMetaObject::invokeMethod(
        this,
        [this, cases = std::move(cases), rows = touched.removed] {
            if (!rows.empty())
                Q_EMIT removed(rows);
            if (!cases.empty())
                Q_EMIT changed(cases);
        },
        Qt::QueuedConnection);
}

} // namespace vigie::cache
