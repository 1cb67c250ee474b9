#pragma once

#include "widgets/content/CaseTeam.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QVBoxLayout;

namespace vigie::ui::content {

/// What waits for this person: cases a colleague handed over, cases they put aside themselves.
class WaitingCard : public kit::Floating
{
    Q_OBJECT

public:
    WaitingCard(const kit::ThemeSource &theme, QWidget &host, CaseTeam &team);
    void toggle();
    /// Comes up by itself: takes no focus, says whose key takes the first.
    void announce();
    void setTakeKey(const QString &key);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return m_announcing ? nullptr : m_first; }

private:
    void refresh();
    QWidget *line(const QString &text, const QString &action, const domain::CaseId &kase);

    CaseTeam &m_team;
    bool m_announcing = false;
    QWidget *m_first = nullptr;
    QString m_takeKey;
    kit::PlainLabel *m_title;
    QVBoxLayout *m_lines;
};

} // namespace vigie::ui::content
