#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Digits that stand together, the way people write numbers: in groups, with little between them.
namespace vigie::screening {

/// Between two digits of one number there are at most so many other characters, all of them separators.
inline constexpr std::size_t MostSeparators = 3;

/// A space, a line feed, Symbol, or one of . , - / \ ( ) [ ] _ : ; * | ~ '
bool isSeparator(char c);

/// The separators between the character before `at` and the last digit before it; nothing when there is no digit within
/// reach.
std::string_view separatorsBefore(std::string_view text, std::size_t at);
/// The separators from `at` on up to the next digit; nothing when there is none within reach.
std::string_view separatorsAfter(std::string_view text, std::size_t at);

/// How long a group is, in one character: base 36.
char sizeSign(std::size_t size);

/// What is beside the digits that were chosen from a run.
enum class Edge {
    Free,   ///< no digit within reach
    Clear,  ///< more digits, behind something that does not stand between the chosen ones
    Shared, ///< more digits, behind a space or spaces that also stand between the chosen ones
    Tight,  ///< more digits, behind another separator that also stands between the chosen ones: the middle of a date or
            ///< a code
};

/// Whole groups from the beginning of a run.
struct DigitWindow
{
    std::string digits;
    std::string sizes;  ///< of the groups, as sizeSign() has them: "22222" for 01 99 00 12 34, "A" for 0199001234
    std::string joints; ///< between two groups, the first character of it each
    std::size_t begin = 0;
    std::size_t end = 0;
    Edge left = Edge::Free;
    Edge right = Edge::Free;
    bool isPlain = true; ///< between the groups there is only one space, dot, hyphen or slash, or brackets

    bool isApart() const { return left <= Edge::Clear && right <= Edge::Clear; }
};

/// The groups from one place on, as far as thirty digits go.
class DigitRun
{
public:
    static constexpr std::size_t Most = 30;

    /// `at` is a digit that begins a group.
    DigitRun(std::string_view text, std::size_t at);

    std::size_t groups() const { return m_groups; }
    /// How many digits the first `groups` groups have.
    std::size_t digits(std::size_t groups) const;
    /// The groups from the first on that have exactly so many digits; nothing when a group would have to be cut.
    std::optional<DigitWindow> window(std::size_t digits) const;
    /// The first groups, at least one.
    DigitWindow firstGroups(std::size_t groups) const;

private:
    struct Group
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::string_view between(std::size_t group) const;
    Edge edge(std::string_view separators, std::size_t groups) const;

    std::string_view m_text;
    std::array<Group, Most> m_group{};
    std::size_t m_groups = 0;
};

/// Where the next group of digits begins at or after `at`; the length of the text when there is none.
std::size_t nextGroup(std::string_view text, std::size_t at);
/// The end of the group of digits that begins at `at`.
std::size_t endOfGroup(std::string_view text, std::size_t at);

} // namespace vigie::screening
