#pragma once

#include "models/domain/ComplaintLetters.h"
#include "widgets/notices/DecisionDraft.h"

namespace vigie::ui::notices {

/// The decision on a complaint as it is being made, with the letters as they would leave now. What is ticked stays when
/// another outcome sets it aside, so that going back loses nothing.
class ComplaintDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void begin(const domain::NoticeDetail &detail);
    void follow(const domain::NoticeDetail &detail); ///< the same complaint read anew
    void clear();
    /// As it was decided once: an undone decision, or one that came back. The words go through their fields.
    void refill(const domain::ComplaintDecision &decision);

    const domain::NoticeDetail *detail() const { return m_detail ? &*m_detail : nullptr; }
    const domain::Complaint *complaint() const;
    domain::ComplaintOutcome outcome() const { return m_outcome; }
    bool canChoose(domain::ComplaintOutcome outcome) const;
    void setOutcome(domain::ComplaintOutcome outcome);
    bool isTicked(std::size_t taken) const { return m_ticked.contains(taken); }
    void tick(std::size_t taken, bool ticked);
    void setReason(const QString &reason);
    void setNote(const QString &note) { m_note = note; }
    const QString &reason() const { return m_reason; }

    /// What the form says now; case, round and complaint are the flow's.
    domain::ComplaintDecision decision() const;
    std::vector<domain::ComplaintFault> faults() const;
    /// To the complainant, then to the notifier whose answer changes. Empty until an outcome is chosen.
    std::vector<DecisionDraft::Letter> letters(Instant now) const;

Q_SIGNALS:
    void changed();

private:
    QString complainantName() const;

    std::optional<domain::NoticeDetail> m_detail;
    domain::ComplaintOutcome m_outcome = domain::ComplaintOutcome::Unknown;
    std::set<std::size_t> m_ticked; ///< of what was taken
    QString m_reason;
    QString m_note;
};

} // namespace vigie::ui::notices
