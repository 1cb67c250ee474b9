#pragma once

#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"

#include <memory>

namespace vigie::test {

/// A real window with the content desk over a world in memory, for tests with real keys.
class DeskWindow
{
public:
    static constexpr QSize Small{1232, 756}; ///< what a screen of 1280 × 800 leaves

    ContentWorld world;
    std::unique_ptr<ui::kit::ThemeSource> theme = ui::kit::ThemeSource::create({}).value();
    std::unique_ptr<ui::kit::ActionRegistry> actions = std::make_unique<ui::kit::ActionRegistry>();
    std::unique_ptr<ui::content::ContentDesk> desk;

    ~DeskWindow()
    {
        desk.reset();
        actions.reset();
    }

    bool show()
    {
        desk.reset();
        actions = std::make_unique<ui::kit::ActionRegistry>();
        desk = std::make_unique<ui::content::ContentDesk>(*theme, world.ports(), *actions);
        desk->resize(Small);
        desk->show();
        desk->activateWindow();
        return QTest::qWaitForWindowActive(desk.get());
    }
    /// Shows the desk and brings the first case on it.
    bool start()
    {
        if (!show())
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] {
            return !painted().isEmpty() && picture()->painted() != ui::media::ProtectedPicture::Shown::Loading;
        });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = desk->focusWidget() ? desk->focusWidget() : desk.get();
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *target = desk->focusWidget() ? desk->focusWidget() : desk.get();
            QTest::keyClicks(target, QString(c));
        }
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return desk->findChild<Widget *>(QLatin1StringView(name));
    }
    ui::media::ProtectedPicture *picture() const { return desk->findChild<ui::media::ProtectedPicture *>(); }
    QString painted() const { return picture()->paintedSubject(); }
};

} // namespace vigie::test
