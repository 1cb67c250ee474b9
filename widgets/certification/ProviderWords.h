#pragma once

#include "models/domain/AgeVerdict.h"
#include "models/domain/EvidenceAdvice.h"
#include "models/domain/IdentityVerdict.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// What a provider says about an applicant. Words of its own that nobody here knows are shown as they came.
class ProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::ProviderWords)

public:
    static QString kind(const domain::IdentityCheck &check);
    static QString recommendation(const domain::IdentityCheck &check);
    static QString result(const domain::SubCheck &part);
    static QString by(domain::CheckedBy by); ///< empty when it is not known
    static QString state(const domain::IdentityVerdict &verdict);
    /// The code and what it means; empty without a code.
    static QString reason(const std::string &code);
    static QString consequence(domain::ReasonConsequence consequence);
    /// "24.3 years, spread 2.1 (a score of quality, not an interval)".
    static QString estimate(const domain::AgeEstimate &estimate);
};

} // namespace vigie::ui::certification
