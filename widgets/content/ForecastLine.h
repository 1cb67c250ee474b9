#pragma once

#include "models/domain/Forecast.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/kit/PlainLabel.h"

#include <QTimer>
#include <QWidget>

namespace vigie::ui::content {

/// One line above the list: when the queue breaches its promise if people go on as in the last hour. Says so when that
/// cannot be known, and nothing before it is.
class ForecastLine : public QWidget
{
    Q_OBJECT

public:
    enum class ListNow { Waits, Empty };

    ForecastLine(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent = nullptr);
    void setQueue(const domain::QueueId &queue);
    /// The list has changed: look again soon. What was foreseen for cases that are all gone is no longer said.
    void follow(ListNow list);

    static QString words(const domain::BreachForecast &forecast, Instant now);

private:
    void refreshSoon();
    void ask();
    void askPace();
    void show();
    void keepLine();
    /// None: not known yet.
    std::optional<domain::BreachForecast> foreseen(Instant now) const;

    ContentPorts m_ports;
    domain::QueueId m_queue;
    std::optional<domain::QueueLoad> m_load;
    std::optional<domain::QueuePace> m_pace;
    bool m_paceMayCome = true; ///< of this queue none has been answered or refused yet
    ListNow m_list = ListNow::Waits;
    kit::PlainLabel *m_line;
    QTimer m_soon;
    QTimer m_again; ///< the pace of the last hour changes by the minute
    quint64 m_round = 0;
};

} // namespace vigie::ui::content
