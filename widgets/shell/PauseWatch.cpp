#include "widgets/shell/PauseWatch.h"

#include "models/domain/ports/Workplace.h"

#include <QDateTime>

namespace vigie::ui::shell {

using namespace std::chrono_literals;

namespace {

constexpr auto Stays = 2min;

}

PauseWatch::PauseWatch(kit::Banner &bar, domain::ExposureBook &book, const Clock &clock)
    : QObject(&bar), m_bar(bar), m_book(book), m_clock(clock), m_limit(domain::WorkplaceRules().pauseAfter),
      m_day(today()), m_known(book.ledger().of(m_day))
{
    m_bar.setObjectName(QStringLiteral("pauseBanner"));
    m_bar.setMessage(
        kit::Tone::Neutral, kit::Icon::Info,
        tr("You have looked at a lot that is grave within the last hour. A pause does good; nobody is told."),
        tr("Pause now"));
    m_bar.hide();
    m_shown.setSingleShot(true);
    connect(&m_shown, &QTimer::timeout, &m_bar, &QWidget::hide);
    connect(&m_bar, &kit::Banner::actionTriggered, this, [this] {
        m_bar.hide();
        Q_EMIT pauseWanted();
    });
    connect(&book, &domain::ExposureBook::changed, this, &PauseWatch::look);
}

QDate PauseWatch::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count()).date();
}

void PauseWatch::look()
{
    if (const QDate day = today(); day != m_day) {
        m_day = day;
        m_known = {};
    }
    const auto total = m_book.ledger().of(m_day);
    const auto fresh = total - std::exchange(m_known, total);
    if (fresh <= 0ms)
        return; // deleted, or another person's book
    m_pace.add(m_clock.monotonic(), fresh);
    if (!m_pace.isPauseDue(m_clock.monotonic(), m_limit))
        return;
    m_bar.show();
    m_shown.start(Stays);
}

} // namespace vigie::ui::shell
