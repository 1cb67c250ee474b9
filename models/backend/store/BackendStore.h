#pragma once

#include "models/backend/store/AccountMeasureStore.h"
#include "models/backend/store/CasebookStore.h"
#include "models/backend/store/CertificationStore.h"
#include "models/backend/store/ComplaintStore.h"
#include "models/backend/store/LetterStore.h"
#include "models/backend/store/MemberBlockStore.h"
#include "models/backend/store/MemberHistoryStore.h"
#include "models/backend/store/NoticeStore.h"
#include "models/backend/store/PracticeStore.h"
#include "models/backend/store/ReferralStore.h"
#include "models/backend/store/StatementStore.h"
#include "models/backend/store/StepUpStore.h"
#include "models/backend/store/StoreRecords.h"
#include "models/backend/store/TeamStore.h"
#include "models/backend/store/ViewingStore.h"
#include "models/base/Result.h"
#include "models/domain/Member.h"
#include "models/domain/Policy.h"
#include "models/domain/Verdict.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend {

/// The state of the platform. Holds no rules: what may be written is decided in models/backend/rules. Belongs to one
/// thread. Reading something that is not there is NotFound; find… answers an empty optional instead.
class BackendStore : public TeamStore,
                     public LetterStore,
                     public MemberHistoryStore,
                     public MemberBlockStore,
                     public CertificationStore,
                     public PracticeStore,
                     public NoticeStore,
                     public ReferralStore,
                     public ComplaintStore,
                     public AccountMeasureStore,
                     public StatementStore,
                     public CasebookStore,
                     public StepUpStore,
                     public ViewingStore
{
public:
    /// Everything `work` writes becomes durable together, or nothing when it answers an error. Not nested.
    virtual Result<void> transaction(const std::function<Result<void>()> &work) = 0;

    /// The generation of the data: made with the store, another one after a restore.
    virtual const std::string &epoch() const = 0;
    virtual Result<std::string> setting(std::string_view key) = 0; ///< empty when never set
    virtual Result<void> setSetting(std::string_view key, std::string_view value) = 0;

    // People
    virtual Result<void> writePerson(const Person &person) = 0;
    virtual Result<std::vector<Person>> people() = 0;
    virtual Result<Person> readPerson(const domain::PersonId &id) = 0;
    virtual Result<void> addToken(std::string_view hash, const domain::PersonId &person) = 0;
    virtual Result<domain::PersonId> personOfToken(std::string_view hash) = 0;

    // Queues and policy
    virtual Result<void> writeQueue(const QueueRecord &queue) = 0;
    virtual Result<std::vector<QueueRecord>> queues() = 0;
    virtual Result<QueueRecord> readQueue(const domain::QueueId &id) = 0;
    virtual Result<void> writePolicy(const domain::Policy &policy) = 0;
    virtual Result<domain::Policy> policy() = 0; ///< the newest version

    // Content
    virtual Result<domain::Item> readItem(const domain::ItemId &id) = 0;
    virtual Result<void> writeItem(const domain::Item &item) = 0;
    virtual Result<std::vector<domain::ItemId>> itemsHiddenUntil(Instant now) = 0; ///< hidden, and the time is over
    virtual Result<std::int64_t> itemCount() = 0;
    virtual Result<domain::Member> readMember(const domain::MemberId &id) = 0;
    virtual Result<void> writeMember(const domain::Member &member) = 0;
    virtual Result<void> addVerdict(const domain::ItemId &item, const domain::Verdict &verdict) = 0;
    virtual Result<std::vector<domain::Verdict>> verdictsOn(const domain::ItemId &item) = 0; ///< newest first
    /// Deletes the item with its verdicts, notices and media. Its id never comes back.
    virtual Result<void> eraseItem(const domain::ItemId &id) = 0;

    // Media: many media may share the same bytes
    virtual Result<void> writeBlob(std::string_view sha256, std::span<const std::byte> bytes) = 0;
    virtual Result<std::vector<std::byte>> readBlob(std::string_view sha256) = 0;
    virtual Result<void> writeMedia(const domain::MediaId &id, const MediaRecord &media) = 0;
    virtual Result<MediaRecord> readMedia(const domain::MediaId &id) = 0;

    // Cases and leases
    virtual Result<CaseRecord> readCase(const domain::CaseId &id) = 0;
    virtual Result<void> writeCase(const CaseRecord &kase, std::int64_t urgency) = 0;
    virtual Result<std::optional<CaseRecord>> findOpenCase(domain::CaseKind kind, std::string_view subject) = 0;
    /// Open cases nobody holds, most urgent first, without those the person skipped until after `now` and those of
    /// members the person knows.
    virtual Result<std::vector<domain::CaseId>> claimable(const domain::QueueId &queue, const domain::PersonId &person,
                                                          Instant now, int limit) = 0;
    virtual Result<bool> ownerHasOpenCase(const domain::QueueId &queue, const domain::MemberId &owner) = 0;
    virtual Result<std::int64_t> openCases(const domain::QueueId &queue) = 0;
    /// How many cases came and how many were decided since then; a case that came twice counts once.
    virtual Result<std::int64_t> openedSince(const domain::QueueId &queue, Instant since) = 0;
    virtual Result<std::int64_t> decidedSince(const domain::QueueId &queue, Instant since) = 0;
    virtual Result<std::optional<Lease>> findLease(const domain::CaseId &kase) = 0;
    virtual Result<std::optional<Lease>> findLease(const domain::ClaimId &claim) = 0;
    virtual Result<void> writeLease(const Lease &lease) = 0;
    virtual Result<std::vector<Lease>> leasesOver(Instant now) = 0; ///< live, and the time is over
    virtual Result<void> skip(const domain::PersonId &person, const domain::CaseId &kase, Instant until) = 0;

    // Commands and decisions
    virtual Result<std::optional<CommandRecord>> findCommand(const domain::CommandId &id) = 0;
    virtual Result<void> writeCommand(const CommandRecord &command) = 0;
    virtual Result<void> forgetCommandsBefore(Instant at) = 0;
    virtual Result<void> addDecision(const DecisionRecord &decision) = 0;
    virtual Result<std::optional<DecisionRecord>> findPrimary(const domain::CaseId &kase, int round) = 0;
    virtual Result<std::optional<DecisionRecord>> findDecision(const domain::CommandId &command) = 0;
    /// The newest that changed the item: a primary one, a measure or a reversal.
    virtual Result<std::optional<DecisionRecord>> findLastDecision(const domain::ItemId &item) = 0;
    virtual Result<std::vector<DecisionRecord>> decisionsAfter(std::int64_t row, int limit) = 0;
    virtual Result<bool> decidedBy(const domain::PersonId &person, const domain::ItemId &item, Instant since) = 0;

    // Feed
    /// The newest state of a record in a scope. A row replaces the older row of the same record.
    virtual Result<void> putFeed(std::string_view scope, domain::RecordType type, std::string_view id,
                                 domain::ChangeOp op) = 0;
    virtual Result<std::optional<domain::ChangeOp>> feedOp(std::string_view scope, domain::RecordType type,
                                                           std::string_view id) = 0;
    virtual Result<std::vector<std::string>> scopesWith(domain::RecordType type, std::string_view id) = 0; ///< any op
    virtual Result<std::vector<FeedRow>> feedAfter(std::string_view scope, std::int64_t seq, int limit) = 0;
    virtual std::int64_t lastSeq() const = 0;
    /// Remembers how far the feed is at this time; once an hour is enough.
    virtual Result<void> markFeed(Instant at) = 0;
    /// Removals that were in the feed before `at` are forgotten, up to the last mark. Purges stay.
    virtual Result<void> forgetRemovalsBefore(Instant at) = 0;
    /// The last removal that was forgotten: who has not read that far must read everything anew. 0: none.
    virtual Result<std::int64_t> forgottenUpTo() = 0;
    /// The record as it is on the wire now; a purged one has a revision only. Errors: NotFound.
    virtual Result<WireRecord> wire(domain::RecordType type, std::string_view id) = 0;
    virtual Result<void> acknowledgePurge(const domain::PersonId &person, std::string_view id, Instant at) = 0;
};

} // namespace vigie::backend
