#include "models/compliance/NoticeStatements.h"

#include <algorithm>
#include <cctype>

namespace vigie::compliance {

using namespace vigie::domain;

namespace {

Day dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

Day publicationOf(const Item &item)
{
    return dayOf(item.publishedAt.value_or(item.createdAt));
}

ContentType contentTypeOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Photo:
    case ItemKind::PhotoSet:
    case ItemKind::ProfilePicture:
    case ItemKind::Banner:
        return ContentType::Image;
    case ItemKind::Video:
    case ItemKind::Live:
        return ContentType::Video;
    case ItemKind::Audio:
        return ContentType::Audio;
    case ItemKind::Message:
        return ContentType::Text;
    default:
        return ContentType::Other;
    }
}

std::vector<ContentType> contentTypesOf(const std::vector<const Item *> &items)
{
    std::vector<ContentType> types;
    for (const auto *item : items)
        if (const auto type = contentTypeOf(item->kind); std::ranges::find(types, type) == types.end())
            types.push_back(type);
    std::ranges::sort(types);
    return types;
}

/// "fr-CA" → "FR"; none for a language that the database has no word for.
std::optional<std::string> languageWord(const std::string &language)
{
    auto word = language.substr(0, language.find('-'));
    std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const auto known = languageWords();
    return std::ranges::find(known, word) == known.end() ? std::nullopt : std::optional(std::move(word));
}

/// Of several items only what they have in common.
std::optional<std::string> languageOf(const std::vector<const Item *> &items)
{
    const auto first = languageWord(items.front()->language);
    const bool isShared =
        std::ranges::all_of(items, [&](const Item *item) { return languageWord(item->language) == first; });
    return isShared ? first : std::nullopt;
}

std::optional<AccountType> accountTypeOf(const Member &member)
{
    switch (member.kind) {
    case MemberKind::Creator:
        return AccountType::Business;
    case MemberKind::Fan:
        return AccountType::Private;
    default:
        return std::nullopt;
    }
}

Recipient recipientOf(const Member &member)
{
    return member.kind == MemberKind::Creator ? Recipient::Creator
           : member.kind == MemberKind::Fan   ? Recipient::Fan
                                              : Recipient::Unknown;
}

/// Visibility, money and account are taken from one restriction after the other.
void add(StatementDecision &statement, const Restriction &restriction)
{
    const auto end = restriction.until ? std::optional(dayOf(*restriction.until)) : std::nullopt;
    const auto extend = [&end](std::optional<Day> &last, bool isFirst) {
        last = isFirst ? end : last && end ? std::optional(std::max(*last, *end)) : std::nullopt;
    };
    switch (restriction.kind) {
    case RestrictionKind::Unavailable:
    case RestrictionKind::AgeRestricted:
        extend(statement.visibilityEnd, statement.visibility.empty());
        // Nobody sees it, but it is kept: it was not removed.
        statement.visibility.push_back(restriction.kind == RestrictionKind::Unavailable
                                           ? VisibilityMeasure::Disabled
                                           : VisibilityMeasure::AgeRestricted);
        return;
    case RestrictionKind::PayoutHeld:
        extend(statement.moneyEnd, !statement.money);
        statement.money = MoneyMeasure::Suspended;
        return;
    case RestrictionKind::AccountSuspended:
        extend(statement.accountEnd, !statement.account);
        statement.account = AccountMeasure::Suspended;
        return;
    default:
        return;
    }
}

/// What the statements of one decision have in common, and what is particular to these items of one member.
NoticeStatementDraft draftOf(const NoticeStatementFacts &facts, const Member &member,
                             const std::vector<const Item *> &items)
{
    NoticeStatementDraft draft;
    draft.member = member.id;
    auto &statement = draft.decision;
    if (facts.decision.clause)
        statement.clause = facts.decision.clause->value;
    statement.contentTypes = contentTypesOf(items);
    const auto first = std::ranges::min_element(
        items, {}, [](const Item *item) { return std::chrono::sys_days(publicationOf(*item)); });
    statement.contentDate = publicationOf(**first);
    statement.appliesFrom = dayOf(facts.at);
    statement.territory.assign(territoryWords().begin(), territoryWords().end()); // the platform is one everywhere
    statement.contentLanguage = languageOf(items);
    statement.accountType = accountTypeOf(member);
    statement.source = sourceOf(facts.notice);
    // What is composed holds closed words only, so no name is looked for: one that is an ordinary word would be found.
    draft.context = {DecidedBy::Person, LedBy::SomethingElse, recipientOf(member), {}};
    return draft;
}

bool isOrderToAct(const Notice &notice)
{
    return notice.origin == NoticeOrigin::Authority && notice.order && notice.order->kind == OrderKind::Act;
}

void addItems(const NoticeStatementFacts &facts, const Member &owner, std::vector<NoticeStatementDraft> &drafts)
{
    for (const auto &item : facts.items) {
        if (item.owner != owner.id)
            continue;
        auto draft = draftOf(facts, owner, {&item});
        draft.item = item.id;
        for (const auto &restriction : facts.decision.restrictions)
            if (isOfItems(restriction.kind))
                add(draft.decision, restriction);
        if (!draft.decision.visibility.empty())
            drafts.push_back(std::move(draft));
    }
}

void addAccount(const NoticeStatementFacts &facts, const Member &owner, std::vector<NoticeStatementDraft> &drafts)
{
    std::vector<const Item *> theirs;
    for (const auto &item : facts.items)
        if (item.owner == owner.id)
            theirs.push_back(&item);
    if (theirs.empty())
        return;
    auto draft = draftOf(facts, owner, theirs);
    for (const auto &restriction : facts.decision.restrictions)
        if (!isOfItems(restriction.kind))
            add(draft.decision, restriction);
    if (draft.decision.money || draft.decision.account)
        drafts.push_back(std::move(draft));
}

} // namespace

Source sourceOf(const Notice &notice)
{
    switch (notice.origin) {
    case NoticeOrigin::TrustedFlagger:
        return Source::TrustedFlagger;
    case NoticeOrigin::OwnInitiative:
        return Source::OwnInitiative;
    case NoticeOrigin::Anyone:
    case NoticeOrigin::Member:
        // Art. 16 is about what is illegal; a report that rests on the terms alone is another notification.
        return notice.ground == NoticeGround::Illegal ? Source::Article16 : Source::OtherNotification;
    default:
        return Source::OtherNotification;
    }
}

std::vector<NoticeStatementDraft> statementsOf(const NoticeStatementFacts &facts)
{
    std::vector<NoticeStatementDraft> drafts;
    if (facts.decision.outcome != NoticeOutcome::Restricted || isOrderToAct(facts.notice))
        return drafts;
    for (const auto &owner : facts.owners) {
        addItems(facts, owner, drafts);
        addAccount(facts, owner, drafts);
    }
    return drafts;
}

} // namespace vigie::compliance
