#pragma once

#include "models/domain/AccountStanding.h"
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

    /// Of an account that ends: whole days until then, and why they may be fewer than usual.
    void setNoticeDays(int days);
    void setException(domain::EndingException exception);
    void setBasis(const QString &basis);
    bool endsEarly() const;
    domain::EndingException exception() const { return m_exception; }
    const QString &basis() const { return m_basis; }

    /// Manifestly illegal, or manifestly unfounded, and what follows (DSA Art. 23).
    bool canBeManifest() const;
    bool isManifest() const { return m_manifest && canBeManifest(); }
    domain::MisuseStep misuse() const { return isManifest() ? m_misuse : domain::MisuseStep::None; }
    std::optional<Instant> misuseUntil() const { return m_misuseUntil; }
    void setManifest(bool manifest);
    void setMisuse(domain::MisuseStep step);
    void setMisuseUntil(std::optional<Instant> until);

    /// As the platform counts it; nothing: not here.
    void setStanding(std::optional<domain::NoticeStanding> standing);
    const domain::NoticeStanding *standing() const { return m_standing ? &*m_standing : nullptr; }
    const domain::MeasureRules *rules() const;
    /// The strike that the decision gives, and what the policy proposes for this member then.
    std::optional<domain::Strike> strike(Instant now) const;
    std::optional<domain::StrikeThreshold> proposal(const domain::MemberStanding &member, Instant now) const;
    void take(const domain::StrikeThreshold &proposal, Instant now);
    /// Misuse with what this decision finds included; nothing: not known here.
    std::optional<domain::MisuseCount> misuseOf(const domain::MemberId &member) const;
    std::optional<domain::MisuseCount> misuseOfNotifier() const;

    void setFacts(const QString &facts);
    void setNote(const QString &note) { m_note = note; }
    const QString &facts() const { return m_facts; }

    /// What the form says now; case, round and notice are the flow's.
    domain::NoticeDecision decision() const;
    std::vector<domain::NoticeFault> faults(Instant now) const;
    /// To each member concerned in their language, then to the notifier in theirs. Empty until an outcome is chosen.
    std::vector<Letter> letters(Instant now) const;
    /// Whose content is ticked, or everybody's where none is.
    std::vector<domain::Member> concerned() const;

Q_SIGNALS:
    void changed();

private:
    void addMisuseLetters(const domain::NoticeDecision &made, Instant now, std::vector<Letter> &letters) const;

    std::optional<domain::NoticeDetail> m_detail;
    domain::NoticeOutcome m_outcome = domain::NoticeOutcome::Unknown;
    std::set<domain::ItemId> m_ticked;
    std::optional<domain::ClauseId> m_clause;
    std::map<domain::RestrictionKind, domain::Restriction> m_restrictions;
    domain::EndingException m_exception = domain::EndingException::None;
    QString m_basis;
    bool m_manifest = false;
    domain::MisuseStep m_misuse = domain::MisuseStep::None;
    std::optional<Instant> m_misuseUntil;
    std::optional<domain::NoticeStanding> m_standing;
    QString m_facts;
    QString m_note;
};

} // namespace vigie::ui::notices
