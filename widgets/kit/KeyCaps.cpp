#include "widgets/kit/KeyCaps.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace vigie::ui::kit {

namespace {

struct KeyCap
{
    int key;
    const char *text;
};

constexpr std::array Caps = {
    KeyCap{Qt::Key_Return, QT_TRANSLATE_NOOP("KeyCaps", "Enter")},
    KeyCap{Qt::Key_Enter, QT_TRANSLATE_NOOP("KeyCaps", "Enter")},
    KeyCap{Qt::Key_Space, QT_TRANSLATE_NOOP("KeyCaps", "Space")},
    KeyCap{Qt::Key_Escape, QT_TRANSLATE_NOOP("KeyCaps", "Esc")},
    KeyCap{Qt::Key_Delete, QT_TRANSLATE_NOOP("KeyCaps", "Del")},
    KeyCap{Qt::Key_PageUp, QT_TRANSLATE_NOOP("KeyCaps", "Page up")},
    KeyCap{Qt::Key_PageDown, QT_TRANSLATE_NOOP("KeyCaps", "Page down")},
    KeyCap{Qt::Key_Home, QT_TRANSLATE_NOOP("KeyCaps", "Home")},
    KeyCap{Qt::Key_End, QT_TRANSLATE_NOOP("KeyCaps", "End")},
    KeyCap{Qt::Key_Tab, QT_TRANSLATE_NOOP("KeyCaps", "Tab")},
};

struct Symbol
{
    int key;
    const char16_t *text;
};

constexpr std::array Symbols = {
    Symbol{Qt::Key_Backspace, u"⌫"}, Symbol{Qt::Key_Left, u"←"}, Symbol{Qt::Key_Right, u"→"},
    Symbol{Qt::Key_Up, u"↑"},        Symbol{Qt::Key_Down, u"↓"},
};

QString plainKey(int key)
{
    for (const auto &symbol : Symbols)
        if (symbol.key == key)
            return QString::fromUtf16(symbol.text);
    for (const auto &cap : Caps)
        if (cap.key == key)
            return QCoreApplication::translate("KeyCaps", cap.text);
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

} // namespace

QString keyText(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const auto modifiers = key[0].keyboardModifiers();
    QStringList parts;
    if (modifiers.testFlag(Qt::ControlModifier))
        parts << QCoreApplication::translate("KeyCaps", "Ctrl");
    if (modifiers.testFlag(Qt::AltModifier))
        parts << QCoreApplication::translate("KeyCaps", "Alt");
    if (modifiers.testFlag(Qt::ShiftModifier))
        parts << QCoreApplication::translate("KeyCaps", "Shift");
    if (modifiers.testFlag(Qt::MetaModifier))
        parts << QCoreApplication::translate("KeyCaps", "Super");
    parts << plainKey(key[0].key());
    return parts.join(QLatin1Char('+'));
}

QList<QKeySequence> sameDigitKey(const QKeySequence &key)
{
    /// French and Belgian AZERTY, unshifted digit row.
    static const std::array<QList<QKeySequence>, 10> azerty = {{
        {QKeySequence(Qt::Key_Agrave)},
        {QKeySequence(Qt::Key_Ampersand)},
        {QKeySequence(Qt::Key_Eacute)},
        {QKeySequence(Qt::Key_QuoteDbl)},
        {QKeySequence(Qt::Key_Apostrophe)},
        {QKeySequence(Qt::Key_ParenLeft)},
        {QKeySequence(Qt::Key_Minus), QKeySequence(Qt::Key_section)},
        {QKeySequence(Qt::Key_Egrave)},
        {QKeySequence(Qt::Key_Underscore), QKeySequence(Qt::Key_Exclam)},
        {QKeySequence(Qt::Key_Ccedilla)},
    }};
    if (key.count() != 1 || key[0].keyboardModifiers() != Qt::NoModifier)
        return {};
    const int digit = key[0].key() - Qt::Key_0;
    return digit >= 0 && digit <= 9 ? azerty[static_cast<std::size_t>(digit)] : QList<QKeySequence>{};
}

} // namespace vigie::ui::kit
