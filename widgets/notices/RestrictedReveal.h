#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/notices/ItemView.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/ViewingSheet.h"

#include <QTimer>

namespace vigie::ui::notices {

/// The way to a restricted picture at the notice desk: the key, the sheet that asks why, and the time that runs. Who
/// lacks the permission has none of it.
class RestrictedReveal : public QObject
{
    Q_OBJECT

public:
    RestrictedReveal(const kit::ThemeSource &theme, QWidget &desk, const NoticePorts &ports,
                     kit::ActionRegistry &actions, NoticeFlow &flow, ItemView &items);

private:
    bool may() const;
    void press();
    void ask(domain::ViewingReason reason, const QString &words);
    void refresh();

    NoticePorts m_ports;
    NoticeFlow &m_flow;
    ItemView &m_items;
    domain::ItemId m_about; ///< what the sheet asks about
    ViewingSheet *m_sheet;
    QAction *m_action;
    QTimer m_seconds;
};

} // namespace vigie::ui::notices
