#include "models/cache/StoredCounts.h"

#include "models/contract/Names.h"
#include "models/sql/CipherProof.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace vigie::cache {

using namespace vigie::domain;
using sql::Statement;

namespace {

HeldKind kindOf(std::string_view type)
{
    switch (contract::fromWire<RecordType>(type)) {
    case RecordType::Case:
        return HeldKind::Cases;
    case RecordType::Item:
        return HeldKind::Items;
    case RecordType::Member:
        return HeldKind::Members;
    case RecordType::Notice:
        return HeldKind::Notices;
    case RecordType::Complaint:
        return HeldKind::Complaints;
    case RecordType::Note:
        return HeldKind::Notes;
    case RecordType::Alarm:
        return HeldKind::Alarms;
    case RecordType::Application:
        return HeldKind::Applications;
    case RecordType::Queue:
    case RecordType::Policy:
    case RecordType::Unknown: // never stored
        break;
    }
    return HeldKind::Rules;
}

Result<std::vector<Held>> counted(sql::Database &database)
{
    std::vector<Held> out;
    for (const auto kind :
         {HeldKind::Cases, HeldKind::Items, HeldKind::Members, HeldKind::Notices, HeldKind::Complaints, HeldKind::Notes,
          HeldKind::Applications, HeldKind::Alarms, HeldKind::Rules})
        out.push_back({kind,
                       0,
                       {},
                       HeldWhere::EncryptedDisk,
                       kind == HeldKind::Rules ? HeldUntil::ProfileDeleted : HeldUntil::ClosedOneDay});
    TRY(Statement query, database.prepare("SELECT type, count(*) FROM record GROUP BY type"));
    while (true) {
        TRY(const auto step, query.step());
        if (step == Statement::Step::Done)
            break;
        std::ranges::find(out, kindOf(query.text(0)), &Held::kind)->count += query.integer(1);
    }
    TRY(Statement oldest, database.prepare("SELECT min(created) FROM case_row"));
    TRY_DONE(oldest.step());
    if (!oldest.isNull(0))
        out.front().oldest = Instant(Milliseconds(oldest.integer(0)));
    TRY(const auto notUnderstood, database.integer("SELECT count(*) FROM quarantine"));
    out.push_back({HeldKind::NotUnderstood, notUnderstood, {}, HeldWhere::EncryptedDisk, HeldUntil::Resync});
    TRY(const auto dockets, database.integer("SELECT count(*) FROM kept_docket"));
    out.push_back({HeldKind::Dockets, dockets, {}, HeldWhere::EncryptedDisk, HeldUntil::Resync});
    TRY(const auto traces, database.integer("SELECT (SELECT count(*) FROM tombstone) + (SELECT count(*) FROM purged)"));
    out.push_back({HeldKind::Traces, traces, {}, HeldWhere::EncryptedDisk, HeldUntil::ProfileDeleted});
    return out;
}

Result<Held> countedDrafts(sql::Database &database)
{
    Held drafts{HeldKind::Drafts, 0, {}, HeldWhere::EncryptedDisk, HeldUntil::SentOrStale};
    TRY(Statement query, database.prepare("SELECT count(*), min(at) FROM draft"));
    TRY_DONE(query.step());
    drafts.count = query.integer(0);
    if (!query.isNull(1))
        drafts.oldest = Instant(Milliseconds(query.integer(1)));
    return drafts;
}

bool beginsLikeMedia(const std::filesystem::path &path)
{
    std::array<char, 12> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    const std::string_view start(head.data(), static_cast<std::size_t>(file.gcount()));
    constexpr std::array Starts = {std::string_view("\xff\xd8\xff"), std::string_view("\x89PNG"),
                                   std::string_view("GIF8"),         std::string_view("II*\0", 4),
                                   std::string_view("MM\0*", 4),     std::string_view("\x1a\x45\xdf\xa3")};
    if (std::ranges::any_of(Starts, [&](std::string_view one) { return start.starts_with(one); }))
        return true;
    const auto inside = start.size() >= 12 ? start.substr(4) : std::string_view();
    return inside.starts_with("ftyp") || inside.substr(std::min<std::size_t>(4, inside.size())).starts_with("WEBP");
}

Proved lookedThrough(const std::filesystem::path &folder)
{
    std::error_code error;
    int files = 0;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    auto entry = std::filesystem::recursive_directory_iterator(folder, options, error);
    for (; !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code unread;
        if (!entry->is_regular_file(unread))
            continue;
        ++files;
        if (beginsLikeMedia(entry->path()))
            return {Proof::NoPictureFile, false, entry->path().filename().string()};
    }
    if (error)
        return {Proof::NoPictureFile, false, std::string(name(ErrorCode::Io))};
    return {Proof::NoPictureFile, true, std::to_string(files)};
}

} // namespace

Request<std::vector<Held>> countStored(Replica &replica)
{
    return replica.scanner().read<std::vector<Held>>(&counted);
}

Request<Held> countDrafts(SqlOutboxStore &outbox)
{
    return outbox.thread().run<Held>(&countedDrafts);
}

Request<Proved> proveFile(Replica &replica, Proof what, std::filesystem::path path, std::shared_ptr<const Secret> key)
{
    return replica.scanner().read<Proved>(
        [what, path = std::move(path), key = std::move(key)](sql::Database &) -> Result<Proved> {
            const auto proof = sql::proveCipher(path, *key);
            if (!proof)
                return Proved{what, false, std::string(name(proof.error().code))};
            return Proved{what, true, "SQLCipher " + proof->version + ", " + proof->provider};
        });
}

Request<Proved> proveNoPictureFile(Replica &replica, std::filesystem::path folder)
{
    return replica.scanner().read<Proved>(
        [folder = std::move(folder)](sql::Database &) -> Result<Proved> { return lookedThrough(folder); });
}

} // namespace vigie::cache
