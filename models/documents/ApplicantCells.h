#pragma once

#include "models/documents/Mrz.h"
#include "models/documents/MrzDate.h"
#include "models/domain/Applicant.h"
#include "models/domain/Evidence.h"

#include <array>
#include <optional>

/// The cells of ApplicantTable, and what they are made of.
namespace vigie::documents {

enum class TableColumn : std::uint8_t {
    Account,
    Printed,  ///< the words and figures a person can read on the document
    Zone,     ///< the machine readable zone as it was read or typed here
    Provider, ///< the zone or the chip as the provider read it; of the bank account its holder
};
inline constexpr std::size_t TableColumns = 4;

enum class CellState : std::uint8_t {
    Empty,
    Reference, ///< what the others of the row are held against
    Agrees,
    Partly,
    Differs,
    Explained, ///< differs, and the applicant has sent a proof why
    NotComparable,
};

struct TableCell
{
    QString text;
    CellState state = CellState::Empty;
    bool masked = false;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// Names and birth date are held against the account, what only a document says against what is printed on it (or the
/// first column that has it).
struct TableRow
{
    domain::ApplicantField field = domain::ApplicantField::Unknown;
    std::array<TableCell, TableColumns> cells;

    TableCell &at(TableColumn column) { return cells[static_cast<std::size_t>(column)]; }
    const TableCell &at(TableColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

struct ApplicantFacts
{
    const domain::Applicant &applicant; ///< what the platform told
    std::optional<Mrz> zone;            ///< as read or typed here
    domain::DocumentKind document = domain::DocumentKind::Unknown;
    bool hasNameProof = false;
    Day today{};
    std::string country{}; ///< that issued the document by what the applicant says, ISO 3166 alpha-2
};

} // namespace vigie::documents
