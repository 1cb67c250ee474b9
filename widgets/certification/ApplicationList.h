#pragma once

#include "models/domain/ports/CaseReader.h"
#include "models/items/CaseListModel.h"
#include "widgets/certification/ApplicationWords.h"
#include "widgets/certification/CertificationPorts.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/Pill.h"
#include "widgets/kit/StateView.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace vigie::ui::certification {

/// The applications that wait, the most urgent first. A queue for those two readers did not agree on is there for
/// leads.
class ApplicationList : public QWidget
{
    Q_OBJECT

public:
    ApplicationList(const kit::ThemeSource &theme, const CertificationPorts &ports, QWidget *parent = nullptr);

    void setCurrent(const domain::CaseId &kase);
    const domain::QueueId &queue() const { return m_queue; }
    QString queueName() const;
    int waiting() const { return m_model.rowCount(); }
    bool isReading() const;
    bool hasFailed() const { return m_failure.has_value(); }

Q_SIGNALS:
    void queueChosen(const vigie::domain::QueueId &queue);
    void caseChosen(const vigie::domain::CaseId &kase);
    void countsChanged(int open, int overdue);
    void waitingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readQueues();
    void showQueues(const std::vector<domain::QueueSummary> &queues);
    void showCounts();
    void choose(int index);
    void applyFilter();
    void refreshState();
    void markCurrent();
    void remark();
    void placePill();

    const kit::ThemeSource &m_theme;
    CertificationPorts m_ports;
    ApplicationWords m_words;
    items::CaseListModel m_model;
    std::vector<domain::QueueSummary> m_queues;
    domain::QueueId m_queue;
    domain::CaseId m_onDesk;
    std::optional<ErrorCode> m_failure;
    QComboBox *m_choice;
    kit::FastTable *m_table;
    kit::StateView *m_state;
    kit::Pill *m_pill;
    QStackedWidget *m_pages;
    QTimer m_counts;  ///< several changes, one count
    QTimer m_seconds; ///< the time left runs
};

} // namespace vigie::ui::certification
