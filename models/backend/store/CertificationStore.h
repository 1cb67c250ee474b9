#pragma once

#include "models/base/Result.h"
#include "models/domain/Applicant.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Item.h"
#include "models/domain/MachineResults.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend {

enum class VerdictRole : std::uint8_t {
    Primary,    ///< the one that counts for (case, round)
    Proposal,   ///< needs a second reader; changes nothing by itself
    Protective, ///< suspicion of a minor: in force at once, for a second reader to confirm or lift
};

/// A verdict as it was given.
struct VerdictRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::DecisionId id;
    domain::CommandId command;
    domain::PersonId author;
    VerdictRole role = VerdictRole::Primary;
    domain::FaceAnswer answer = domain::FaceAnswer::Unknown; ///< sealed before it; Unknown: none was asked for
    domain::CertificationVerdict verdict;
    Instant madeAt{}; ///< by the workstation's clock
    Instant at{};
};

struct SealedRecord
{
    domain::SealedAnswer answer;
    domain::PersonId person;
    Instant at{};
};

/// Where a picture of evidence is kept. Evidence is no media of an item: it has files of its own.
struct EvidenceFile
{
    domain::ApplicationId application;
    std::string type;
    std::string sha256;
};

/// A member's certification, in force or lapsed.
struct CertificationRecord
{
    domain::MemberId member;
    domain::ApplicationId application; ///< it rests on this one
    Instant since{};
    bool certified = false;
    std::optional<Instant> lapsesAt; ///< by time alone
};

/// Somebody looked at what is hidden, for a reason in words.
struct RevealRecord
{
    domain::ApplicationId application;
    domain::PersonId person;
    domain::RevealOf what = domain::RevealOf::Unknown;
    QString reason;
    Instant at{};

    friend bool operator==(const RevealRecord &, const RevealRecord &) = default;
};

/// What an item was before its account was frozen.
struct HeldItem
{
    domain::ItemId item;
    domain::MemberId member;
    domain::ItemState state = domain::ItemState::Unknown;
    bool restricted = false;
    domain::QueueId queue; ///< of its open case then, empty when there was none
    Instant at{};

    friend bool operator==(const HeldItem &, const HeldItem &) = default;
};

/// Applications, their evidence and what people and machines found. Holds no rules. find… answers an empty optional.
class CertificationStore
{
public:
    virtual ~CertificationStore() = default;

    virtual Result<void> writeApplication(const domain::Application &application) = 0;
    virtual Result<domain::Application> readApplication(const domain::ApplicationId &id) = 0;
    virtual Result<std::vector<domain::ApplicationId>>
    applicationsOf(const domain::MemberId &member) = 0;                              ///< newest first
    virtual Result<std::vector<domain::ApplicationId>> evidenceDue(Instant now) = 0; ///< to be deleted by now

    /// The newest case of this kind about the subject, open or closed.
    virtual Result<std::optional<domain::CaseId>> caseAbout(domain::CaseKind kind, const domain::MemberId &owner,
                                                            std::string_view subject) = 0;

    virtual Result<void> writeApplicant(const domain::Applicant &applicant) = 0; ///< unmasked
    virtual Result<std::optional<domain::Applicant>> findApplicant(const domain::ApplicationId &id) = 0;
    virtual Result<void> writeEstimate(const domain::ApplicationId &id, const domain::FirstEstimate &estimate) = 0;
    virtual Result<void> addIdentityVerdict(const domain::ApplicationId &id,
                                            const domain::IdentityVerdict &verdict) = 0;
    virtual Result<domain::MachineResults> machineResults(const domain::ApplicationId &id) = 0;

    virtual Result<void> writeEvidenceFile(const domain::MediaId &id, const EvidenceFile &file) = 0;
    virtual Result<std::optional<EvidenceFile>> findEvidenceFile(const domain::MediaId &id) = 0;
    virtual Result<void> writeEvidenceBytes(std::string_view sha256, std::span<const std::byte> bytes) = 0;
    virtual Result<std::vector<std::byte>> readEvidenceBytes(std::string_view sha256) = 0;
    /// Keyed marks of a document's number and of files, by which the same evidence is found with another account.
    virtual Result<void> addMark(const domain::ApplicationId &id, domain::ReuseOf of, std::string_view mark) = 0;
    virtual Result<std::vector<domain::ApplicationId>> applicationsWith(domain::ReuseOf of, std::string_view mark) = 0;
    virtual Result<std::vector<std::pair<domain::ReuseOf, std::string>>> marksOf(const domain::ApplicationId &id) = 0;
    /// Deletes files nobody else uses, values, marks, and what machines found.
    virtual Result<void> eraseEvidence(const domain::ApplicationId &id) = 0;

    /// One a person, case and round; the first stays.
    virtual Result<void> addSealed(const SealedRecord &sealed) = 0;
    virtual Result<std::optional<SealedRecord>> findSealed(const domain::CaseId &kase, int round,
                                                           const domain::PersonId &person) = 0;
    virtual Result<void> recordVerdict(const VerdictRecord &verdict) = 0;
    virtual Result<std::vector<VerdictRecord>> verdictsIn(const domain::CaseId &kase) = 0; ///< oldest first
    virtual Result<std::vector<VerdictRecord>> verdictsAfter(std::int64_t row, int limit) = 0;

    virtual Result<void> writeCertification(const CertificationRecord &certification) = 0;
    virtual Result<std::optional<CertificationRecord>> findCertification(const domain::MemberId &member) = 0;
    virtual Result<std::vector<CertificationRecord>>
    certificationsOver(Instant now) = 0; ///< certified, and over by now

    virtual Result<void> logReveal(const RevealRecord &reveal) = 0;
    virtual Result<std::vector<RevealRecord>> reveals(const domain::ApplicationId &id) = 0; ///< newest first

    virtual Result<std::vector<domain::ItemId>> itemsOf(const domain::MemberId &member) = 0; ///< oldest first
    virtual Result<void> holdItem(const HeldItem &held) = 0;
    virtual Result<std::vector<HeldItem>> heldItems(const domain::MemberId &member) = 0;
    virtual Result<void> forgetHeldItems(const domain::MemberId &member) = 0;
};

} // namespace vigie::backend
