#pragma once

#include "models/domain/HostNotice.h"
#include "widgets/kit/Tones.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// Words of notices to other hosts.
class HostNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::HostNoticeWords)

public:
    static QString state(domain::HostNoticeState state);
    static kit::Tone tone(domain::HostNoticeState state);
    static QString gap(domain::HostNoticeGap gap);
    /// What became of it, with the moments.
    static QString story(const domain::HostNotice &notice);
    /// Why the platform or the disk did not take it.
    static QString refused(ErrorCode reason);
};

} // namespace vigie::ui::notices
