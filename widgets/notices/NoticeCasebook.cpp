#include "widgets/notices/NoticeCasebook.h"

namespace vigie::ui::notices {

NoticeCasebook::NoticeCasebook(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &desk,
                               const NoticeFlow &flow)
    : m_ports(ports), m_desk(desk), m_flow(flow), m_dockets(new DocketSheet(theme, desk, ports)),
      m_disputes(new DisputeSheet(theme, desk, ports)), m_hosts(new HostNoticeSheet(theme, desk, ports)),
      m_orders(new InformationSheet(theme, desk, ports)), m_refused(new RefusedSheet(theme, desk, ports))
{
    connect(&m_refused->flow(), &RefusedFlow::counted, this, &NoticeCasebook::tellRefused);
}

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
                     Qt::CTRL | Qt::Key_O, [this] { m_orders->show(); }),
                 add(actions, "notices.refused-statements", tr("Refused statements of reasons"),
                     tr("Refused"), Qt::CTRL | Qt::Key_T, [this] { m_refused->show(); })};
    tellRefused();
}

/// The button says how many there are, as long as there are any.
void NoticeCasebook::tellRefused()
{
    if (m_actions.empty())
        return;
    const int count = m_refused->flow().count();
    auto &action = *m_actions.back();
    action.setText(count > 0 ? tr("Refused statements of reasons: %n", nullptr, count)
                             : tr("Refused statements of reasons"));
    action.setIconText(count > 0 ? tr("Refused: %1").arg(count) : tr("Refused"));
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
    m_actions[4]->setEnabled(m_refused->flow().mayRead());
}

void NoticeCasebook::leave()
{
    m_dockets->leave();
    m_disputes->leave();
    m_hosts->leave();
    m_orders->leave();
    m_refused->leave();
}

} // namespace vigie::ui::notices
