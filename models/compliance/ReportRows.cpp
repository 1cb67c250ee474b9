#include "models/compliance/ReportRows.h"

#include "models/compliance/StatementRules.h"
#include "models/domain/MemberStates.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;
using domain::DecisionAction;
using domain::NoticeGround;
using domain::NoticeOrigin;

std::string textOf(const Json &statement, const char *field)
{
    const auto *value = given(statement, field);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

template <typename Enum> std::optional<Enum> valueOf(std::string_view written)
{
    const auto list = words<Enum>();
    const auto found = std::ranges::find(list, written);
    return found == list.end() ? std::nullopt : std::optional(Enum(found - list.begin()));
}

/// Reads the words that it needs and keeps the first field that has none.
class MeasureWords
{
public:
    explicit MeasureWords(const Json &statement) : m_statement(statement) {}

    template <typename Enum> Enum needed(const char *field)
    {
        const auto value = valueOf<Enum>(textOf(m_statement, field));
        if (!value)
            fail(field);
        return value.value_or(Enum{});
    }
    template <typename Enum> std::optional<Enum> possible(const char *field)
    {
        return given(m_statement, field) == nullptr ? std::nullopt : std::optional(needed<Enum>(field));
    }
    std::vector<VisibilityMeasure> visibility()
    {
        std::vector<VisibilityMeasure> list;
        const auto *written = given(m_statement, "decision_visibility");
        if (written == nullptr)
            return list;
        for (const auto &one : *written) {
            const auto value = one.is_string() ? valueOf<VisibilityMeasure>(one.get<std::string>()) : std::nullopt;
            if (!value)
                fail("decision_visibility");
            list.push_back(value.value_or(VisibilityMeasure::Other));
        }
        return list;
    }
    ReportSubject subject()
    {
        ReportSubject about;
        const auto category = categoryOf(textOf(m_statement, "category"));
        if (!category)
            fail("category");
        about.category = category.value_or(StatementCategory::OtherTermsViolation);
        const auto *keywords = given(m_statement, "category_specification");
        if (keywords == nullptr)
            return about;
        // One that is of an additional category has no row below the first.
        for (const auto &one : *keywords) {
            const auto keyword = one.is_string() ? keywordOf(one.get<std::string>()) : std::nullopt;
            if (!keyword || !belongsTo(*keyword, about.category))
                continue;
            about.keyword = keyword;
            about.other = *keyword == Keyword::Other ? textOf(m_statement, "category_specification_other") : "";
            break;
        }
        return about;
    }
    bool isYes(const char *field)
    {
        const auto written = textOf(m_statement, field);
        if (written != yesNo(true) && written != yesNo(false))
            fail(field);
        return written == yesNo(true);
    }
    const std::string &fault() const { return m_fault; }

private:
    void fail(const char *field)
    {
        if (m_fault.empty())
            m_fault = field;
    }

    const Json &m_statement;
    std::string m_fault;
};

/// `otherwise`: where the report has nothing that is near.
StatementCategory categoryOf(domain::Category category, StatementCategory otherwise)
{
    using domain::Category;
    switch (category) {
    case Category::Violence:
    case Category::Gore:
        return StatementCategory::Violence;
    case Category::Weapons:
    case Category::Drugs:
        return StatementCategory::UnsafeAndProhibitedProducts;
    case Category::SelfHarm:
        return StatementCategory::SelfHarm;
    case Category::Hate:
        return StatementCategory::HarmfulSpeech;
    case Category::Child:
        return StatementCategory::ProtectionOfMinors;
    case Category::AnimalSexual:
        return StatementCategory::AnimalWelfare;
    case Category::NonConsensual:
    case Category::Generated:
        return StatementCategory::CyberViolence;
    case Category::PersonalData:
        return StatementCategory::DataProtection;
    case Category::Spam:
        return StatementCategory::ScamsAndFraud;
    default:
        return otherwise;
    }
}

ReportSubject subjectOf(const domain::Notice &notice, const domain::AuthorityOrder &order)
{
    ReportSubject about;
    about.category = categoryOf(notice.category, StatementCategory::NotSpecifiedOrder);
    if (order.matter == domain::OrderMatter::Terrorism) {
        about.category = StatementCategory::PublicSecurity;
        about.keyword = Keyword::TerroristContent;
    } else if (order.matter == domain::OrderMatter::ChildAbuse && notice.category == domain::Category::Child) {
        about.keyword = Keyword::ChildSexualAbuseMaterial;
    }
    return about;
}

QString comparable(const QString &text)
{
    return text.simplified().toCaseFolded();
}

std::optional<Instant> notBefore(Instant begin, std::optional<Instant> end)
{
    return end ? std::optional(std::max(begin, *end)) : std::nullopt;
}

/// When the letter about its receipt was composed: as it was recorded.
std::optional<Instant> receiptOf(const domain::InformationOrder &order)
{
    const auto recorded =
        std::ranges::find(order.steps, domain::InformationWork::Record, &domain::InformationStep::work);
    const bool told = std::ranges::find(order.letters, domain::InformationLetterKind::Receipt,
                                        &domain::InformationLetter::kind) != order.letters.end();
    return told && recorded != order.steps.end() ? std::optional(recorded->at) : std::nullopt;
}

Contested contestedOf(const domain::Complaint &complaint, const domain::Notice &notice)
{
    using domain::RestrictionKind;
    if (complaint.from == domain::Complainant::Notifier) {
        if (!isArticle16(notice))
            return Contested::Other;
        return domain::isTrusted(notice) ? Contested::NoActionOnTrustedFlagger : Contested::NoAction;
    }
    const auto took = [&](RestrictionKind kind) {
        return std::ranges::find(complaint.of.decision.restrictions, kind, &domain::Restriction::kind) !=
               complaint.of.decision.restrictions.end();
    };
    if (took(RestrictionKind::AccountSuspended) || took(RestrictionKind::AccountEnded))
        return Contested::Account;
    if (took(RestrictionKind::Unavailable) || took(RestrictionKind::AgeRestricted))
        return Contested::Visibility;
    return took(RestrictionKind::PayoutHeld) ? Contested::Money : Contested::Other;
}

/// What became of the decision, not of the complaint.
std::optional<ReviewOutcome> outcomeOf(domain::ComplaintOutcome outcome)
{
    switch (outcome) {
    case domain::ComplaintOutcome::Upheld:
        return ReviewOutcome::Reversed;
    case domain::ComplaintOutcome::Partly:
        return ReviewOutcome::PartiallyReversed;
    case domain::ComplaintOutcome::Rejected:
        return ReviewOutcome::Upheld;
    case domain::ComplaintOutcome::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<ReportMeasure> measureOf(const Json &statement, Instant decided)
{
    if (!statement.is_object())
        return {ErrorCode::Invalid, "not a statement"};
    MeasureWords read(statement);
    ReportMeasure measure;
    measure.about = read.subject();
    measure.decided = decided;
    measure.source = read.needed<Source>("source_type");
    measure.ground = read.needed<Ground>("decision_ground");
    measure.detectedAutomatically = read.isYes("automated_detection");
    measure.decision = read.needed<Automation>("automated_decision");
    measure.visibility = read.visibility();
    measure.money = read.possible<MoneyMeasure>("decision_monetary");
    measure.service = read.possible<ServiceMeasure>("decision_provision");
    measure.account = read.possible<AccountMeasure>("decision_account");
    if (!read.fault().empty())
        return {ErrorCode::Invalid, read.fault()};
    return measure;
}

std::optional<ReportMeasure> measureOf(const ContentMeasure &of, const StatementTemplate &ofClause)
{
    ReportMeasure measure;
    switch (of.action) {
    case DecisionAction::Block:
    case DecisionAction::MakeUnavailable:
        measure.visibility = {VisibilityMeasure::Disabled};
        break;
    case DecisionAction::ReclassifyAdult:
        measure.visibility = {VisibilityMeasure::AgeRestricted};
        break;
    default:
        return std::nullopt;
    }
    measure.about.category = ofClause.category;
    for (const auto keyword : ofClause.keywords)
        if (!measure.about.keyword && belongsTo(keyword, ofClause.category))
            measure.about.keyword = keyword;
    if (measure.about.keyword == Keyword::Other && ofClause.otherKeyword)
        measure.about.other = ofClause.otherKeyword->french;
    measure.decided = of.at;
    measure.source = of.source;
    measure.detectedAutomatically = of.detectedAutomatically;
    measure.decision = of.decidedByMachine ? Automation::Fully : Automation::None;
    return measure;
}

bool isArticle16(const domain::Notice &notice)
{
    const bool isSomebodys = notice.origin == NoticeOrigin::Anyone || notice.origin == NoticeOrigin::Member ||
                             notice.origin == NoticeOrigin::TrustedFlagger;
    return isSomebodys && notice.ground == NoticeGround::Illegal;
}

ReportNotice noticeOf(const domain::Notice &notice, std::span<const ReportMeasure> measures)
{
    ReportNotice row;
    row.about.category = categoryOf(notice.category, StatementCategory::NotSpecifiedNotice);
    row.byTrustedFlagger = notice.origin == NoticeOrigin::TrustedFlagger;
    row.items = static_cast<int>(notice.items.size() + notice.elsewhere.size());
    row.received = notice.receivedAt;
    row.decided = notice.decidedAt;
    row.lawActions = static_cast<int>(std::ranges::count(measures, Ground::Illegal, &ReportMeasure::ground));
    row.termsActions = static_cast<int>(measures.size()) - row.lawActions;
    return row;
}

std::optional<ReportOrder> orderOf(const domain::Notice &notice, const domain::InformationOrder *answer)
{
    if (notice.origin != NoticeOrigin::Authority || !notice.order || !domain::isMemberState(notice.order->memberState))
        return std::nullopt;
    ReportOrder row;
    const bool informs = notice.order->kind == domain::OrderKind::Inform;
    row.kind = informs ? OrderKind::ToInform : OrderKind::ToAct;
    row.memberState = notice.order->memberState;
    row.about = subjectOf(notice, *notice.order);
    row.items = static_cast<int>(notice.items.size() + notice.elsewhere.size());
    row.received = notice.receivedAt;
    row.acknowledged = notice.acknowledgedAt;
    if (!informs && notice.outcome == domain::NoticeOutcome::Restricted)
        row.effective = notice.decidedAt;
    if (!informs || answer == nullptr)
        return row;
    row.effective = notBefore(row.received, answer->handedOverAt);
    if (!row.acknowledged) // nobody could be reached when it came
        row.acknowledged = notBefore(row.received, receiptOf(*answer));
    return row;
}

std::optional<ReportOrder> orderOf(const domain::InformationOrder &order)
{
    if (!domain::isMemberState(order.entry.memberState))
        return std::nullopt;
    ReportOrder row;
    row.kind = OrderKind::ToInform;
    row.memberState = order.entry.memberState;
    row.about.category = StatementCategory::NotSpecifiedOrder;
    row.received = order.entry.receivedAt;
    row.acknowledged = notBefore(row.received, receiptOf(order));
    row.effective = notBefore(row.received, order.handedOverAt);
    return row;
}

bool isAnswerTo(const domain::InformationOrder &order, const domain::Notice &notice)
{
    const auto &entry = order.entry;
    return notice.origin == NoticeOrigin::Authority && notice.order &&
           notice.order->kind == domain::OrderKind::Inform && !entry.memberState.empty() &&
           entry.memberState == notice.order->memberState && !comparable(entry.reference).isEmpty() &&
           comparable(entry.reference) == comparable(notice.order->reference) &&
           comparable(entry.authority) == comparable(notice.order->authority);
}

ReportComplaint complaintOf(const domain::Complaint &complaint, const domain::Notice &notice)
{
    ReportComplaint row;
    row.about = contestedOf(complaint, notice);
    row.submitted = complaint.receivedAt;
    row.decided = complaint.decidedAt;
    row.outcome = outcomeOf(complaint.outcome);
    row.newRestriction = complaint.from == domain::Complainant::Notifier &&
                         complaint.outcome == domain::ComplaintOutcome::Upheld && complaint.decidedAt &&
                         notice.outcome == domain::NoticeOutcome::Restricted && notice.decidedAt &&
                         *notice.decidedAt >= *complaint.decidedAt;
    return row;
}

} // namespace vigie::compliance
