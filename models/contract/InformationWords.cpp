#include "models/contract/InformationWords.h"

#include "models/contract/WordTable.h"

namespace vigie::contract {

using namespace vigie::domain;

namespace {

constexpr std::array Data{Word{HeldData::Account, "account"},   Word{HeldData::CivilIdentity, "civil_identity"},
                          Word{HeldData::Contact, "contact"},   Word{HeldData::Connections, "connections"},
                          Word{HeldData::Payments, "payments"}, Word{HeldData::Publications, "publications"},
                          Word{HeldData::Measures, "measures"}, Word{HeldData::Messages, "messages"}};
static_assert(Data.size() == HeldKinds.size());
constexpr std::array Names{Word{HeldField::Member, "member"},
                           Word{HeldField::DisplayName, "display_name"},
                           Word{HeldField::Handle, "handle"},
                           Word{HeldField::Kind, "kind"},
                           Word{HeldField::Country, "country"},
                           Word{HeldField::Language, "language"},
                           Word{HeldField::Since, "since"},
                           Word{HeldField::Surname, "surname"},
                           Word{HeldField::UsedSurname, "used_surname"},
                           Word{HeldField::GivenNames, "given_names"},
                           Word{HeldField::BirthDate, "birth_date"},
                           Word{HeldField::ContactComplete, "contact_complete"},
                           Word{HeldField::PhoneVerified, "phone_verified"},
                           Word{HeldField::BankHolder, "bank_holder"},
                           Word{HeldField::HolderMatch, "holder_match"},
                           Word{HeldField::Payout, "payout"},
                           Word{HeldField::Publication, "publication"},
                           Word{HeldField::Measure, "measure"},
                           Word{HeldField::Message, "message"}};
constexpr std::array Authorities{
    Word{InformationAuthority::Judge, "judge"}, Word{InformationAuthority::Prosecutor, "prosecutor"},
    Word{InformationAuthority::Police, "police"}, Word{InformationAuthority::Administration, "administration"}};
constexpr std::array Urgencies{Word{InformationUrgency::AsStated, "as_stated"},
                               Word{InformationUrgency::DangerToLife, "danger_to_life"}};
constexpr std::array Checks{Word{AuthorityCheck::CalledBack, "called_back"},
                            Word{AuthorityCheck::OfficialPlatform, "official_platform"},
                            Word{AuthorityCheck::SignedDocument, "signed_document"}};
constexpr std::array States{
    Word{InformationState::Received, "received"},     Word{InformationState::Verified, "verified"},
    Word{InformationState::AskedBack, "asked_back"},  Word{InformationState::Refused, "refused"},
    Word{InformationState::Prepared, "prepared"},     Word{InformationState::Released, "released"},
    Word{InformationState::HandedOver, "handed_over"}};
constexpr std::array Letters{
    Word{InformationLetterKind::Receipt, "receipt"}, Word{InformationLetterKind::AskedBack, "asked_back"},
    Word{InformationLetterKind::Refused, "refused"}, Word{InformationLetterKind::Effect, "effect"},
    Word{InformationLetterKind::Person, "person"}};
constexpr std::array Works{Word{InformationWork::Record, "record"},      Word{InformationWork::Correct, "correct"},
                           Word{InformationWork::Verify, "verify"},      Word{InformationWork::AskBack, "ask_back"},
                           Word{InformationWork::Refuse, "refuse"},      Word{InformationWork::Prepare, "prepare"},
                           Word{InformationWork::Void, "void"},          Word{InformationWork::Open, "open"},
                           Word{InformationWork::Release, "release"},    Word{InformationWork::MakePacket, "packet"},
                           Word{InformationWork::HandOver, "hand_over"}, Word{InformationWork::Tell, "tell"}};
constexpr std::array Faults{Word{InformationFault::BasisMissing, "basis_missing"},
                            Word{InformationFault::AuthorityMissing, "authority_missing"},
                            Word{InformationFault::PersonMissing, "person_missing"},
                            Word{InformationFault::ReasonsMissing, "reasons_missing"},
                            Word{InformationFault::RedressMissing, "redress_missing"},
                            Word{InformationFault::AsksToCollect, "asks_to_collect"},
                            Word{InformationFault::LanguageNotDeclared, "language_not_declared"},
                            Word{InformationFault::IssuedMissing, "issued_missing"},
                            Word{InformationFault::ScopeMissing, "scope_missing"},
                            Word{InformationFault::PeriodMissing, "period_missing"},
                            Word{InformationFault::NeedsJudge, "needs_judge"},
                            Word{InformationFault::SilenceBasisMissing, "silence_basis_missing"}};

} // namespace

VIGIE_WORDS(HeldData, Data)
VIGIE_WORDS(HeldField, Names)
VIGIE_WORDS(InformationAuthority, Authorities)
VIGIE_WORDS(InformationUrgency, Urgencies)
VIGIE_WORDS(AuthorityCheck, Checks)
VIGIE_WORDS(InformationState, States)
VIGIE_WORDS(InformationLetterKind, Letters)
VIGIE_WORDS(InformationWork, Works)
VIGIE_WORDS(InformationFault, Faults)

} // namespace vigie::contract
