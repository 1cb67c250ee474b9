#pragma once

#include "models/compliance/ReportPart.h"
#include "models/compliance/YearsRows.h"

/// The parts of the yearly report one by one; see YearlyReport.h, which checks the rows first.
namespace vigie::compliance {

ReportPart identificationPart(const YearsRows &rows);
ReportPart categoriesPart();
ReportPart ordersPart(const YearsRows &rows);
ReportPart noticesPart(const YearsRows &rows);
/// Parts 5 and 6, by the ground of the measures.
ReportPart ownInitiativePart(const YearsRows &rows, Ground ground);
ReportPart appealsPart(const YearsRows &rows);
ReportPart automatedMeansPart(const YearsRows &rows);
ReportPart humanResourcesPart(const YearsRows &rows);
ReportPart recipientsPart(const YearsRows &rows);
ReportPart qualitativePart(const YearsRows &rows);

} // namespace vigie::compliance
