#include "widgets/content/ExposureMeter.h"

#include <QDateTime>

#include <utility>

namespace vigie::ui::content {

ExposureMeter::ExposureMeter(media::ProtectedPicture &picture, const CaseFlow &flow, const Clock &clock,
                             domain::ExposureBook &book, QObject *parent)
    : QObject(parent), m_flow(flow), m_clock(clock), m_book(book)
{
    connect(&picture, &media::ProtectedPicture::revealPainted, this, &ExposureMeter::begin);
    connect(&picture, &media::ProtectedPicture::covered, this, &ExposureMeter::end);
}

void ExposureMeter::begin()
{
    if (m_since)
        return; // painted again
    m_since = m_clock.monotonic();
    const auto *detail = m_flow.current();
    m_category = detail ? detail->kase.category : domain::Category::Unknown;
    m_severity = detail ? detail->kase.severity : domain::Severity::Unknown;
}

void ExposureMeter::end()
{
    if (!m_since)
        return;
    const auto seen = m_clock.monotonic() - *std::exchange(m_since, std::nullopt);
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count());
    m_book.add(now.date(), m_category, m_severity, seen);
}

} // namespace vigie::ui::content
