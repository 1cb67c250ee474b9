#include "models/compliance/StatementComposer.h"

#include "models/compliance/StatementSentence.h"
#include "models/compliance/Validation.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

std::string written(const Day &day)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setfill('0') << std::setw(4) << int(day.year()) << '-' << std::setw(2) << unsigned(day.month()) << '-'
         << std::setw(2) << unsigned(day.day());
    return text.str();
}

/// Composes one statement; the order of the fields is the database's.
class Composing
{
public:
    Composing(const StatementDecision &decision, const StatementTemplates &templates, const StatementTemplate &ofClause)
        : m_decision(decision), m_templates(templates), m_clause(ofClause), m_values(values())
    {}

    Json statement();
    std::vector<Finding> takeFindings() { return std::move(m_findings); }

private:
    SentenceValues values() const;
    std::string wording(std::string_view word) const;
    std::vector<std::string_view> measures() const;
    std::string enumerated(const std::vector<std::string_view> &words) const;
    void setSentence(const char *field, const Wording &wording);
    void setDay(const char *field, const std::optional<Day> &day);
    void setMeasures();
    void setReason();
    void setContent();
    void setCategory();
    void setFacts();

    template <typename Enum> void setWord(const char *field, const std::optional<Enum> &value)
    {
        if (value)
            m_statement[field] = word(*value);
    }
    template <typename Enum> Json wordsOf(const std::vector<Enum> &values) const
    {
        Json list = Json::array();
        for (const auto value : values)
            list.push_back(word(value));
        return list;
    }

    const StatementDecision &m_decision;
    const StatementTemplates &m_templates;
    const StatementTemplate &m_clause;
    SentenceValues m_values;
    Json m_statement = Json::object();
    std::vector<Finding> m_findings;
};

std::string Composing::wording(std::string_view word) const
{
    const auto found = m_templates.words.find(word);
    return found == m_templates.words.end() ? std::string() : found->second.in(m_decision.language);
}

std::vector<std::string_view> Composing::measures() const
{
    std::vector<std::string_view> words;
    for (const auto measure : m_decision.visibility)
        words.push_back(word(measure));
    if (m_decision.money)
        words.push_back(word(*m_decision.money));
    if (m_decision.service)
        words.push_back(word(*m_decision.service));
    if (m_decision.account)
        words.push_back(word(*m_decision.account));
    return words;
}

/// "a, b and c"; empty when one of them has no wording.
std::string Composing::enumerated(const std::vector<std::string_view> &words) const
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto one = wording(words[i]);
        if (one.empty())
            return {};
        if (i > 0)
            text += i + 1 == words.size() ? m_templates.conjunction.in(m_decision.language) : ", ";
        text += one;
    }
    return text;
}

SentenceValues Composing::values() const
{
    SentenceValues values;
    std::vector<std::string_view> types;
    for (const auto type : m_decision.contentTypes)
        types.push_back(word(type));
    values["content_type"] = enumerated(types);
    values["measures"] = enumerated(measures());
    values["source"] = wording(word(m_decision.source));
    values["detection"] = wording(yesNo(m_decision.detectedAutomatically));
    values["decision"] = wording(word(m_decision.decision));
    values["clause"] = m_clause.code;
    values["title"] = m_clause.title.in(m_decision.language);
    if (m_decision.contentDate)
        values["content_date"] = written(*m_decision.contentDate);
    if (m_decision.appliesFrom)
        values["date"] = written(*m_decision.appliesFrom);
    return values;
}

void Composing::setSentence(const char *field, const Wording &wording)
{
    m_statement[field] = expanded(wording.in(m_decision.language), m_values, field, m_findings);
}

void Composing::setDay(const char *field, const std::optional<Day> &day)
{
    if (day)
        m_statement[field] = written(*day);
}

