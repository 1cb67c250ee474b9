#include "models/documents/CheckDigit.h"

#include <array>

namespace vigie::documents {

std::optional<int> mrzValue(char c)
{
    if (c == Filler)
        return 0;
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return {};
}

std::optional<char> checkDigit(std::string_view over)
{
    constexpr std::array Weights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < over.size(); ++i) {
        const auto value = mrzValue(over[i]);
        if (!value)
            return {};
        sum += *value * Weights[i % Weights.size()];
    }
    return static_cast<char>('0' + sum % 10);
}

std::string_view takenForOneAnother(char c)
{
    constexpr std::array<std::string_view, 10> Classes{"0AKU<", "1BLV", "2CMW", "3DNX", "4EOY",
                                                       "5FPZ",  "6GQ",  "7HR",  "8IS",  "9JT"};
    const auto value = mrzValue(c);
    return value ? Classes[static_cast<std::size_t>(*value % 10)] : std::string_view();
}

} // namespace vigie::documents
