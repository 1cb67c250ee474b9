#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vigie::screening {

struct TelephoneNumber
{
    std::string e164;   ///< "+33199001234"
    std::string region; ///< ISO 3166-1 alpha-2; empty for numbers of no country
};

/// Which digits are a telephone number (libphonenumber, its metadata of the numbering plans; E.164). Everything of that
/// library stays behind this class; it is told to be silent, since its log would name the numbers. It is loaded by the
/// first question, about 4 MB and 10 ms once in a process; questions may come from several threads, each with an object
/// of its own.
class NumberingPlans
{
public:
    /// A question costs about 20 µs. After `most` of them there are no more answers, so that a text made of candidates
    /// does not keep a thread for minutes.
    explicit NumberingPlans(int most = 20'000) : m_left(most) {}

    /// Whether there is still an answer.
    bool isExhausted() const { return m_left <= 0; }

    /// Digits with their country code, without + or 00.
    std::optional<TelephoneNumber> international(std::string_view digits);
    /// Digits as they are dialled in France or else, in this order, in RE, GP, MQ, GF, YT, PM, NC, PF or WF.
    std::optional<TelephoneNumber> national(std::string_view digits);
    /// Digits as they are dialled in one region.
    std::optional<TelephoneNumber> national(std::string_view digits, std::string_view region);

private:
    int m_left;
};

/// Ten digits of the ranges that are nobody's (Arcep, Plan national de numérotation: 01 99 00, 02 61 91, 03 53 01,
/// 04 65 71, 05 36 49, 06 39 98). The plans do not know all of them.
bool isReservedForExamples(std::string_view tenDigits);

} // namespace vigie::screening
