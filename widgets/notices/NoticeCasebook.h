#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/notices/DisputeSheet.h"
#include "widgets/notices/DocketSheet.h"
#include "widgets/notices/HostNoticeSheet.h"
#include "widgets/notices/InformationSheet.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/RefusedSheet.h"

namespace vigie::ui::notices {

/// What stands beside the cases of notices, over the desk: questions before the ethics committee, disputes before
/// certified bodies, notices to other hosts, orders to give information, statements that were refused; each with its
/// key and its button.
class NoticeCasebook : public QObject
{
    Q_OBJECT

public:
    /// `desk`: over which the sheets open. What is named outlives this.
    NoticeCasebook(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &desk, const NoticeFlow &flow);

    void addActions(kit::ActionRegistry &actions);
    const std::vector<QAction *> &actions() const { return m_actions; }
    /// Who may what, as the session says.
    void refresh();
    /// The screen is locked, or the person leaves: nothing of it stays.
    void leave();

Q_SIGNALS:
    void opening(); ///< a sheet comes; what else is open over the desk goes

private:
    QAction *add(kit::ActionRegistry &actions, const char *id, const QString &text, const QString &shortText,
                 const QKeySequence &key, std::function<void()> run);

    void tellRefused();

    const NoticePorts m_ports;
    QWidget &m_desk;
    const NoticeFlow &m_flow;
    DocketSheet *m_dockets;
    DisputeSheet *m_disputes;
    HostNoticeSheet *m_hosts;
    InformationSheet *m_orders;
    RefusedSheet *m_refused;
    std::vector<QAction *> m_actions; ///< in the order above
};

} // namespace vigie::ui::notices
