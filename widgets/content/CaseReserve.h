#pragma once

#include "widgets/content/ContentPorts.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>

namespace vigie::ui::content {

/// Whether there is nothing to look at any more in what was read as `before`: the case is gone, or its content; it
/// became restricted, or its owner's account was frozen.
bool isGone(const domain::CaseDetail &before, const Result<domain::CaseDetail> &now);

/// The case that comes next: claimed and read while the person still looks at this one. What is in it is claimed.
class CaseReserve : public QObject
{
    Q_OBJECT

public:
    /// `isOpen`: the case on the desk keeps its claim, however it came there.
    CaseReserve(const ContentPorts &ports, std::function<bool(const domain::CaseId &)> isOpen, QObject *parent);

    /// Begins to get one from `queue`, unless one is there or on its way, or the platform is away.
    void fill(const domain::QueueId &queue);
    bool isFilling() const { return m_filling; }
    bool isEmpty() const { return m_cases.empty(); }
    struct Taken
    {
        domain::CaseDetail detail;
        bool isStale = false; ///< the case has changed since it was read
    };
    Taken takeFirst();
    std::optional<Taken> take(const domain::CaseId &kase);
    void reread(const std::vector<domain::CaseId> &cases); ///< they have changed
    void putFirst(domain::CaseDetail detail) { m_cases.push_front(std::move(detail)); }
    void forget(const domain::CaseId &kase); ///< its claim is lost; dropped() where it was here
    /// All go back to their queue, and what is still on its way as soon as it comes.
    void giveBack();
    void adopt(const domain::Policy &policy);

Q_SIGNALS:
    void coming(const vigie::domain::Item &item);
    void filled();  ///< it is there, or none could be had
    void dropped(); ///< one that was there is gone: there is room for another

private:
    void giveBackUnlessOpen(const domain::CaseId &kase);
    void done();

    ContentPorts m_ports;
    std::function<bool(const domain::CaseId &)> m_isOpen;
    std::deque<domain::CaseDetail> m_cases;
    domain::CaseId m_reading;              ///< claimed, on its way from the replica
    std::map<domain::CaseId, int> m_stale; ///< how often it is being read anew
    bool m_filling = false;
    quint64 m_round = 0; ///< what was asked for before giveBack() goes back
};

} // namespace vigie::ui::content
