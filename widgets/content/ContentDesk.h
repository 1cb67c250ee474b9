#pragma once

#include "widgets/content/DecisionMessages.h"
#include "widgets/content/DeskDecisions.h"
#include "widgets/kit/SplitPane.h"

namespace vigie::ui::content {

/// The content desk: queue, canvas, case, decisions. Everything it does goes through the ports; the frame around it
/// listens to its signals.
class ContentDesk : public QWidget
{
    Q_OBJECT

public:
    ContentDesk(const kit::ThemeSource &theme, const ContentPorts &ports, kit::ActionRegistry &actions,
                QWidget *parent = nullptr);
    ~ContentDesk() override;

    /// Pixels and claims go: the screen is locked, the person signs out or leaves.
    void lock();

    CaseFlow &flow() { return m_flow; }

Q_SIGNALS:
    void placeChanged(const QString &place);
    /// Open item cases of all queues; the alarm is set when one is overdue.
    void countChanged(int open, std::optional<vigie::domain::Tone> alarm);
    void claimChanged(const std::optional<vigie::domain::HeldClaim> &claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DeskParts parts();
    void addActions();
    QAction *add(const char *id, const QString &text, const QString &shortText, ActionGroup group,
                 const QKeySequence &key, std::function<void()> run);
    static QString words(ActionGroup group);
    void showKeys();
    void refreshStage();
    void refreshCase();
    void lookAtCase();
    kit::Floating *cardInFront() const;
    void refreshActions();
    void followLink();
    void toggleCanvas();
    void readPanes();
    void writePanes();

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    kit::ActionRegistry &m_actions;
    CaseFlow m_flow;
    masking::DetailMasks m_masks; ///< of all that people wrote
    QueuePanel *m_queue;
    CaseCanvas *m_canvas;
    CasePanel *m_panel;
    CaseRail *m_rail;
    kit::ActionBar *m_bar;
    kit::SplitPane *m_split;
    kit::Toast *m_toast;
    DeskDecisions *m_decisions = nullptr;
    DecisionMessages *m_messages = nullptr;
    QTimer m_patience; ///< a wait is shown only when it is one
    std::optional<kit::PaneSizes> m_beforeFull;
    bool m_wasOnline = false;
    domain::CaseId m_before;     ///< the case that was on the desk when it was last shown
    bool m_waitsForCard = false; ///< to look at the case when it closes
    bool m_isFilling = false;    ///< a case is being put on the desk

    QAction *m_start = nullptr;
    QAction *m_skip = nullptr;
    QAction *m_details = nullptr;
    QAction *m_personal = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_following = nullptr;
};

} // namespace vigie::ui::content
