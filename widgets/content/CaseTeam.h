#pragma once

#include "widgets/content/CaseFlow.h"

#include <QTimer>

namespace vigie::ui::content {

/// The others around the case on the desk: who looks at it, what they wrote about it, what they handed over, what this
/// person put aside. Without a window.
class CaseTeam : public QObject
{
    Q_OBJECT

public:
    /// What waits is asked for again at most this often while the platform is heard.
    static constexpr Milliseconds WaitingInterval{5'000};

    CaseTeam(const ContentPorts &ports, CaseFlow &flow, QObject *parent = nullptr);
    ~CaseTeam() override;

    const std::vector<domain::Onlooker> &onlookers() const { return m_onlookers; }
    const std::vector<domain::Note> &notes() const { return m_notes; }
    /// Notes on this case that are still on their way.
    std::vector<QString> unsentNotes() const;
    const domain::WaitingCases &waiting() const { return m_waiting; }

    /// Errors reach refused(); the answer comes when the note is safe in the outbox.
    void addNote(const QString &text);
    void handOver(const std::optional<domain::Colleague> &to, const QString &note, const QString &draft);
    void park(Instant until, const QString &note);
    void recuse();
    /// Takes the oldest case handed to this person, else the parked one that comes back first.
    void takeWaiting();
    void take(const domain::CaseId &kase);
    void askWaiting();

Q_SIGNALS:
    void changed(); ///< onlookers or notes
    void waitingChanged();
    void handedToMe(const vigie::domain::HandedCase &handed);
    void noteAdded(const vigie::domain::CaseId &kase);
    void noteRefused();                   ///< beside refused(): it did not get into the outbox
    void handedOver(const QString &name); ///< empty: to the queue
    void parked(vigie::Instant until);
    void recused();
    void refused(vigie::ErrorCode reason);

private:
    void follow();
    void look();
    void readNotes();
    void give(const Request<void> &call, std::function<void()> afterwards, bool toQueue);
    void adopt(const domain::HandedCase &handed);

    ContentPorts m_ports;
    CaseFlow &m_flow;
    domain::CaseId m_case;
    quint64 m_round = 0;
    std::vector<domain::Onlooker> m_onlookers;
    std::vector<domain::Note> m_notes;
    domain::WaitingCases m_waiting;
    std::optional<Milliseconds> m_askedAt;
    QTimer m_presence;
};

} // namespace vigie::ui::content
