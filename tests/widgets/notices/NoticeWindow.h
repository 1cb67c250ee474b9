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
    /// Notices and complaints have panels of their own with parts of the same names: the one beside what is on the desk.
    template <typename Widget> Widget *find(const char *name) const
    {
        const auto all = desk->findChildren<Widget *>(QLatin1StringView(name));
        for (auto *one : all)
            if (!isInPanelBehind(one))
                return one;
        return all.isEmpty() ? nullptr : all.front();
    }
    /// As they were given: without the places a label may break a long word at; nothing when there is no such label.
    QString words(const char *name) const
    {
        constexpr char16_t ZeroWidthSpace = 0x200B;
        const auto *label = find<ui::kit::PlainLabel>(name);
        return label ? label->text().remove(QChar(ZeroWidthSpace)) : QString();
    }
    QAction *action(const char *id) const { return actions->find(QLatin1StringView(id)); }
    ui::notices::NoticeFlow &flow() const { return desk->flow(); }
    std::string onDesk() const { return flow().current() ? flow().current()->kase.id.value : std::string(); }

private:
    static bool isInPanelBehind(const QObject *part)
    {
        for (; part; part = part->parent())
            if (qobject_cast<const ui::notices::NoticePanel *>(part) ||
                qobject_cast<const ui::notices::ComplaintPanel *>(part))
                return static_cast<const QWidget *>(part)->isHidden();
        return false;
    }
};

} // namespace vigie::test
