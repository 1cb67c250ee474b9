#pragma once

#include "models/backend/store/BackendStore.h"

#include <functional>
#include <map>
#include <memory>
#include <variant>

namespace vigie::sim {

using MemoryRecord = std::variant<domain::Item, domain::Case, domain::Member, domain::Notice, domain::Queue,
                                  domain::Policy, domain::Note, domain::Alarm, domain::Application, domain::Complaint>;

/// What MemoryBackendStore keeps, and how a transaction is undone.
class MemoryTables
{
protected:
    using Text = std::string;
    struct Kept ///< a record with its bytes on the wire, made when they are first asked for
    {
        std::shared_ptr<const MemoryRecord> record;
        Text body;
    };
    struct CaseRow
    {
        backend::CaseRecord record;
        std::int64_t urgency = 0;
        std::int64_t row = 0;
        Instant opened{}; ///< of the first time
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
        std::map<std::int64_t, Text> noticeRows;                     ///< in the order in which they came
        std::map<Text, domain::NoticeFiling> filings;                ///< by notice
        std::map<Text, backend::ReferralRecord> referrals;           ///< ids of one run sort by the time they were made
        std::map<Text, std::vector<backend::CustodyRecord>> custody; ///< by original
        std::vector<backend::NoticeDecisionRecord> noticeDecisions;
        std::map<Text, std::vector<backend::NoticeLetterRecord>> noticeLetters; ///< by notice
        std::map<std::int64_t, backend::RestrictionRecord> restrictions;
        std::map<Text, std::vector<Text>> complaintsOfNotice;
        std::map<Text, domain::ComplaintFiling> complaintFilings; ///< by complaint
        std::vector<backend::ComplaintDecisionRecord> complaintDecisions;
        std::map<std::int64_t, backend::StatementRecord> statements;
        std::map<std::int64_t, backend::StrikeRecord> strikes;
        std::map<std::int64_t, backend::MisuseMark> misuseMarks;
        std::map<std::int64_t, backend::MisuseMeasure> misuseMeasures;
        std::map<Text, backend::SetAsideNotice> asideNotices; ///< by notice
        struct Casebook                                       ///< each in the order in which they came
        {
            std::vector<domain::Docket> dockets;
            std::vector<domain::Dispute> disputes;
            std::vector<domain::HostNotice> hostNotices;
            std::vector<domain::InformationOrder> informationOrders;
            std::vector<backend::InformationEvent> informationEvents;
        };
        std::map<int, Casebook> casebooks; ///< one, under 0
        std::map<Text, domain::MemberBlock> blocks;
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
        std::map<Instant, std::int64_t> feedMarks;
        std::int64_t forgotten = 0;
        std::map<Text, std::int64_t> purged;
        std::map<std::pair<Text, Text>, bool> receipts;
        std::map<Text, std::vector<Text>> notesOfCase;
        std::map<Text, Text> packets;                      ///< by alarm
        std::map<Text, backend::Handover> handovers;       ///< by case
        std::map<Text, backend::Parking> parkings;         ///< by case
        std::map<std::pair<Text, Text>, Instant> recusals; ///< person, member
        std::map<Text, std::vector<backend::LetterRecord>> lettersOfItem;
        std::map<Text, bool> explained; ///< decisions with a letter
        std::map<Text, backend::KnownHash> knownHashes;
        std::map<Text, std::vector<domain::MemberEvent>> events; ///< by member
        std::map<Text, std::vector<backend::Opening>> openings;  ///< by member
        std::map<Text, bool> forSubscribers;
        std::map<Text, std::vector<Text>> itemsOfOwner;
        std::map<Text, std::vector<Text>> applicationsOfMember;
        std::map<Text, domain::Applicant> applicants;
        std::map<Text, domain::FirstEstimate> estimates;
        std::map<Text, std::vector<domain::IdentityVerdict>> identityVerdicts;
        std::map<Text, backend::EvidenceFile> evidenceFiles;
        std::map<Text, std::vector<std::byte>> evidenceBytes;
        std::map<std::tuple<Text, int, Text>, bool> marks;                   ///< application, what of, mark
        std::map<std::tuple<Text, int, Text>, backend::SealedRecord> sealed; ///< case, round, person
        std::vector<backend::VerdictRecord> verdicts;
        std::map<Text, backend::CertificationRecord> certifications; ///< by member
        std::map<Text, std::vector<backend::RevealRecord>> reveals;  ///< by application
        std::map<Text, backend::HeldItem> heldItems;
        std::map<Text, std::pair<std::size_t, backend::PracticeRecord>> practices; ///< with their place
        std::map<std::pair<Text, Text>, bool> practised;                           ///< person, practice
        std::map<Text, backend::AuthenticatorRecord> authenticators;               ///< by person
        std::map<Text, backend::MediaRecord> media;
        std::map<Text, std::vector<std::byte>> blobs; ///< by their SHA-256
        std::map<std::int64_t, backend::ViewingRecord> viewings;                   ///< by row
        std::int64_t seq = 0;
    };

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
    /// Appends to what is kept under the key.
    template <typename T> void append(std::map<Text, std::vector<T>> &map, const Text &key, T value)
    {
        map[key].push_back(std::move(value));
        if (m_open)
            m_undo.push_back([&map, key] { map[key].pop_back(); });
    }

    Data m_data;
    bool m_open = false; ///< inside a transaction
    std::vector<std::function<void()>> m_undo;
};

} // namespace vigie::sim
