#include "models/documents/ApplicantTable.h"

#include "models/documents/ApplicantRows.h"
#include "models/documents/Issuers.h"

#include <algorithm>

namespace vigie::documents {

using domain::ApplicantField;

namespace {

constexpr int Majority = 18; ///< full years (French civil code, Art. 414)

using Findings = std::vector<Finding>;

void note(Findings &findings, Finding finding)
{
    if (std::ranges::find(findings, finding) == findings.end())
        findings.push_back(finding);
}

bool any(const TableRow *row, CellState state)
{
    return row && std::ranges::find(row->cells, state, &TableCell::state) != row->cells.end();
}

const TableRow *rowOf(const ApplicantTable &table, ApplicantField field)
{
    const auto found = std::ranges::find(table.rows, field, &TableRow::field);
    return found == table.rows.end() ? nullptr : &*found;
}

void judgeNames(ApplicantTable &table)
{
    for (const auto field : {ApplicantField::Surname, ApplicantField::UsedSurname, ApplicantField::GivenNames}) {
        const auto *row = rowOf(table, field);
        if (any(row, CellState::Differs))
            note(table.findings, Finding::NameDiffers);
        if (any(row, CellState::Partly))
            note(table.findings, Finding::NamePartly);
        if (any(row, CellState::Explained))
            note(table.findings, Finding::NameExplained);
    }
    if (any(rowOf(table, ApplicantField::BankHolder), CellState::Differs))
        note(table.findings, Finding::HolderDiffers);
    if (any(rowOf(table, ApplicantField::BankHolder), CellState::Partly))
        note(table.findings, Finding::HolderPartly);
}

void judgePlaces(ApplicantTable &table)
{
    for (const auto field : {ApplicantField::ExpiryDate, ApplicantField::IssueDate, ApplicantField::Issuer,
                             ApplicantField::DocumentNumber})
        if (any(rowOf(table, field), CellState::Differs))
            note(table.findings, Finding::PlacesDiffer);
    if (any(rowOf(table, ApplicantField::BirthDate), CellState::Differs))
        note(table.findings, Finding::BirthDiffers);
}

/// The account is no evidence of an age: only the document is, and of two readings the younger.
std::optional<Day> judgeAge(ApplicantTable &table, const ApplicantFacts &facts)
{
    std::optional<Day> youngest;
    for (const auto &born : birthDaysOf(facts)) {
        table.ageIsExact = table.ageIsExact && born.isExact && (!youngest || *youngest == born.day);
        youngest = youngest ? std::max(*youngest, born.day) : born.day;
    }
    if (!youngest) {
        note(table.findings, Finding::BirthUnknown);
        return youngest;
    }
    table.age = ageOn(facts.today, *youngest);
    if (*table.age < Majority)
        note(table.findings, Finding::Minor);
    return youngest;
}

void judgeValidity(ApplicantTable &table, const ApplicantFacts &facts, std::optional<Day> born)
{
    if (const auto zone = facts.zone ? facts.zone : extendedFrenchCard(facts))
        table.validity = validityOf(*zone, born, facts.today);
    const auto printed = printedExpiryOf(facts);
    if (printed && table.validity.rule == ValidityRule::Unknown) {
        table.validity = {*printed < facts.today ? Standing::Expired : Standing::Valid, ValidityRule::Printed, printed,
                          printed, false};
    }
    if (table.validity.standing == Standing::Expired)
        note(table.findings, Finding::Expired);
    if (table.validity.standing == Standing::CannotTell)
        note(table.findings, Finding::ValidityUnknown);
    if (table.validity.isDerived)
        note(table.findings, Finding::ValidityDerived);
}

/// Which kind of document has a zone of this format. Residence permits come as cards and as stickers like a visa's.
bool isZoneOf(MrzFormat format, domain::DocumentKind kind)
{
    const bool isCard = format == MrzFormat::Td1 || format == MrzFormat::Td2;
    const bool isSticker = format == MrzFormat::VisaA || format == MrzFormat::VisaB;
    switch (kind) {
    case domain::DocumentKind::Passport:
        return format == MrzFormat::Td3;
    case domain::DocumentKind::IdentityCard:
        return isCard || format == MrzFormat::FrenchCard1995;
    case domain::DocumentKind::ResidencePermit:
        return isCard || isSticker;
    case domain::DocumentKind::DrivingLicence:
        return format == MrzFormat::FrenchLicence || isCard;
    case domain::DocumentKind::Unknown:
        break;
    }
    return true;
}

/// What the applicant says about the document, and the document itself.
void judgeDocument(ApplicantTable &table, const ApplicantFacts &facts)
{
    if (facts.document == domain::DocumentKind::DrivingLicence ||
        (facts.zone && facts.zone->format == MrzFormat::FrenchLicence))
        note(table.findings, Finding::NoProof);
    if (facts.zone && !isZoneOf(facts.zone->format, facts.document))
        note(table.findings, Finding::OtherKind);
    const auto *issuer = rowOf(table, ApplicantField::Issuer);
    if (issuer && std::ranges::any_of(issuer->cells, [&facts](const TableCell &cell) {
            return !isIssuedBy(cell.text.toStdString(), facts.country);
        }))
        note(table.findings, Finding::OtherIssuer);
}

bool hasZone(domain::DocumentKind kind)
{
    return kind != domain::DocumentKind::Unknown && kind != domain::DocumentKind::DrivingLicence;
}

} // namespace

FindingStep stepFor(Finding finding)
{
    switch (finding) {
    case Finding::Minor:
        return FindingStep::SuspectMinor;
    case Finding::Expired:
    case Finding::HolderDiffers:
    case Finding::NoProof:
        return FindingStep::AskAgain;
    case Finding::NameExplained:
    case Finding::ValidityDerived:
        return FindingStep::Note;
    case Finding::ZoneNotRead:
    case Finding::DigitsDisagree:
    case Finding::NameDiffers:
    case Finding::NamePartly:
    case Finding::BirthDiffers:
    case Finding::BirthUnknown:
    case Finding::ValidityUnknown:
    case Finding::PlacesDiffer:
    case Finding::OtherKind:
    case Finding::OtherIssuer:
    case Finding::HolderPartly:
        break;
    }
    return FindingStep::LookClosely;
}

ApplicantTable tableOf(const ApplicantFacts &facts)
{
    ApplicantTable table;
    table.rows = applicantRows(facts);
    judgeValidity(table, facts, judgeAge(table, facts));
    judgeNames(table);
    judgePlaces(table);
    judgeDocument(table, facts);
    if (!facts.zone && hasZone(facts.document))
        note(table.findings, Finding::ZoneNotRead);
    if (facts.zone && !facts.zone->checkDigitsAgree())
        note(table.findings, Finding::DigitsDisagree);
    std::ranges::stable_sort(table.findings, std::greater(), stepFor);
    return table;
}

} // namespace vigie::documents
