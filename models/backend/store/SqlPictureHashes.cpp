#include "models/backend/store/SqlBackendStore.h"

#include <algorithm>
#include <array>
#include <map>

/// How pictures look. A hash is cut into sixteen bands of sixteen bits: two hashes that differ in less than 32 bits
/// differ in at most one bit of some band, so looking up every band and its sixteen neighbours finds them all.
namespace vigie::backend {

using sql::Statement;

namespace {

constexpr int BandBits = 16;
constexpr int Bands = static_cast<int>(PictureHash::Bits) / BandBits;
constexpr int BandsPerWord = static_cast<int>(PictureHash::WordBits) / BandBits;

std::int64_t bandOf(const PictureHash &hash, int band)
{
    const auto word = hash.words[static_cast<std::size_t>(band / BandsPerWord)];
    return static_cast<std::int64_t>((word >> (BandBits * (band % BandsPerWord))) & 0xFFFF);
}

/// Band and value in one number: one column to index.
std::int64_t keyOf(int band, std::int64_t value)
{
    return (std::int64_t{band} << BandBits) | value;
}

std::optional<PictureHash> hashOf(const Statement &row, int column)
{
    const auto blob = row.blob(column);
    if (blob.size() != PictureHash::Bytes)
        return std::nullopt;
    std::array<std::byte, PictureHash::Bytes> bytes{};
    std::ranges::copy(blob, bytes.begin());
    return PictureHash::fromBytes(bytes);
}

} // namespace

Result<std::vector<PictureHashStore::File>> SqlBackendStore::unseenFiles(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(
                      "SELECT b.rid, b.sha256, (SELECT m.type FROM media m WHERE m.sha256 = b.sha256 LIMIT 1) "
                      "FROM blobs b WHERE b.rid > ?1 AND NOT EXISTS (SELECT 1 FROM looks l WHERE l.sha256 = b.sha256) "
                      "ORDER BY b.rid LIMIT ?2"));
    row.bindAll(after, limit);
    std::vector<File> files;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return files;
        files.push_back({row.integer(0), row.string(1), row.string(2)});
    }
}

Result<std::optional<PictureHashStore::Known>> SqlBackendStore::findLook(std::string_view sha256)
{
    TRY(auto row, m_database.prepare("SELECT upright, mirrored FROM looks WHERE sha256=?1"));
    TRY(const auto step, row.bindAll(sha256).step());
    if (step == Statement::Step::Done)
        return std::optional<Known>();
    Known known;
    const auto upright = hashOf(row, 0), mirrored = hashOf(row, 1);
    if (upright && mirrored)
        known.hashes = PictureHashes{*upright, *mirrored};
    return std::optional(known);
}

Result<void> SqlBackendStore::writeLook(std::string_view sha256, const std::optional<PictureHashes> &hashes)
{
    const auto blob = [](const PictureHash &hash) {
        const auto bytes = hash.bytes();
        return std::vector<std::byte>(bytes.begin(), bytes.end());
    };
    std::optional<std::vector<std::byte>> upright, mirrored;
    if (hashes) {
        upright = blob(hashes->upright);
        mirrored = blob(hashes->mirrored);
    }
    const auto bytes = [](const auto &value) {
        return value ? std::optional(std::span<const std::byte>(*value)) : std::nullopt;
    };
    TRY_DONE(m_database.run("INSERT OR IGNORE INTO looks(sha256, upright, mirrored) "
                            "SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM blobs WHERE sha256=?1)",
                            sha256, bytes(upright), bytes(mirrored)));
    if (!hashes)
        return {};
    for (int band = 0; band < Bands; ++band)
        TRY_DONE(
            m_database.run("INSERT OR IGNORE INTO look_bands(band, look) SELECT ?1, rid FROM looks WHERE sha256=?2",
                           keyOf(band, bandOf(hashes->upright, band)), sha256));
    return {};
}

Result<std::vector<PictureHashStore::Alike>> SqlBackendStore::looksLike(const PictureHash &hash, int radius)
{
    TRY(auto row,
        m_database.prepare("SELECT l.rid, l.sha256, l.upright FROM look_bands b JOIN looks l ON l.rid = b.look "
                           "WHERE b.band=?1"));
    std::map<std::int64_t, std::optional<Alike>> seen; // by row of the look; none: too far
    for (int band = 0; band < Bands; ++band) {
        for (int flipped = -1; flipped < BandBits; ++flipped) {
            const auto value = bandOf(hash, band) ^ (flipped < 0 ? 0 : std::int64_t{1} << flipped);
            row.reset();
            row.bindAll(keyOf(band, value));
            for (;;) {
                TRY(const auto step, row.step());
                if (step == Statement::Step::Done)
                    break;
                const auto [place, isNew] = seen.try_emplace(row.integer(0));
                if (!isNew)
                    continue;
                if (const auto found = hashOf(row, 2); found && found->distanceTo(hash) <= radius)
                    place->second = Alike{row.string(1), found->distanceTo(hash)};
            }
        }
    }
    std::vector<Alike> alike;
    for (const auto &[rid, one] : seen)
        if (one)
            alike.push_back(*one);
    return alike;
}

Result<std::vector<PictureHashStore::Use>> SqlBackendStore::usesOf(std::string_view sha256, int limit)
{
    TRY(auto row, m_database.prepare("SELECT id, item FROM media WHERE sha256=?1 ORDER BY rid DESC LIMIT ?2"));
    row.bindAll(sha256, limit);
    std::vector<Use> uses;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return uses;
        uses.push_back({domain::MediaId(row.string(0)), domain::ItemId(row.string(1))});
    }
}

} // namespace vigie::backend
