#pragma once

#include "widgets/content/ChangeList.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"

class QScrollArea;

namespace vigie::ui::content {

/// What changed since this person's last shift. It is read before work goes on: it closes by its button or Enter only.
class PolicyNews : public kit::Floating
{
    Q_OBJECT

public:
    PolicyNews(const kit::ThemeSource &theme, QWidget &host, const std::string &language);
    void tell(const std::vector<domain::PolicyChange> &changes);

Q_SIGNALS:
    void acknowledged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QRect placeIn(const QSize &area) const override;

private:
    void agree();

    kit::PlainLabel *m_title;
    QScrollArea *m_scroll;
    ChangeList *m_list;
    kit::Button *m_read;
};

} // namespace vigie::ui::content
