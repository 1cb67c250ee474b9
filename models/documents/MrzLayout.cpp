#include "models/documents/MrzLayout.h"

#include <algorithm>
#include <array>

namespace vigie::documents {

namespace {

using enum MrzField;

template <std::size_t Count> using Places = std::array<MrzPlace, Count>;

constexpr std::array Td1Pieces{
    MrzPiece{DocumentCode, {1, 1, 2}},  MrzPiece{Issuer, {1, 3, 5}},      MrzPiece{DocumentNumber, {1, 6, 14}},
    MrzPiece{Optional1, {1, 16, 30}},   MrzPiece{BirthDate, {2, 1, 6}},   MrzPiece{ExpiryDate, {2, 9, 14}},
    MrzPiece{Nationality, {2, 16, 18}}, MrzPiece{Optional2, {2, 19, 29}}, MrzPiece{Name, {3, 1, 30}},
};
constexpr Places<1> Td1Number{{{1, 6, 14}}}, Td1Birth{{{2, 1, 6}}}, Td1Expiry{{{2, 9, 14}}};
constexpr Places<4> Td1All{{{1, 6, 30}, {2, 1, 7}, {2, 9, 15}, {2, 19, 29}}};
constexpr std::array Td1Digits{
    MrzDigit{DocumentNumber, {1, 15, 15}, Td1Number},
    MrzDigit{BirthDate, {2, 7, 7}, Td1Birth},
    MrzDigit{ExpiryDate, {2, 15, 15}, Td1Expiry},
    MrzDigit{Composite, {2, 30, 30}, Td1All},
};

// The second lines of TD2, TD3 and both visas agree in their first 28 characters.
constexpr Places<1> Number{{{2, 1, 9}}}, Birth{{{2, 14, 19}}}, Expiry{{{2, 22, 27}}};
constexpr MrzDigit NumberDigit{DocumentNumber, {2, 10, 10}, Number};
constexpr MrzDigit BirthDigit{BirthDate, {2, 20, 20}, Birth};
constexpr MrzDigit ExpiryDigit{ExpiryDate, {2, 28, 28}, Expiry};
constexpr MrzPiece CodePiece{DocumentCode, {1, 1, 2}}, IssuerPiece{Issuer, {1, 3, 5}};
constexpr MrzPiece NumberPiece{DocumentNumber, {2, 1, 9}}, NationalityPiece{Nationality, {2, 11, 13}};
constexpr MrzPiece BirthPiece{BirthDate, {2, 14, 19}}, ExpiryPiece{ExpiryDate, {2, 22, 27}};

constexpr std::array Td2Pieces{CodePiece,  IssuerPiece, MrzPiece{Name, {1, 6, 36}},      NumberPiece, NationalityPiece,
                               BirthPiece, ExpiryPiece, MrzPiece{Optional1, {2, 29, 35}}};
constexpr Places<3> Td2All{{{2, 1, 10}, {2, 14, 20}, {2, 22, 35}}};
constexpr std::array Td2Digits{NumberDigit, BirthDigit, ExpiryDigit, MrzDigit{Composite, {2, 36, 36}, Td2All}};

constexpr std::array Td3Pieces{
    CodePiece,  IssuerPiece, MrzPiece{Name, {1, 6, 44}},           NumberPiece, NationalityPiece,
    BirthPiece, ExpiryPiece, MrzPiece{PersonalNumber, {2, 29, 42}}};
constexpr Places<1> Td3Personal{{{2, 29, 42}}};
constexpr Places<3> Td3All{{{2, 1, 10}, {2, 14, 20}, {2, 22, 43}}};
constexpr std::array Td3Digits{NumberDigit, BirthDigit, ExpiryDigit, MrzDigit{PersonalNumber, {2, 43, 43}, Td3Personal},
                               MrzDigit{Composite, {2, 44, 44}, Td3All}};

constexpr std::array VisaAPieces{
    CodePiece,  IssuerPiece, MrzPiece{Name, {1, 6, 44}},      NumberPiece, NationalityPiece,
    BirthPiece, ExpiryPiece, MrzPiece{Optional1, {2, 29, 44}}};
constexpr std::array VisaBPieces{
    CodePiece,  IssuerPiece, MrzPiece{Name, {1, 6, 36}},      NumberPiece, NationalityPiece,
    BirthPiece, ExpiryPiece, MrzPiece{Optional1, {2, 29, 36}}};
constexpr std::array VisaDigits{NumberDigit, BirthDigit, ExpiryDigit};

constexpr std::array FrenchCardPieces{
    CodePiece,
    IssuerPiece,
    MrzPiece{Surname, {1, 6, 30}},
    MrzPiece{Office, {1, 31, 36}},
    MrzPiece{DocumentNumber, {2, 1, 12}},
    MrzPiece{GivenNames, {2, 14, 27}},
    MrzPiece{BirthDate, {2, 28, 33}},
};
constexpr Places<1> FrenchCardNumber{{{2, 1, 12}}}, FrenchCardBirth{{{2, 28, 33}}};
constexpr Places<2> FrenchCardAll{{{1, 1, 36}, {2, 1, 35}}};
constexpr std::array FrenchCardDigits{
    MrzDigit{DocumentNumber, {2, 13, 13}, FrenchCardNumber},
    MrzDigit{BirthDate, {2, 34, 34}, FrenchCardBirth},
    MrzDigit{Composite, {2, 36, 36}, FrenchCardAll},
};

constexpr std::array LicencePieces{
    CodePiece,
    IssuerPiece,
    MrzPiece{DocumentNumber, {1, 6, 14}},
    MrzPiece{ExpiryDate, {1, 16, 21}},
    MrzPiece{Surname, {1, 22, 29}},
};
constexpr Places<1> LicenceNumber{{{1, 1, 14}}}, LicenceAll{{{1, 1, 29}}};
constexpr std::array LicenceDigits{
    MrzDigit{DocumentNumber, {1, 15, 15}, LicenceNumber},
    MrzDigit{Composite, {1, 30, 30}, LicenceAll},
};

constexpr std::array Layouts{
    MrzLayout{MrzFormat::Td1, 3, 30, Td1Pieces, Td1Digits},
    MrzLayout{MrzFormat::Td2, 2, 36, Td2Pieces, Td2Digits},
    MrzLayout{MrzFormat::Td3, 2, 44, Td3Pieces, Td3Digits},
    MrzLayout{MrzFormat::VisaA, 2, 44, VisaAPieces, VisaDigits},
    MrzLayout{MrzFormat::VisaB, 2, 36, VisaBPieces, VisaDigits},
    MrzLayout{MrzFormat::FrenchCard1995, 2, 36, FrenchCardPieces, FrenchCardDigits},
    MrzLayout{MrzFormat::FrenchLicence, 1, 30, LicencePieces, LicenceDigits},
};

} // namespace

const MrzLayout &layoutOf(MrzFormat format)
{
    return *std::ranges::find(Layouts, format, &MrzLayout::format);
}

std::vector<MrzFormat> formatsOf(int lines, int length)
{
    std::vector<MrzFormat> formats;
    for (const auto &layout : Layouts)
        if (layout.lines == lines && layout.length == length)
            formats.push_back(layout.format);
    return formats;
}

std::string_view textAt(std::span<const std::string> lines, MrzPlace place)
{
    const std::string_view line = lines[static_cast<std::size_t>(place.line - 1)];
    return line.substr(static_cast<std::size_t>(place.first - 1),
                       static_cast<std::size_t>(place.last - place.first + 1));
}

} // namespace vigie::documents
