#include "models/contract/CertificationNames.h"

#include "models/contract/WordTable.h"

namespace vigie::contract {

using namespace vigie::domain;

namespace {

constexpr std::array ApplicationKinds{Word{ApplicationKind::Creator, "creator"}, Word{ApplicationKind::Fan, "fan"}};
constexpr std::array ApplicationStates{Word{ApplicationState::Begun, "begun"},
                                       Word{ApplicationState::Waiting, "waiting"},
                                       Word{ApplicationState::AskedAgain, "asked_again"},
                                       Word{ApplicationState::Approved, "approved"},
                                       Word{ApplicationState::Refused, "refused"},
                                       Word{ApplicationState::Revoked, "revoked"},
                                       Word{ApplicationState::Withdrawn, "withdrawn"}};
constexpr std::array EvidenceKinds{
    Word{EvidenceKind::DocumentFront, "document_front"},   Word{EvidenceKind::DocumentBack, "document_back"},
    Word{EvidenceKind::SecuritySelfie, "security_selfie"}, Word{EvidenceKind::LivenessFrame, "liveness_frame"},
    Word{EvidenceKind::NameProof, "name_proof"},           Word{EvidenceKind::AddressProof, "address_proof"},
    Word{EvidenceKind::HolderProof, "holder_proof"}};
constexpr std::array DocumentKinds{
    Word{DocumentKind::Passport, "passport"}, Word{DocumentKind::IdentityCard, "identity_card"},
    Word{DocumentKind::ResidencePermit, "residence_permit"}, Word{DocumentKind::DrivingLicence, "driving_licence"}};
constexpr std::array HolderMatches{Word{HolderMatch::None, "none"}, Word{HolderMatch::Pending, "pending"},
                                   Word{HolderMatch::Matches, "matches"}, Word{HolderMatch::Differs, "differs"}};
constexpr std::array ReuseWords{Word{ReuseOf::DocumentNumber, "document_number"}, Word{ReuseOf::File, "file"}};
constexpr std::array FaceAnswers{Word{FaceAnswer::Same, "same"}, Word{FaceAnswer::ProbablySame, "probably_same"},
                                 Word{FaceAnswer::CannotTell, "cannot_tell"},
                                 Word{FaceAnswer::ProbablyDifferent, "probably_different"},
                                 Word{FaceAnswer::Different, "different"}};
constexpr std::array VerdictActions{Word{VerdictAction::Approve, "approve"},
                                    Word{VerdictAction::AskAgain, "ask_again"},
                                    Word{VerdictAction::Reject, "reject"},
                                    Word{VerdictAction::PassOn, "pass_on"},
                                    Word{VerdictAction::SuspectMinor, "suspect_minor"},
                                    Word{VerdictAction::LiftSuspicion, "lift_suspicion"},
                                    Word{VerdictAction::ConfirmMinor, "confirm_minor"},
                                    Word{VerdictAction::Withdraw, "withdraw"}};
constexpr std::array RefusalReasons{Word{RefusalReason::NotAdult, "not_adult"},
                                    Word{RefusalReason::NotTheSamePerson, "not_the_same_person"},
                                    Word{RefusalReason::DocumentNotGenuine, "document_not_genuine"},
                                    Word{RefusalReason::DocumentNotAccepted, "document_not_accepted"},
                                    Word{RefusalReason::DataDiffers, "data_differs"},
                                    Word{RefusalReason::ReusedDocument, "reused_document"},
                                    Word{RefusalReason::NotLive, "not_live"},
                                    Word{RefusalReason::NeverUsable, "never_usable"}};
constexpr std::array SeenWords{Word{SeenAs::Whole, "whole"}, Word{SeenAs::Damaged, "damaged"},
                               Word{SeenAs::NotSeen, "not_seen"}};
constexpr std::array Advices{Word{EvidenceAdvice::None, "none"},
                             Word{EvidenceAdvice::LessLight, "less_light"},
                             Word{EvidenceAdvice::MoreLight, "more_light"},
                             Word{EvidenceAdvice::HoldStill, "hold_still"},
                             Word{EvidenceAdvice::FaceInFrame, "face_in_frame"},
                             Word{EvidenceAdvice::NoReflections, "no_reflections"},
                             Word{EvidenceAdvice::NothingInFront, "nothing_in_front"},
                             Word{EvidenceAdvice::WholeDocument, "whole_document"},
                             Word{EvidenceAdvice::ComeCloser, "come_closer"},
                             Word{EvidenceAdvice::DocumentItself, "document_itself"},
                             Word{EvidenceAdvice::ValidDocument, "valid_document"},
                             Word{EvidenceAdvice::OneselfLive, "oneself_live"},
                             Word{EvidenceAdvice::RecentDocument, "recent_document"},
                             Word{EvidenceAdvice::TiltForHologram, "tilt_for_hologram"}};
constexpr std::array ApplicantFields{
    Word{ApplicantField::Surname, "surname"},        Word{ApplicantField::UsedSurname, "used_surname"},
    Word{ApplicantField::GivenNames, "given_names"}, Word{ApplicantField::BirthDate, "birth_date"},
    Word{ApplicantField::ExpiryDate, "expiry_date"}, Word{ApplicantField::IssueDate, "issue_date"},
    Word{ApplicantField::Issuer, "issuer"},          Word{ApplicantField::DocumentNumber, "document_number"},
    Word{ApplicantField::BankHolder, "bank_holder"}};
constexpr std::array ValueSources{Word{ValueSource::Account, "account"}, Word{ValueSource::Printed, "printed"},
                                  Word{ValueSource::Zone, "zone"}, Word{ValueSource::Chip, "chip"},
                                  Word{ValueSource::Bank, "bank"}};
constexpr std::array RevealWords{Word{RevealOf::DocumentNumber, "document_number"},
                                 Word{RevealOf::ReuseLinks, "reuse_links"}};
constexpr std::array FanAgeStates{Word{FanAgeStatus::Pending, "pending"}, Word{FanAgeStatus::Passed, "passed"},
                                  Word{FanAgeStatus::Failed, "failed"}, Word{FanAgeStatus::Ended, "ended"}};
constexpr std::array CheckKinds{Word{IdentityCheckKind::DocumentAuthenticity, "document_authenticity"},
                                Word{IdentityCheckKind::DocumentText, "document_text"},
                                Word{IdentityCheckKind::FaceMatch, "face_match"},
                                Word{IdentityCheckKind::DocumentComparison, "document_comparison"},
                                Word{IdentityCheckKind::FaceComparison, "face_comparison"},
                                Word{IdentityCheckKind::Liveness, "liveness"},
                                Word{IdentityCheckKind::FamiliarFaces, "familiar_faces"},
                                Word{IdentityCheckKind::Watchlist, "watchlist"},
                                Word{IdentityCheckKind::ThirdParty, "third_party"}};
constexpr std::array Recommendations{Word{Recommendation::Approve, "approve"}, Word{Recommendation::Reject, "reject"},
                                     Word{Recommendation::NotAvailable, "not_available"},
                                     Word{Recommendation::Consider, "consider"}};
constexpr std::array SubCheckResults{Word{SubCheckResult::Pass, "pass"}, Word{SubCheckResult::Fail, "fail"}};
constexpr std::array Checkers{Word{CheckedBy::Machine, "machine"}, Word{CheckedBy::Expert, "expert"}};
constexpr std::array SessionStates{Word{IdentitySessionState::Ongoing, "ongoing"},
                                   Word{IdentitySessionState::Completed, "completed"},
                                   Word{IdentitySessionState::Expired, "expired"}};

} // namespace

VIGIE_WORDS(ApplicationKind, ApplicationKinds)
VIGIE_WORDS(ApplicationState, ApplicationStates)
VIGIE_WORDS(EvidenceKind, EvidenceKinds)
VIGIE_WORDS(DocumentKind, DocumentKinds)
VIGIE_WORDS(HolderMatch, HolderMatches)
VIGIE_WORDS(ReuseOf, ReuseWords)
VIGIE_WORDS(FaceAnswer, FaceAnswers)
VIGIE_WORDS(VerdictAction, VerdictActions)
VIGIE_WORDS(RefusalReason, RefusalReasons)
VIGIE_WORDS(SeenAs, SeenWords)
VIGIE_WORDS(EvidenceAdvice, Advices)
VIGIE_WORDS(ApplicantField, ApplicantFields)
VIGIE_WORDS(ValueSource, ValueSources)
VIGIE_WORDS(RevealOf, RevealWords)
VIGIE_WORDS(FanAgeStatus, FanAgeStates)
VIGIE_WORDS(IdentityCheckKind, CheckKinds)
VIGIE_WORDS(Recommendation, Recommendations)
VIGIE_WORDS(SubCheckResult, SubCheckResults)
VIGIE_WORDS(CheckedBy, Checkers)
VIGIE_WORDS(IdentitySessionState, SessionStates)

} // namespace vigie::contract
