#pragma once

#include "models/domain/InformationRules.h"
#include "models/domain/LocalizedText.h"

#include <map>

namespace vigie::domain {

/// Policy data: the words of letters about orders to give information, and who the platform is in them.
struct InformationWording
{
    int version = 0;
    QString platform;
    QString contact;
    /// With {date} {order} {reference} {authority} {received} {basis} {reasons} {faults} {data} {answered} {redress}
    /// {platform} {contact}.
    std::map<InformationLetterKind, LocalizedText> letters;
    std::map<InformationFault, LocalizedText> faults;
    std::map<HeldData, LocalizedText> data;
    LocalizedText held;     ///< with {data} {count}
    LocalizedText notHeld;  ///< with {data}
    LocalizedText withheld; ///< in the place of reasons that the authority keeps
    LocalizedText redress;  ///< Art. 10(5): of the person concerned

    friend bool operator==(const InformationWording &, const InformationWording &) = default;
};

/// The letter as it would leave at `at`. `language`: of whom it is for; French or English, else English. `reasons`: in
/// the words of whoever asks back or refuses. What is missing of it: a variable without a value.
LetterDraft composeInformationLetter(const InformationWording &wording, const InformationOrder &order,
                                     InformationLetterKind kind, const std::string &language, const QString &reasons,
                                     Instant at);

} // namespace vigie::domain
