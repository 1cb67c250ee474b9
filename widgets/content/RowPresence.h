#pragma once

#include "widgets/content/ContentPorts.h"
#include "widgets/kit/PlainLabel.h"

#include <QTimer>

namespace vigie::ui::content {

/// Who looks at the case the person points at in the list, before they open it. Hidden when nobody does.
class RowPresence : public QWidget
{
    Q_OBJECT

public:
    RowPresence(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget *parent = nullptr);
    /// An empty id: nothing is pointed at.
    void point(const domain::CaseId &kase);

private:
    void ask();
    void say(const QString &text);

    ContentPorts m_ports;
    kit::PlainLabel *m_text;
    domain::CaseId m_case;
    QTimer m_pause; ///< whoever runs down the list asks about the row they stop at
    quint64 m_round = 0;
};

} // namespace vigie::ui::content
