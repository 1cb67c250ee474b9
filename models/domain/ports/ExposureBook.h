#pragma once

#include "models/domain/Exposure.h"

#include <QObject>

#include <optional>

namespace vigie::domain {

/// Where one person's exposure is kept: under their own key, for nobody else.
class ExposureBook : public QObject
{
    Q_OBJECT

public:
    virtual const ExposureLedger &ledger() const = 0;
    virtual void add(QDate day, Category category, Severity severity, Milliseconds seen) = 0;
    /// Everything goes, here and now.
    virtual void forget() = 0;
    /// Why it could not be read or kept last time; none when all is well.
    virtual std::optional<ErrorCode> problem() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace vigie::domain
