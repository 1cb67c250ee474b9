#pragma once

#include <Qt>

namespace vigie::items {

/// How a column wants to be drawn.
enum class CellKind {
    Text,
    Lead,   ///< what decides, first: time left or age; fixed digit cells
    Tag,    ///< symbol and word in a tone
    Number, ///< right-aligned, fixed digit cells
};

/// Roles of every table model, beside Qt::DisplayRole and Qt::AccessibleTextRole.
enum Role : int {
    ValueRole = Qt::UserRole + 1, ///< the value to sort and compare by
    IdRole,                       ///< the row's contract id, QString
    ToneRole,                     ///< int of domain::Tone
    PlaceholderRole,              ///< true while the row's content is still being read
    CellKindRole,                 ///< int of CellKind
    CaseKindRole,                 ///< int of domain::CaseKind, of a row that is a case
};

} // namespace vigie::items
