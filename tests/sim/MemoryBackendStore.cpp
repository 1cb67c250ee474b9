#include "tests/sim/MemoryBackendStore.h"

#include "models/contract/Applications.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/contract/TeamRecords.h"

#include <algorithm>

namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

template <typename Map>
std::optional<typename Map::mapped_type> found(const Map &map, const typename Map::key_type &key)
{
    const auto it = map.find(key);
    return it == map.end() ? std::nullopt : std::optional(it->second);
}

struct Writer
{
    std::string operator()(const Item &r) const { return contract::writeItem(r); }
    std::string operator()(const Case &r) const { return contract::writeCase(r); }
    std::string operator()(const Member &r) const { return contract::writeMember(r); }
    std::string operator()(const Notice &r) const { return contract::writeNotice(r); }
    std::string operator()(const Queue &r) const { return contract::writeQueue(r); }
    std::string operator()(const Policy &r) const { return contract::writePolicy(r); }
    std::string operator()(const Complaint &r) const { return contract::writeComplaint(r); }
    std::string operator()(const Note &r) const { return contract::writeNote(r); }
    std::string operator()(const Alarm &r) const { return contract::writeAlarm(r); }
    std::string operator()(const Application &r) const { return contract::writeApplication(r); }
};

} // namespace

const MemoryBackendStore::Record &MemoryBackendStore::history(std::string_view body) const
{
    return m_history.at(static_cast<std::size_t>(std::stoll(std::string(body))));
}

std::string MemoryBackendStore::keyOf(RecordType type, std::string_view id)
{
    std::string key(1, static_cast<char>('a' + static_cast<int>(type)));
    return key.append(id);
}

void MemoryBackendStore::backUp()
{
    m_backup = m_data;
}

void MemoryBackendStore::restore()
{
    if (!m_backup)
        return;
    m_data = *m_backup;
    m_epoch = "epoch-" + std::to_string(++m_generation);
}

std::vector<Lease> MemoryBackendStore::liveLeases() const
{
    std::vector<Lease> live;
    for (const auto &[end, alive] : m_data.leaseEnds)
        live.push_back(m_data.leases.at(end.second));
    return live;
}

std::vector<CaseId> MemoryBackendStore::openCaseIds() const
{
    std::vector<CaseId> ids;
    for (const auto &[key, id] : m_data.openCase)
        ids.emplace_back(id);
    return ids;
}

std::vector<ItemId> MemoryBackendStore::itemIds() const
{
    std::vector<ItemId> ids;
    for (const auto &[key, kept] : m_data.records)
        if (const auto *item = std::get_if<Item>(kept.record.get()))
            ids.push_back(item->id);
    return ids;
}

int MemoryBackendStore::countSaying(const QString &words) const
{
    return static_cast<int>(std::ranges::count_if(m_data.records, [&](const auto &entry) {
        const auto *note = std::get_if<Note>(entry.second.record.get());
        const auto *alarm = std::get_if<Alarm>(entry.second.record.get());
        return (note && note->text == words) || (alarm && alarm->words == words);
    }));
}

Result<void> MemoryBackendStore::transaction(const std::function<Result<void>()> &work)
{
    m_open = true;
    auto done = work();
    m_open = false;
    if (!done)
        for (auto it = m_undo.rbegin(); it != m_undo.rend(); ++it)
            (*it)();
    m_undo.clear();
    return done;
}

Result<std::string> MemoryBackendStore::setting(std::string_view key)
{
    return found(m_data.settings, std::string(key)).value_or("");
}

Result<void> MemoryBackendStore::setSetting(std::string_view key, std::string_view value)
{
    put(m_data.settings, std::string(key), std::string(value));
    return {};
}

Result<void> MemoryBackendStore::writePerson(const Person &person)
{
    put(m_data.people, person.id.value, person);
    return {};
}

Result<std::vector<Person>> MemoryBackendStore::people()
{
    std::vector<Person> all;
    for (const auto &[id, person] : m_data.people)
        all.push_back(person);
    return all;
}

Result<Person> MemoryBackendStore::readPerson(const PersonId &id)
{
    auto person = found(m_data.people, id.value);
    return person ? Result<Person>(std::move(*person)) : Result<Person>(ErrorCode::NotFound, "person");
}

Result<void> MemoryBackendStore::addToken(std::string_view hash, const PersonId &person)
{
    return setSetting("token " + std::string(hash), person.value);
}

Result<PersonId> MemoryBackendStore::personOfToken(std::string_view hash)
{
    TRY(auto person, setting("token " + std::string(hash)));
    return person.empty() ? Result<PersonId>(ErrorCode::Unauthorized) : Result<PersonId>(PersonId(std::move(person)));
}

std::int64_t MemoryBackendStore::revOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.rev; }, record);
}

void MemoryBackendStore::write(RecordType type, std::string_view id, Record record)
{
    put(m_data.records, keyOf(type, id), Kept{std::make_shared<const Record>(std::move(record)), {}});
}

Result<void> MemoryBackendStore::writeQueue(const QueueRecord &queue)
{
    put(m_data.queues, queue.queue.id.value, queue);
    write(RecordType::Queue, queue.queue.id.value, queue.queue);
    return {};
}

Result<std::vector<QueueRecord>> MemoryBackendStore::queues()
{
    std::vector<QueueRecord> all;
    for (const auto &[id, queue] : m_data.queues)
        all.push_back(queue);
    return all;
}

