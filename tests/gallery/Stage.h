#pragma once

#include "tests/support/CertificationWorld.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/FakeCare.h"
#include "tests/support/FakeMachineInventory.h"
#include "tests/support/NoticeWorld.h"
#include "widgets/certification/CertificationDesk.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/notices/NoticeDesk.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/TeamDesk.h"
#include "widgets/shell/WorkFrame.h"

#include <QTranslator>

class QApplication;

namespace vigie::gallery {

/// How a state is looked at.
struct Look
{
    QString language = QStringLiteral("en");
    ui::kit::Scheme scheme = ui::kit::Scheme::Light;
    QSize size{1280, 800};
    int textPercent = 100;

    QString name() const; ///< "1280x800-light-fr-100", part of a file name
};

/// The real window over fake ports: one for each picture, so that no state leaks into the next.
class Stage
{
public:
    Stage(QApplication &application, const Look &look);
    ~Stage();

    test::ContentWorld world;
    test::CertificationWorld applications; ///< empty until certify()
    test::NoticeWorld notices;             ///< empty until report()
    test::FakeMachineInventory inventory;
    test::FakeNotToday notToday;
    test::FakeExposureBook book;
    test::FakeExposureSums sums;
    std::unique_ptr<ui::kit::ThemeSource> theme;
    ui::kit::ActionRegistry actions;
    std::unique_ptr<ui::shell::MainWindow> window;
    ui::shell::WorkFrame *frame = nullptr;
    ui::content::ContentDesk *desk = nullptr;
    ui::certification::CertificationDesk *certification = nullptr;
    ui::notices::NoticeDesk *noticeDesk = nullptr;
    ui::shell::TeamDesk *team = nullptr;

    const Look &look() const { return m_look; }
    /// The frame with the content desk over the filled world. False: it did not come.
    bool work();
    /// The first case of the queue, its picture veiled.
    bool openCase();
    /// The frame with the certification desk over drawn applicants.
    bool certify();
    /// The first application, its faces in sight.
    bool openApplication();
    /// The frame with the notice desk over invented notices.
    bool report();
    /// The first notice, its content veiled.
    bool openNotice();
    bool press(int key, Qt::KeyboardModifiers modifiers = {});
    /// A panel that large text has made an overlay.
    void openPanel(ui::kit::SplitPane::Side side);
    /// Into whatever has the focus.
    bool type(const QString &text);
    bool click(const char *objectName);
    /// Whether the widget of this object name is visible now or soon.
    bool sees(const char *objectName);
    /// Waits until it holds; false after some seconds.
    bool until(const std::function<bool()> &holds);
    /// Everything laid out and painted as it will stay.
    void settle();
    ui::media::ProtectedPicture *picture() const;

private:
    void addPages();
    Look m_look;
    QTranslator m_translator;
};

} // namespace vigie::gallery
