#pragma once

#include "models/domain/JudgingTable.h"
#include "widgets/content/CaseDecision.h"
#include "widgets/content/CaseReserve.h"

#include <optional>

namespace vigie::ui::content {

/// Which case is on the desk and how the next one comes: claim, read, decide, go on. Without a window, so that every
/// way through it can be tested.
class CaseFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,    ///< nothing begun
        Seeking, ///< a case is being claimed or read
        Open,    ///< a case is on the desk
        Saving,  ///< its decision is on its way into the outbox
        Empty,   ///< the queue has no more
        Failed   ///< no case could be had: reason()
    };

    CaseFlow(const ContentPorts &ports, QObject *parent = nullptr);

    void setQueue(const domain::QueueId &queue);
    const domain::QueueId &queue() const { return m_queue; }
    /// The next case of the queue; also the first one.
    void next();
    /// A case chosen by hand. Without a claim it can still be read.
    void open(const domain::CaseId &kase);
    /// Back where one was: that case, or the next one where it has been decided here since.
    void resume(const domain::CaseId &kase);
    void skip();
    /// `painted` is the case that was on the screen when the person decided: another one is never decided.
    void decide(const domain::CaseId &painted, domain::DecisionAction action,
                const std::optional<domain::ClauseId> &clause, bool sawFullPicture, const QString &note = {});
    /// After a sealed judgement and a look at the machine's opinion: the first judgement stands.
    void keep();
    /// The person wants somebody else to read this case too.
    void setUnsure(bool unsure);
    bool isUnsure() const { return m_judging.isUnsure(); }
    /// The policy in force now: cases on the desk and in reserve are judged by it.
    void adopt(const domain::Policy &policy);
    /// Nothing is claimed, opened or decided meanwhile: something must be read first.
    void setHeldUp(bool heldUp);
    bool isHeldUp() const { return m_heldUp; }
    void undo();
    void reverse(const domain::CommandId &command, const QString &reason);
    /// Gives back what is claimed but not decided: lock, sign-out, end of work.
    void leave();

    Stage stage() const { return m_stage; }
    std::optional<ErrorCode> reason() const { return m_reason; } ///< of Failed, or why the open case is not ours
    const domain::CaseDetail *current() const { return m_current ? &*m_current : nullptr; }
    /// The item as the person must see it now: with what they have decided but not yet sent.
    std::optional<domain::Item> item() const
    {
        return m_current ? itemNow(*m_current, m_ports.deciding.overlay()) : std::nullopt;
    }
    std::optional<domain::HeldClaim> claim() const;
    /// Whether the machine's opinion must not be seen yet.
    bool isSealed() const { return m_current && m_judging.isSealed(*m_current); }
    /// Of the case on the desk, while it is sealed.
    std::optional<domain::ItemId> sealedItem() const
    {
        return isSealed() && m_current->item ? std::optional(m_current->item->id) : std::nullopt;
    }
    /// The first judgement, while the machine's opinion is shown and it can be kept or changed.
    const std::optional<domain::Judgement> &judged() const { return m_judging.first(); }
    /// What the member would be told; nothing where there is nothing to tell.
    std::optional<domain::LetterDraft> letter(domain::DecisionAction action, const domain::ClauseId &clause) const
    {
        return m_current ? caseLetter(*m_current, action, clause, m_ports.connection.serverNow()) : std::nullopt;
    }
    /// Whether this decision would need a second reader.
    domain::TwoReaders twoReaders(domain::DecisionAction action, const std::optional<domain::ClauseId> &clause) const;
    /// Whether this decision can be made about the item on the desk.
    bool allows(domain::DecisionAction action) const;

Q_SIGNALS:
    void stageChanged();
    void caseChanged();                           ///< another case, or the same one read anew
    void coming(const vigie::domain::Item &item); ///< will be next
    void decided(vigie::domain::DecisionAction action, const vigie::domain::CommandId &command);
    void undone(const vigie::domain::Undo &undo);
    void reversed(const vigie::domain::CommandId &command); ///< this decision's reversal is safe in the outbox
    void refused(vigie::ErrorCode reason);
    void replaced(); ///< what had just come cannot be looked at any more: the next case takes its place
    void revealed(); ///< the machine's opinion may be seen now: judged()
    void heldUp();   ///< something was asked for while it is held up
    void letterIncomplete(const QStringList &missing); ///< a decision was not made because its letter has gaps

private:
    domain::ItemDecision made(domain::DecisionAction action, const std::optional<domain::ClauseId> &clause,
                              bool sawFullPicture) const;
    void carryOut(domain::ItemDecision decision);
    void carriedOut(domain::DecisionAction action, const Result<domain::CommandId> &command,
                    std::optional<ErrorCode> notOurs);
    void become(Stage stage, std::optional<ErrorCode> reason = {});
    void show(domain::CaseDetail detail, std::optional<ErrorCode> notOurs = {});
    void read(const domain::CaseId &kase, std::optional<ErrorCode> notOurs = {});
    void showReserved(CaseReserve::Taken taken);
    void reserved();
    void seek(quint64 step);
    void giveBack(domain::ReleaseReason reason);
    void reread(const std::vector<domain::CaseId> &cases);
    void lost(const domain::CaseId &kase, ErrorCode reason);
    void backOnline();
    void bringBack(const domain::CaseId &kase);
    /// What came from the reserve, about which nothing was judged, is gone: the next one takes its place.
    void replace();

    ContentPorts m_ports;
    domain::QueueId m_queue;
    Stage m_stage = Stage::Idle;
    std::optional<ErrorCode> m_reason;
    std::optional<domain::CaseDetail> m_current;
    CaseReserve m_next;
    CaseJudging m_judging;
    bool m_heldUp = false;
    bool m_sawFull = false;          ///< when the first judgement was made
    QString m_note;                  ///< of the decision being made
    bool m_untouched = false;        ///< the case on the desk came from the reserve, and nothing was judged yet
    domain::CaseId m_reading;        ///< to be shown when it is read
    bool m_changedMeanwhile = false; ///< while it was read
    quint64 m_awaited = 0;           ///< the step that waits for the case being reserved
    quint64 m_step = 0;              ///< answers to an older step are dropped
};

} // namespace vigie::ui::content
