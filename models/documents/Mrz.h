#pragma once

#include "models/base/Result.h"
#include "models/documents/MrzLayout.h"

#include <string>
#include <vector>

/// Reading of the machine readable zone of an identity document (ICAO Doc 9303-3 to -7, French card of 1995, French
/// driving licence).
namespace vigie::documents {

/// One check digit and what came of computing it again.
struct MrzCheck
{
    MrzField field = MrzField::Composite;
    std::string over;    ///< the characters it is computed over
    char given = '<';    ///< as it stands in the zone
    char computed = '<'; ///< as it would have to be
    bool agrees = false;

    friend bool operator==(const MrzCheck &, const MrzCheck &) = default;
};

/// What a zone says. Fields that the format does not have are empty. That the check digits agree says that the zone was
/// probably read as it is printed. It says neither that the document is genuine nor that every letter is right: of TD1,
/// TD2, TD3 and visas no digit covers names and nationality, and some letters no digit tells from one another
/// (takenForOneAnother()).
struct Mrz
{
    MrzFormat format = MrzFormat::Td3;
    std::string documentCode;
    std::string issuer;         ///< three letters; fewer for Germany (`D`)
    std::string documentNumber; ///< in full where it is longer than its field
    std::string surname;        ///< A–Z, parts separated by a space
    std::string givenNames;     ///< the same
    bool nameTruncated = false; ///< the name fills its field and may go on
    std::string nationality;
    std::string birthDate;  ///< YYMMDD as it stands, unknown parts as fillers
    std::string expiryDate; ///< the same
    std::string optional1;
    std::string optional2;
    std::string personalNumber;
    std::string issueMonth; ///< YYMM, French card of 1995 only
    std::string office;     ///< the same
    std::vector<MrzCheck> checks;

    /// Every digit of the zone is as computed. Never to be called "verified".
    bool checkDigitsAgree() const;

    friend bool operator==(const Mrz &, const Mrz &) = default;
};

/// Upper case, spaces removed, `«` and `‹` as fillers: what people type and what readers return.
std::vector<std::string> tidied(const std::vector<std::string> &lines);

/// Reads what tidied() returned. Formats of the same size are told apart by their first letters; where these leave a
/// choice, the one with fewer wrong digits is taken. Errors: Unsupported (no format has lines like these), Invalid (a
/// character that no zone has, or a digit where a letter must be); `detail` says where, for logs without the text.
Result<Mrz> readMrz(const std::vector<std::string> &lines);

} // namespace vigie::documents
