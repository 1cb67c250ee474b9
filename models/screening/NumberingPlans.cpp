#include "models/screening/NumberingPlans.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace vigie::screening {

namespace {

using i18n::phonenumbers::NullLogger;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::array Regions{"FR", "RE", "GP", "MQ", "GF", "YT", "PM", "NC", "PF", "WF"};
constexpr const char *NoRegion = "ZZ";

const PhoneNumberUtil &library()
{
    static std::once_flag once;
    std::call_once(once, [] { PhoneNumberUtil::GetInstance()->SetLogger(new NullLogger); }); // the library owns it
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const std::string &digits, const char *region)
{
    PhoneNumber number;
    if (library().Parse(digits, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    return number;
}

TelephoneNumber described(const PhoneNumber &number)
{
    TelephoneNumber telephone;
    library().Format(number, PhoneNumberUtil::E164, &telephone.e164);
    library().GetRegionCodeForNumber(number, &telephone.region);
    if (telephone.region.size() != 2 || telephone.region == NoRegion)
        telephone.region.clear(); // "001": satellite, freephone of no country
    return telephone;
}

} // namespace

std::optional<TelephoneNumber> NumberingPlans::international(std::string_view digits)
{
    if (isExhausted())
        return {};
    --m_left;
    const auto number = parsed('+' + std::string(digits), NoRegion);
    if (!number || !library().IsValidNumber(*number))
        return {};
    return described(*number);
}

std::optional<TelephoneNumber> NumberingPlans::national(std::string_view digits)
{
    for (const char *region : Regions)
        if (auto found = national(digits, region))
            return found;
    return {};
}

std::optional<TelephoneNumber> NumberingPlans::national(std::string_view digits, std::string_view region)
{
    if (isExhausted())
        return {};
    --m_left;
    const std::string code(region);
    const auto number = parsed(std::string(digits), code.c_str());
    if (!number || !library().IsValidNumberForRegion(*number, code))
        return {};
    auto telephone = described(*number);
    telephone.region = code; // of +262 the library cannot always say which island
    return telephone;
}

bool isReservedForExamples(std::string_view tenDigits)
{
    constexpr std::array<std::string_view, 6> Beginnings{"019900", "026191", "035301", "046571", "053649", "063998"};
    return tenDigits.size() == 10 &&
           std::ranges::any_of(Beginnings, [&](auto beginning) { return tenDigits.starts_with(beginning); });
}

} // namespace vigie::screening
