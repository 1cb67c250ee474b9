#include "widgets/notices/NoticeCasebook.h"

namespace vigie::ui::notices {

NoticeCasebook::NoticeCasebook(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &desk,
                               const NoticeFlow &flow)
    : m_ports(ports), m_desk(desk), m_flow(flow), m_dockets(new DocketSheet(theme, desk, ports)),
      m_disputes(new DisputeSheet(theme, desk, ports)), m_hosts(new HostNoticeSheet(theme, desk, ports)),
      m_orders(new InformationSheet(theme, desk, ports))
{}

QAction *NoticeCasebook::add(kit::ActionRegistry &actions, const char *id, const QString &text,
                             const QString &shortText, const QKeySequence &key, std::function<void()> run)
{
    auto &action = actions.ensure(m_desk, {QLatin1StringView(id), text, tr("Notices"), key, [this, run] {
                                               Q_EMIT opening();
                                               run();
                                           }});
    action.setIconText(shortText);
    return &action;
}

void NoticeCasebook::addActions(kit::ActionRegistry &actions)
{
    const auto noticeId = [this] { return m_flow.notice() ? m_flow.notice()->id : domain::NoticeId(); };
    m_actions = {add(actions, "notices.dockets", tr("Questions before the ethics committee"), tr("Committee"),
                     Qt::CTRL | Qt::Key_E,
                     [this] { m_dockets->show(m_flow.current() ? m_flow.current()->kase.id : domain::CaseId()); }),
                 add(actions, "notices.disputes", tr("Disputes before a certified body"), tr("Disputes"),
                     Qt::CTRL | Qt::Key_R, [this, noticeId] { m_disputes->show(noticeId()); }),
                 add(actions, "notices.host-notices", tr("Notices to other hosts"), tr("Other hosts"),
                     Qt::CTRL | Qt::Key_H, [this, noticeId] { m_hosts->show(noticeId()); }),
                 add(actions, "notices.information-orders", tr("Orders to give information"), tr("Orders"),
                     Qt::CTRL | Qt::Key_O, [this] { m_orders->show(); })};
}

void NoticeCasebook::refresh()
{
    if (m_actions.empty())
        return;
    const auto session = m_ports.connection.session();
    const auto may = [&session](const char *permission) { return session && session->may(permission); };
    m_actions[0]->setEnabled(may("notice.decide") || may("docket.answer"));
    m_actions[1]->setEnabled(may("complaint.decide"));
    m_actions[2]->setEnabled(may("notice.decide"));
    m_actions[3]->setEnabled(may("order.inform"));
}

void NoticeCasebook::leave()
{
    m_dockets->leave();
    m_disputes->leave();
    m_hosts->leave();
    m_orders->leave();
}

} // namespace vigie::ui::notices
