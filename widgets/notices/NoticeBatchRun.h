#pragma once

#include "models/domain/NoticeBatchPlan.h"
#include "widgets/notices/NoticePorts.h"

#include <QObject>

#include <vector>

namespace vigie::ui::notices {

/// What became of one notice of a batch.
struct NoticeReceipt
{
    enum class State : std::uint8_t {
        Left, ///< an obstacle: never touched
        Waiting,
        Working,
        Kept,     ///< safe in the outbox, may still be taken back unsent
        Applied,  ///< the platform has it: letters have left
        Conflict, ///< the platform refused it
        Refused,  ///< it could not be decided: reason
        Stopped,  ///< the person stopped before its turn
        TakenBack,
        Reversed, ///< the reversal is in the outbox
    };

    domain::CaseId kase;
    domain::NoticeId notice;
    domain::NoticeOutcome outcome = domain::NoticeOutcome::Unknown;
    State state = State::Waiting;
    std::optional<domain::NoticeObstacle> obstacle{};
    std::optional<ErrorCode> reason{};
    std::optional<domain::CommandId> command{};
};

/// Carries out a plan, one notice after the other: claim it, read it again, decide it only when it is still what was
/// shown. Each has its own claim, command and receipt; at most one idle claim is held. A notice that is not named is
/// never touched, whatever it is about. Without a window.
class NoticeBatchRun : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBatchRun(const NoticePorts &ports, QObject *parent = nullptr);

    /// `shown`: each as it was on the screen, in the order of the lines.
    void start(std::vector<domain::NoticeBatchLine> lines, std::vector<domain::BatchedNotice> shown);
    void stop(); ///< after the one under way
    /// Takes back everything this batch has decided, whatever was decided since: what has not left is withdrawn, of the
    /// rest each has a reversal of its own.
    void reverse(const QString &reason);
    /// A batch of an earlier run of the program, each with its command.
    void restore(std::vector<NoticeReceipt> receipts);

    bool isRunning() const { return m_running; }
    bool canReverse() const;
    const std::vector<NoticeReceipt> &receipts() const { return m_receipts; }
    int count(NoticeReceipt::State state) const;

Q_SIGNALS:
    void changed();

private:
    using State = NoticeReceipt::State;
    void decideFrom(std::size_t index);
    void claimed(std::size_t index);
    std::optional<ErrorCode> changeOf(std::size_t index, const domain::NoticeDetail &now) const;
    void decide(std::size_t index, const domain::NoticeDetail &detail);
    void refuse(std::size_t index, ErrorCode reason);
    void settle(std::size_t index, State state, std::optional<ErrorCode> reason = {});
    void reverseFrom(std::size_t index, const QString &reason);
    void followOutbox();

    NoticePorts m_ports;
    std::vector<domain::NoticeBatchLine> m_lines;
    std::vector<domain::BatchedNotice> m_shown;
    std::vector<NoticeReceipt> m_receipts;
    bool m_running = false;
    bool m_stopping = false;
    bool m_restored = false; ///< what the outbox no longer knows has been done long since
    quint64 m_round = 0;     ///< answers to an older batch are dropped
};

} // namespace vigie::ui::notices
