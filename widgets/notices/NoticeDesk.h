#pragma once

#include "models/domain/Tone.h"
#include "widgets/kit/ActionBar.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/ColleagueNotes.h"
#include "widgets/kit/SplitPane.h"
#include "widgets/kit/Toast.h"
#include "widgets/notices/ClauseSheet.h"
#include "widgets/notices/ClusterView.h"
#include "widgets/notices/ComplaintPanel.h"
#include "widgets/notices/ComplaintView.h"
#include "widgets/notices/FileView.h"
#include "widgets/notices/ItemView.h"
#include "widgets/notices/MeasureSheet.h"
#include "widgets/notices/NoticeCasebook.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/NoticeList.h"
#include "widgets/notices/NoticePanel.h"
#include "widgets/notices/NoticeReferrals.h"
#include "widgets/notices/NoticeView.h"
#include "widgets/notices/ReturnedBanner.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace vigie::ui::notices {

class NoticeBatchFeature;
class NoticeMessages;

/// The notice desk: what waits in the order of duty, the notice beside the content it names, the decision with its
/// letters. Everything it does goes through the ports; the frame around it listens to its signals.
class NoticeDesk : public QWidget
{
    Q_OBJECT

public:
    NoticeDesk(const kit::ThemeSource &theme, const NoticePorts &ports, kit::ActionRegistry &actions,
               QWidget *parent = nullptr);
    ~NoticeDesk() override;

    /// Pixels and claims go, drafts are saved: the screen is locked, the person signs out or leaves.
    void lock();

    NoticeFlow &flow() { return m_flow; }
    DecisionDraft &draft() { return m_draft; }
    ComplaintDraft &complaintDraft() { return m_complaintDraft; }

Q_SIGNALS:
    void placeChanged(const QString &place);
    void countChanged(int open, std::optional<vigie::domain::Tone> alarm);
    void claimChanged(const std::optional<vigie::domain::HeldClaim> &claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCentre();
    void connectFlow();
    void connectParts();
    void addActions();
    void addViewActions();
    void addDecisionActions();
    void addRestrictionActions();
    QAction *add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                 std::function<void()> run);
    void showKeys();
    void refreshStage();
    void showState();
    void refreshNotice();
    void refreshCluster();
    void refreshActions();
    void tellClaim();
    void decide();
    void pickClause();
    void goToFacts();
    void openFile();
    void openAgain(const domain::Command &command);
    void fillAgain();
    QWidget *makeSide();
    bool isComplaint() const { return m_flow.complaint() != nullptr; }
    void chooseOutcome(std::size_t index);
    void turnRestriction(domain::RestrictionKind kind);
    void beginDraft(const domain::NoticeDetail &detail, bool another);
    void showSide();
    void refreshOutcomes(bool open);
    FileView &file() { return isComplaint() ? *m_complaintFile : *m_file; }
    int panelPage() const;
    int panelPages() const;
    void showPanelPage(int page);

    const kit::ThemeSource &m_theme;
    NoticePorts m_ports;
    kit::ActionRegistry &m_actions;
    NoticeFlow m_flow;
    masking::DetailMasks m_masks; ///< of all that people wrote
    DecisionDraft m_draft;
    ComplaintDraft m_complaintDraft;
    NoticeList *m_list;
    ReturnedBanner *m_banner;
    QStackedWidget *m_pages;
    kit::StateView *m_state;
    NoticeView *m_notice;
    ClusterView *m_cluster;
    kit::ColleagueNotes *m_colleagues;
    ItemView *m_items;
    NoticePanel *m_panel;
    FileView *m_file;
    ComplaintView *m_complaint;
    ComplaintPanel *m_complaintPanel;
    FileView *m_complaintFile;
    QStackedWidget *m_side; ///< the panel of a notice, that of a complaint
    kit::ActionBar *m_bar;
    kit::SplitPane *m_split;
    ClauseSheet *m_clauses;
    MeasureSheet *m_measures;
    NoticeMessages *m_messages;
    NoticeBatchFeature *m_batch = nullptr;
    kit::Toast *m_toast;
    QTimer m_patience; ///< a wait is shown only when it is one
    QTimer m_seconds;  ///< the time left runs
    domain::CaseId m_onDesk;
    std::optional<domain::Command> m_again; ///< to be filled in when its case is on the desk again

    QAction *m_next = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_clause = nullptr;
    QAction *m_factsKey = nullptr;
    QAction *m_read = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_tab = nullptr;
    QAction *m_fileKey = nullptr;
    QAction *m_saveLetters = nullptr;
    QAction *m_refer = nullptr;
    QAction *m_measuresKey = nullptr;
    QAction *m_proposal = nullptr;
    std::vector<QAction *> m_outcomes;
    std::vector<QAction *> m_restrictions; ///< in the order of their rows
    std::vector<QAction *> m_ofTicks;      ///< the same, where content is to be restricted
    std::vector<QAction *> m_ofItems;      ///< possible while a notice is on the desk
    std::vector<QAction *> m_ofPictures;
    std::unique_ptr<NoticeCasebook> m_casebook;
    std::unique_ptr<NoticeReferrals> m_referrals; ///< goes before what it listens to
};

} // namespace vigie::ui::notices
