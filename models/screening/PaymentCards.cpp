#include "models/screening/PaymentCards.h"

#include "models/screening/Characters.h"
#include "models/screening/DigitRun.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigie::screening {

namespace {

constexpr std::size_t LeastDigits = 13, MostDigits = 19;

struct Network
{
    int first; ///< of the beginnings, all with the same number of digits
    int last;
    std::size_t beginning;
    std::size_t least; ///< digits of a number
    std::size_t most;
};

constexpr std::array Networks{Network{4, 4, 1, 13, 19},     Network{51, 55, 2, 16, 16}, Network{2221, 2720, 4, 16, 16},
                              Network{34, 34, 2, 15, 15},   Network{37, 37, 2, 15, 15}, Network{6011, 6011, 4, 16, 19},
                              Network{65, 65, 2, 16, 19},   Network{36, 36, 2, 14, 19}, Network{38, 38, 2, 14, 19},
                              Network{300, 305, 3, 14, 19}, Network{35, 35, 2, 16, 19}, Network{62, 62, 2, 16, 19}};

/// As they are printed, and without a gap.
constexpr std::array<std::string_view, 10> UsualSizes{"4444", "465", "464", "44443", "4441", "D", "E", "F", "G", "J"};

int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char c : digits)
        number = number * 10 + (c - '0');
    return number;
}

Confidence confidenceOf(std::string_view text, const DigitWindow &window)
{
    if (isLetter(before(text, window.begin)) || isLetter(at(text, window.end)))
        return Confidence::Low;
    const bool isUsual = std::ranges::find(UsualSizes, window.sizes) != UsualSizes.end();
    return isUsual && window.isPlain && window.isApart() ? Confidence::High : Confidence::Medium;
}

std::optional<Hit> cardAt(std::string_view text, std::size_t group)
{
    if (text[group] < '2' || text[group] > '6')
        return {};
    const DigitRun run(text, group);
    for (std::size_t groups = run.groups(); groups > 0; --groups) {
        const std::size_t count = run.digits(groups);
        if (count < LeastDigits)
            return {};
        if (count > MostDigits)
            continue;
        const auto window = run.firstGroups(groups);
        if (!isOfANetwork(window.digits) || !luhnAgrees(window.digits))
            continue;
        const bool isUsual = std::ranges::find(UsualSizes, window.sizes) != UsualSizes.end();
        const bool isTight = window.left == Edge::Tight || window.right == Edge::Tight;
        if (!window.isApart() && (isTight || !isUsual))
            continue; // one part of many digits has the right check digit as soon as ten do
        return Hit{DetailKind::PaymentCard, Rule::CardLuhn, confidenceOf(text, window), window.begin, window.end, {}};
    }
    return {};
}

} // namespace

bool luhnAgrees(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int weighed = i % 2 == 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

bool isOfANetwork(std::string_view digits)
{
    return std::ranges::any_of(Networks, [&](const Network &network) {
        if (digits.size() < network.least || digits.size() > network.most)
            return false;
        const int beginning = numberOf(digits.substr(0, network.beginning));
        return beginning >= network.first && beginning <= network.last;
    });
}

Hits findCards(std::string_view text)
{
    Hits hits;
    for (std::size_t group = nextGroup(text, 0); group < text.size();) {
        const auto hit = cardAt(text, group);
        if (hit)
            hits.push_back(*hit);
        group = nextGroup(text, hit ? hit->end : endOfGroup(text, group));
    }
    return hits;
}

} // namespace vigie::screening
