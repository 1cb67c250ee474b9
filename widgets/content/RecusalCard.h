#pragma once

#include "widgets/content/ContentPorts.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QVBoxLayout;

namespace vigie::ui::content {

/// For a lead: who said that they know which member. A mistake is taken back here; one's own never.
class RecusalCard : public kit::Floating
{
    Q_OBJECT

public:
    RecusalCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports);
    void toggle();

Q_SIGNALS:
    void takenBack(const QString &person, const QString &member);
    void refused(vigie::ErrorCode reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return m_first ? m_first : this; }

private:
    void ask();
    void show(const Result<std::vector<domain::Recusal>> &recusals);
    void clear();
    QWidget *line(const domain::Recusal &recusal);
    void takeBack(const domain::Recusal &recusal);
    void say(const QString &text);

    ContentPorts m_ports;
    kit::PlainLabel *m_title;
    QVBoxLayout *m_lines;
    QWidget *m_first = nullptr;
    quint64 m_round = 0; ///< answers to an older question are dropped
};

} // namespace vigie::ui::content
