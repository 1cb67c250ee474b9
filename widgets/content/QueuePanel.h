#pragma once

#include "models/items/CaseListModel.h"
#include "widgets/content/CaseWords.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/content/ListFilters.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Pill.h"
#include "widgets/kit/StateView.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QStackedWidget;

namespace vigie::ui::content {

/// The queues, what waits in the chosen one, and what the list is narrowed to.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent = nullptr);

    /// Marks the case on the desk in the list.
    void setCurrent(const domain::CaseId &kase);
    ListFilters &filters() { return *m_filters; }
    /// What is sealed in which queue: neither shown, nor filtered or sorted by. Before it is known everything is.
    void setRules(std::vector<domain::QueueRule> rules);
    QWidget &head() { return *m_head; } ///< above the list: features may stand there
    void addFoot(QWidget *widget);      ///< right below the list, above the feet that are there. Takes ownership.
    /// As if the person had chosen it; a queue that is not there changes nothing.
    void select(const domain::QueueId &queue);
    QString queueName() const;
    using Gathered = std::function<void(std::vector<domain::CaseId>)>;
    /// The cases chosen in the list (Shift with arrows, Ctrl with a click); without a choice its first `most`. At once
    /// where they are known; rows that are being read are waited for, and another question takes its place.
    void gather(int most, Gathered then);
    void stopGathering() { m_gathered = {}; }
    int waiting() const; ///< in the chosen queue, without what has been decided here
    /// The whole queue was read, and nothing of it is left.
    bool isEmpty() const;
    bool isReading() const; ///< here, or the platform has not told all of it yet
    bool hasFailed() const { return m_failure.has_value(); }

Q_SIGNALS:
    void queueChosen(const vigie::domain::QueueId &queue);
    void caseChosen(const vigie::domain::CaseId &kase);
    /// The person points at this case, with keys or mouse, and has not opened it; empty: at none.
    void casePointed(const vigie::domain::CaseId &kase);
    void waitingChanged();
    /// All item queues together.
    void countsChanged(int open, int overdue);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readQueues();
    void showQueues(const std::vector<domain::QueueSummary> &queues);
    void showCounts();
    void choose(int index);
    void applyFilter();
    int sealBelow() const;
    void refreshState();
    void placePill();
    void openRow(const QModelIndex &index);
    void pointAt(int row);
    void markCurrent();
    void remark();
    void tellMember();
    void retry();
    bool isUnknown() const; ///< nothing was ever read from the platform
    std::vector<int> chosenRows(int most) const;
    void gatherOn();

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    CaseWords m_words;
    items::CaseListModel m_model;
    std::vector<domain::QueueSummary> m_queues;
    std::optional<std::vector<domain::QueueRule>> m_rules;
    int m_overdue = 0;
    domain::QueueId m_queue;
    domain::CaseId m_onDesk;
    std::optional<ErrorCode> m_failure;
    QComboBox *m_choice;
    QWidget *m_head;
    ListFilters *m_filters;
    kit::FastTable *m_table;
    kit::StateView *m_state;
    kit::Pill *m_pill;
    QStackedWidget *m_pages; ///< a page that comes to the front stays below what floats over the list
    int m_most = 0;          ///< asked for by gather()
    Gathered m_gathered;     ///< empty: nobody waits
    QTimer m_counts;         ///< several changes, one count
    QTimer m_seconds;        ///< the time left runs
};

} // namespace vigie::ui::content
