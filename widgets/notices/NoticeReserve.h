#pragma once

#include "widgets/notices/NoticePorts.h"

#include <QObject>

#include <optional>

namespace vigie::ui::notices {

/// The one notice that comes next: claimed under its own lease and read while the person still works on this one.
class NoticeReserve : public QObject
{
    Q_OBJECT

public:
    NoticeReserve(const NoticePorts &ports, QObject *parent);

    /// Begins to get one, unless one is there or on its way, or the platform is away.
    void fill(const domain::QueueId &queue);
    bool isFilling() const { return m_isFilling; }
    bool isEmpty() const { return !m_detail; }
    bool holds(const domain::CaseId &kase) const { return m_detail && m_detail->kase.id == kase; }
    bool isStale() const { return m_rereads > 0; } ///< it has changed and is being read anew
    domain::NoticeDetail take();
    void reread(const std::vector<domain::CaseId> &cases);
    void forget(const domain::CaseId &kase); ///< its claim is lost
    void giveBack();

Q_SIGNALS:
    void coming(const vigie::domain::NoticeDetail &detail);
    void filled(); ///< it is there, or none could be had

private:
    void read(const domain::CaseId &kase);
    void done();

    NoticePorts m_ports;
    std::optional<domain::NoticeDetail> m_detail;
    domain::CaseId m_reading;  ///< claimed, on its way from the replica
    bool m_hasChanged = false; ///< while it was read
    int m_rereads = 0;         ///< under way
    bool m_isFilling = false;
    quint64 m_round = 0; ///< what was asked for before giveBack() goes back
};

} // namespace vigie::ui::notices
