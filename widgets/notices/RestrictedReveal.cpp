#include "widgets/notices/RestrictedReveal.h"

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using domain::ViewingEnd;
using Stage = RestrictedLook::Stage;

RestrictedReveal::RestrictedReveal(const kit::ThemeSource &theme, QWidget &desk, const NoticePorts &ports,
                                   kit::ActionRegistry &actions, NoticeFlow &flow, ItemView &items)
    : QObject(&desk), m_ports(ports), m_flow(flow), m_items(items), m_sheet(new ViewingSheet(theme, desk)),
      m_action(&actions.ensure(desk, {QStringLiteral("notices.reveal"), tr("Look at restricted content, for a reason"),
                                      tr("Notices"), Qt::CTRL | Qt::Key_G, [this] { press(); }}))
{
    m_items.strip().follow(*m_action);
    auto &look = m_items.look();
    connect(m_sheet, &ViewingSheet::submitted, this, &RestrictedReveal::ask);
    connect(m_sheet, &kit::Floating::closed, this, [this] {
        if (m_items.look().stage() == Stage::Asking)
            m_items.look().end(ViewingEnd::Left);
    });
    connect(&look, &RestrictedLook::refused, m_sheet, &ViewingSheet::showFailure);
    connect(&look, &RestrictedLook::granted, this, [this] {
        m_seconds.start(1s);
        m_sheet->close();
        refresh();
        m_items.takeFocus();
    });
    connect(&look, &RestrictedLook::over, this, [this] {
        m_seconds.stop();
        refresh();
    });
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        m_items.look().tick();
        refresh();
    });
    connect(&m_items, &ItemView::itemChosen, this, [this] {
        const auto *of = m_items.current();
        if (!of || of->id != m_about)
            m_sheet->close(); // it asks about something else
        refresh();
    });
    connect(&m_flow, &NoticeFlow::stageChanged, this, &RestrictedReveal::refresh);
    connect(&m_ports.connection, &domain::Connection::sessionChanged, this, &RestrictedReveal::refresh);
    refresh();
}

bool RestrictedReveal::may() const
{
    const auto session = m_ports.connection.session();
    const auto *of = m_items.current();
    return session && session->may("restricted.reveal") && of && of->item && of->item->restricted &&
           !of->item->media.empty();
}

void RestrictedReveal::press()
{
    if (m_items.look().stage() == Stage::Granted) {
        m_items.look().end(ViewingEnd::Finished);
    } else if (may()) {
        m_about = m_items.current()->id;
        m_sheet->ask();
    }
}

void RestrictedReveal::ask(domain::ViewingReason reason, const QString &words)
{
    if (m_flow.current())
        m_items.look().ask({m_flow.current()->kase.id, m_about, reason, words});
}

void RestrictedReveal::refresh()
{
    const bool runs = m_items.look().stage() == Stage::Granted;
    m_action->setText(runs ? tr("Stop looking at restricted content") : tr("Look at restricted content, for a reason"));
    m_action->setIconText(runs ? tr("Stop looking") : tr("Look…"));
    m_items.strip().setVisible(may());
    if (!may())
        m_sheet->close();
    m_action->setEnabled(may() && m_flow.stage() == NoticeFlow::Stage::Open);
    if (runs)
        m_items.strip().showLeft(m_items.look().left());
    else
        m_items.strip().showCovered();
}

} // namespace vigie::ui::notices
