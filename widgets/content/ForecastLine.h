#pragma once

#include "models/domain/Forecast.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/kit/PlainLabel.h"

#include <QTimer>
#include <QWidget>

namespace vigie::ui::content {

/// One line above the list: when the queue breaches its promise if people go on as in the last hour. Says so when that
/// is not known.
class ForecastLine : public QWidget
{
    Q_OBJECT

public:
    ForecastLine(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent = nullptr);
    void setQueue(const domain::QueueId &queue);
    /// The list has changed: look again soon.
    void refreshSoon();

    static QString words(const domain::BreachForecast &forecast, Instant now);

private:
    void ask();
    void show();

    ContentPorts m_ports;
    domain::QueueId m_queue;
    domain::QueueLoad m_load;
    std::optional<domain::QueuePace> m_pace;
    bool m_hasLoad = false;
    kit::PlainLabel *m_line;
    QTimer m_soon;
    QTimer m_again; ///< the pace of the last hour changes by the minute
    quint64 m_round = 0;
};

} // namespace vigie::ui::content
