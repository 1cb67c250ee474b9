#pragma once

#include "tests/support/CertificationWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/certification/CertificationDesk.h"

#include <memory>

namespace vigie::test {

/// A real window with the certification desk over a world in memory, for tests with real keys.
class CertificationWindow
{
public:
    static constexpr QSize Small{1232, 756}; ///< what a screen of 1280 × 800 leaves

    CertificationWorld world;
    std::unique_ptr<ui::kit::ThemeSource> theme = ui::kit::ThemeSource::create({}).value();
    std::unique_ptr<ui::kit::ActionRegistry> actions = std::make_unique<ui::kit::ActionRegistry>();
    std::unique_ptr<ui::certification::CertificationDesk> desk;

    ~CertificationWindow()
    {
        desk.reset();
        actions.reset();
    }

    bool show()
    {
        desk.reset();
        actions = std::make_unique<ui::kit::ActionRegistry>();
        desk = std::make_unique<ui::certification::CertificationDesk>(*theme, world.ports(), *actions);
        desk->resize(Small);
        desk->show();
        desk->activateWindow();
        return QTest::qWaitForWindowActive(desk.get());
    }
    /// Shows the desk and brings the first application on it, its two faces in sight.
    bool start()
    {
        if (!show())
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return action("certification.answer-same")->isEnabled(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = desk->focusWidget() ? desk->focusWidget() : desk.get();
        QTest::keyClick(target, key, modifiers);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return desk->findChild<Widget *>(QLatin1StringView(name));
    }
    QAction *action(const char *id) const { return actions->find(QLatin1StringView(id)); }
    ui::certification::ApplicationFlow &flow() const { return desk->flow(); }
    /// Opens each piece that was not looked at yet, then goes back to where it was. False when one stays unseen.
    bool lookAtTheRest()
    {
        const auto unseen = [this] {
            int count = 0;
            for (const auto &look : desk->findChild<ui::certification::EvidenceLooks *>()->all())
                count += look.wasShown || look.failure ? 0 : 1;
            return count;
        };
        for (int before = unseen(); before > 0; before = unseen()) {
            press(Qt::Key_E);
            if (!QTest::qWaitFor([&] { return unseen() < before; }))
                return false;
        }
        if (find<QWidget>("wholePicture")->isVisible())
            press(Qt::Key_Return);
        return true;
    }
    std::string onDesk() const { return flow().current() ? flow().current()->kase.id.value : std::string(); }
};

} // namespace vigie::test
