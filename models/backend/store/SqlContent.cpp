#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Records.h"
#include "models/contract/Verdicts.h"

/// Items, members, notices, verdicts and media.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

Result<Item> SqlBackendStore::readItem(const ItemId &id)
{
    TRY(const auto json, body("SELECT body FROM items WHERE id=?1", id.value));
    return contract::parseItem(json);
}

Result<void> SqlBackendStore::writeItem(const Item &item)
{
    std::optional<std::int64_t> hiddenUntil;
    if (item.hiddenUntil)
        hiddenUntil = item.hiddenUntil->time_since_epoch().count();
    return m_database.run("INSERT INTO items(id, hidden_until, body, rev, owner) VALUES(?1, ?2, ?3, ?4, ?5) "
                          "ON CONFLICT(id) DO UPDATE SET hidden_until=?2, body=?3, rev=?4",
                          item.id.value, hiddenUntil, contract::writeItem(item), item.rev, item.owner.value);
}

Result<std::vector<ItemId>> SqlBackendStore::itemsHiddenUntil(Instant now)
{
    TRY(auto row, m_database.prepare("SELECT id FROM items WHERE hidden_until <= ?1"));
    row.bindAll(now.time_since_epoch().count());
    std::vector<ItemId> items;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return items;
        items.emplace_back(row.string(0));
    }
}

Result<std::int64_t> SqlBackendStore::itemCount()
{
    return m_database.integer("SELECT count(*) FROM items");
}

Result<Member> SqlBackendStore::readMember(const MemberId &id)
{
    TRY(const auto json, body("SELECT body FROM members WHERE id=?1", id.value));
    return contract::parseMember(json);
}

Result<void> SqlBackendStore::writeMember(const Member &member)
{
    return m_database.run(
        "INSERT INTO members(id, body, rev) VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET body=?2, rev=?3",
        member.id.value, contract::writeMember(member), member.rev);
}

Result<void> SqlBackendStore::addVerdict(const ItemId &item, const Verdict &verdict)
{
    return m_database.run("INSERT INTO verdicts(item, body) VALUES(?1, ?2)", item.value,
                          contract::writeVerdicts({verdict}));
}

Result<std::vector<Verdict>> SqlBackendStore::verdictsOn(const ItemId &item)
{
    TRY(auto row, m_database.prepare("SELECT body FROM verdicts WHERE item=?1 ORDER BY rid DESC"));
    row.bindAll(item.value);
    std::vector<Verdict> verdicts;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return verdicts;
        TRY(auto read, contract::parseVerdicts(row.text(0)));
        verdicts.insert(verdicts.end(), read.begin(), read.end());
    }
}

Result<void> SqlBackendStore::eraseItem(const ItemId &id)
{
    TRY_DONE(m_database.run("DELETE FROM blobs WHERE sha256 IN (SELECT sha256 FROM media WHERE item=?1) AND NOT EXISTS "
                            "(SELECT 1 FROM media m WHERE m.sha256 = blobs.sha256 AND m.item <> ?1)",
                            id.value));
    for (const auto *statement :
         {"DELETE FROM look_bands WHERE look IN (SELECT rid FROM looks WHERE sha256 IN (SELECT sha256 FROM media WHERE "
          "item=?1) AND NOT EXISTS (SELECT 1 FROM blobs WHERE blobs.sha256 = looks.sha256))",
          "DELETE FROM looks WHERE sha256 IN (SELECT sha256 FROM media WHERE item=?1) AND NOT EXISTS (SELECT 1 FROM "
          "blobs WHERE blobs.sha256 = looks.sha256)",
          "INSERT OR IGNORE INTO purged(id, rev) SELECT id, rev + 1 FROM items WHERE id=?1",
          // A notice on nothing else goes with it; rules have taken it out of the others.
          "INSERT OR IGNORE INTO purged(id, rev) SELECT id, rev + 1 FROM notices WHERE id IN"
          " (SELECT notice FROM notice_items WHERE item=?1)",
          "DELETE FROM filings WHERE notice IN (SELECT notice FROM notice_items WHERE item=?1)",
          "DELETE FROM notices WHERE id IN (SELECT notice FROM notice_items WHERE item=?1)",
          "DELETE FROM notice_items WHERE item=?1", "DELETE FROM media WHERE item=?1",
          "DELETE FROM verdicts WHERE item=?1", "DELETE FROM items WHERE id=?1"})
        TRY_DONE(m_database.run(statement, id.value));
    return {};
}

Result<void> SqlBackendStore::writeBlob(std::string_view sha256, std::span<const std::byte> bytes)
{
    return m_database.run("INSERT OR IGNORE INTO blobs(sha256, bytes) VALUES(?1, ?2)", sha256, bytes);
}

Result<std::vector<std::byte>> SqlBackendStore::readBlob(std::string_view sha256)
{
    TRY(auto row, m_database.prepare("SELECT bytes FROM blobs WHERE sha256=?1"));
    TRY(const auto step, row.bindAll(sha256).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "blob"};
    const auto bytes = row.blob(0);
    return std::vector<std::byte>(bytes.begin(), bytes.end());
}

Result<void> SqlBackendStore::writeMedia(const MediaId &id, const MediaRecord &media)
{
    return m_database.run("INSERT INTO media(id, item, type, sha256) VALUES(?1, ?2, ?3, ?4)", id.value,
                          media.item.value, media.type, media.sha256);
}

Result<MediaRecord> SqlBackendStore::readMedia(const MediaId &id)
{
    TRY(auto row, m_database.prepare("SELECT item, type, sha256 FROM media WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "media"};
    return MediaRecord{ItemId(row.string(0)), row.string(1), row.string(2)};
}

} // namespace vigie::backend
