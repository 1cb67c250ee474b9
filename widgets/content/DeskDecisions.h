#pragma once

#include "widgets/content/ClausePicker.h"
#include "widgets/content/DeskParts.h"
#include "widgets/content/ReasonKeys.h"

namespace vigie::ui::content {

/// What a person can decide about the case on the desk: the actions with their keys and words, the letters of the
/// policy, and why nothing can be decided when that is so.
class DeskDecisions : public QObject
{
    Q_OBJECT

public:
    explicit DeskDecisions(const DeskParts &parts);

    void fill(kit::ActionBar &bar) const;
    void use(const domain::Policy &policy) { m_reasons.use(policy); }
    /// The actions a clause of `category` grounds.
    std::vector<QAction *> about(domain::Category category) const { return m_reasons.about(category); }
    /// Words and availability after anything that may change them.
    void refresh();
    /// Why the case on the desk is not decided here, or only with a reservation; empty when nothing stands in the way.
    QString obstacle() const;
    void close() { m_picker->close(); }

private:
    void addActions();
    void refreshRestrictions();
    bool allows(domain::DecisionAction action) const;
    domain::DecisionAction publishing(domain::Classification classification) const;
    bool confirms(domain::DecisionAction action) const; ///< it would leave the item as it is
    static QString keeping(domain::Classification classification);
    void publish(domain::Classification classification);
    void decide(domain::DecisionAction action, const std::optional<domain::ClauseId> &clause);
    void decideByClause(const domain::Clause &clause);
    void pickClause(domain::DecisionAction action, ClausePicker::Keys keys = ClausePicker::Keys::Decide);
    domain::DecisionAction restriction() const; ///< the one that fits the state of the item
    void hideOrShow();

    DeskParts m_parts;
    ClausePicker *m_picker;
    domain::CaseId m_pickedFor; ///< the case over which the picker was opened
    ReasonKeys m_reasons;
    QAction *m_general = nullptr;
    QAction *m_adult = nullptr;
    QAction *m_block = nullptr;
    QAction *m_unavailable = nullptr;
    QAction *m_readLetter = nullptr;
    QAction *m_hide = nullptr;
};

} // namespace vigie::ui::content
