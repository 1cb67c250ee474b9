#pragma once

#include <QString>

#include <array>
#include <random>
#include <string>

/// Details that check out, and the ways people write them. All of it is drawn from a seed.
namespace vigie::test {

using Dice = std::mt19937;

inline unsigned below(Dice &dice, unsigned limit)
{
    return static_cast<unsigned>(dice() % limit);
}

inline std::string digits(Dice &dice, std::size_t count)
{
    std::string drawn;
    while (drawn.size() < count)
        drawn += static_cast<char>('0' + below(dice, 10));
    return drawn;
}

/// The remainder of a number as long as one likes; letters count 10 to 35. Written apart from what it tests.
inline int remainderOf97(const std::string &characters)
{
    std::string number;
    for (const char c : characters)
        number += c >= 'A' ? std::to_string(c - 'A' + 10) : std::string(1, c);
    long long rest = 0;
    for (std::size_t i = 0; i < number.size(); ++i)
        rest = (rest * 10 + (number[i] - '0')) % 97;
    return static_cast<int>(rest);
}

/// An IBAN of one of eight countries with the check digits it must have.
inline std::string drawnIban(Dice &dice)
{
    struct Country
    {
        const char *code;
        const char *kinds; ///< of each character behind the check digits: n, a or c
    };
    static constexpr std::array Countries{Country{"FR", "nnnnnnnnnncccccccccccnn"},
                                          Country{"DE", "nnnnnnnnnnnnnnnnnn"},
                                          Country{"BE", "nnnnnnnnnnnn"},
                                          Country{"GB", "aaaannnnnnnnnnnnnn"},
                                          Country{"NO", "nnnnnnnnnnn"},
                                          Country{"IT", "annnnnnnnnncccccccccccc"},
                                          Country{"MT", "aaaannnnncccccccccccccccccc"},
                                          Country{"ES", "nnnnnnnnnnnnnnnnnnnn"}};
    const auto &country = Countries[below(dice, Countries.size())];
    std::string account;
    for (const char *kind = country.kinds; *kind; ++kind) {
        const bool isLetter = *kind == 'a' || (*kind == 'c' && below(dice, 3) == 0);
        account += static_cast<char>(isLetter ? 'A' + below(dice, 26) : '0' + below(dice, 10));
    }
    const int check = 98 - remainderOf97(account + country.code + "00");
    return country.code + std::string(check < 10 ? "0" : "") + std::to_string(check) + account;
}

/// A card number with the check digit it must have.
inline std::string drawnCard(Dice &dice)
{
    struct Network
    {
        const char *beginning;
        std::size_t length;
    };
    static constexpr std::array Networks{Network{"4", 16},  Network{"51", 16}, Network{"2221", 16}, Network{"37", 15},
                                         Network{"36", 14}, Network{"62", 19}, Network{"4", 13},    Network{"35", 16}};
    const auto &network = Networks[below(dice, Networks.size())];
    std::string card = network.beginning;
    card += digits(dice, network.length - card.size() - 1);
    int sum = 0;
    for (std::size_t i = 0; i < card.size(); ++i) {
        int digit = card[card.size() - 1 - i] - '0';
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return card + static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// Of the ranges reserved for examples.
inline std::string drawnTelephone(Dice &dice)
{
    static constexpr std::array Ranges{"019900", "026191", "035301", "046571", "053649", "063998"};
    return Ranges[below(dice, Ranges.size())] + digits(dice, 4);
}

/// In groups of so many characters, with a separator between them.
inline std::string grouped(const std::string &characters, std::size_t size, const std::string &separator)
{
    std::string out;
    for (std::size_t i = 0; i < characters.size(); i += size)
        out += (i > 0 ? separator : std::string()) + characters.substr(i, size);
    return out;
}

/// The same to the eye: digits of other scripts, marks on them, and between the characters what nobody sees. What comes
/// first and last is seen, so that the span is as long as what is answered.
inline QString disguised(const std::string &characters, Dice &dice)
{
    static constexpr std::array<char16_t, 4> Zeros{u'0', u'０', u'٠', u'०'};
    static constexpr std::array<char16_t, 5> Unseen{u'\u200B', u'\u2060', u'\u00AD', u'\u202E', u'\uFEFF'};
    QString out;
    for (const char c : characters) {
        if (!out.isEmpty() && below(dice, 4) == 0)
            out += QChar(Unseen[below(dice, Unseen.size())]);
        if (c >= '0' && c <= '9')
            out += QChar(static_cast<char16_t>(Zeros[below(dice, Zeros.size())] + (c - '0')));
        else
            out += QLatin1Char(c);
        if (below(dice, 8) == 0)
            out += QChar(0x0301);
    }
    return out;
}

/// Words without a digit, emoji and signs between them; it ends in a space.
inline QString drawnWords(Dice &dice)
{
    static const std::array Words{QStringLiteral("bonjour"),
                                  QStringLiteral("Été"),
                                  QStringLiteral("💕💕"),
                                  QStringLiteral("привет"),
                                  QStringLiteral("e\u0301te\u0301"),
                                  QStringLiteral("日本"),
                                  QStringLiteral("—"),
                                  QStringLiteral("…"),
                                  QStringLiteral("\u200B"),
                                  QStringLiteral("(merci)"),
                                  QStringLiteral("👩‍👧"),
                                  QStringLiteral("\n")};
    QString out;
    for (unsigned words = below(dice, 12); words > 0; --words)
        out += Words[below(dice, Words.size())] + QLatin1Char(' ');
    return out + QStringLiteral("voici ");
}

} // namespace vigie::test
