#include "models/screening/Telephones.h"

#include "models/screening/Announcement.h"
#include "models/screening/Characters.h"
#include "models/screening/Dates.h"
#include "models/screening/DigitRun.h"

#include <algorithm>
#include <array>

namespace vigie::screening {

namespace {

constexpr std::size_t FrenchDigits = 10; // with the leading zero
constexpr std::size_t MostDigits = 15;   // E.164 §6.2
constexpr std::size_t LeastDigits = 7;   // country code and number
constexpr std::string_view LongPrefix = "00";

/// How people write ten digits. One digit a group is a habit of those who hide a number.
constexpr std::array<std::string_view, 15> UsualSizes{
    "A", "22222", "1111111111", "4222", "433", "28", "334", "2332", "13222", "1333", "19", "37", "46", "112222", "55"};
constexpr std::string_view DigitByDigit = "1111111111";

/// One pass over a text.
class Search
{
public:
    Search(std::string_view text, NumberingPlans &plans) : m_text(text), m_plans(plans) {}

    Hits run()
    {
        for (std::size_t at = nextGroup(m_text, 0); at < m_text.size();) {
            const std::size_t end = lookAt(at);
            at = nextGroup(m_text, end);
        }
        return std::move(m_hits);
    }

private:
    /// Looks at what begins with this group; answers where to go on.
    std::size_t lookAt(std::size_t group)
    {
        const std::size_t known = m_hits.size();
        const std::size_t plus = plusBefore(group);
        if (plus < group)
            international(plus, DigitRun(m_text, group), 0);
        else if (m_text.substr(group).starts_with(LongPrefix) && isFree(group))
            international(group, DigitRun(m_text, group), LongPrefix.size());
        if (m_hits.size() == known && m_text[group] == '0')
            national(DigitRun(m_text, group));
        else if (m_hits.size() == known && separatorsBefore(m_text, group).empty())
            announced(group);
        return m_hits.size() > known ? m_hits.back().end : endOfGroup(m_text, group);
    }

    /// The place of the + that belongs to a group, with at most a space and a bracket between; else the group itself.
    std::size_t plusBefore(std::size_t group) const
    {
        for (std::size_t at = group; at > 0 && group - at <= 2; --at) {
            if (m_text[at - 1] == '+')
                return at - 1;
            if (m_text[at - 1] != ' ' && m_text[at - 1] != '(')
                break;
        }
        return group;
    }

    /// Not the minutes of 20:00.
    bool isFree(std::size_t group) const
    {
        const auto separators = separatorsBefore(m_text, group);
        return separators.empty() || separators.find_first_of(" \n") != std::string_view::npos;
    }

    bool isGlued(std::size_t begin, std::size_t end) const
    {
        return isLetter(before(m_text, begin)) || isLetter(at(m_text, end));
    }
    bool isInsideAWord(std::size_t begin, std::size_t end) const
    {
        return isLetter(before(m_text, begin)) && isLetter(at(m_text, end));
    }

    void add(Rule rule, Confidence confidence, std::size_t begin, std::size_t end, std::string_view region)
    {
        m_hits.push_back({DetailKind::Telephone, rule, confidence, begin, end, regionOf(region)});
    }

    /// The longest groups that some country's plan knows.
    void international(std::size_t begin, const DigitRun &run, std::size_t skipped)
    {
        for (std::size_t groups = run.groups(); groups > 0; --groups) {
            const std::size_t count = run.digits(groups);
            if (count > MostDigits + 1 + skipped) // one more for the zero of +33 (0)6
                continue;
            if (count < LeastDigits + skipped)
                return;
            const auto window = run.firstGroups(groups);
            const auto digits = std::string_view(window.digits).substr(skipped);
            if (digits.starts_with('0'))
                return;
            const bool isGluedNumber = isLetter(at(m_text, window.end));
            const auto confidence = isGluedNumber || !window.isPlain ? Confidence::Medium : Confidence::High;
            if (const auto found = m_plans.international(digits))
                return add(Rule::TelephoneInternational, confidence, begin, window.end, found->region);
            if (digits.starts_with("33") && isReservedForExamples("0" + std::string(digits.substr(2))))
                return add(Rule::TelephoneReserved, confidence, begin, window.end, "FR");
            if (m_plans.isExhausted()) // whatever belongs to it, too much rather than too little
                return add(Rule::TelephoneByShape, Confidence::Low, begin, run.firstGroups(run.groups()).end, {});
        }
    }

