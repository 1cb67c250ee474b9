#pragma once

#include "widgets/kit/FastTable.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/notices/NoticeBatchFoot.h"
#include "widgets/notices/NoticeBatchOutlook.h"
#include "widgets/notices/NoticeBatchReading.h"
#include "widgets/notices/NoticeBatchWriting.h"
#include "widgets/notices/NoticeBatches.h"

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
    const std::vector<domain::NoticeBatchLine> &plan() const { return m_outlook.lines(); }
    DecisionDraft &draft() { return m_writing.draft(); }

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
    using Stage = NoticeBatchStage;
    void layOut();
    void connectParts();
    void connectWriting();
    void become(Stage stage);
    void refresh();
    void refreshReceipts();
    void replan(bool withStatements);
    void proceed(); ///< what Ctrl+Enter does here
    void look();
    void confirm();
    void takeBack();
    void leave();
    void leaveOutCurrent();
    void turn(int by); ///< to an older batch, or a newer one
    QString whyNot() const;
    QString hint() const;

    NoticePorts m_ports;
    NoticeBatches m_batches;
    int m_batch = 0; ///< the one whose receipts are shown
    NoticeBatchReading m_reading;
    StatementPreviews m_previews;
    NoticeBatchLines m_lines;
    NoticeBatchOutlook m_outlook;
    Stage m_stage = Stage::Choosing;
    std::size_t m_more = 0; ///< chosen, and too many for one batch
    bool m_decided = false;

    kit::PlainLabel *m_title;
    kit::PlainLabel *m_hint;
    NoticeBatchWriting m_writing; ///< here: Tab goes from the form to the list
    kit::FastTable *m_table;
    QLineEdit *m_reason;
    NoticeBatchFoot *m_foot;
};

} // namespace vigie::ui::notices
