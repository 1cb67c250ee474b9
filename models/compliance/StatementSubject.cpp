#include "models/compliance/StatementSubject.h"

#include <algorithm>
#include <cctype>

namespace vigie::compliance {

using namespace vigie::domain;

namespace {

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

} // namespace

Day dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

Recipient recipientOf(const Member &member)
{
    return member.kind == MemberKind::Creator ? Recipient::Creator
           : member.kind == MemberKind::Fan   ? Recipient::Fan
                                              : Recipient::Unknown;
}

void describe(StatementDecision &statement, const Member &member, const std::vector<const Item *> &items, Instant at)
{
    statement.contentTypes = contentTypesOf(items);
    const auto first = std::ranges::min_element(
        items, {}, [](const Item *item) { return std::chrono::sys_days(publicationOf(*item)); });
    statement.contentDate = publicationOf(**first);
    statement.appliesFrom = dayOf(at);
    statement.territory.assign(territoryWords().begin(), territoryWords().end());
    statement.contentLanguage = languageOf(items);
    statement.accountType = accountTypeOf(member);
}

} // namespace vigie::compliance