void Composing::setMeasures()
{
    if (!m_decision.visibility.empty())
        m_statement["decision_visibility"] = wordsOf(m_decision.visibility);
    const auto hasOther = std::ranges::find(m_decision.visibility, VisibilityMeasure::Other);
    if (hasOther != m_decision.visibility.end())
        m_statement["decision_visibility_other"] = wording(word(VisibilityMeasure::Other));
    setWord("decision_monetary", m_decision.money);
    if (m_decision.money == MoneyMeasure::Other)
        m_statement["decision_monetary_other"] = wording(word(MoneyMeasure::Other));
    setWord("decision_provision", m_decision.service);
    setWord("decision_account", m_decision.account);
    setDay("end_date_visibility_restriction", m_decision.visibilityEnd);
    setDay("end_date_monetary_restriction", m_decision.moneyEnd);
    setDay("end_date_service_restriction", m_decision.serviceEnd);
    setDay("end_date_account_restriction", m_decision.accountEnd);
}

void Composing::setReason()
{
    m_statement["decision_ground"] = word(m_decision.ground);
    if (m_decision.ground == Ground::Illegal) {
        if (!m_clause.law)
            return m_findings.push_back({Rule::NoSuchGround, "decision_ground"});
        setSentence("illegal_content_legal_ground", m_clause.law->reference);
        return setSentence("illegal_content_explanation", m_clause.law->explanation);
    }
    if (!m_templates.termsUrl.empty())
        m_statement["decision_ground_reference_url"] = m_templates.termsUrl;
    setSentence("incompatible_content_ground", m_clause.terms.reference);
    setSentence("incompatible_content_explanation", m_clause.terms.explanation);
    if (m_decision.alsoIllegal)
        m_statement["incompatible_content_illegal"] = yesNo(*m_decision.alsoIllegal);
}

void Composing::setContent()
{
    m_statement["content_type"] = wordsOf(m_decision.contentTypes);
    const auto hasOther = std::ranges::find(m_decision.contentTypes, ContentType::Other);
    if (hasOther != m_decision.contentTypes.end())
        m_statement["content_type_other"] = wording(word(ContentType::Other));
    if (m_decision.contentLanguage)
        m_statement["content_language"] = *m_decision.contentLanguage;
    setDay("content_date", m_decision.contentDate);
    m_statement["territorial_scope"] = m_decision.territory;
    setWord("account_type", m_decision.accountType);
}

void Composing::setCategory()
{
    m_statement["category"] = word(m_clause.category);
    if (!m_clause.additions.empty())
        m_statement["category_addition"] = wordsOf(m_clause.additions);
    if (!m_clause.keywords.empty())
        m_statement["category_specification"] = wordsOf(m_clause.keywords);
    if (m_clause.otherKeyword)
        m_statement["category_specification_other"] = m_clause.otherKeyword->in(m_decision.language);
}

void Composing::setFacts()
{
    setDay("application_date", m_decision.appliesFrom);
    setSentence("decision_facts", m_clause.facts);
    m_statement["source_type"] = word(m_decision.source);
    m_statement["automated_detection"] = yesNo(m_decision.detectedAutomatically);
    m_statement["automated_decision"] = word(m_decision.decision);
}

Json Composing::statement()
{
    m_statement["puid"] = m_decision.puid;
    setMeasures();
    setReason();
    setContent();
    setCategory();
    setFacts();
    return std::move(m_statement);
}

} // namespace

Composition compose(const StatementDecision &decision, const StatementTemplates &templates, const LintContext &context)
{
    Composition composition;
    const auto *ofClause = templates.find(decision.clause);
    if (ofClause == nullptr) {
        composition.findings.push_back({Rule::NoTemplate, "incompatible_content_ground"});
        return composition;
    }
    Composing composing(decision, templates, *ofClause);
    auto statement = composing.statement();
    composition.findings = composing.takeFindings();
    for (auto &finding : validate(statement, context).findings)
        composition.findings.push_back(std::move(finding));
    if (hasErrors(composition.findings))
        return composition;
    // Keys are ASCII, in order, and there are no numbers: what is left of RFC 8785 is how nlohmann writes texts.
    composition.text = statement.dump();
    composition.statement = std::move(statement);
    return composition;
}

} // namespace vigie::compliance
