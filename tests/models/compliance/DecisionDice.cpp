#include "tests/models/compliance/DecisionDice.h"

#include "models/compliance/StatementTemplates.h"

#include <QFile>

namespace vigie::test {

using namespace compliance;

std::string seedTemplatesText()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/statements-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("statements-1.json");
    return file.readAll().toStdString();
}

const StatementTemplates &seedTemplates()
{
    static const auto templates = readStatementTemplates(seedTemplatesText());
    if (!templates)
        qFatal("%s", templates.error().detail.c_str());
    return *templates;
}

template <typename Enum> std::vector<Enum> DecisionDice::some(std::uint32_t percent)
{
    std::vector<Enum> values;
    for (std::size_t i = 0; i < words<Enum>().size(); ++i)
        if (m_dice.chance(percent))
            values.push_back(Enum(i));
    return values;
}

Day DecisionDice::day(int firstYear, int lastYear)
{
    const auto year = firstYear + int(m_dice.below(std::uint32_t(lastYear - firstYear + 1)));
    const auto first = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
    return Day(first + std::chrono::days(m_dice.below(365)));
}

std::optional<Day> DecisionDice::end(bool isWanted, const Day &after)
{
    if (!isWanted || m_dice.chance(50))
        return {};
    return Day(std::chrono::sys_days(after) + std::chrono::days(m_dice.below(400)));
}

/// At least one of the four kinds, an end only of what is restricted.
void DecisionDice::restrict(StatementDecision &decision)
{
    decision.visibility = some<VisibilityMeasure>(25);
    if (m_dice.chance(30))
        decision.money = one<MoneyMeasure>();
    if (m_dice.chance(30))
        decision.service = one<ServiceMeasure>();
    if (m_dice.chance(30))
        decision.account = one<AccountMeasure>();
    if (decision.visibility.empty() && !decision.money && !decision.service && !decision.account)
        decision.visibility = {VisibilityMeasure::Removed};
    decision.visibilityEnd = end(!decision.visibility.empty(), *decision.appliesFrom);
    decision.moneyEnd = end(decision.money.has_value(), *decision.appliesFrom);
    decision.serviceEnd = end(decision.service.has_value(), *decision.appliesFrom);
    decision.accountEnd = end(decision.account.has_value(), *decision.appliesFrom);
}

StatementDecision DecisionDice::whole(const std::string &clause)
{
    StatementDecision decision;
    decision.puid = "sor-" + std::to_string(++m_number);
    decision.clause = clause;
    const auto *written = seedTemplates().find(clause);
    const bool hasLaw = written != nullptr && written->law.has_value();
    decision.ground = hasLaw && m_dice.chance(50) ? Ground::Illegal : Ground::Incompatible;
    if (m_dice.chance(50))
        decision.alsoIllegal = m_dice.chance(50);
    decision.contentTypes = some<ContentType>(25);
    if (decision.contentTypes.empty())
        decision.contentTypes = {ContentType::Image};
    decision.contentDate = day(2024, 2025);
    decision.appliesFrom = day(2026, 2030);
    restrict(decision);
    const auto countries = territoryWords();
    for (const auto country : countries)
        if (m_dice.chance(50))
            decision.territory.emplace_back(country);
    if (decision.territory.empty())
        decision.territory.emplace_back("FR");
    if (m_dice.chance(70))
        decision.contentLanguage = m_dice.chance(50) ? "FR" : "EN";
    if (m_dice.chance(90))
        decision.accountType = one<AccountType>();
    decision.source = one<Source>();
    decision.detectedAutomatically = m_dice.chance(50);
    decision.decision = one<Automation>();
    decision.language = m_dice.chance(50) ? TextLanguage::French : TextLanguage::English;
    return decision;
}

StatementDecision DecisionDice::damaged(const std::string &clause)
{
    auto decision = whole(clause);
    for (auto changes = m_dice.below(3); changes > 0; --changes)
        damage(decision);
    return decision;
}

void DecisionDice::damage(StatementDecision &decision)
{
    switch (m_dice.below(14)) {
    case 0:
        return decision.puid.clear();
    case 1:
        decision.puid = "p 1";
        return;
    case 2:
        decision.clause = "clause-general";
        return;
    case 3:
        decision.ground = one<Ground>();
        return;
    case 4:
        decision.contentDate.reset();
        return;
    case 5:
        decision.appliesFrom.reset();
        return;
    case 6:
        return decision.territory.clear();
    case 7:
        decision.territory.emplace_back("Ines Baudry");
        return;
    case 8:
        decision.contentLanguage = "ines@studio.example";
        return;
    case 9:
        return decision.contentTypes.clear();
    case 10:
        decision.contentDate = std::chrono::year(2023) / 2 / 30;
        return;
    case 11:
        decision.appliesFrom = day(2039, 2040);
        return;
    case 12:
        decision.visibilityEnd = day(1990, 1991);
        return;
    default:
        decision.visibility.clear();
        decision.money.reset();
        decision.service.reset();
        decision.account.reset();
    }
}

} // namespace vigie::test
