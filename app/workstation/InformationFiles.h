#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/InformationKeeping.h"

#include <QThreadPool>

namespace vigie::workstation {

/// Answers to orders to give information as files of this machine's person: composed and written away from the window's
/// thread.
class InformationFiles final : public domain::InformationKeeping
{
public:
    explicit InformationFiles(const Clock &clock);
    ~InformationFiles() override;

    Request<std::vector<QString>> keep(const domain::InformationOrder &order, const QString &folder) override;

private:
    const Clock &m_clock;
    QThreadPool m_threads;
};

/// The two files at once.
Result<std::vector<QString>> writeInformation(const domain::InformationOrder &order, const QString &folder,
                                              Instant now);

} // namespace vigie::workstation
