#include "models/compliance/StatementSentence.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

constexpr auto Variables = std::to_array<std::string_view>(
    {"content_type", "content_date", "date", "clause", "title", "source", "measures", "detection", "decision"});

/// A piece of a sentence: words, or the name of a variable.
struct Piece
{
    std::string_view text;
    bool isVariable = false;
};

/// None when the braces do not pair.
std::optional<std::vector<Piece>> piecesOf(std::string_view sentence)
{
    std::vector<Piece> pieces;
    while (!sentence.empty()) {
        const auto open = sentence.find_first_of("{}");
        pieces.push_back({sentence.substr(0, open)});
        if (open == std::string_view::npos)
            return pieces;
        const auto close = sentence.find_first_of("{}", open + 1);
        if (sentence[open] != '{' || close == std::string_view::npos || sentence[close] != '}')
            return {};
        pieces.push_back({sentence.substr(open + 1, close - open - 1), true});
        sentence.remove_prefix(close + 1);
    }
    return pieces;
}

bool isVariable(std::string_view name)
{
    return std::ranges::find(Variables, name) != Variables.end();
}

} // namespace

std::span<const std::string_view> sentenceVariables()
{
    return Variables;
}

std::optional<std::string> badVariable(std::string_view sentence)
{
    const auto pieces = piecesOf(sentence);
    if (!pieces)
        return std::string();
    for (const auto &piece : *pieces)
        if (piece.isVariable && !isVariable(piece.text))
            return std::string(piece.text);
    return {};
}

std::string expanded(std::string_view sentence, const SentenceValues &values, std::string_view field,
                     std::vector<Finding> &findings)
{
    if (const auto bad = badVariable(sentence)) {
        findings.push_back({Rule::UnknownVariable, std::string(field), *bad});
        return {};
    }
    const auto pieces = piecesOf(sentence).value(); // they pair, or there would be a bad variable
    std::string text;
    for (const auto &piece : pieces) {
        if (!piece.isVariable) {
            text += piece.text;
            continue;
        }
        const auto value = values.find(piece.text);
        if (value == values.end() || value->second.empty())
            findings.push_back({Rule::NoValue, std::string(field), std::string(piece.text)});
        else
            text += value->second;
    }
    return text;
}

} // namespace vigie::compliance
