#include "widgets/content/ForecastLine.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using domain::BreachForecast;
using Kind = BreachForecast::Kind;

namespace {

constexpr auto Settle = 1s; ///< several changes, one look
constexpr auto LookAgain = 60s;

/// "14:32", and with the day when it is another one.
QString timeOfDay(Instant at, Instant now)
{
    const auto local = [](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    };
    const auto time = local(at);
    return QLocale().toString(time, time.date() == local(now).date() ? ForecastLine::tr("HH:mm", "time of day")
                                                                     : ForecastLine::tr("ddd HH:mm", "day and time"));
}

kit::Colour colourOf(Kind kind)
{
    switch (kind) {
    case Kind::Late:
        return kit::Colour::Danger;
    case Kind::Breaks:
        return kit::Colour::Warning;
    case Kind::Unknown:
    case Kind::Holds:
        break;
    }
    return kit::Colour::TextSecondary;
}

} // namespace

ForecastLine::ForecastLine(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent)
    : QWidget(parent), m_ports(ports),
      m_line(new kit::PlainLabel(theme, {.type = kit::Type::Caption, .flow = kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("forecast"));
    setAccessibleName(tr("Forecast"));
    m_line->setObjectName(QStringLiteral("forecastLine"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    m_soon.setSingleShot(true);
    m_again.start(LookAgain);
    connect(&m_soon, &QTimer::timeout, this, &ForecastLine::ask);
    connect(&m_again, &QTimer::timeout, this, &ForecastLine::ask);
    connect(&ports.connection, &domain::Connection::statusChanged, this, &ForecastLine::refreshSoon);
    connect(&theme, &kit::ThemeSource::changed, this, &ForecastLine::keepLine);
    keepLine();
    show();
}

void ForecastLine::setQueue(const domain::QueueId &queue)
{
    if (queue == m_queue)
        return;
    m_queue = queue;
    m_pace.reset();
    m_load.reset();
    m_paceMayCome = true;
    show();
    ask();
}

/// The list below must not move when the words come.
void ForecastLine::keepLine()
{
    m_line->setMinimumHeight(m_line->fontMetrics().height());
}

void ForecastLine::follow(ListNow list)
{
    if (std::exchange(m_list, list) != list)
        show();
    refreshSoon();
}

void ForecastLine::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(Settle);
}

void ForecastLine::ask()
{
    if (m_queue.empty())
        return;
    ++m_round;
    askPace();
    deliver(m_ports.loads.load(m_queue), this, [this, round = m_round](Result<domain::QueueLoad> load) {
        if (round != m_round)
            return;
        m_load = load ? std::optional(std::move(*load)) : std::nullopt;
        show();
    });
}

void ForecastLine::askPace()
{
    if (m_ports.connection.status().link != domain::Link::Online) {
        m_paceMayCome = false;
        return show();
    }
    deliver(m_ports.paces.pace(m_queue), this, [this, round = m_round](const Result<domain::QueuePace> &pace) {
        if (round != m_round)
            return;
        m_paceMayCome = false;
        if (pace)
            m_pace = *pace;
        show();
    });
}

std::optional<BreachForecast> ForecastLine::foreseen(Instant now) const
{
    // What was decided here and is not on the platform yet is still counted, and nobody waits for it any more.
    if (!m_load || (m_list == ListNow::Empty && m_load->open > 0))
        return std::nullopt;
    const auto forecast = domain::forecast(*m_load, m_pace, now);
    return forecast.kind == Kind::Unknown && m_paceMayCome ? std::nullopt : std::optional(forecast);
}

void ForecastLine::show()
{
    const Instant now = m_ports.connection.serverNow();
    const auto forecast = foreseen(now);
    m_line->setColour(colourOf(forecast ? forecast->kind : Kind::Unknown));
    m_line->setPlainText(forecast ? words(*forecast, now) : QString());
    setVisible(!m_queue.empty());
}

QString ForecastLine::words(const BreachForecast &forecast, Instant now)
{
    switch (forecast.kind) {
    case Kind::Late:
        return tr("%n case(s) late already.", nullptr, forecast.count);
    case Kind::Breaks:
        return tr("At this pace the first case is late at %1.").arg(timeOfDay(forecast.at, now));
    case Kind::Holds:
        return tr("At this pace nothing is late within a day.");
    case Kind::Unknown:
        break;
    }
    return tr("When it is late is not known: no pace from the platform.");
}

} // namespace vigie::ui::content
