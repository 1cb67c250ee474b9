#pragma once

#include "models/base/Secret.h"
#include "models/domain/Ids.h"
#include "models/domain/ports/ExposureBook.h"

#include <QThreadPool>

#include <filesystem>

namespace vigie::keys {

/// One file a person, sealed (XChaCha20-Poly1305) under a key of its own that is derived from the profile's key and the
/// person: whoever else works with this profile cannot read it. Written beside the window's thread, whole or not at
/// all.
class SealedExposureBook final : public domain::ExposureBook
{
    Q_OBJECT

public:
    static constexpr int KeepDays = 92; ///< a quarter: enough to see a trend

    /// `key` is the outbox's: the one that is never made anew.
    SealedExposureBook(std::filesystem::path folder, std::shared_ptr<const Secret> key);
    ~SealedExposureBook() override;

    /// Whose book it is from now on. What was added before belongs to nobody and is dropped.
    void open(const domain::PersonId &person);

    const domain::ExposureLedger &ledger() const override { return m_ledger; }
    void add(QDate day, domain::Category category, domain::Severity severity, Milliseconds seen) override;
    void forget() override;
    std::optional<ErrorCode> problem() const override { return m_problem; }

private:
    void write();
    void fail(ErrorCode code);

    std::filesystem::path m_folder;
    std::shared_ptr<const Secret> m_key;
    domain::PersonId m_person;
    std::filesystem::path m_file;        ///< empty: nobody's
    std::shared_ptr<const Secret> m_own; ///< the person's key
    domain::ExposureLedger m_ledger;
    std::optional<ErrorCode> m_problem;
    QThreadPool m_writer;
};

} // namespace vigie::keys
