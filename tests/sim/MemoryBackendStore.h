#pragma once

#include "models/backend/store/BackendStore.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <variant>

namespace vigie::sim {

/// How a record looks on the wire: as the contract has it, or a number of MemoryBackendStore::history(), which costs
/// nothing to write and to read.
enum class Bodies : std::uint8_t { Contract, Numbers };

/// The platform's state in memory, for the production rules to run on at simulator speed. Keeps what the real store's
/// schema keeps: unique keys, at most one primary decision per (case, round), one open case per subject. Can be backed
/// up and restored.
class MemoryBackendStore final : public backend::BackendStore
{
public:
    explicit MemoryBackendStore(Bodies bodies) : m_bodies(bodies) {}

    using Record =
        std::variant<domain::Item, domain::Case, domain::Member, domain::Notice, domain::Queue, domain::Policy>;
    /// The record that a body of Bodies::Numbers stands for.
    const Record &history(std::string_view body) const;

    void backUp();
    void restore(); ///< back to the backup, in a new epoch; without a backup nothing happens
    /// Every lease that is live now.
    std::vector<backend::Lease> liveLeases() const;
    const std::vector<backend::DecisionRecord> &decisions() const { return m_data.decisions; }
    std::vector<domain::CaseId> openCaseIds() const;
    std::vector<domain::ItemId> itemIds() const;
    bool isPurged(const std::string &id) const { return m_data.purged.contains(id); }
    bool hasPurgeReceipt(const domain::PersonId &person, const std::string &id) const
    {
        return m_data.receipts.contains({person.value, id});
    }
    std::vector<std::string> violations; ///< what the schema would have refused

