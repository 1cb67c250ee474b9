#pragma once

#include "models/domain/ports/Workplace.h"

#include <QString>

#include <optional>

namespace vigie::domain {

/// That the platform's policy lets this window compare two faces, and the law it rests on. There is no other way to
/// have one: without a policy that names its legal basis nothing can be compared.
class SimilarityPermission
{
public:
    static std::optional<SimilarityPermission> under(const WorkplaceRules &rules)
    {
        const QString basis = rules.similarityBasis.trimmed();
        return basis.isEmpty() ? std::nullopt : std::optional(SimilarityPermission(basis));
    }
    const QString &legalBasis() const { return m_legalBasis; }

private:
    explicit SimilarityPermission(QString legalBasis) : m_legalBasis(std::move(legalBasis)) {}
    QString m_legalBasis;
};

} // namespace vigie::domain
