#pragma once

#include "models/backend/store/PictureHashStore.h"
#include "models/backend/store/SqlMemberBlocks.h"

#include <filesystem>
#include <memory>

namespace vigie::backend {

/// The platform's state in one SQLCipher database.
class SqlBackendStore final : public SqlMemberBlocks, public PictureHashStore
{
public:
    /// Errors: those of sql::Database::open().
    static Result<std::unique_ptr<SqlBackendStore>> open(const std::filesystem::path &file, const Secret &key,
                                                         sql::Durability durability = sql::Durability::Full);

    Result<void> transaction(const std::function<Result<void>()> &work) override;
    const std::string &epoch() const override { return m_epoch; }
    Result<std::string> setting(std::string_view key) override;
    Result<void> setSetting(std::string_view key, std::string_view value) override;

    Result<void> writePerson(const Person &person) override;
    Result<std::vector<Person>> people() override;
    Result<Person> readPerson(const domain::PersonId &id) override;
    Result<void> addToken(std::string_view hash, const domain::PersonId &person) override;
    Result<domain::PersonId> personOfToken(std::string_view hash) override;

    Result<void> writeQueue(const QueueRecord &queue) override;
    Result<std::vector<QueueRecord>> queues() override;
    Result<QueueRecord> readQueue(const domain::QueueId &id) override;
    Result<void> writePolicy(const domain::Policy &policy) override;
    Result<domain::Policy> policy() override;

    Result<domain::Item> readItem(const domain::ItemId &id) override;
    Result<void> writeItem(const domain::Item &item) override;
    Result<std::vector<domain::ItemId>> itemsHiddenUntil(Instant now) override;
    Result<std::int64_t> itemCount() override;
    Result<domain::Member> readMember(const domain::MemberId &id) override;
    Result<void> writeMember(const domain::Member &member) override;
    Result<void> addVerdict(const domain::ItemId &item, const domain::Verdict &verdict) override;
    Result<std::vector<domain::Verdict>> verdictsOn(const domain::ItemId &item) override;
    Result<void> eraseItem(const domain::ItemId &id) override;

    Result<void> writeBlob(std::string_view sha256, std::span<const std::byte> bytes) override;
    Result<std::vector<std::byte>> readBlob(std::string_view sha256) override;
    Result<void> writeMedia(const domain::MediaId &id, const MediaRecord &media) override;
    Result<MediaRecord> readMedia(const domain::MediaId &id) override;

