#pragma once

#include "models/domain/ports/DraftStore.h"
#include "widgets/notices/DecisionDraft.h"

#include <QObject>

#include <functional>

namespace vigie::ui::notices {

/// Keeps what is chosen in the form — outcome, content, clause, restrictions with their ends — beside the words of the
/// same draft, so that a restart of the window loses none of it. What the notice no longer offers does not come back,
/// and is told.
class ChoiceKeeper : public QObject
{
    Q_OBJECT

public:
    /// What did not come back.
    struct Dropped
    {
        int items = 0;        ///< no longer of the notice, not here, or restricted
        int restrictions = 0; ///< their end has come, or this version does not know them
        bool clause = false;  ///< not in force any more, or grounds no restriction
        bool any() const { return items > 0 || restrictions > 0 || clause; }
    };
    using Now = std::function<Instant()>;

    ChoiceKeeper(domain::DraftStore &store, DecisionDraft &draft, Now now, QObject *parent = nullptr);

    /// The case the draft has been begun for: what was chosen about it is chosen again, unless the person is faster.
    void open(const domain::CaseId &kase);
    /// The choice has become a decision.
    void settle();

Q_SIGNALS:
    void restored(const vigie::ui::notices::ChoiceKeeper::Dropped &dropped);

private:
    void save();
    void restore(const QString &text);
    bool isUntouched() const;
    QString written() const;
    domain::DraftKey key() const { return {m_kase, "notice-choice"}; }

    domain::DraftStore &m_store;
    DecisionDraft &m_draft;
    Now m_now;
    domain::CaseId m_kase;
    QString m_kept;      ///< as it was saved last
    quint64 m_round = 0; ///< answers for an older place are dropped
};

} // namespace vigie::ui::notices
