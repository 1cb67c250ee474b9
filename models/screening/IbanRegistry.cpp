#include "models/screening/IbanRegistry.h"

#include "models/screening/Characters.h"

#include <algorithm>
#include <array>

namespace vigie::screening {

namespace {

struct Entry
{
    std::string_view country;
    std::string_view structure;
};

/// In alphabetical order.
constexpr std::array Registry{
    Entry{"AD", "4n4n12c"},     Entry{"AE", "3n16n"},     Entry{"AL", "8n16c"},         Entry{"AT", "5n11n"},
    Entry{"AZ", "4a20c"},       Entry{"BA", "3n3n8n2n"},  Entry{"BE", "3n7n2n"},        Entry{"BG", "4a4n2n8c"},
    Entry{"BH", "4a14c"},       Entry{"BI", "5n5n11n2n"}, Entry{"BR", "8c5n10n1a1c"},   Entry{"BY", "4c4n16c"},
    Entry{"CH", "5n12c"},       Entry{"CR", "4n14n"},     Entry{"CY", "3n5n16c"},       Entry{"CZ", "4n6n10n"},
    Entry{"DE", "8n10n"},       Entry{"DJ", "5n5n11n2n"}, Entry{"DK", "4n9n1n"},        Entry{"DO", "4c20n"},
    Entry{"EE", "2n14n"},       Entry{"EG", "4n4n17n"},   Entry{"ES", "4n4n1n1n10n"},   Entry{"FI", "3n11n"},
    Entry{"FK", "2a12n"},       Entry{"FO", "4n9n1n"},    Entry{"FR", "5n5n11c2n"},     Entry{"GB", "4a6n8n"},
    Entry{"GE", "2a16n"},       Entry{"GI", "4a15c"},     Entry{"GL", "4n9n1n"},        Entry{"GR", "3n4n16c"},
    Entry{"GT", "4c20c"},       Entry{"HN", "4a20n"},     Entry{"HR", "7n10n"},         Entry{"HU", "3n4n1n15n1n"},
    Entry{"IE", "4a6n8n"},      Entry{"IL", "3n3n13n"},   Entry{"IQ", "4a3n12n"},       Entry{"IS", "4n2n6n10n"},
    Entry{"IT", "1a5n5n12c"},   Entry{"JO", "4a4n18c"},   Entry{"KW", "4a22c"},         Entry{"KZ", "3n13c"},
    Entry{"LB", "4n20c"},       Entry{"LC", "4a24c"},     Entry{"LI", "5n12c"},         Entry{"LT", "5n11n"},
    Entry{"LU", "3n13c"},       Entry{"LV", "4a13c"},     Entry{"LY", "3n3n15n"},       Entry{"MC", "5n5n11c2n"},
    Entry{"MD", "2c18c"},       Entry{"ME", "3n13n2n"},   Entry{"MK", "3n10c2n"},       Entry{"MN", "4n12n"},
    Entry{"MR", "5n5n11n2n"},   Entry{"MT", "4a5n18c"},   Entry{"MU", "4a2n2n12n3n3a"}, Entry{"NI", "4a20n"},
    Entry{"NL", "4a10n"},       Entry{"NO", "4n6n1n"},    Entry{"OM", "3n16c"},         Entry{"PK", "4a16c"},
    Entry{"PL", "8n16n"},       Entry{"PS", "4a21c"},     Entry{"PT", "4n4n11n2n"},     Entry{"QA", "4a21c"},
    Entry{"RO", "4a16c"},       Entry{"RS", "3n13n2n"},   Entry{"RU", "9n5n15c"},       Entry{"SA", "2n18c"},
    Entry{"SC", "4a2n2n16n3a"}, Entry{"SD", "2n12n"},     Entry{"SE", "3n16n1n"},       Entry{"SI", "5n8n2n"},
    Entry{"SK", "4n6n10n"},     Entry{"SM", "1a5n5n12c"}, Entry{"SO", "4n3n12n"},       Entry{"ST", "4n4n11n2n"},
    Entry{"SV", "4a20n"},       Entry{"TL", "3n14n2n"},   Entry{"TN", "2n3n13n2n"},     Entry{"TR", "5n1n16c"},
    Entry{"UA", "6n19c"},       Entry{"VA", "3n15n"},     Entry{"VG", "4a16n"},         Entry{"XK", "4n10n2n"},
    Entry{"YE", "4a4n18c"}};

static_assert(std::ranges::is_sorted(Registry, {}, &Entry::country));

constexpr std::string_view Countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

struct Part
{
    std::size_t count;
    char kind;
};

/// Takes "11c" off the front of a structure.
Part takePart(std::string_view &structure)
{
    std::size_t count = 0, at = 0;
    for (; at < structure.size() && isDigit(structure[at]); ++at)
        count = count * 10 + static_cast<std::size_t>(structure[at] - '0');
    const char kind = structure[at];
    structure.remove_prefix(at + 1);
    return {count, kind};
}

bool isOfKind(char c, char kind)
{
    return kind == 'n' ? isDigit(c) : kind == 'a' ? isUpper(c) : isDigit(c) || isUpper(c);
}

int valueOf(char c)
{
    return isDigit(c) ? c - '0' : c - 'A' + 10;
}

int mod97(std::string_view characters, int remainder)
{
    for (const char c : characters)
        remainder = (remainder * (isDigit(c) ? 10 : 100) + valueOf(c)) % 97;
    return remainder;
}

/// A to I are 1 to 9, so are J to R; S to Z are 2 to 9.
char ribDigit(char c)
{
    if (!isUpper(c))
        return c;
    const int place = c - 'A';
    return static_cast<char>('1' + (place < 18 ? place % 9 : place - 17));
}

} // namespace

std::string_view ibanStructure(std::string_view country)
{
    const auto *entry = std::ranges::lower_bound(Registry, country, {}, &Entry::country);
    return entry != Registry.end() && entry->country == country ? entry->structure : std::string_view();
}

std::size_t lengthOf(std::string_view structure)
{
    std::size_t length = 0;
    while (!structure.empty())
        length += takePart(structure).count;
    return length;
}

bool follows(std::string_view characters, std::string_view structure)
{
    while (!structure.empty()) {
        const Part part = takePart(structure);
        if (characters.size() < part.count)
            return false;
        if (!std::ranges::all_of(characters.substr(0, part.count), [&](char c) { return isOfKind(c, part.kind); }))
            return false;
        characters.remove_prefix(part.count);
    }
    return characters.empty();
}

bool isIban(std::string_view iban)
{
    constexpr std::size_t Head = 4; // country and check digits
    if (iban.size() < Head || !isDigit(iban[2]) || !isDigit(iban[3]))
        return false;
    const auto structure = ibanStructure(iban.substr(0, 2));
    if (structure.empty() || !follows(iban.substr(Head), structure))
        return false;
    return mod97(iban.substr(0, Head), mod97(iban.substr(Head), 0)) == 1;
}

bool ribKeyAgrees(std::string_view rib)
{
    if (!follows(rib, "5n5n11c2n"))
        return false;
    std::string digits(rib);
    std::ranges::transform(digits, digits.begin(), ribDigit);
    const std::string_view all = digits;
    const int bank = mod97(all.substr(0, 5), 0), branch = mod97(all.substr(5, 5), 0),
              account = mod97(all.substr(10, 11), 0);
    return 97 - (89 * bank + 15 * branch + 3 * account) % 97 == (all[21] - '0') * 10 + (all[22] - '0');
}

bool hasBicForm(std::string_view bic)
{
    constexpr std::size_t Head = 8, Whole = 11;
    if (bic.size() != Head && bic.size() != Whole)
        return false;
    return follows(bic, bic.size() == Head ? "6a2c" : "6a5c") && isCountry(bic.substr(4, 2));
}

bool isCountry(std::string_view code)
{
    if (code.size() != 2)
        return false;
    for (std::size_t i = 0; i < Countries.size(); i += 3)
        if (Countries.substr(i, 2) == code)
            return true;
    return false;
}

} // namespace vigie::screening
