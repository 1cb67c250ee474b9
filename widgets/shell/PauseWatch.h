#pragma once

#include "models/base/Clock.h"
#include "models/domain/ExposureShare.h"
#include "models/domain/ports/ExposureBook.h"
#include "widgets/kit/Banner.h"

#include <QTimer>

namespace vigie::ui::shell {

/// Proposes a pause after much that was grave: a bar above the work that stays for a while and stops nothing. Nobody is
/// told of it.
class PauseWatch : public QObject
{
    Q_OBJECT

public:
    /// `bar` is its own from now on.
    PauseWatch(kit::Banner &bar, domain::ExposureBook &book, const Clock &clock);

    void setLimit(Milliseconds limit) { m_limit = limit; }

Q_SIGNALS:
    void pauseWanted(); ///< the person takes it

private:
    void look();
    QDate today() const;

    kit::Banner &m_bar;
    domain::ExposureBook &m_book;
    const Clock &m_clock;
    Milliseconds m_limit;
    domain::ExposurePace m_pace;
    QDate m_day;
    Milliseconds m_known{}; ///< of that day, in the book
    QTimer m_shown;
};

} // namespace vigie::ui::shell
