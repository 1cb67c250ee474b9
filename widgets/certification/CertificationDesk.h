#pragma once

#include "widgets/certification/ApplicantSheet.h"
#include "widgets/certification/ApplicationFlow.h"
#include "widgets/certification/ApplicationList.h"
#include "widgets/certification/EvidencePanel.h"
#include "widgets/certification/FacesStage.h"
#include "widgets/certification/HeldFrame.h"
#include "widgets/certification/KeptAnswer.h"
#include "widgets/certification/VerdictPage.h"
#include "widgets/certification/WholePicture.h"
#include "widgets/kit/ActionBar.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/SplitPane.h"
#include "widgets/kit/Toast.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace vigie::ui::kit {
class ColleagueNotes;
class TabStrip;
} // namespace vigie::ui::kit

namespace vigie::ui::certification {

class DataStage;
class PracticePage;
class Revealing;
class StageHead;

/// The certification desk: who waits, the faces, the data, the verdict. Everything it does goes through the ports; the
/// frame around it listens to its signals.
class CertificationDesk : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Faces, Data, Verdict };

    CertificationDesk(const kit::ThemeSource &theme, const CertificationPorts &ports, kit::ActionRegistry &actions,
                      QWidget *parent = nullptr);
    ~CertificationDesk() override;

    /// Pixels, values and claims go: the screen is locked, the person signs out or leaves.
    void lock();

    ApplicationFlow &flow() { return m_flow; }
    Step step() const { return m_step; }

Q_SIGNALS:
    void placeChanged(const QString &place);
    void countChanged(int open, std::optional<vigie::domain::Tone> alarm);
    void claimChanged(const std::optional<vigie::domain::HeldClaim> &claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCentre();
    void connectParts();
    void addActions();
    QAction *add(QWidget &scope, const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                 std::function<void()> run);
    void addDataActions();
    void refreshStage();
    void refreshApplication();
    void refreshEvidence();
    void refreshBeside(); ///< what stands around the faces
    void refreshVerdict();
    void refreshActions();
    void tellClaim();
    void goOn();
    void goBack();
    void showStep(Step step);
    bool mustPractise() const;
    void practise();
    void leavePractice();
    bool isAboutMinor() const;
    bool canReach(Step step) const;
    void showWhole(const domain::EvidenceId &id);
    void leaveWhole();
    void nextEvidence();
    void answer(domain::FaceAnswer answer);
    void answerAgain();
    void give(domain::CertificationVerdict verdict);
    QSize room() const;
    QWidget *stageWidget() const;

    const kit::ThemeSource &m_theme;
    CertificationPorts m_ports;
    kit::ActionRegistry &m_actions;
    ApplicationFlow m_flow;
    EvidenceLooks *m_looks;
    ApplicantSheet *m_sheet;
    ApplicationList *m_list;
    EvidencePanel *m_panel;
    kit::ColleagueNotes *m_colleagues;
    kit::DraftKeeper m_note;
    StageHead *m_head;
    kit::TabStrip *m_steps;
    QStackedWidget *m_pages;
    kit::StateView *m_state;
    FacesStage *m_faces;
    DataStage *m_data;
    VerdictPage *m_verdict;
    WholePicture *m_whole;
    PracticePage *m_practice = nullptr; ///< once it has been wanted
    kit::ActionBar *m_bar;
    kit::SplitPane *m_split;
    kit::Toast *m_toast;
    std::unique_ptr<HeldFrame> m_frame;  ///< of the pages
    std::unique_ptr<HeldFrame> m_beside; ///< of the list: it is painted after the faces
    Revealing *m_revealing = nullptr;
    QTimer m_patience; ///< a wait is shown only when it is one
    QTimer m_hidden;   ///< out of sight for too long
    Step m_step = Step::Faces;
    domain::CaseId m_onDesk;
    KeptAnswer m_answered;

    QAction *m_next = nullptr;
    QAction *m_back = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_piece = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace vigie::ui::certification
