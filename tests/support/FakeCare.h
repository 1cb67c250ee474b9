#pragma once

#include "models/domain/ports/ExposureBook.h"
#include "models/domain/ports/ExposureSums.h"
#include "models/domain/ports/NotToday.h"

namespace vigie::test {

/// The platform's memory of what a person put aside.
class FakeNotToday final : public domain::NotToday
{
public:
    Request<domain::NotTodayChoice> read() override
    {
        return refuseWith ? answered<domain::NotTodayChoice>(*refuseWith) : answered<domain::NotTodayChoice>(choice);
    }
    Request<domain::NotTodayChoice> write(const domain::NotTodayChoice &wanted) override
    {
        if (!refuseWith)
            choice = wanted;
        return read();
    }

    domain::NotTodayChoice choice;
    std::optional<Error> refuseWith;
};

/// What the platform was given, and what it tells leads.
class FakeExposureSums final : public domain::ExposureSums
{
public:
    Request<void> give(const domain::ExposureShare &share) override
    {
        if (refuseWith)
            return answered<void>(*refuseWith);
        given.push_back(share);
        return answered<void>({});
    }
    Request<std::vector<domain::ExposureSum>> read() override
    {
        return refuseWith ? answered<std::vector<domain::ExposureSum>>(*refuseWith)
                          : answered<std::vector<domain::ExposureSum>>(sums);
    }

    std::vector<domain::ExposureShare> given;
    std::vector<domain::ExposureSum> sums;
    std::optional<Error> refuseWith;
};

/// A book in memory.
class FakeExposureBook final : public domain::ExposureBook
{
public:
    const domain::ExposureLedger &ledger() const override { return m_ledger; }
    void add(QDate day, domain::Category category, domain::Severity severity, Milliseconds seen) override
    {
        m_ledger.add(day, category, severity, seen);
        Q_EMIT changed();
    }
    void forget() override
    {
        m_ledger = {};
        Q_EMIT changed();
    }
    std::optional<ErrorCode> problem() const override { return broken; }

    std::optional<ErrorCode> broken;

private:
    domain::ExposureLedger m_ledger;
};

} // namespace vigie::test
