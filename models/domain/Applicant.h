#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// What is compared. Sex is neither compared nor shown and has no word here.
enum class ApplicantField : std::uint8_t {
    Unknown,
    Surname,
    UsedSurname, ///< by marriage or use
    GivenNames,
    BirthDate,  ///< YYYY-MM-DD
    ExpiryDate, ///< YYYY-MM-DD
    IssueDate,  ///< YYYY-MM-DD
    Issuer,     ///< ISO 3166 alpha-3, as zones write it
    DocumentNumber,
    BankHolder,
};

/// Where a value was read or who said it.
enum class ValueSource : std::uint8_t { Unknown, Account, Printed, Zone, Chip, Bank };

struct ApplicantValue
{
    ApplicantField field = ApplicantField::Unknown;
    ValueSource source = ValueSource::Unknown;
    QString value;
    bool masked = false; ///< all but its last characters are hidden; the rest is revealed for a reason

    friend bool operator==(const ApplicantValue &, const ApplicantValue &) = default;
};

/// The values of one application, for the columns of the desk. Told to who holds the claim, never kept here.
struct Applicant
{
    ApplicationId application;
    std::vector<ApplicantValue> values;

    friend bool operator==(const Applicant &, const Applicant &) = default;
};

/// Fields of which only the end is told.
bool isMaskedField(ApplicantField field);
/// "•••••4821": the last characters, and how many there are.
QString masked(const QString &value);
/// The same with its masked fields hidden.
Applicant maskedApplicant(Applicant applicant);

/// Another application in which the same evidence was found; revealed for a reason.
struct RevealedLink
{
    ApplicationId application;
    MemberId member;

    friend bool operator==(const RevealedLink &, const RevealedLink &) = default;
};

/// What was revealed, and that it was, is kept with the reason.
enum class RevealOf : std::uint8_t { Unknown, DocumentNumber, ReuseLinks };

struct Revealed
{
    RevealOf what = RevealOf::Unknown;
    QString number;                  ///< of RevealOf::DocumentNumber
    std::vector<RevealedLink> links; ///< of RevealOf::ReuseLinks

    friend bool operator==(const Revealed &, const Revealed &) = default;
};

} // namespace vigie::domain
