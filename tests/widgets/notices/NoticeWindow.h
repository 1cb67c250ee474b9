#pragma once

#include "tests/support/NoticeWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/notices/NoticeDesk.h"

#include <memory>

namespace vigie::test {

/// A real window with the notice desk over a world in memory, for tests with real keys.
class NoticeWindow
{
public:
    static constexpr QSize Small{1232, 756}; ///< what a screen of 1280 × 800 leaves

    NoticeWorld world;
    std::unique_ptr<ui::kit::ThemeSource> theme = ui::kit::ThemeSource::create({}).value();
    std::unique_ptr<ui::kit::ActionRegistry> actions = std::make_unique<ui::kit::ActionRegistry>();
    std::unique_ptr<ui::notices::NoticeDesk> desk;

    ~NoticeWindow()
    {
        desk.reset();
        actions.reset();
    }

    bool show()
    {
        desk.reset();
        actions = std::make_unique<ui::kit::ActionRegistry>();
        desk = std::make_unique<ui::notices::NoticeDesk>(*theme, world.ports(), *actions);
        desk->resize(Small);
        desk->show();
        desk->activateWindow();
        return QTest::qWaitForWindowActive(desk.get());
    }
    /// Shows the desk and brings the first notice on it.
    bool start()
    {
        if (!show())
            return false;
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return desk->flow().notice() != nullptr; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = desk->focusWidget() ? desk->focusWidget() : desk.get();
        QTest::keyClick(target, key, modifiers);
    }
    void write(const QString &facts)
    {
        desk->findChild<QPlainTextEdit *>(QStringLiteral("facts"))->setPlainText(facts);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return desk->findChild<Widget *>(QLatin1StringView(name));
    }
    QString words(const char *name) const { return find<ui::kit::PlainLabel>(name)->text(); }
    QAction *action(const char *id) const { return actions->find(QLatin1StringView(id)); }
    ui::notices::NoticeFlow &flow() const { return desk->flow(); }
    std::string onDesk() const { return flow().current() ? flow().current()->kase.id.value : std::string(); }
};

} // namespace vigie::test
