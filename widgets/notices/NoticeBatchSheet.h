#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/notices/ClauseSheet.h"
#include "widgets/notices/DecisionForm.h"
#include "widgets/notices/NoticeBatchLines.h"
#include "widgets/notices/NoticeBatchReading.h"
#include "widgets/notices/NoticeBatches.h"
#include "widgets/notices/StatementPreviews.h"

class QLineEdit;

namespace vigie::ui::notices {

/// Several notices of one cause at once: one form beside the list of all that are named, what becomes of each and why
/// some stay open. Before anything is decided the platform is asked about each and the letters and statements are
/// counted; then each has its own decision and receipt. One press takes the whole back, also later.
class NoticeBatchSheet : public kit::Floating
{
    Q_OBJECT

public:
    /// As many as one reads before deciding about them.
    static constexpr std::size_t MaxNotices = 100;

    NoticeBatchSheet(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &host);

    /// The first MaxNotices of `cases`; how many more there are is said, and they stay open.
    void show(std::vector<domain::CaseId> cases);
    /// What became of the last batches, the newest first.
    void showBatches();
    bool hasBatches() const { return m_batches.count() > 0; }
    /// Nothing more is begun, and what is typed is saved: lock, sign-out.
    void leaveAll();
    const NoticeBatchRun &run() const { return m_batches.at(m_batch); }
    const std::vector<domain::NoticeBatchLine> &plan() const { return m_plan; }
    DecisionDraft &draft() { return m_draft; }

Q_SIGNALS:
    /// The person is through; whether something was decided.
    void ended(bool decided);
    void batchesChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return m_table; }

private:
    enum class Stage { Choosing, Looking, Preview, Running, Receipts };
    void layOut();
    QWidget *makeFoot();
    kit::Button *button(const char *name, const QString &text, const QString &key, kit::Button::Role role,
                        std::function<void()> run);
    void connectParts();
    void become(Stage stage);
    void refresh();
    void beginDraft();
    void replan(bool withStatements);
    void proceed(); ///< what Ctrl+Enter does here
    void look();
    void confirm();
    void takeBack();
    void leave();
    void leaveOutCurrent();
    void pickClause();
    void turn(int by); ///< to an older batch, or a newer one
    std::vector<NoticeBatchLines::Line> planned() const;
    std::vector<NoticeBatchLines::Line> received() const;
    int decidable() const;
    QString whyNot() const;
    QString hint() const;
    QString outcomeHint() const;
    bool handleChoosingKey(const QKeyEvent &event);

    NoticePorts m_ports;
    NoticeBatches m_batches;
    int m_batch = 0; ///< the one whose receipts are shown
    NoticeBatchReading m_reading;
    StatementPreviews m_previews;
    DecisionDraft m_draft;
    DetailNet m_details;
    NoticeBatchLines m_lines;
    Stage m_stage = Stage::Choosing;
    std::vector<domain::NoticeBatchLine> m_plan;
    std::vector<int> m_statements; ///< of each line of the plan
    std::size_t m_more = 0;        ///< chosen, and too many for one batch
    bool m_decided = false;
    QTimer m_pause; ///< after the last letter typed

    kit::PlainLabel *m_title;
    kit::PlainLabel *m_hint;
    DecisionForm *m_form;
    kit::FastTable *m_table;
    QLineEdit *m_reason;
    ClauseSheet *m_clauses;
    kit::DraftKeeper *m_keep;
    kit::Button *m_look = nullptr;
    kit::Button *m_confirm = nullptr;
    kit::Button *m_stop = nullptr;
    kit::Button *m_takeBack = nullptr;
    kit::Button *m_older = nullptr;
    kit::Button *m_newer = nullptr;
    kit::Button *m_close = nullptr;
};

} // namespace vigie::ui::notices
