#pragma once

#include "models/domain/NoticeFile.h"
#include "models/domain/NoticeLetters.h"
#include "models/domain/ports/NoticeReader.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>

namespace vigie::ui::notices {

/// The decision as it is being made: what is ticked, chosen and written, what is still missing, and the letters as they
/// would leave now. What is set aside by another outcome is kept, so that going back loses nothing.
class DecisionDraft : public QObject
{
    Q_OBJECT

public:
    /// A letter as it would leave now. `name`: of the member; empty for the notifier.
    struct Letter
    {
        domain::LetterTo to = domain::LetterTo::Unknown;
        QString name;
        domain::LetterDraft draft;
    };

    using QObject::QObject;

    /// Another notice: nothing is decided, its only content is ticked.
    void begin(const domain::NoticeDetail &detail);
    /// The same notice read anew: what was ticked stays, by its ids.
    void follow(const domain::NoticeDetail &detail);
    void clear();
    /// As it was decided once: an undone decision, or one that came back. The words go through their fields.
    void refill(const domain::NoticeDecision &decision);

    const domain::NoticeDetail *detail() const { return m_detail ? &*m_detail : nullptr; }
    domain::NoticeOutcome outcome() const { return m_outcome; }
    bool restricts() const { return m_outcome == domain::NoticeOutcome::Restricted; }
    void setOutcome(domain::NoticeOutcome outcome);

    /// What is not here cannot be judged, what is restricted is judged elsewhere: neither can be ticked.
    bool canTick(const domain::ItemId &item) const;
    bool isTicked(const domain::ItemId &item) const { return m_ticked.contains(item); }
    void tick(const domain::ItemId &item, bool ticked);
    void tickAll();
    std::size_t ticked() const { return m_ticked.size(); }

    const domain::Clause *clause() const; ///< null: none, or not in the policy in force any more
    void setClause(const domain::ClauseId &clause);
    /// The clauses a restriction may rest on, those of the notice's category first.
    std::vector<domain::Clause> clauses() const;

    std::optional<domain::Restriction> restriction(domain::RestrictionKind kind) const;
    void setRestriction(domain::RestrictionKind kind, bool restricted);
    void setUntil(domain::RestrictionKind kind, std::optional<Instant> until);

    void setFacts(const QString &facts);
    void setNote(const QString &note) { m_note = note; }
    const QString &facts() const { return m_facts; }

    /// What the form says now; case, round and notice are the flow's.
    domain::NoticeDecision decision() const;
    std::vector<domain::NoticeFault> faults(Instant now) const;
    /// To each member concerned in their language, then to the notifier in theirs. Empty until an outcome is chosen.
    std::vector<Letter> letters(Instant now) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<domain::Member> concerned() const;

    std::optional<domain::NoticeDetail> m_detail;
    domain::NoticeOutcome m_outcome = domain::NoticeOutcome::Unknown;
    std::set<domain::ItemId> m_ticked;
    std::optional<domain::ClauseId> m_clause;
    std::map<domain::RestrictionKind, domain::Restriction> m_restrictions;
    QString m_facts;
    QString m_note;
};

} // namespace vigie::ui::notices
