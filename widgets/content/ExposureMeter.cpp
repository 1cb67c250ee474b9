#include "widgets/content/ExposureMeter.h"

#include <QDateTime>

#include <utility>

namespace vigie::ui::content {

ExposureMeter::ExposureMeter(const Clock &clock, domain::ExposureBook &book, QObject *parent)
    : QObject(parent), m_clock(clock), m_book(book)
{}

void ExposureMeter::watch(media::Sightings &surface, std::function<Gravity(int)> gravityOf)
{
    connect(&surface, &media::Sightings::began, this, [this, &surface, gravityOf = std::move(gravityOf)](int index) {
        m_looks.try_emplace({&surface, index}, Look{m_clock.monotonic(), gravityOf(index)});
    });
    connect(&surface, &media::Sightings::ended, this, [this, &surface](int index) { end({&surface, index}); });
}

void ExposureMeter::end(const Place &place)
{
    const auto look = m_looks.extract(place);
    if (!look)
        return;
    const auto seen = m_clock.monotonic() - look.mapped().since;
    const auto &[category, severity] = look.mapped().gravity;
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count());
    m_book.add(now.date(), category, severity, seen);
    Q_EMIT counted(seen * domain::exposureWeight(severity));
}

} // namespace vigie::ui::content
