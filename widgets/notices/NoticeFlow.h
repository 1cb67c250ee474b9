#pragma once

#include "widgets/notices/NoticeReserve.h"

#include <QObject>

#include <functional>
#include <optional>
#include <set>

namespace vigie::ui::notices {

/// Which notice is on the desk and how the next one comes: claim, read, decide, go on. Without a window, so that every
/// way through it can be tested. What a colleague holds can be read and not decided; while the platform is away, what
/// the replica has can be read and decided, and the decision waits in the outbox.
class NoticeFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,    ///< nothing begun
        Seeking, ///< a case is being claimed or read
        Open,    ///< a notice is on the desk; reason(): why it is not ours
        Saving,  ///< its decision is on its way into the outbox
        Empty,   ///< the queue has no more
        Failed   ///< none could be had: reason()
    };

    explicit NoticeFlow(const NoticePorts &ports, QObject *parent = nullptr);

    void setQueue(const domain::QueueId &queue);
    const domain::QueueId &queue() const { return m_queue; }
    /// What comes next while the platform is away and can give out nothing: the first of the list; empty: none.
    using Listed = std::function<domain::CaseId()>;
    void setListed(Listed listed) { m_listed = std::move(listed); }
    void next();
    void open(const domain::CaseId &kase);
    void skip();
    void undo();
    /// Takes back a decision on a notice that has left. Ends in reversed() or refused().
    void reverse(const domain::CommandId &of, const QString &reason);
    /// Gives back what is claimed: lock, sign-out, another desk.
    void leave();
    /// Case, round and notice are filled in; the decision stays the one for its items, whatever has come since. Ends in
    /// decided() or refused().
    void decide(domain::NoticeDecision decision);
    /// The same of the complaint on the desk. Ends in complaintDecided() or refused().
    void decide(domain::ComplaintDecision decision);

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; }
    const domain::NoticeDetail *current() const { return m_current ? &*m_current : nullptr; }
    const domain::Notice *notice() const { return m_current && m_current->notice ? &*m_current->notice : nullptr; }
    /// Null where the case on the desk is no complaint's.
    const domain::Complaint *complaint() const
    {
        return notice() && m_current->complaint ? &*m_current->complaint : nullptr;
    }
    std::optional<domain::HeldClaim> claim() const;
    /// Whether the person may decide the notice on the desk now, whatever the form says. Nothing: yes.
    std::optional<ErrorCode> obstacle() const;
    /// Notices on the same items that came after this one was opened: they stay open.
    std::set<domain::NoticeId> arrived() const;
    /// A decision on this case that came back, newest first; nothing: none.
    std::optional<domain::OutboxEntry> returned(const domain::CaseId &kase) const;

Q_SIGNALS:
    void stageChanged();
    void noticeChanged(); ///< another one, or the same one read anew
    void coming(const vigie::domain::NoticeDetail &detail);
    void decided(const vigie::domain::NoticeDecision &decision, const vigie::domain::CommandId &command);
    void complaintDecided(const vigie::domain::ComplaintDecision &decision, const vigie::domain::CommandId &command);
    void undone(const vigie::domain::Undo &undo);
    void reversed(const vigie::domain::CommandId &of); ///< it waits in the outbox like every decision
    void refused(vigie::ErrorCode reason);

private:
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void seek(quint64 step);
    void read(const domain::CaseId &kase, std::optional<ErrorCode> notOurs = {});
    void show(domain::NoticeDetail detail, std::optional<ErrorCode> notOurs = {});
    void showReserved();
    void reserved();
    void giveBack(domain::ReleaseReason reason);
    void reread(const std::vector<domain::CaseId> &cases);
    void replace(domain::NoticeDetail detail);
    void lost(const domain::CaseId &kase, ErrorCode reason);
    void backOnline();
    std::optional<domain::Command> newestThatLeft() const;
    std::optional<ErrorCode> complaintObstacle(const domain::Session &session) const;
    void carriedOut(const domain::CaseId &kase, const Result<domain::CommandId> &command,
                    std::optional<ErrorCode> notOurs, const std::function<void(const domain::CommandId &)> &tell);
    static std::set<domain::NoticeId> siblings(const domain::NoticeDetail &detail);

    NoticePorts m_ports;
    domain::QueueId m_queue;
    Listed m_listed;
    Stage m_stage = Stage::Idle;
    std::optional<ErrorCode> m_reason;
    std::optional<domain::NoticeDetail> m_current;
    std::set<domain::NoticeId> m_known; ///< siblings there when it was opened
    NoticeReserve m_next;
    domain::CaseId m_reading;  ///< to be shown when it is read
    bool m_hasChanged = false; ///< while it was read
    bool m_awaitsNext = false; ///< the reserve is about to bring what the person waits for
    quint64 m_step = 0;        ///< answers to an older step are dropped
};

} // namespace vigie::ui::notices