    Result<CaseRecord> readCase(const domain::CaseId &id) override;
    Result<void> writeCase(const CaseRecord &kase, std::int64_t urgency) override;
    Result<std::optional<CaseRecord>> findOpenCase(domain::CaseKind kind, std::string_view subject) override;
    Result<std::vector<domain::CaseId>> claimable(const domain::QueueId &queue, const domain::PersonId &person,
                                                  Instant now, int limit) override;
    Result<bool> ownerHasOpenCase(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<std::int64_t> openCases(const domain::QueueId &queue) override;
    Result<std::int64_t> openedSince(const domain::QueueId &queue, Instant since) override;
    Result<std::int64_t> decidedSince(const domain::QueueId &queue, Instant since) override;
    Result<std::optional<Lease>> findLease(const domain::CaseId &kase) override;
    Result<std::optional<Lease>> findLease(const domain::ClaimId &claim) override;
    Result<void> writeLease(const Lease &lease) override;
    Result<std::vector<Lease>> leasesOver(Instant now) override;
    Result<void> skip(const domain::PersonId &person, const domain::CaseId &kase, Instant until) override;

    Result<std::optional<CommandRecord>> findCommand(const domain::CommandId &id) override;
    Result<void> writeCommand(const CommandRecord &command) override;
    Result<void> forgetCommandsBefore(Instant at) override;
    Result<void> addDecision(const DecisionRecord &decision) override;
    Result<std::optional<DecisionRecord>> findPrimary(const domain::CaseId &kase, int round) override;
    Result<std::optional<DecisionRecord>> findDecision(const domain::CommandId &command) override;
    Result<std::optional<DecisionRecord>> findLastDecision(const domain::ItemId &item) override;
    Result<std::vector<DecisionRecord>> decisionsAfter(std::int64_t row, int limit) override;
    Result<bool> decidedBy(const domain::PersonId &person, const domain::ItemId &item, Instant since) override;

    Result<void> addLetter(const LetterRecord &letter) override;
    Result<std::vector<LetterRecord>> lettersOn(const domain::ItemId &item) override;
    Result<std::vector<DecisionRecord>> proposalsOn(const domain::CaseId &kase) override;
    Result<void> addKnownHash(const KnownHash &known) override;
    Result<std::optional<KnownHash>> findKnownHash(std::string_view sha256) override;

    Result<void> putFeed(std::string_view scope, domain::RecordType type, std::string_view id,
                         domain::ChangeOp op) override;
    Result<std::optional<domain::ChangeOp>> feedOp(std::string_view scope, domain::RecordType type,
                                                   std::string_view id) override;
    Result<std::vector<std::string>> scopesWith(domain::RecordType type, std::string_view id) override;
    Result<std::vector<FeedRow>> feedAfter(std::string_view scope, std::int64_t seq, int limit) override;
    Result<void> markFeed(Instant at) override;
    Result<void> forgetRemovalsBefore(Instant at) override;
    Result<std::int64_t> forgottenUpTo() override;
    std::int64_t lastSeq() const override { return m_seq; }
    Result<WireRecord> wire(domain::RecordType type, std::string_view id) override;
    Result<void> acknowledgePurge(const domain::PersonId &person, std::string_view id, Instant at) override;

    Result<void> writeNote(const domain::Note &note) override;
    Result<domain::Note> readNote(const domain::NoteId &id) override;
    Result<std::vector<domain::Note>> notesOn(const domain::CaseId &kase) override;
    Result<void> writeAlarm(const domain::Alarm &alarm, const std::string &packet) override;
    Result<domain::Alarm> readAlarm(const domain::AlarmId &id) override;
    Result<std::string> alarmPacket(const domain::AlarmId &id) override;
    Result<void> writeHandover(const Handover &handover) override;
    Result<std::optional<Handover>> findHandover(const domain::CaseId &kase) override;
    Result<std::vector<Handover>> handoversTo(const domain::PersonId &person) override;
    Result<void> eraseHandover(const domain::CaseId &kase) override;
    Result<void> writeParking(const Parking &parking) override;
    Result<std::vector<Parking>> parkingsOf(const domain::PersonId &person) override;
    Result<std::vector<Parking>> parkingsOver(Instant now) override;
    Result<void> eraseParking(const domain::CaseId &kase) override;
    Result<void> recuse(const domain::PersonId &person, const domain::MemberId &member, Instant at) override;
    Result<bool> isRecused(const domain::PersonId &person, const domain::MemberId &member) override;
    Result<std::vector<RecusalRecord>> recusals() override;
    Result<void> endRecusal(const domain::PersonId &person, const domain::MemberId &member, const domain::PersonId &by,
                            Instant at) override;
    Result<std::vector<domain::CaseId>> heldOf(const domain::PersonId &person, const domain::MemberId &member) override;
    Result<std::vector<File>> unseenFiles(std::int64_t row, int limit) override;
    Result<std::optional<Known>> findLook(std::string_view sha256) override;
    Result<void> writeLook(std::string_view sha256, const std::optional<PictureHashes> &hashes) override;
    Result<std::vector<Alike>> looksLike(const PictureHash &hash, int radius) override;
    Result<std::vector<Use>> usesOf(std::string_view sha256, int limit) override;
    Result<void> addMemberEvent(const domain::MemberId &member, const domain::MemberEvent &event) override;
    Result<std::vector<domain::MemberEvent>> memberEvents(const domain::MemberId &member, int limit) override;
    Result<std::vector<DecisionRecord>> decisionsAbout(const domain::MemberId &member, int limit) override;
    Result<std::vector<domain::Notice>> noticesAbout(const domain::MemberId &member, int limit) override;
    Result<void> logOpening(const Opening &opening) override;
    Result<std::vector<Opening>> openings(const domain::MemberId &member) override;
    Result<void> setForSubscribers(const domain::ItemId &item) override;
    Result<bool> isForSubscribers(const domain::ItemId &item) override;

    Result<void> writeApplication(const domain::Application &application) override;
    Result<domain::Application> readApplication(const domain::ApplicationId &id) override;
    Result<std::vector<domain::ApplicationId>> applicationsOf(const domain::MemberId &member) override;
    Result<std::vector<domain::ApplicationId>> evidenceDue(Instant now) override;
    Result<std::optional<domain::CaseId>> caseAbout(domain::CaseKind kind, const domain::MemberId &owner,
                                                    std::string_view subject) override;
    Result<void> writeApplicant(const domain::Applicant &applicant) override;
    Result<std::optional<domain::Applicant>> findApplicant(const domain::ApplicationId &id) override;
    Result<void> writeEstimate(const domain::ApplicationId &id, const domain::FirstEstimate &estimate) override;
    Result<void> addIdentityVerdict(const domain::ApplicationId &id, const domain::IdentityVerdict &verdict) override;
    Result<domain::MachineResults> machineResults(const domain::ApplicationId &id) override;
    Result<void> writeEvidenceFile(const domain::MediaId &id, const EvidenceFile &file) override;
    Result<std::optional<EvidenceFile>> findEvidenceFile(const domain::MediaId &id) override;
    Result<void> writeEvidenceBytes(std::string_view sha256, std::span<const std::byte> bytes) override;
    Result<std::vector<std::byte>> readEvidenceBytes(std::string_view sha256) override;
    Result<void> addMark(const domain::ApplicationId &id, domain::ReuseOf of, std::string_view mark) override;
    Result<std::vector<domain::ApplicationId>> applicationsWith(domain::ReuseOf of, std::string_view mark) override;
    Result<std::vector<std::pair<domain::ReuseOf, std::string>>> marksOf(const domain::ApplicationId &id) override;
    Result<void> eraseEvidence(const domain::ApplicationId &id) override;
    Result<void> addSealed(const SealedRecord &sealed) override;
    Result<std::optional<SealedRecord>> findSealed(const domain::CaseId &kase, int round,
                                                   const domain::PersonId &person) override;
    Result<void> recordVerdict(const VerdictRecord &verdict) override;
    Result<std::vector<VerdictRecord>> verdictsIn(const domain::CaseId &kase) override;
    Result<std::vector<VerdictRecord>> verdictsAfter(std::int64_t row, int limit) override;
    Result<void> writeCertification(const CertificationRecord &certification) override;
    Result<std::optional<CertificationRecord>> findCertification(const domain::MemberId &member) override;
    Result<std::vector<CertificationRecord>> certificationsOver(Instant now) override;
    Result<void> logReveal(const RevealRecord &reveal) override;
    Result<std::vector<RevealRecord>> reveals(const domain::ApplicationId &id) override;
    Result<std::vector<domain::ItemId>> itemsOf(const domain::MemberId &member) override;
    Result<void> holdItem(const HeldItem &held) override;
    Result<std::vector<HeldItem>> heldItems(const domain::MemberId &member) override;
    Result<void> forgetHeldItems(const domain::MemberId &member) override;
    Result<domain::Notice> readNotice(const domain::NoticeId &id) override;
    Result<void> writeNotice(const domain::Notice &notice) override;
    Result<std::vector<domain::Notice>> noticesOn(const domain::ItemId &item) override;
    Result<std::vector<domain::Notice>> noticesReceived(Instant from, Instant before) override;
    Result<bool> ownerIsNoticed(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<void> writeFiling(const domain::NoticeId &notice, const domain::NoticeFiling &filing) override;
    Result<std::optional<domain::NoticeFiling>> findFiling(const domain::NoticeId &notice) override;
    Result<void> addNoticeDecision(const NoticeDecisionRecord &record) override;
    Result<std::vector<NoticeDecisionRecord>> decisionsOn(const domain::NoticeId &notice) override;
    Result<std::vector<NoticeDecisionRecord>> noticeDecisionsAfter(std::int64_t row, int limit) override;
    Result<void> addNoticeLetter(const NoticeLetterRecord &letter) override;
    Result<std::vector<NoticeLetterRecord>> lettersAbout(const domain::NoticeId &notice) override;
    Result<void> addRestriction(const RestrictionRecord &restriction) override;
    Result<std::vector<RestrictionRecord>> restrictionsOver(Instant now) override;
    Result<std::vector<RestrictionRecord>> restrictionsOn(const domain::MemberId &member) override;
    Result<void> endRestriction(std::int64_t row, Instant at) override;
    Result<domain::Complaint> readComplaint(const domain::ComplaintId &id) override;
    Result<void> writeComplaint(const domain::Complaint &complaint) override;
    Result<std::vector<domain::Complaint>> complaintsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<domain::Complaint>> complaintsReceived(Instant from, Instant before) override;
    Result<void> eraseComplaint(const domain::ComplaintId &id) override;
    Result<bool> ownerIsInComplaint(const domain::QueueId &queue, const domain::MemberId &owner) override;
    Result<void> writeComplaintFiling(const domain::ComplaintId &id, const domain::ComplaintFiling &filing) override;
    Result<std::optional<domain::ComplaintFiling>> findComplaintFiling(const domain::ComplaintId &id) override;
    Result<void> addComplaintDecision(const ComplaintDecisionRecord &record) override;
    Result<std::vector<ComplaintDecisionRecord>> complaintDecisionsOn(const domain::ComplaintId &complaint) override;
    Result<std::vector<ComplaintDecisionRecord>> complaintDecisionsAfter(std::int64_t row, int limit) override;
    Result<std::optional<NoticeDecisionRecord>> findNoticeDecision(const domain::DecisionId &id) override;
    Result<std::vector<RestrictionRecord>> restrictionsBy(const domain::DecisionId &decision) override;
    Result<void> rebaseRestriction(std::int64_t row, const domain::ItemOutcome &before) override;
    Result<void> addStatement(const StatementRecord &record) override;
    Result<std::vector<StatementRecord>> statementsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<StatementRecord>> statementsAfter(std::int64_t row, Instant since, int limit) override;
    Result<std::vector<compliance::StatementRow>> statementsWaiting() override;
    Result<std::vector<StatementRecord>> statementsRefused(std::int64_t row, int limit) override;
    Result<StatementRecord> readStatement(const std::string &puid) override;
    Result<void> writeRestated(const compliance::StatementRow &statement, const domain::PersonId &by,
                               Instant at) override;
    Result<void> writeDelivery(const compliance::StatementRow &statement, Instant at) override;
    Result<void> markSent(const std::string &puid, Instant at) override;
    Result<void> writePractice(const PracticeRecord &record) override;
    Result<std::vector<PracticeRecord>> practices() override;
    Result<void> notePractised(const domain::PersonId &person, const domain::PracticeId &practice) override;
    Result<std::vector<domain::PracticeId>> practisedBy(const domain::PersonId &person) override;
    Result<void> writeAuthenticator(const domain::PersonId &person, const AuthenticatorRecord &record) override;
    Result<std::optional<AuthenticatorRecord>> findAuthenticator(const domain::PersonId &person) override;
    Result<void> writeReferral(const ReferralRecord &record) override;
    Result<ReferralRecord> readReferral(const domain::ReferralId &id) override;
    Result<std::vector<ReferralRecord>> referralsAbout(const domain::NoticeId &notice) override;
    Result<std::vector<ReferralRecord>> referralsOn(const domain::ItemId &item) override;
    Result<std::vector<ReferralRecord>> referralsOf(const domain::MemberId &member) override;
    Result<void> addCustody(const CustodyRecord &record) override;
    Result<std::vector<CustodyRecord>> custodyOf(const domain::ItemId &original) override;
    Result<void> checkCustody() override;
    Result<void> addViewing(const ViewingRecord &record) override;
    Result<void> changeViewing(const ViewingRecord &record) override;
    Result<std::optional<ViewingRecord>> findViewing(const domain::ViewingId &id) override;
    Result<std::vector<ViewingRecord>> openViewings() override;
    Result<std::vector<ViewingRecord>> viewingsOf(const domain::ItemId &item) override;
    Result<std::vector<ViewingRecord>> viewingsAfter(std::int64_t row, int limit) override;

private:
    explicit SqlBackendStore(sql::Database database) : SqlMemberBlocks(std::move(database)) {}
    Result<void> begin();
    Result<std::vector<ReferralRecord>> referralsBy(std::string_view sql, std::string_view key);

    std::string m_epoch;
    std::int64_t m_seq = 0; ///< the newest of the feed; goes back when a transaction is undone
};

} // namespace vigie::backend
