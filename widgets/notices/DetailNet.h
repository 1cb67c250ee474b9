#pragma once

#include "models/base/Request.h"
#include "models/screening/LetterScreening.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace vigie::ui::notices {

/// Looks for personal details in what is about to leave in a letter, beside the window's own thread. Until the newest
/// words have been looked at nothing is known about them, and they do not leave.
class DetailNet : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        screening::DetailKind kind = screening::DetailKind::Email;
        QString mask; ///< what may be shown of it
    };

    static constexpr std::chrono::milliseconds After{150}; ///< the last letter typed

    explicit DetailNet(QObject *parent = nullptr);
    ~DetailNet() override;

    void look(const QString &text);
    bool isClean() const { return !m_isLooking && !m_failure && m_found.empty(); }
    bool isLooking() const { return m_isLooking; }
    std::optional<ErrorCode> failure() const { return m_failure; }
    const std::vector<Found> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void start();

    QThreadPool m_pool;
    QTimer m_pause;
    QString m_text;
    bool m_isLooking = false;
    std::optional<ErrorCode> m_failure;
    std::vector<Found> m_found;
    quint64 m_round = 0; ///< answers about older words are dropped
};

} // namespace vigie::ui::notices
