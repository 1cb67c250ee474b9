#pragma once

#include "models/compliance/StatementTemplate.h"
#include "models/compliance/StatementWords.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace vigie::compliance {

using Day = std::chrono::year_month_day;

/// A decision as a statement of reasons needs it: words of closed lists and days. There is no text of anybody's in it.
struct StatementDecision
{
    std::string puid;   ///< opaque and permanent, made before the first attempt to send
    std::string clause; ///< of the policy, for instance "clause-violence"
    Ground ground = Ground::Incompatible;
    std::optional<bool> alsoIllegal{}; ///< of Incompatible: whether it is held to be against the law as well

    std::vector<VisibilityMeasure> visibility{};
    std::optional<MoneyMeasure> money{};
    std::optional<ServiceMeasure> service{};
    std::optional<AccountMeasure> account{};
    std::optional<Day> visibilityEnd{}; ///< none: for good, or until it is lifted
    std::optional<Day> moneyEnd{};
    std::optional<Day> serviceEnd{};
    std::optional<Day> accountEnd{};

    std::vector<ContentType> contentTypes{};
    std::optional<Day> contentDate{}; ///< when it was published or sent
    std::optional<Day> appliesFrom{};
    std::vector<std::string> territory{};         ///< see territoryWords()
    std::optional<std::string> contentLanguage{}; ///< see languageWords()
    std::optional<AccountType> accountType{};
    Source source = Source::OwnInitiative;
    bool detectedAutomatically = false;
    Automation decision = Automation::None;
    TextLanguage language = TextLanguage::French; ///< of the statement
};

} // namespace vigie::compliance
