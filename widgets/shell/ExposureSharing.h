#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/Connection.h"
#include "models/domain/ports/ExposureBook.h"
#include "models/domain/ports/ExposureSums.h"
#include "models/domain/ports/Preferences.h"

#include <QObject>
#include <QTimer>

namespace vigie::ui::shell {

/// Gives a coarse number of each past week to the platform's sums, only if the person switched that on, and only of
/// weeks that began after they did. Off unless somebody says otherwise.
class ExposureSharing : public QObject
{
    Q_OBJECT

public:
    ExposureSharing(domain::Preferences &preferences, const domain::ExposureBook &book, domain::ExposureSums &sums,
                    const domain::Connection &connection, const Clock &clock, QObject *parent = nullptr);

    bool isOn() const;
    void setOn(bool on);
    QString lastWeek() const; ///< that was given; empty: none
    std::optional<ErrorCode> problem() const { return m_problem; }
    /// Gives what is due now. Called by itself when the platform is back, and every hour.
    void check();

Q_SIGNALS:
    void changed();

private:
    domain::Preferences &m_preferences;
    const domain::ExposureBook &m_book;
    domain::ExposureSums &m_sums;
    const domain::Connection &m_connection;
    const Clock &m_clock;
    bool m_giving = false;
    std::optional<ErrorCode> m_problem;
    QTimer m_hourly;
};

} // namespace vigie::ui::shell