Result<QueueRecord> MemoryBackendStore::readQueue(const QueueId &id)
{
    const auto it = m_data.queues.find(id.value);
    return it == m_data.queues.end() ? Result<QueueRecord>(ErrorCode::NotFound, "queue") : it->second;
}

Result<void> MemoryBackendStore::writePolicy(const Policy &policy)
{
    const auto kept = policy.id.value + "@" + std::to_string(policy.version);
    write(RecordType::Policy, kept, policy);
    put(m_data.policies, policy.version, kept);
    return {};
}

Result<Policy> MemoryBackendStore::policy()
{
    if (m_data.policies.empty())
        return {ErrorCode::NotFound, "policy"};
    return read<Policy>(RecordType::Policy, m_data.policies.rbegin()->second);
}

Result<Item> MemoryBackendStore::readItem(const ItemId &id)
{
    return read<Item>(RecordType::Item, id.value);
}

Result<void> MemoryBackendStore::writeItem(const Item &item)
{
    if (!m_data.records.contains(keyOf(RecordType::Item, item.id.value)))
        append(m_data.itemsOfOwner, item.owner.value, item.id.value);
    write(RecordType::Item, item.id.value, item);
    if (item.hiddenUntil)
        put(m_data.hidden, item.id.value, *item.hiddenUntil);
    else
        erase(m_data.hidden, item.id.value);
    return {};
}

Result<std::vector<ItemId>> MemoryBackendStore::itemsHiddenUntil(Instant now)
{
    std::vector<ItemId> items;
    for (const auto &[id, until] : m_data.hidden)
        if (until <= now)
            items.emplace_back(id);
    return items;
}

Result<std::int64_t> MemoryBackendStore::itemCount()
{
    return static_cast<std::int64_t>(itemIds().size());
}

Result<Member> MemoryBackendStore::readMember(const MemberId &id)
{
    return read<Member>(RecordType::Member, id.value);
}

Result<void> MemoryBackendStore::writeMember(const Member &member)
{
    write(RecordType::Member, member.id.value, member);
    return {};
}

Result<void> MemoryBackendStore::addVerdict(const ItemId &, const Verdict &)
{
    return {ErrorCode::Unsupported, "no schedule screens"};
}

Result<std::vector<Verdict>> MemoryBackendStore::verdictsOn(const ItemId &)
{
    return std::vector<Verdict>();
}

Result<void> MemoryBackendStore::eraseItem(const ItemId &id)
{
    TRY(const auto notices, noticesOn(id));
    for (const auto &notice : notices) {
        put(m_data.purged, notice.id.value, notice.rev + 1);
        erase(m_data.records, keyOf(RecordType::Notice, notice.id.value));
        erase(m_data.filings, notice.id.value);
    }
    erase(m_data.noticesOfItem, id.value);
    for (auto it = m_data.noticeRows.begin(); it != m_data.noticeRows.end();)
        if (const auto row = *it++; std::ranges::find(notices, NoticeId(row.second), &Notice::id) != notices.end())
            erase(m_data.noticeRows, row.first);
    if (const auto item = readItem(id)) {
        put(m_data.purged, id.value, item->rev + 1);
        auto left = m_data.itemsOfOwner[item->owner.value];
        std::erase(left, id.value);
        put(m_data.itemsOfOwner, item->owner.value, std::move(left));
    }
    erase(m_data.records, keyOf(RecordType::Item, id.value));
    erase(m_data.hidden, id.value);
    for (auto it = m_data.media.begin(); it != m_data.media.end();)
        if (const auto media = *it++; media.second.item == id)
            erase(m_data.media, media.first);
    return {};
}

Result<void> MemoryBackendStore::writeBlob(std::string_view sha256, std::span<const std::byte> bytes)
{
    if (!m_data.blobs.contains(std::string(sha256)))
        put(m_data.blobs, std::string(sha256), {bytes.begin(), bytes.end()});
    return {};
}

Result<std::vector<std::byte>> MemoryBackendStore::readBlob(std::string_view sha256)
{
    const auto bytes = found(m_data.blobs, std::string(sha256));
    return bytes ? Result<std::vector<std::byte>>(*bytes) : Result<std::vector<std::byte>>(ErrorCode::NotFound, "blob");
}

Result<void> MemoryBackendStore::writeMedia(const MediaId &id, const MediaRecord &media)
{
    put(m_data.media, id.value, media);
    return {};
}

Result<MediaRecord> MemoryBackendStore::readMedia(const MediaId &id)
{
    const auto media = found(m_data.media, id.value);
    return media ? Result<MediaRecord>(*media) : Result<MediaRecord>(ErrorCode::NotFound, "media");
}

Result<WireRecord> MemoryBackendStore::wire(RecordType type, std::string_view id)
{
    const auto key = type == RecordType::Policy ? m_data.policies.rbegin()->second : std::string(id);
    const auto it = m_data.records.find(keyOf(type, key));
    if (it == m_data.records.end()) {
        const auto rev = found(m_data.purged, std::string(id));
        return rev ? Result<WireRecord>(WireRecord{*rev, {}}) : Result<WireRecord>(ErrorCode::NotFound, "record");
    }
    auto &kept = it->second;
    if (kept.body.empty() && m_bodies == Bodies::Contract)
        kept.body = std::visit(Writer{}, *kept.record);
    if (kept.body.empty()) {
        kept.body = std::to_string(m_history.size());
        m_history.push_back(*kept.record);
    }
    return WireRecord{revOf(*kept.record), kept.body};
}

} // namespace vigie::sim
