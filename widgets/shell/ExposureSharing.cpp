#include "widgets/shell/ExposureSharing.h"

#include <QDateTime>

namespace vigie::ui::shell {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView SinceKey("care/share_since"); ///< a date; empty: off
constexpr QLatin1StringView GivenKey("care/shared_week");

} // namespace

ExposureSharing::ExposureSharing(domain::Preferences &preferences, const domain::ExposureBook &book,
                                 domain::ExposureSums &sums, const domain::Connection &connection, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_preferences(preferences), m_book(book), m_sums(sums), m_connection(connection), m_clock(clock)
{
    connect(&connection, &domain::Connection::statusChanged, this, &ExposureSharing::check);
    connect(&m_hourly, &QTimer::timeout, this, &ExposureSharing::check);
    m_hourly.start(1h);
}

bool ExposureSharing::isOn() const
{
    return !m_preferences.value(SinceKey, QString()).toString().isEmpty();
}

QString ExposureSharing::lastWeek() const
{
    return m_preferences.value(GivenKey, QString()).toString();
}

void ExposureSharing::setOn(bool on)
{
    if (on == isOn())
        return;
    const auto today = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count()).date();
    m_preferences.setValue(SinceKey, on ? today.toString(Qt::ISODate) : QString());
    m_problem.reset();
    Q_EMIT changed();
    check();
}

void ExposureSharing::check()
{
    if (m_giving || !m_connection.session() || m_connection.status().link != domain::Link::Online)
        return;
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count());
    const auto since = QDate::fromString(m_preferences.value(SinceKey, QString()).toString(), Qt::ISODate);
    const auto share = domain::dueShare(m_book.ledger(), now.date(), since, lastWeek().toStdString());
    if (!share || m_book.problem())
        return;
    m_giving = true;
    deliver(m_sums.give(*share), this, [this, week = QString::fromStdString(share->week)](const Result<void> &given) {
        m_giving = false;
        m_problem = given ? std::nullopt : std::optional(given.code());
        if (given)
            m_preferences.setValue(GivenKey, week);
        Q_EMIT changed();
    });
}

} // namespace vigie::ui::shell
