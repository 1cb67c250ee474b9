#pragma once

#include "models/documents/Mrz.h"
#include "models/documents/MrzDate.h"

/// Until when a document is valid, and by which rule that is known.
namespace vigie::documents {

enum class ValidityRule : std::uint8_t {
    Printed,            ///< the expiry date of the zone
    FrenchCard10,       ///< French card of 1995: ten years (issued before 2 January 2004)
    FrenchCardMinor10,  ///< held by a minor at issue: ten years
    FrenchCardExtended, ///< adult at issue, 2 January 2004 – 31 December 2013: the ten years printed and five more
                        ///< (French decree 2013-1188); the card is not reprinted
    FrenchCard15,       ///< adult at issue, since 1 January 2014: fifteen years, printed
    Unknown,            ///< the zone names no expiry and no rule of ours applies
};

enum class Standing : std::uint8_t {
    Valid,
    Expired,
    CannotTell, ///< depends on a day that the zone does not name: look at the printed date
};

struct Validity
{
    Standing standing = Standing::CannotTell;
    ValidityRule rule = ValidityRule::Unknown;
    /// The last day of validity lies between these two, the same day where it is known. Without a rule both are empty.
    std::optional<Day> from, to;
    bool isDerived = false; ///< computed by us, not read: to be shown as such, with its rule

    friend bool operator==(const Validity &, const Validity &) = default;
};

/// `born` is the printed or read birth date. A French card of 1995 names only the month it was issued in, so that its
/// end is known to a month; who turned 18 in that month counts as a minor at issue.
Validity validityOf(const Mrz &mrz, std::optional<Day> born, Day today);

/// Whether the zone could alone show that its holder is an adult with a valid document: a French driving licence has
/// no birth date and a French card of 1995 no expiry.
bool showsAgeAndExpiry(MrzFormat format);

} // namespace vigie::documents
