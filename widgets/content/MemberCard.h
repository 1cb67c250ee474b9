#pragma once

#include "widgets/content/MemberSection.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"

class QLineEdit;
class QScrollArea;

namespace vigie::ui::content {

/// A member without a case of theirs on the desk. It takes a reason in words, which the platform keeps; then one time
/// line of what this role may see. Nothing of it stays when it is closed.
class MemberCard : public kit::Floating
{
    Q_OBJECT

public:
    MemberCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports);
    /// Asks for the reason first.
    void ask(const domain::MemberId &member, const QString &name);
    MemberWatch &watch() { return *m_watch; }

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMember();
    void follow();

    ContentPorts m_ports;
    domain::Member m_member; ///< as far as the list knows it
    MemberWatch *m_watch;
    kit::PlainLabel *m_title;
    QLineEdit *m_reason;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_open;
    QScrollArea *m_scroll;
};

} // namespace vigie::ui::content
