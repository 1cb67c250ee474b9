#pragma once

#include "models/documents/ApplicantCells.h"
#include "models/documents/Validity.h"

#include <optional>
#include <vector>

/// What an account, its bank and a document say about one person, side by side, and where they do not agree. A person
/// decides what follows; nothing here says "verified".
namespace vigie::documents {

enum class Finding : std::uint8_t {
    ZoneNotRead,    ///< there should be one: it may be typed
    DigitsDisagree, ///< misread, mistyped, or not as it was printed
    NameDiffers,    ///< surname or given names, see the rows
    NamePartly,     ///< another order, one of two surnames, another given name first
    NameExplained,  ///< differs, with a proof: no fault
    BirthDiffers,   ///< document and account, or two places of the document
    BirthUnknown,   ///< no place of the document tells the day
    Minor,          ///< under eighteen by the youngest reading
    Expired,
    ValidityUnknown, ///< depends on a day the document does not tell, or on a rule that is not known
    ValidityDerived, ///< from a rule, not printed
    PlacesDiffer,    ///< two places of the document say different things (number, expiry, issuer)
    HolderDiffers,   ///< the bank account is not the applicant's
    HolderPartly,    ///< an initial, one of two surnames
    OtherKind,       ///< by its zone a document of another kind than the applicant says, or a visa
    OtherIssuer,     ///< by zone, print or chip of another country than the applicant says
    NoProof,         ///< a document of this kind proves neither age nor validity
};

/// What a finding asks for. The reader decides; this is the next step that is offered first.
enum class FindingStep : std::uint8_t {
    Note,         ///< to be known, nothing is wrong
    LookClosely,  ///< may have an innocent cause
    AskAgain,     ///< another document or another proof is needed
    SuspectMinor, ///< the account is frozen
};
FindingStep stepFor(Finding finding);

struct ApplicantTable
{
    std::vector<TableRow> rows;    ///< only those that anything is known of, in the order of ApplicantField
    std::vector<Finding> findings; ///< each once, the gravest step first
    std::optional<int> age;        ///< full years by the youngest reading of the document
    bool ageIsExact = true;        ///< false: day or month are not known, or two places differ
    Validity validity;
};

ApplicantTable tableOf(const ApplicantFacts &facts);

} // namespace vigie::documents
