#pragma once

#include "models/documents/ApplicantCells.h"
#include "models/documents/Validity.h"

#include <vector>

/// The rows of the table, and the days of the document that its findings are about.
namespace vigie::documents {

std::vector<TableRow> applicantRows(const ApplicantFacts &facts);

/// As every place of the document tells it: printed, zone, provider. What is no date is left out.
std::vector<ReadDate> birthDaysOf(const ApplicantFacts &facts);

/// As it is printed, or as the provider read it.
std::optional<Day> printedExpiryOf(const ApplicantFacts &facts);

/// What the zone of a French card of 1995 would tell of its validity, by its printed day of issue: such a card may be
/// valid for five years longer than is printed on it. None: another document, or one that is valid as printed.
std::optional<Mrz> extendedFrenchCard(const ApplicantFacts &facts);

} // namespace vigie::documents
