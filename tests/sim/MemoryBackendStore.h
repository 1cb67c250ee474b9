#pragma once

#include "tests/sim/MemoryMemberBlocks.h"

namespace vigie::sim {

/// How a record looks on the wire: as the contract has it, or a number of MemoryBackendStore::history(), which costs
/// nothing to write and to read.
enum class Bodies : std::uint8_t { Contract, Numbers };

/// The platform's state in memory, for the production rules to run on at simulator speed. Keeps what the real store's
/// schema keeps: unique keys, at most one primary decision per (case, round), one open case per subject. Can be backed
/// up and restored.
class MemoryBackendStore final : public MemoryMemberBlocks
{
public:
    explicit MemoryBackendStore(Bodies bodies) : m_bodies(bodies) {}

    using Record = MemoryRecord;
    /// The record that a body of Bodies::Numbers stands for.
    const Record &history(std::string_view body) const;

    void backUp();
    void restore(); ///< back to the backup, in a new epoch; without a backup nothing happens
    /// Every lease that is live now.
    std::vector<backend::Lease> liveLeases() const;
    const std::vector<backend::DecisionRecord> &decisions() const { return m_data.decisions; }
    std::vector<domain::CaseId> openCaseIds() const;
    std::vector<domain::ItemId> itemIds() const;
    /// Notes and alarms in these words.
    int countSaying(const QString &words) const;
    const std::map<std::string, backend::Parking> &parkings() const { return m_data.parkings; }
    const std::map<std::string, backend::Handover> &handovers() const { return m_data.handovers; }
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
    Result<std::vector<domain::Notice>> noticesReceived(Instant from, Instant before) override;
    Result<bool> ownerIsNoticed(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<void> writeFiling(const domain::NoticeId &notice, const domain::NoticeFiling &filing) override;
    Result<std::optional<domain::NoticeFiling>> findFiling(const domain::NoticeId &notice) override;
    Result<void> addNoticeDecision(const backend::NoticeDecisionRecord &record) override;
    Result<std::vector<backend::NoticeDecisionRecord>> decisionsOn(const domain::NoticeId &notice) override;
    Result<std::vector<backend::NoticeDecisionRecord>> noticeDecisionsAfter(std::int64_t row, int limit) override;
    Result<void> addNoticeLetter(const backend::NoticeLetterRecord &letter) override;
    Result<std::vector<backend::NoticeLetterRecord>> lettersAbout(const domain::NoticeId &notice) override;
    Result<void> addStatement(const backend::StatementRecord &record) override;
    Result<std::vector<backend::StatementRecord>> statementsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<backend::StatementRecord>> statementsAfter(std::int64_t row, Instant since, int limit) override;
    Result<std::vector<compliance::StatementRow>> statementsWaiting() override;
    Result<std::vector<backend::StatementRecord>> statementsRefused(std::int64_t row, int limit) override;
    Result<backend::StatementRecord> readStatement(const std::string &puid) override;
    Result<void> writeRestated(const compliance::StatementRow &statement, const domain::PersonId &by,
                               Instant at) override;
    Result<void> writeDelivery(const compliance::StatementRow &statement, Instant at) override;
    Result<void> markSent(const std::string &puid, Instant at) override;
    Result<void> addRestriction(const backend::RestrictionRecord &restriction) override;
    Result<std::vector<backend::RestrictionRecord>> restrictionsOver(Instant now) override;
    Result<std::vector<backend::RestrictionRecord>> restrictionsOn(const domain::MemberId &member) override;
    Result<void> endRestriction(std::int64_t row, Instant at) override;
    Result<domain::Complaint> readComplaint(const domain::ComplaintId &id) override;
    Result<void> writeComplaint(const domain::Complaint &complaint) override;
    Result<std::vector<domain::Complaint>> complaintsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<domain::Complaint>> complaintsReceived(Instant from, Instant before) override;
    Result<void> eraseComplaint(const domain::ComplaintId &id) override;
    Result<bool> ownerIsInComplaint(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<void> writeComplaintFiling(const domain::ComplaintId &id, const domain::ComplaintFiling &filing) override;
    Result<std::optional<domain::ComplaintFiling>> findComplaintFiling(const domain::ComplaintId &id) override;
    Result<void> addComplaintDecision(const backend::ComplaintDecisionRecord &record) override;
    Result<std::vector<backend::ComplaintDecisionRecord>>
    complaintDecisionsOn(const domain::ComplaintId &complaint) override;
    Result<std::vector<backend::ComplaintDecisionRecord>> complaintDecisionsAfter(std::int64_t row, int limit) override;
    Result<std::optional<backend::NoticeDecisionRecord>> findNoticeDecision(const domain::DecisionId &id) override;
    Result<std::vector<backend::RestrictionRecord>> restrictionsBy(const domain::DecisionId &decision) override;
    Result<void> rebaseRestriction(std::int64_t row, const domain::ItemOutcome &before) override;
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
    Result<std::int64_t> openedSince(const domain::QueueId &queue, Instant since) override;
    Result<std::int64_t> decidedSince(const domain::QueueId &queue, Instant since) override;
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
    Result<std::optional<backend::DecisionRecord>> findLastDecision(const domain::ItemId &item) override;
    Result<std::vector<backend::DecisionRecord>> decisionsAfter(std::int64_t row, int limit) override;
    Result<bool> decidedBy(const domain::PersonId &person, const domain::ItemId &item, Instant since) override;
    Result<void> putFeed(std::string_view scope, domain::RecordType type, std::string_view id,
                         domain::ChangeOp op) override;
    Result<std::optional<domain::ChangeOp>> feedOp(std::string_view scope, domain::RecordType type,
                                                   std::string_view id) override;
    Result<std::vector<std::string>> scopesWith(domain::RecordType type, std::string_view id) override;
    Result<std::vector<backend::FeedRow>> feedAfter(std::string_view scope, std::int64_t seq, int limit) override;
    Result<void> markFeed(Instant at) override;
    Result<void> forgetRemovalsBefore(Instant at) override;
    Result<std::int64_t> forgottenUpTo() override;
    std::int64_t lastSeq() const override { return m_data.seq; }
    Result<backend::WireRecord> wire(domain::RecordType type, std::string_view id) override;
    Result<void> acknowledgePurge(const domain::PersonId &person, std::string_view id, Instant at) override;
    Result<void> writeNote(const domain::Note &note) override;
    Result<domain::Note> readNote(const domain::NoteId &id) override;
    Result<std::vector<domain::Note>> notesOn(const domain::CaseId &kase) override;
    Result<void> writeAlarm(const domain::Alarm &alarm, const std::string &packet) override;
    Result<domain::Alarm> readAlarm(const domain::AlarmId &id) override;
    Result<std::string> alarmPacket(const domain::AlarmId &id) override;
    Result<void> writeHandover(const backend::Handover &handover) override;
    Result<std::optional<backend::Handover>> findHandover(const domain::CaseId &kase) override;
    Result<std::vector<backend::Handover>> handoversTo(const domain::PersonId &person) override;
    Result<void> eraseHandover(const domain::CaseId &kase) override;
    Result<void> writeParking(const backend::Parking &parking) override;
    Result<std::vector<backend::Parking>> parkingsOf(const domain::PersonId &person) override;
    Result<std::vector<backend::Parking>> parkingsOver(Instant now) override;
    Result<void> eraseParking(const domain::CaseId &kase) override;
    Result<void> recuse(const domain::PersonId &person, const domain::MemberId &member, Instant at) override;
    Result<bool> isRecused(const domain::PersonId &person, const domain::MemberId &member) override;
    Result<std::vector<backend::RecusalRecord>> recusals() override;
    Result<void> endRecusal(const domain::PersonId &person, const domain::MemberId &member, const domain::PersonId &by,
                            Instant at) override;
    Result<std::vector<domain::CaseId>> heldOf(const domain::PersonId &person, const domain::MemberId &member) override;
    Result<void> addLetter(const backend::LetterRecord &letter) override;
    Result<std::vector<backend::LetterRecord>> lettersOn(const domain::ItemId &item) override;
    Result<std::vector<backend::DecisionRecord>> proposalsOn(const domain::CaseId &kase) override;
    Result<void> addKnownHash(const backend::KnownHash &known) override;
    Result<std::optional<backend::KnownHash>> findKnownHash(std::string_view sha256) override;
    Result<void> addMemberEvent(const domain::MemberId &member, const domain::MemberEvent &event) override;
    Result<std::vector<domain::MemberEvent>> memberEvents(const domain::MemberId &member, int limit) override;
    Result<std::vector<backend::DecisionRecord>> decisionsAbout(const domain::MemberId &member, int limit) override;
    Result<std::vector<domain::Notice>> noticesAbout(const domain::MemberId &member, int limit) override;
    Result<void> logOpening(const backend::Opening &opening) override;
    Result<std::vector<backend::Opening>> openings(const domain::MemberId &member) override;
    Result<void> setForSubscribers(const domain::ItemId &item) override;
    Result<bool> isForSubscribers(const domain::ItemId &item) override;

    Result<void> writeApplication(const domain::Application &application) override;
    Result<domain::Application> readApplication(const domain::ApplicationId &id) override;
    Result<std::vector<domain::ApplicationId>> applicationsOf(const domain::MemberId &member) override;
    Result<std::vector<domain::ApplicationId>> evidenceDue(Instant now) override;
    Result<void> writeApplicant(const domain::Applicant &applicant) override;
    Result<std::optional<domain::Applicant>> findApplicant(const domain::ApplicationId &id) override;
    Result<void> writeEstimate(const domain::ApplicationId &id, const domain::FirstEstimate &estimate) override;
    Result<void> addIdentityVerdict(const domain::ApplicationId &id, const domain::IdentityVerdict &verdict) override;
    Result<domain::MachineResults> machineResults(const domain::ApplicationId &id) override;
    Result<void> writeEvidenceFile(const domain::MediaId &id, const backend::EvidenceFile &file) override;
    Result<std::optional<backend::EvidenceFile>> findEvidenceFile(const domain::MediaId &id) override;
    Result<void> writeEvidenceBytes(std::string_view sha256, std::span<const std::byte> bytes) override;
    Result<std::vector<std::byte>> readEvidenceBytes(std::string_view sha256) override;
    Result<void> addMark(const domain::ApplicationId &id, domain::ReuseOf of, std::string_view mark) override;
    Result<std::vector<domain::ApplicationId>> applicationsWith(domain::ReuseOf of, std::string_view mark) override;
    Result<std::vector<std::pair<domain::ReuseOf, std::string>>> marksOf(const domain::ApplicationId &id) override;
    Result<void> eraseEvidence(const domain::ApplicationId &id) override;
    Result<void> addSealed(const backend::SealedRecord &sealed) override;
    Result<std::optional<backend::SealedRecord>> findSealed(const domain::CaseId &kase, int round,
                                                            const domain::PersonId &person) override;
    Result<void> recordVerdict(const backend::VerdictRecord &verdict) override;
    Result<std::vector<backend::VerdictRecord>> verdictsIn(const domain::CaseId &kase) override;
    Result<std::vector<backend::VerdictRecord>> verdictsAfter(std::int64_t row, int limit) override;
    Result<void> writeCertification(const backend::CertificationRecord &certification) override;
    Result<std::optional<backend::CertificationRecord>> findCertification(const domain::MemberId &member) override;
    Result<std::vector<backend::CertificationRecord>> certificationsOver(Instant now) override;
    Result<void> logReveal(const backend::RevealRecord &reveal) override;
    Result<std::vector<backend::RevealRecord>> reveals(const domain::ApplicationId &id) override;
    Result<std::vector<domain::ItemId>> itemsOf(const domain::MemberId &member) override;
    Result<void> holdItem(const backend::HeldItem &held) override;
    Result<std::vector<backend::HeldItem>> heldItems(const domain::MemberId &member) override;
    Result<void> forgetHeldItems(const domain::MemberId &member) override;
    Result<void> writePractice(const backend::PracticeRecord &record) override;
    Result<std::vector<backend::PracticeRecord>> practices() override;
    Result<void> notePractised(const domain::PersonId &person, const domain::PracticeId &practice) override;
    Result<std::vector<domain::PracticeId>> practisedBy(const domain::PersonId &person) override;
    Result<void> writeAuthenticator(const domain::PersonId &person,
                                    const backend::AuthenticatorRecord &record) override;
    Result<std::optional<backend::AuthenticatorRecord>> findAuthenticator(const domain::PersonId &person) override;
    Result<void> writeReferral(const backend::ReferralRecord &record) override;
    Result<backend::ReferralRecord> readReferral(const domain::ReferralId &id) override;
    Result<std::vector<backend::ReferralRecord>> referralsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<backend::ReferralRecord>> referralsOn(const domain::ItemId &item) override;
    Result<std::vector<backend::ReferralRecord>> referralsOf(const domain::MemberId &member) override;
    Result<void> addCustody(const backend::CustodyRecord &record) override;
    Result<std::vector<backend::CustodyRecord>> custodyOf(const domain::ItemId &original) override;
    Result<void> checkCustody() override;
    Result<std::optional<domain::CaseId>> caseAbout(domain::CaseKind kind, const domain::MemberId &owner,
                                                    std::string_view subject) override;

private:
    static Text keyOf(domain::RecordType type, std::string_view id);
    void write(domain::RecordType type, std::string_view id, Record record);
    template <typename T> Result<T> read(domain::RecordType type, std::string_view id) const
    {
        const auto it = m_data.records.find(keyOf(type, id));
        if (it == m_data.records.end())
            return {ErrorCode::NotFound, std::string(id)};
        return std::get<T>(*it->second.record);
    }
    void enterIndexes(const CaseRow &row);
    void leaveIndexes(const CaseRow &row);
    static std::int64_t revOf(const Record &record);

    Bodies m_bodies;
    std::string m_epoch = "epoch-1";
    int m_generation = 1;
    std::optional<Data> m_backup;
    std::vector<Record> m_history;
};

} // namespace vigie::sim
