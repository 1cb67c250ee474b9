#pragma once

#include "widgets/certification/ApplicantSheet.h"
#include "widgets/certification/ApplicationFlow.h"
#include "widgets/certification/EvidenceLooks.h"
#include "widgets/certification/LocalSimilarity.h"
#include "widgets/certification/VerdictDraft.h"
#include "widgets/kit/ActionBar.h"
#include "widgets/kit/ActionRegistry.h"

#include <map>

namespace vigie::ui::certification {

class AskAgainCard;
class RefusalCard;
class SuspicionCard;
class VerdictStage;

/// What the verdict rests on, by reference: all of them belong to the desk and live as long.
struct VerdictSources
{
    const CertificationPorts &ports;
    const ApplicationFlow &flow;
    const EvidenceLooks &looks;
    const ApplicantSheet &sheet;
};

/// The third stage: conditions, findings and machine results above the verdicts that are possible, with the cards that
/// some of them need first.
class VerdictPage : public QWidget
{
    Q_OBJECT

public:
    VerdictPage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, const VerdictSources &sources,
                QWidget &desk);

    void refresh();
    void settle(); ///< the verdict is safe in the outbox
    void closeCards();
    void clear();
    /// Why the application cannot be approved now, or its suspicion lifted: a sentence. Empty when it can.
    QString obstacle() const;
    bool canGive(domain::VerdictAction action) const;
    /// Stands above what machines say.
    void addSection(QWidget *section);
    /// The suspicion of a minor can be raised from every stage.
    QAction &suspicion() { return *m_actions.at(domain::VerdictAction::SuspectMinor); }

Q_SIGNALS:
    /// The verdict without its note; case, round and application are the flow's.
    void chosen(const vigie::domain::CertificationVerdict &verdict);
    /// The platform cannot be reached: it is kept as what the person means.
    void drafted(vigie::domain::VerdictAction action);
    void revealWanted(vigie::domain::RevealOf what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions(kit::ActionRegistry &actions, QWidget &desk);
    void begin(domain::VerdictAction action);
    void conclude(const domain::CertificationVerdict &verdict);
    bool isOnline() const;
    QString draftWords() const;
    void askAgain();
    domain::CertificationVerdict verdictOf(domain::VerdictAction action) const;
    bool isPossible(domain::VerdictAction action) const; ///< in such a case, by whoever and whenever
    QString approvalObstacle() const;
    QString evidenceObstacle(const domain::CertificationVerdict &verdict) const;

    const kit::ThemeSource &m_theme;
    VerdictSources m_sources;
    LocalSimilarity m_similarity;
    VerdictStage *m_stage;
    kit::ActionBar *m_bar;
    AskAgainCard *m_askAgain;
    RefusalCard *m_refusal;
    SuspicionCard *m_suspicion;
    VerdictDrafts m_drafts;
    domain::CaseId m_concluded; ///< the last one that was chosen here
    std::map<domain::VerdictAction, QAction *> m_actions;
};

} // namespace vigie::ui::certification
