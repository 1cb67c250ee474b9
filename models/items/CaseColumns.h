#pragma once

#include "models/domain/Tone.h"
#include "models/items/CaseWording.h"
#include "models/items/Roles.h"

#include <QVariant>

#include <array>

namespace vigie::items {

/// What decides first, then what it is about, then its state.
struct CaseColumn
{
    CellKind kind;
    QString (*display)(const CaseWording &, const domain::CaseRow &, Instant now);
    QVariant (*value)(const domain::CaseRow &); ///< to compare by
    domain::Tone (*tone)(const domain::CaseRow &, Instant now);
};

inline constexpr int CaseColumnCount = 3;
const std::array<CaseColumn, CaseColumnCount> &caseColumns();

/// Due within this time is "soon".
inline constexpr Milliseconds SoonBefore{5 * 60'000};

domain::Tone dueTone(const domain::CaseRow &row, Instant now);

} // namespace vigie::items
