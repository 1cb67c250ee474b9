#pragma once

#include "models/domain/ports/HostNoticeKeeping.h"

#include <QThreadPool>

namespace vigie::workstation {

/// Notices to other hosts as files of this machine's person: composed and written away from the window's thread.
class HostNoticeFiles final : public domain::HostNoticeKeeping
{
public:
    HostNoticeFiles();
    ~HostNoticeFiles() override;

    Request<std::vector<QString>> keep(const QString &title, const domain::Letter &letter,
                                       const domain::HostNoticeId &id, const QString &folder) override;

private:
    QThreadPool m_threads;
};

/// The two files at once.
Result<std::vector<QString>> writeHostNotice(const QString &title, const domain::Letter &letter,
                                             const domain::HostNoticeId &id, const QString &folder);

} // namespace vigie::workstation
