#include "app/ctl/StatementReport.h"

#include "models/compliance/StatementFile.h"
#include "models/compliance/StatementRules.h"
#include "models/compliance/StatementText.h"
#include "models/compliance/Validation.h"

#include <QFile>

#include <array>

namespace vigie::ctl {

using Json = nlohmann::ordered_json;
using namespace compliance;

namespace {

constexpr std::array SeverityNames{"error", "warning", "note"};
constexpr std::array EndpointNames{"single", "batch"};

/// One sentence a rule, in the order of compliance::Rule. {other}, {limit} and {found} are filled in.
constexpr std::array<std::string_view, 26> Sentences{
    "the database does not know this key and would ignore it",
    "it is required",
    "it is of another type than it should be",
    "it is not one of the words that this field takes",
    "{found} characters, {limit} are allowed",
    "the list needs an entry",
    "there is nothing but white space",
    "1 to 500 of A-Z, a-z, 0-9, - and _ are allowed",
    "an absolute address with a scheme is needed",
    "it is no day of the calendar, written like 2026-03-31",
    "the day is outside of what the database takes",
    "13 digits are needed",
    "none of the four decision_ fields restricts anything",
    "what {other} says makes it necessary",
    "statement {found} of this batch has the same puid",
    "the restriction ends before {other}",
    "it is not said where the restriction applies",
    "it looks like a detail of a person ({other}), and the database is public",
    "the server would drop it, because of what {other} says",
    "the keyword belongs to none of the statement's categories",
    "KEYWORD_OTHER is there and not said what it is",
    "{other} is not there, so nothing ends",
    "a person decided, so it was not fully automated",
    "a decision on an order under Art. 9 has no statement",
    "a creator who sells is a business user",
    "the white space around it would be removed",
};
static_assert(Sentences.size() == static_cast<std::size_t>(Rule::Untrimmed) + 1);

std::string filled(std::string_view sentence, const Finding &finding)
{
    std::string text(sentence);
    const auto fill = [&text](std::string_view variable, const std::string &value) {
        if (const auto at = text.find(variable); at != std::string::npos)
            text.replace(at, variable.size(), value);
    };
    fill("{other}", finding.other);
    fill("{limit}", std::to_string(finding.limit));
    fill("{found}", std::to_string(finding.found));
    return text;
}

Json findingJson(const Finding &finding)
{
    const auto &row = rowOf(finding.rule);
    Json json{{"rule", row.id},
              {"severity", SeverityNames[static_cast<std::size_t>(row.severity)]},
              {"field", finding.field},
              {"says", filled(Sentences[static_cast<std::size_t>(finding.rule)], finding)}};
    if (!finding.other.empty())
        json["other"] = finding.other;
    if (finding.rule == Rule::TooLong)
        json["limit"] = finding.limit;
    if (finding.rule == Rule::TooLong || finding.rule == Rule::RepeatedPuid)
        json["found"] = finding.found;
    return json;
}

Json statementJson(const nlohmann::json &statement, const Validation &validation)
{
    Json json{{"good", validation.isSendable()}};
    const auto *puid = statement.is_object() ? given(statement, "puid") : nullptr;
    if (puid != nullptr && puid->is_string() && isPuid(puid->get_ref<const std::string &>()))
        json["puid"] = *puid;
    json["findings"] = Json::array();
    for (const auto &finding : validation.findings)
        json["findings"].push_back(findingJson(finding));
    json["server"] = {{"accepts", validation.server.accepts}, {"drops", validation.server.drops}};
    return json;
}

Result<std::string> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, file.errorString().toStdString()};
    // One byte more than is allowed tells that it is too large; a pipe says nothing about its size.
    return file.read(static_cast<qint64>(MaxStatementBytes) + 1).toStdString();
}

} // namespace

Result<Json> statementReport(const QStringList &operands)
{
    if (operands.size() != 2 || operands.first() != QLatin1StringView("validate"))
        return {ErrorCode::Invalid, "statement takes “validate” and a file, or “export”"};
    TRY(const auto text, contentOf(operands.at(1)));
    TRY(const auto file, readStatementFile(text));
    const auto validations = file.endpoint == Endpoint::Batch ? validateBatch(file.statements)
                                                              : std::vector{validate(file.statements.front())};
    Json json{{"good", true}, {"endpoint", EndpointNames[static_cast<std::size_t>(file.endpoint)]}};
    json["statements"] = Json::array();
    for (std::size_t i = 0; i < validations.size(); ++i) {
        json["statements"].push_back(statementJson(file.statements[i], validations[i]));
        json["good"] = json["good"] && validations[i].isSendable();
    }
    // A file does not say who decided, on what and about whom.
    json["notChecked"] = Json::array();
    for (const auto rule : {Rule::FullyByAPerson, Rule::OrderHasNoStatement, Rule::CreatorNotBusiness})
        json["notChecked"].push_back(rowOf(rule).id);
    return json;
}

} // namespace vigie::ctl
