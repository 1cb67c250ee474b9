#pragma once

#include "models/compliance/Category.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie::compliance {

/// What statements are written in.
enum class TextLanguage : std::uint8_t { French, English };

struct Wording
{
    std::string french;
    std::string english;

    const std::string &in(TextLanguage language) const { return language == TextLanguage::French ? french : english; }
};

/// DSA Art. 17(3)(d) or (e): the law or the clause, and why this is against it. Sentences; see StatementSentence.h.
struct StatementReason
{
    Wording reference;
    Wording explanation;
};

/// What the statements of reasons of one clause of the terms say. Whoever decides chooses the clause; there is no other
/// way for words into a statement.
struct StatementTemplate
{
    std::string clause; ///< its id in the policy, for instance "clause-violence"
    std::string code;   ///< as people know it, for instance "V1"
    Wording title;
    StatementCategory category = StatementCategory::OtherTermsViolation;
    std::vector<StatementCategory> additions{};
    std::vector<Keyword> keywords{};
    std::optional<Wording> otherKeyword{}; ///< what KEYWORD_OTHER is here
    std::optional<StatementReason> law{};  ///< none: the clause is not about anything illegal
    StatementReason terms{};
    Wording facts{}; ///< Art. 17(3)(b); a sentence
};

/// resources/policy/statements-*.json: the templates of a platform and the words for what a decision can say.
struct StatementTemplates
{
    int version = 0;
    std::string termsUrl; ///< where the terms can be read, empty for nowhere
    Wording conjunction;  ///< between the last two of several words: " and "
    /// By the database's word, for instance "CONTENT_TYPE_IMAGE". Those for Yes and No are about automated detection.
    std::map<std::string, Wording, std::less<>> words;
    std::vector<StatementTemplate> templates;

    /// None when nobody has written one.
    const StatementTemplate *find(std::string_view clause) const;
};

} // namespace vigie::compliance
