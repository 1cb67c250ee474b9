#include "models/compliance/StatementFault.h"

#include <algorithm>
#include <charconv>

namespace vigie::compliance {
namespace {

std::int64_t numberFrom(std::string_view text)
{
    std::int64_t value = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// What stands before the next space; `text` goes on after it.
std::string_view nextWord(std::string_view &text)
{
    const auto end = text.find(' ');
    const auto word = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return word;
}

} // namespace

std::string faultText(const Finding &finding)
{
    auto text = std::string(rowOf(finding.rule).id) + " " + finding.field;
    if (finding.rule == Rule::TooLong)
        return text + " " + std::to_string(finding.found) + "/" + std::to_string(finding.limit);
    return finding.other.empty() ? text : text + " " + finding.other;
}

std::vector<std::string> faultTexts(std::span<const Finding> findings)
{
    std::vector<std::string> texts;
    for (const auto &finding : findings)
        if (rowOf(finding.rule).severity == FindingSeverity::Error)
            texts.push_back(faultText(finding));
    return texts;
}

std::optional<Finding> faultFrom(std::string_view text)
{
    if (text.find(' ') == std::string_view::npos)
        return std::nullopt;
    const auto rows = ruleRows();
    const auto row = std::ranges::find(rows, nextWord(text), &RuleRow::id);
    if (row == rows.end())
        return std::nullopt;
    Finding finding{row->rule, std::string(nextWord(text))};
    if (row->rule != Rule::TooLong) {
        finding.other = std::string(text);
        return finding;
    }
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    finding.found = numberFrom(text.substr(0, slash));
    finding.limit = numberFrom(text.substr(slash + 1));
    return finding;
}

} // namespace vigie::compliance
