#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

/// Names of people as documents write them, and whether two of them may be the same. A person decides; this says what
/// there is to look at.
namespace vigie::documents {

/// The letters A–Z of a name as a machine readable zone writes it (ICAO Doc 9303-3 §6, French habits): Ä AE, Ö OE, Ü
/// UE, Å AA, Æ AE, Œ OE, Ø OE, ß SS, Þ TH, Ð Đ D, Ł L, ı I; other accents dropped; hyphen, apostrophe and space are one
/// space. What is left in another script is dropped.
std::string foldedName(const QString &name);

/// The same with Ä A, Ö O, Ü U, Å A, Ø O: many issuers write these.
std::string plainlyFoldedName(const QString &name);

enum class NameAgreement : std::uint8_t {
    Match,
    Partial, ///< some of it agrees: another order, one of two surnames, another given name first
    Mismatch,
    NotComparable, ///< one side has no letter A–Z
};

struct DocumentName
{
    std::string surname; ///< as in Mrz: A–Z and spaces
    std::string givenNames;
    bool isTruncated = false;
};

struct AccountName
{
    QString surname;     ///< of birth
    QString usedSurname; ///< by marriage or use, empty when there is none
    QString givenNames;
};

struct NameComparison
{
    NameAgreement surname = NameAgreement::NotComparable;
    NameAgreement givenNames = NameAgreement::NotComparable;
    /// The worse of the two.
    NameAgreement overall() const { return std::max(surname, givenNames); }

    friend bool operator==(const NameComparison &, const NameComparison &) = default;
};

/// A truncated name agrees with every name it is the beginning of. Either surname of the account will do, and both in
/// either order. Of the given names the first must agree; more of them on one side only are no finding.
NameComparison compareNames(const DocumentName &document, const AccountName &account);

} // namespace vigie::documents
