#include "widgets/certification/ToolButton.h"

#include "widgets/kit/VisibleText.h"

#include <QAction>

namespace vigie::ui::certification {

kit::Button *makeToolButton(const kit::ThemeSource &theme, QAction &action, std::optional<kit::Icon> sign,
                            QWidget *parent)
{
    auto *button = new kit::Button(theme, {}, kit::Button::Role::Quiet, parent);
    button->setObjectName(QStringLiteral("button.") + action.objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setPadding(kit::Button::Padding::Narrow);
    button->follow(action);
    if (!sign)
        return button;
    button->setGlyph(sign);
    const auto onlySign = [button, &action] {
        button->setText({});
        button->setToolTip(kit::plainToolTip(action.text()));
        // Plus and minus are their own keys: twice the same sign says nothing more.
        if (action.shortcut() == QKeySequence(Qt::Key_Plus) || action.shortcut() == QKeySequence(Qt::Key_Minus)) {
            button->setKeyHint({});
            button->setAccessibleDescription(action.text()); // else the tool tip, which carries markup, is read aloud
        }
    };
    onlySign();
    QObject::connect(&action, &QAction::changed, button, onlySign); // after the button's own
    return button;
}

} // namespace vigie::ui::certification
