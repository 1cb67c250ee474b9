#pragma once

#include "models/domain/ports/CaseReader.h"
#include "models/items/CaseListModel.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Pill.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StateView.h"
#include "widgets/notices/NoticePorts.h"
#include "widgets/notices/NoticeRowWords.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace vigie::ui::notices {

/// The notices that wait, in the order of duty, and why the first one is the first.
class NoticeList : public QWidget
{
    Q_OBJECT

public:
    NoticeList(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget *parent = nullptr);

    void setCurrent(const domain::CaseId &kase);
    const domain::QueueId &queue() const { return m_queue; }
    void nextQueue();
    QString queueName() const;
    int waiting() const { return m_model.rowCount(); }
    /// The first one that can be read, but for the one on the desk; empty: none.
    domain::CaseId first() const;
    bool isReading() const;
    void addFoot(QWidget *widget); ///< right below the list. Takes ownership.
    /// How many the person has chosen (Shift with arrows, Ctrl with a click); one is the one they are at.
    int chosen() const;
    using Gathered = std::function<void(std::vector<domain::CaseId>)>;
    /// The chosen ones, in the order of the list. At once where they are known; rows that are being read are waited
    /// for, and another question takes its place.
    void gather(Gathered then);
    bool hasFailed() const { return m_failure.has_value(); }

Q_SIGNALS:
    void queueChosen(const vigie::domain::QueueId &queue);
    void caseChosen(const vigie::domain::CaseId &kase);
    void countsChanged(int open, int overdue);
    void waitingChanged();
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void readQueues();
    void showQueues(const std::vector<domain::QueueSummary> &queues);
    void showCounts();
    void choose(int index);
    void applyFilter();
    void refreshState();
    void markCurrent();
    void remark();
    void placePill();
    void sayWhy();
    void openRow(const QModelIndex &index);
    void gatherOn();

    const kit::ThemeSource &m_theme;
    NoticePorts m_ports;
    NoticeRowWords m_words;
    items::CaseListModel m_model;
    std::vector<domain::QueueSummary> m_queues;
    domain::QueueId m_queue;
    domain::CaseId m_onDesk;
    std::optional<ErrorCode> m_failure;
    Gathered m_gathered; ///< rows are waited for
    QComboBox *m_choice;
    kit::PlainLabel *m_why;
    kit::FastTable *m_table;
    kit::StateView *m_state;
    kit::Pill *m_pill;
    QStackedWidget *m_pages;
    QTimer m_counts;  ///< several changes, one count
    QTimer m_seconds; ///< the time left runs
};

} // namespace vigie::ui::notices