    void national(const DigitRun &run)
    {
        const auto window = run.window(FrenchDigits);
        if (!window || window->digits[1] == '0' || isInsideAWord(window->begin, window->end))
            return;
        const auto date = readAsDate(*window);
        if (date == DateReading::Sure || isDecimal(*window) || (!window->isApart() && !mayStandAmongDigits(*window)))
            return;
        const Rule rule = window->isApart() ? Rule::TelephoneNational : Rule::TelephoneAmongDigits;
        const Confidence confidence = date == DateReading::None ? confidenceOf(*window) : Confidence::Low;
        if (const auto found = m_plans.national(window->digits)) {
            add(rule, confidence, window->begin, window->end, found->region);
        } else if (isReservedForExamples(window->digits)) {
            add(Rule::TelephoneReserved, confidence, window->begin, window->end, "FR");
        } else if (m_plans.isExhausted()) {
            add(Rule::TelephoneByShape, Confidence::Low, window->begin, window->end, {});
        }
    }

    static bool isUsual(const DigitWindow &window)
    {
        return std::ranges::find(UsualSizes, window.sizes) != UsualSizes.end();
    }

    bool mayStandAmongDigits(const DigitWindow &window) const
    {
        const bool isTight = window.left == Edge::Tight || window.right == Edge::Tight;
        return isUsual(window) && window.sizes != DigitByDigit && !isTight && !isGlued(window.begin, window.end);
    }

    /// 0.612345678
    bool isDecimal(const DigitWindow &window) const
    {
        const char point = at(m_text, window.begin + 1);
        return window.sizes.front() == '1' && window.sizes[1] != '1' && (point == '.' || point == ',');
    }

    Confidence confidenceOf(const DigitWindow &window) const
    {
        if (!window.isApart() || isGlued(window.begin, window.end))
            return Confidence::Low;
        const bool isPlain = isUsual(window) && window.isPlain && window.sizes != DigitByDigit;
        return isPlain ? Confidence::High : Confidence::Medium;
    }

    /// What nobody would take for a number without the word before it: all digits within reach, and no more.
    void announced(std::size_t group)
    {
        const auto announcement = announcementBefore(m_text, group);
        const DigitRun run(m_text, group);
        if (announcement == Announcement::None || run.groups() == 0) // a group longer than any number
            return;
        const auto window = run.firstGroups(run.groups());
        if (window.right != Edge::Free || isGlued(window.begin, window.end))
            return;
        const auto &digits = window.digits;
        std::optional<TelephoneNumber> found;
        if (digits.size() == FrenchDigits - 1)
            found = m_plans.national('0' + digits);
        else if (announcement == Announcement::Telephone && (digits.size() == 6 || digits.size() == 8))
            found = ofTheIslands(digits);
        else if (announcement == Announcement::Telephone && digits.size() > FrenchDigits && digits.size() <= MostDigits)
            found = m_plans.international(digits);
        const auto confidence = announcement == Announcement::Telephone ? Confidence::Medium : Confidence::Low;
        if (found)
            add(Rule::TelephoneByKeyword, confidence, window.begin, window.end, found->region);
    }

    std::optional<TelephoneNumber> ofTheIslands(std::string_view digits)
    {
        for (const char *region : {"PM", "NC", "PF", "WF"})
            if (auto found = m_plans.national(digits, region))
                return found;
        return {};
    }

    std::string_view m_text;
    NumberingPlans &m_plans;
    Hits m_hits;
};

} // namespace

Hits findTelephones(std::string_view text, NumberingPlans &plans)
{
    return Search(text, plans).run();
}

std::string fullNumber(std::string_view characters, std::string_view region, NumberingPlans &plans)
{
    std::string digits;
    std::ranges::copy_if(characters, std::back_inserter(digits), isDigit);
    std::optional<TelephoneNumber> found;
    if (characters.starts_with('+'))
        found = plans.international(digits);
    else if (digits.starts_with(LongPrefix))
        found = plans.international(std::string_view(digits).substr(LongPrefix.size()));
    if (!found && !region.empty())
        found = plans.national(digits, region);
    if (!found && digits.size() == FrenchDigits - 1)
        found = plans.national('0' + digits, "FR");
    if (!found)
        found = plans.international(digits);
    if (found)
        return found->e164;
    if (digits.starts_with(LongPrefix))
        digits.erase(0, LongPrefix.size());
    if (digits.starts_with("33"))
        digits = '0' + digits.substr(2);
    return isReservedForExamples(digits) ? "+33" + digits.substr(1) : std::string();
}

} // namespace vigie::screening
