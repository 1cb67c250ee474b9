#include "models/contract/Names.h"

#include "models/contract/WordTable.h"

#include <utility>

namespace vigie::contract {

using namespace vigie::domain;

namespace {

constexpr std::array CaseKinds{Word{CaseKind::ItemReview, "item_review"},
                               Word{CaseKind::Certification, "certification"},
                               Word{CaseKind::NoticeReview, "notice_review"}, Word{CaseKind::Complaint, "complaint"},
                               Word{CaseKind::Ticket, "ticket"}};
constexpr std::array CaseStates{Word{CaseState::Open, "open"}, Word{CaseState::Claimed, "claimed"},
                                Word{CaseState::Parked, "parked"}, Word{CaseState::Closed, "closed"}};
constexpr std::array AccountDoubtKinds{Word{AccountDoubtKind::Minor, "minor"},
                                       Word{AccountDoubtKind::OtherPerson, "other_person"}};
constexpr std::array CaseReasons{Word{CaseReason::Flagged, "flagged"},
                                 Word{CaseReason::Unscreened, "unscreened"},
                                 Word{CaseReason::Notice, "notice"},
                                 Word{CaseReason::Appeal, "appeal"},
                                 Word{CaseReason::Sample, "sample"},
                                 Word{CaseReason::Reversed, "reversed"},
                                 Word{CaseReason::SecondReading, "second_reading"},
                                 Word{CaseReason::Disagreement, "disagreement"},
                                 Word{CaseReason::Application, "application"},
                                 Word{CaseReason::SuspectedMinor, "suspected_minor"},
                                 Word{CaseReason::Reexamination, "reexamination"}};
constexpr std::array Categories{Word{Category::None, "none"},
                                Word{Category::Sexual, "sexual"},
                                Word{Category::Suggestive, "suggestive"},
                                Word{Category::Violence, "violence"},
                                Word{Category::Gore, "gore"},
                                Word{Category::Weapons, "weapons"},
                                Word{Category::SelfHarm, "self_harm"},
                                Word{Category::Hate, "hate"},
                                Word{Category::Drugs, "drugs"},
                                Word{Category::Child, "child"},
                                Word{Category::AnimalSexual, "animal_sexual"},
                                Word{Category::NonConsensual, "non_consensual"},
                                Word{Category::Generated, "generated"},
                                Word{Category::PersonalData, "personal_data"},
                                Word{Category::Spam, "spam"},
                                Word{Category::Other, "other"}};
constexpr std::array Severities{Word{Severity::None, "none"}, Word{Severity::Low, "low"},
                                Word{Severity::Medium, "medium"}, Word{Severity::High, "high"},
                                Word{Severity::Critical, "critical"}};
constexpr std::array ItemKinds{Word{ItemKind::Photo, "photo"},   Word{ItemKind::PhotoSet, "photo_set"},
                               Word{ItemKind::Video, "video"},   Word{ItemKind::Audio, "audio"},
                               Word{ItemKind::Live, "live"},     Word{ItemKind::ProfilePicture, "profile_picture"},
                               Word{ItemKind::Banner, "banner"}, Word{ItemKind::Message, "message"}};
constexpr std::array ItemStates{Word{ItemState::Pending, "pending"}, Word{ItemState::Published, "published"},
                                Word{ItemState::Blocked, "blocked"}, Word{ItemState::Unavailable, "unavailable"}};
constexpr std::array Classifications{Word{Classification::Unclassified, "unclassified"},
                                     Word{Classification::General, "general"}, Word{Classification::Adult, "adult"}};
constexpr std::array MemberKinds{Word{MemberKind::Creator, "creator"}, Word{MemberKind::Fan, "fan"}};
constexpr std::array NoticeStates{Word{NoticeState::Open, "open"}, Word{NoticeState::Decided, "decided"}};
constexpr std::array RecordTypes{Word{RecordType::Queue, "queue"},
                                 Word{RecordType::Case, "case"},
                                 Word{RecordType::Item, "item"},
                                 Word{RecordType::Member, "member"},
                                 Word{RecordType::Notice, "notice"},
                                 Word{RecordType::Policy, "policy"},
                                 Word{RecordType::Note, "note"},
                                 Word{RecordType::Alarm, "alarm"},
                                 Word{RecordType::Application, "application"},
                                 Word{RecordType::Complaint, "complaint"}};
constexpr std::array ChangeOps{Word{ChangeOp::Upsert, "upsert"}, Word{ChangeOp::Remove, "remove"},
                               Word{ChangeOp::Purge, "purge"}};
constexpr std::array ReceiptOutcomes{Word{ReceiptOutcome::Applied, "applied"},
                                     Word{ReceiptOutcome::SecondOpinion, "second_opinion"},
                                     Word{ReceiptOutcome::Proposed, "proposed"}};
constexpr std::array SealRules{Word{SealRule::Never, "never"}, Word{SealRule::Sample, "sample"},
                               Word{SealRule::Always, "always"}};
constexpr std::array RevealRules{Word{RevealRule::Never, "never"}, Word{RevealRule::OnDisagreement, "on_disagreement"},
                                 Word{RevealRule::Always, "always"}};
constexpr std::array TwoReadersWords{Word{TwoReaders::LiftsManifestlyIllegal, "manifestly_illegal_lifted"},
                                     Word{TwoReaders::AutomaticBlock, "automatic_block"},
                                     Word{TwoReaders::Appeal, "appeal"},
                                     Word{TwoReaders::Unsure, "unsure"},
                                     Word{TwoReaders::Disagreement, "disagreement"},
                                     Word{TwoReaders::Clause, "clause"}};
constexpr std::array ClauseChangeKinds{
    Word{ClauseChangeKind::Added, "added"}, Word{ClauseChangeKind::Removed, "removed"},
    Word{ClauseChangeKind::Reworded, "reworded"}, Word{ClauseChangeKind::Regraded, "regraded"}};
constexpr std::array ReleaseReasons{Word{ReleaseReason::Finished, "finished"}, Word{ReleaseReason::Skipped, "skipped"},
                                    Word{ReleaseReason::Left, "left"}};

struct ActionRow
{
    DecisionAction value;
    std::string_view action;
    std::string_view classification;
    std::string_view clauseWord;
};
constexpr std::array Actions{
    ActionRow{DecisionAction::PublishGeneral, "publish", "general", "publish_general"},
    ActionRow{DecisionAction::PublishAdult, "publish", "adult", "publish_adult"},
    ActionRow{DecisionAction::ReclassifyGeneral, "reclassify", "general", "reclassify_general"},
    ActionRow{DecisionAction::ReclassifyAdult, "reclassify", "adult", "reclassify_adult"},
    ActionRow{DecisionAction::Block, "block", "", "block"},
    ActionRow{DecisionAction::MakeUnavailable, "make_unavailable", "", "make_unavailable"},
    ActionRow{DecisionAction::Hide, "hide", "", "hide"},
    ActionRow{DecisionAction::Unhide, "unhide", "", "unhide"}};

} // namespace

VIGIE_WORDS(CaseKind, CaseKinds)
VIGIE_WORDS(CaseState, CaseStates)
VIGIE_WORDS(CaseReason, CaseReasons)
VIGIE_WORDS(AccountDoubtKind, AccountDoubtKinds)
VIGIE_WORDS(Category, Categories)
VIGIE_WORDS(Severity, Severities)
VIGIE_WORDS(ItemKind, ItemKinds)
VIGIE_WORDS(ItemState, ItemStates)
VIGIE_WORDS(Classification, Classifications)
VIGIE_WORDS(MemberKind, MemberKinds)
VIGIE_WORDS(NoticeState, NoticeStates)
VIGIE_WORDS(RecordType, RecordTypes)
VIGIE_WORDS(ChangeOp, ChangeOps)
VIGIE_WORDS(ReceiptOutcome, ReceiptOutcomes)
VIGIE_WORDS(ReleaseReason, ReleaseReasons)
VIGIE_WORDS(SealRule, SealRules)
VIGIE_WORDS(RevealRule, RevealRules)
VIGIE_WORDS(TwoReaders, TwoReadersWords)
VIGIE_WORDS(ClauseChangeKind, ClauseChangeKinds)

ActionWords toWire(DecisionAction action)
{
    for (const auto &row : Actions)
        if (row.value == action)
            return {row.action, row.classification};
    return {"unknown", ""};
}

DecisionAction actionFromWire(std::string_view action, std::string_view classification)
{
    for (const auto &row : Actions)
        if (row.action == action && row.classification == classification)
            return row.value;
    return DecisionAction::Unknown;
}

std::string_view clauseWord(DecisionAction action)
{
    for (const auto &row : Actions)
        if (row.value == action)
            return row.clauseWord;
    return "unknown";
}

DecisionAction actionFromClauseWord(std::string_view word)
{
    for (const auto &row : Actions)
        if (row.clauseWord == word)
            return row.value;
    return DecisionAction::Unknown;
}

} // namespace vigie::contract
