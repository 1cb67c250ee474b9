#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/PacketKeeping.h"

#include <QThreadPool>

namespace vigie::workstation {

/// Packets as files of this machine's person: composed and written away from the window's thread.
class PacketFiles final : public domain::PacketKeeping
{
public:
    explicit PacketFiles(const Clock &clock);
    ~PacketFiles() override;

    QString usualFolder() const override;
    Request<std::vector<QString>> keep(const domain::Referral &referral, const domain::OffenceList &offences,
                                       const QString &folder) override;

private:
    const Clock &m_clock;
    QThreadPool m_threads;
};

/// The two files at once, as the recipient may have them. `language`: of the paper.
Result<std::vector<QString>> writePacket(const domain::Referral &referral, const domain::OffenceList &offences,
                                         const QString &folder, const std::string &language, Instant now);

} // namespace vigie::workstation
