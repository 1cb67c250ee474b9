#include "app/workstation/Sealing.h"

#include <algorithm>

namespace vigie::workstation {

Sealing::Sealing(domain::Deciding &deciding, CountedClaiming &claiming, QObject *parent)
    : QObject(parent), m_deciding(deciding), m_claiming(claiming)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Sealing::finish);
    // The answer to a change may be the end of all this: not from within the port's own signal.
    connect(&deciding, &domain::Deciding::outboxChanged, this, &Sealing::look, Qt::QueuedConnection);
    connect(&claiming, &CountedClaiming::releaseAnswered, this, &Sealing::look, Qt::QueuedConnection);
}

void Sealing::start(Milliseconds limit)
{
    m_limit.start(limit);
    m_deciding.flush();
    QMetaObject::invokeMethod(this, &Sealing::look, Qt::QueuedConnection);
}

bool Sealing::isQuiet() const
{
    const auto entries = m_deciding.outbox();
    return m_claiming.releasing() == 0 &&
           std::ranges::all_of(entries, [](const domain::OutboxEntry &entry) { return domain::hasEnded(entry.state); });
}

void Sealing::look()
{
    if (isQuiet())
        finish();
}

void Sealing::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_limit.stop();
    Q_EMIT done();
}

} // namespace vigie::workstation
