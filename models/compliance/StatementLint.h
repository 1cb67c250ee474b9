#pragma once

#include "models/compliance/Finding.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace vigie::compliance {

enum class DecidedBy : std::uint8_t { Unknown, Person, Machine };
enum class LedBy : std::uint8_t { Unknown, Article9Order, SomethingElse };
enum class Recipient : std::uint8_t { Unknown, Creator, Fan };

/// What the statement itself does not say. Where it is unknown, L08, L09 and L10 find nothing.
struct LintContext
{
    DecidedBy decidedBy = DecidedBy::Unknown;
    LedBy ledBy = LedBy::Unknown;
    Recipient recipient = Recipient::Unknown;
    std::vector<std::string> namesToKeepOut{}; ///< of the people concerned, UTF-8; see personalDetails()
};

/// L01 to L11: what the Transparency Database's documentation asks for or its readers need and its server does not
/// check. Members of a wrong type are left to checkRules(). A statement that is no object has no findings.
std::vector<Finding> lint(const nlohmann::json &statement, const LintContext &context = {});

} // namespace vigie::compliance