    Result<void> transaction(const std::function<Result<void>()> &work) override;
    const std::string &epoch() const override { return m_epoch; }
    Result<std::string> setting(std::string_view key) override;
    Result<void> setSetting(std::string_view key, std::string_view value) override;
    Result<void> writePerson(const backend::Person &person) override;
    Result<std::vector<backend::Person>> people() override;
    Result<backend::Person> readPerson(const domain::PersonId &id) override;
    Result<void> addToken(std::string_view hash, const domain::PersonId &person) override;
    Result<domain::PersonId> personOfToken(std::string_view hash) override;
    Result<void> writeQueue(const backend::QueueRecord &queue) override;
    Result<std::vector<backend::QueueRecord>> queues() override;
    Result<backend::QueueRecord> readQueue(const domain::QueueId &id) override;
    Result<void> writePolicy(const domain::Policy &policy) override;
    Result<domain::Policy> policy() override;
    Result<domain::Item> readItem(const domain::ItemId &id) override;
    Result<void> writeItem(const domain::Item &item) override;
    Result<std::vector<domain::ItemId>> itemsHiddenUntil(Instant now) override;
    Result<std::int64_t> itemCount() override;
    Result<domain::Member> readMember(const domain::MemberId &id) override;
    Result<void> writeMember(const domain::Member &member) override;
    Result<domain::Notice> readNotice(const domain::NoticeId &id) override;
    Result<void> writeNotice(const domain::Notice &notice) override;
    Result<std::vector<domain::Notice>> noticesOn(const domain::ItemId &item) override;
    Result<void> addVerdict(const domain::ItemId &item, const domain::Verdict &verdict) override;
    Result<std::vector<domain::Verdict>> verdictsOn(const domain::ItemId &item) override;
    Result<void> eraseItem(const domain::ItemId &id) override;
    Result<void> writeBlob(std::string_view sha256, std::span<const std::byte> bytes) override;
    Result<std::vector<std::byte>> readBlob(std::string_view sha256) override;
    Result<void> writeMedia(const domain::MediaId &id, const backend::MediaRecord &media) override;
    Result<backend::MediaRecord> readMedia(const domain::MediaId &id) override;
    Result<backend::CaseRecord> readCase(const domain::CaseId &id) override;
    Result<void> writeCase(const backend::CaseRecord &kase, std::int64_t urgency) override;
    Result<std::optional<backend::CaseRecord>> findOpenCase(domain::CaseKind kind, std::string_view subject) override;
    Result<std::vector<domain::CaseId>> claimable(const domain::QueueId &queue, const domain::PersonId &person,
                                                  Instant now, int limit) override;
    Result<bool> ownerHasOpenCase(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<std::int64_t> openCases(const domain::QueueId &queue) override;
    Result<std::optional<backend::Lease>> findLease(const domain::CaseId &kase) override;
    Result<std::optional<backend::Lease>> findLease(const domain::ClaimId &claim) override;
    Result<void> writeLease(const backend::Lease &lease) override;
    Result<std::vector<backend::Lease>> leasesOver(Instant now) override;
    Result<void> skip(const domain::PersonId &person, const domain::CaseId &kase, Instant until) override;
    Result<std::optional<backend::CommandRecord>> findCommand(const domain::CommandId &id) override;
    Result<void> writeCommand(const backend::CommandRecord &command) override;
    Result<void> forgetCommandsBefore(Instant at) override;
    Result<void> addDecision(const backend::DecisionRecord &decision) override;
    Result<std::optional<backend::DecisionRecord>> findPrimary(const domain::CaseId &kase, int round) override;
    Result<std::optional<backend::DecisionRecord>> findDecision(const domain::CommandId &command) override;
    Result<std::vector<backend::DecisionRecord>> decisionsAfter(std::int64_t row, int limit) override;
    Result<bool> decidedBy(const domain::PersonId &person, const domain::ItemId &item, Instant since) override;
    Result<void> putFeed(std::string_view scope, domain::RecordType type, std::string_view id,
                         domain::ChangeOp op) override;
    Result<std::optional<domain::ChangeOp>> feedOp(std::string_view scope, domain::RecordType type,
                                                   std::string_view id) override;
    Result<std::vector<std::string>> scopesWith(domain::RecordType type, std::string_view id) override;
    Result<std::vector<backend::FeedRow>> feedAfter(std::string_view scope, std::int64_t seq, int limit) override;
    std::int64_t lastSeq() const override { return m_data.seq; }
    Result<backend::WireRecord> wire(domain::RecordType type, std::string_view id) override;
    Result<void> acknowledgePurge(const domain::PersonId &person, std::string_view id, Instant at) override;

private:
    using Text = std::string;
    struct Kept ///< a record with its bytes on the wire, made when they are first asked for
    {
        std::shared_ptr<const Record> record;
        Text body;
    };
    struct CaseRow
    {
        backend::CaseRecord record;
        std::int64_t urgency = 0;
        std::int64_t row = 0;
    };
    struct FeedKey
    {
        int type = 0;
        Text id, scope;
        friend auto operator<=>(const FeedKey &, const FeedKey &) = default;
    };
    struct FeedState
    {
        std::int64_t seq = 0;
        domain::ChangeOp op{};
    };
    struct Data
    {
        std::map<Text, Text> settings;
        std::map<Text, backend::Person> people;
        std::map<Text, backend::QueueRecord> queues;
        std::map<Text, Kept> records; ///< by type and id; policies by version too
        std::map<int, Text> policies; ///< version → key in records
        std::map<Text, Instant> hidden;
        std::map<Text, std::vector<Text>> noticesOfItem;
        std::map<Text, CaseRow> cases;
        std::map<Text, Text> openCase;                                          ///< kind and subject → case
        std::map<std::tuple<Text, std::int64_t, std::int64_t>, Text> claimable; ///< queue, urgency, row → case
        std::map<std::pair<Text, Text>, std::int64_t> openOfOwner;              ///< queue, owner → how many
        std::map<Text, std::int64_t> openOfQueue;
        std::map<Text, backend::Lease> leases; ///< by case
        std::map<Text, Text> caseOfClaim;
        std::map<std::pair<std::int64_t, Text>, bool> leaseEnds; ///< live ones by end
        std::map<std::pair<Text, Text>, Instant> skips;
        std::map<Text, backend::CommandRecord> commands;
        std::vector<backend::DecisionRecord> decisions;
        std::map<std::pair<Text, int>, std::size_t> primaries;
        std::map<Text, std::size_t> decisionOfCommand;
        std::map<FeedKey, FeedState> feed;
        std::map<std::pair<Text, std::int64_t>, backend::FeedRow> feedRows; ///< by scope and seq
        std::map<Text, std::int64_t> purged;
        std::map<std::pair<Text, Text>, bool> receipts;
        std::int64_t seq = 0;
        std::int64_t rows = 0;
    };

    static Text keyOf(domain::RecordType type, std::string_view id);
    template <typename Map> void put(Map &map, const typename Map::key_type &key, typename Map::mapped_type value)
    {
        const auto it = map.find(key);
        if (m_open && it != map.end())
            m_undo.push_back([&map, key, old = it->second] { map.insert_or_assign(key, old); });
        else if (m_open)
            m_undo.push_back([&map, key] { map.erase(key); });
        map.insert_or_assign(key, std::move(value));
    }
    template <typename Map> void erase(Map &map, const typename Map::key_type &key)
    {
        const auto it = map.find(key);
        if (it == map.end())
            return;
        if (m_open)
            m_undo.push_back([&map, key, old = it->second] { map.insert_or_assign(key, old); });
        map.erase(it);
    }
    void write(domain::RecordType type, std::string_view id, Record record);
    template <typename T> Result<T> read(domain::RecordType type, std::string_view id) const;
    void enterIndexes(const CaseRow &row);
    void leaveIndexes(const CaseRow &row);
    static std::int64_t revOf(const Record &record);

    Bodies m_bodies;
    std::string m_epoch = "epoch-1";
    int m_generation = 1;
    Data m_data;
    std::optional<Data> m_backup;
    std::vector<Record> m_history;
    bool m_open = false; ///< inside a transaction
    std::vector<std::function<void()>> m_undo;
};

} // namespace vigie::sim
