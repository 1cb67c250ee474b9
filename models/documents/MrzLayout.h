#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Where each format keeps what, as data. Lines and positions count from 1, as the documents that define them do.
namespace vigie::documents {

enum class MrzFormat : std::uint8_t {
    Td1,            ///< cards, 3 × 30 (ICAO 9303-5), French card of 2021 included
    Td2,            ///< 2 × 36 (ICAO 9303-6)
    Td3,            ///< passports, 2 × 44 (ICAO 9303-4)
    VisaA,          ///< 2 × 44 (ICAO 9303-7), no composite digit
    VisaB,          ///< 2 × 36
    FrenchCard1995, ///< 2 × 36 of its own kind: neither nationality nor expiry
    FrenchLicence,  ///< 1 × 30, since 2013: neither given names nor birth date
};

/// What a piece of a zone holds. Sex stands in most of them and is on purpose not here: nobody compares or shows it.
enum class MrzField : std::uint8_t {
    DocumentCode,
    Issuer,
    DocumentNumber,
    Name, ///< surname and given names in one
    Surname,
    GivenNames,
    Nationality,
    BirthDate,
    ExpiryDate,
    Optional1,
    Optional2,
    PersonalNumber,
    Office,    ///< that issued a French card of 1995
    Composite, ///< a check digit over several fields
};

struct MrzPlace
{
    int line;
    int first;
    int last; ///< included
};

struct MrzPiece
{
    MrzField field;
    MrzPlace place;
};

/// One check digit: where it stands and what it is computed over, in this order.
struct MrzDigit
{
    MrzField field;
    MrzPlace at;
    std::span<const MrzPlace> over;
};

struct MrzLayout
{
    MrzFormat format;
    int lines;
    int length; ///< characters a line
    std::span<const MrzPiece> pieces;
    std::span<const MrzDigit> digits;
};

const MrzLayout &layoutOf(MrzFormat format);

/// Every format with as many lines of this length.
std::vector<MrzFormat> formatsOf(int lines, int length);

/// The characters at `place`. `lines` has the size of the layout.
std::string_view textAt(std::span<const std::string> lines, MrzPlace place);

} // namespace vigie::documents
