#pragma once

#include "models/base/Instant.h"
#include "models/domain/Severity.h"

#include <QDate>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace vigie::domain {

/// How much heavier a second of a grave picture counts than one of a harmless one. What nobody has judged counts like
/// the gravest. A convention for one person's own overview, no measurement of harm.
int exposureWeight(Severity severity);

/// What one person has seen uncovered: weighted time by day and category. Days are those of the person's clock.
class ExposureLedger
{
public:
    using Key = std::pair<QDate, Category>;

    void add(QDate day, Category category, Severity severity, Milliseconds seen);
    Milliseconds of(QDate day, Category category) const; ///< weighted
    Milliseconds of(QDate day) const;
    const std::map<Key, Milliseconds> &rows() const { return m_rows; }
    /// Days before `first` are no longer of use to anybody.
    void forgetBefore(QDate first);

    std::string text() const;
    /// Errors: Corrupt.
    static Result<ExposureLedger> fromText(std::string_view text);

    friend bool operator==(const ExposureLedger &, const ExposureLedger &) = default;

private:
    std::map<Key, Milliseconds> m_rows;
};

} // namespace vigie::domain
