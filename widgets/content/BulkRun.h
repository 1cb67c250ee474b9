#pragma once

#include "models/domain/BulkPlan.h"
#include "widgets/content/ContentPorts.h"

#include <QObject>

#include <vector>

namespace vigie::ui::content {

/// What became of one case of a batch.
struct BulkReceipt
{
    enum class State : std::uint8_t {
        Left, ///< an obstacle: never touched
        Waiting,
        Working,
        Kept,     ///< safe in the outbox, may still be taken back
        Applied,  ///< the platform has it
        Conflict, ///< the platform refused it
        Refused,  ///< it could not be decided: reason
        Stopped,  ///< the person stopped before its turn
        TakenBack,
        Reversed, ///< the reversal is in the outbox
    };

    domain::BulkLine line;
    State state = State::Waiting;
    std::optional<ErrorCode> reason;
    std::optional<domain::CommandId> command;
};

/// Carries out a plan, one case after the other: claim it, read it again, decide it only when it is still what was
/// shown. Each case has its own claim, command and receipt; at most one idle claim is held. Without a window.
class BulkRun : public QObject
{
    Q_OBJECT

public:
    explicit BulkRun(const ContentPorts &ports, QObject *parent = nullptr);

    void start(const std::vector<domain::BulkLine> &lines, const std::vector<domain::ItemId> &sawFully);
    void stop(); ///< after the case under way
    /// Takes back everything this batch has decided, whatever was decided since.
    void reverse(const QString &reason);
    /// A batch of an earlier run of the program, each line with its command.
    void restore(std::vector<BulkReceipt> receipts);

    bool isRunning() const { return m_running; }
    bool canReverse() const;
    const std::vector<BulkReceipt> &receipts() const { return m_receipts; }
    int count(BulkReceipt::State state) const;

Q_SIGNALS:
    void changed();

private:
    using State = BulkReceipt::State;
    void decideFrom(std::size_t index);
    void claimed(std::size_t index);
    void decide(std::size_t index, const domain::CaseDetail &detail);
    void settle(std::size_t index, State state, std::optional<ErrorCode> reason = {});
    void reverseFrom(std::size_t index, const QString &reason);
    void followOutbox();

    ContentPorts m_ports;
    std::vector<BulkReceipt> m_receipts;
    std::vector<domain::ItemId> m_sawFully;
    bool m_running = false;
    bool m_stopping = false;
    bool m_restored = false; ///< what the outbox no longer knows has been done long since
    quint64 m_round = 0;     ///< answers to an older batch are dropped
};

} // namespace vigie::ui::content
