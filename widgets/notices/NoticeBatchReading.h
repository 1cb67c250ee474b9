#pragma once

#include "models/domain/NoticeBatchPlan.h"
#include "widgets/notices/NoticePorts.h"

#include <QObject>

#include <set>
#include <vector>

namespace vigie::ui::notices {

/// The notices of a batch before it is decided: their records, and what only the platform can tell of each. Whether one
/// is free is found by claiming it and giving it back at once: a batch that is still being read keeps nothing from
/// colleagues.
class NoticeBatchReading : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBatchReading(const NoticePorts &ports, QObject *parent = nullptr) : QObject(parent), m_ports(ports)
    {}

    void read(const std::vector<domain::CaseId> &cases);
    /// Asks the platform about each that `wanted` names by its place, one after the other. Ends in looked().
    void look(std::vector<std::size_t> wanted);
    /// What was asked is forgotten: it may be otherwise when it is asked again.
    void stopLooking();
    void leaveOut(std::size_t index, bool exception);
    void drop();

    bool isRead() const { return m_missing == 0; }
    bool isLooking() const { return m_looking; }
    std::size_t asked() const { return m_asked; } ///< of those that are looked at
    const std::vector<domain::BatchedNotice> &notices() const { return m_notices; }
    /// Open notices on the same content that are not in the batch: they stay open.
    std::size_t others() const;

Q_SIGNALS:
    void changed();
    void looked();

private:
    void forgetAnswers();
    void lookFrom(std::size_t next);
    void learn(std::size_t index, const std::function<void()> &next);

    NoticePorts m_ports;
    std::vector<domain::BatchedNotice> m_notices;
    std::vector<std::size_t> m_wanted;
    std::size_t m_asked = 0;
    std::size_t m_missing = 0; ///< records that are still being read
    bool m_looking = false;
    quint64 m_round = 0;
};

} // namespace vigie::ui::notices
