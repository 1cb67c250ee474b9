#pragma once

#include "models/domain/ports/Connection.h"
#include "models/domain/ports/IdentityPictures.h"
#include "models/domain/ports/Practising.h"
#include "widgets/certification/FacesStage.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/StatusTag.h"

namespace vigie::ui::certification {

/// Practice before the first live application: invented people in the same two places with the same five answers, and
/// after each answer the truth with its reason. What was answered leaves this page once and is kept nowhere; the
/// platform counts that it was answered.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    /// The stage has keys of its own with the ids of the live one in `actions`, so that a key a person has chosen works
    /// in both.
    PracticePage(const kit::ThemeSource &theme, const kit::ActionRegistry &actions, domain::Practising &practising,
                 domain::IdentityPictures &pictures, domain::Connection &connection, QWidget *parent = nullptr);

    /// What a desk says whose claim was refused for lack of practice, and what it offers.
    static QString offer();
    static QString offerAction();

    /// Asks how far the person is and shows the next pair.
    void begin();
    /// The next pair once this one is answered, or finished() when enough are; begins where nothing is shown.
    void goOn();
    /// Drops every pixel: the screen is locked, the person signs out or leaves.
    void leave();
    /// The keys of the desk for going on and for leaving.
    void setKeys(const QString &next, const QString &leave);
    FacesStage &stage() { return *m_stage; }

Q_SIGNALS:
    void finished(); ///< enough are answered: to the live applications
    void left();     ///< the person goes back without

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTruth();
    void showStanding(const domain::PracticeStanding &standing);
    void showFailure(ErrorCode reason);
    void answer(domain::FaceAnswer answer);
    void tell(const domain::PracticeOutcome &outcome);
    void markShown(domain::EvidenceKind kind);
    bool isReady(domain::EvidenceKind kind, domain::FaceRole role) const;
    bool canBegin() const;
    void refresh();

    const kit::ThemeSource &m_theme;
    domain::Practising &m_practising;
    domain::Connection &m_connection;
    kit::ActionRegistry m_actions; ///< of this page alone
    EvidenceLooks *m_looks;
    FacesStage *m_stage;
    kit::PlainLabel *m_progress;
    QWidget *m_truth;
    kit::StatusTag *m_said;
    kit::PlainLabel *m_lesson;
    kit::Button *m_next;
    kit::Button *m_leave;
    QString m_nextKey;
    kit::StateView *m_state;
    std::optional<domain::PracticeApplication> m_pair;
    std::optional<domain::PracticeOutcome> m_outcome;
    bool m_isAnswering = false;
    QString m_failed;    ///< why the last answer did not arrive
    quint64 m_round = 0; ///< answers to an older question are dropped
};

} // namespace vigie::ui::certification
