#pragma once

#include "app/workstation/Adapters.h"
#include "widgets/certification/CertificationDesk.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/notices/NoticeDesk.h"
#include "widgets/shell/WorkFrame.h"

#include <QPointer>
#include <QTimer>

namespace vigie::workstation {

/// The desks of one frame, wired to it. Content is made at once; the others when they are first opened, or a moment
/// after the window has come to somebody who may work there, so that nobody waits for a desk they never open.
class Desks : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const ui::kit::ThemeSource &theme;
        Adapters &adapters;
        domain::Preferences &preferences;
        ui::kit::ActionRegistry &actions;
        std::string language; ///< BCP 47
    };

    Desks(ui::shell::WorkFrame &frame, Surroundings surroundings);

    ui::content::ContentDesk &content() { return *m_content; }
    /// Everything of the work leaves every desk.
    void lock();
    void takeFocus();
    /// The window is on the screen: the other desks may be made.
    void windowShown();

private:
    void addContent();
    void addCertification();
    QWidget *makeCertification();
    void addNotices();
    QWidget *makeNotices();
    template <typename Desk> void listenTo(Desk &desk, const QString &id);

    ui::shell::WorkFrame &m_frame;
    Surroundings m_with;
    QPointer<ui::content::ContentDesk> m_content;
    QPointer<ui::certification::CertificationDesk> m_certification;
    QPointer<ui::notices::NoticeDesk> m_notices;
    QTimer m_later;
    bool m_isShown = false;
    bool m_isPlaced = false; ///< at the desk the person works at
};

} // namespace vigie::workstation
