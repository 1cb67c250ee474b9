#include "widgets/kit/KeyRules.h"

#include "widgets/kit/KeyCaps.h"

#include <QKeyEvent>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::ui::kit {

namespace {

/// Scan codes of the digit row as X and Wayland give them (evdev + 8): 1 … 9, 0.
constexpr quint32 FirstDigitScanCode = 10;

/// A place on the keyboard in widths of a key.
struct Place
{
    double x;
    double y;
};

struct Row
{
    QStringView keys;
    double left; ///< the rows of a keyboard are staggered by these parts of a key
};

constexpr std::array QwertyRows = {Row{u"1234567890-=", 0.0}, Row{u"QWERTYUIOP[]", 0.5}, Row{u"ASDFGHJKL;'", 0.75},
                                   Row{u"ZXCVBNM,./", 1.25}};
constexpr std::array AzertyRows = {Row{u"1234567890)=", 0.0}, Row{u"AZERTYUIOP^$", 0.5}, Row{u"QSDFGHJKLM", 0.75},
                                   Row{u"WXCVBN,;:!", 1.25}};

std::optional<Place> placeOf(int key, KeyboardLayout layout)
{
    // F-keys stand apart, in groups of four.
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) {
        constexpr double Gap = 0.5;
        const int n = key - Qt::Key_F1;
        return Place{n + (n / 4) * Gap, -2};
    }
    if (key < 0x20 || key > 0xffff)
        return std::nullopt;
    const auto &rows = layout == KeyboardLayout::Azerty ? AzertyRows : QwertyRows;
    for (std::size_t y = 0; y < rows.size(); ++y)
        if (const auto x = rows[y].keys.indexOf(QChar(key)); x >= 0)
            return Place{static_cast<double>(x) + rows[y].left, static_cast<double>(y)};
    return std::nullopt;
}

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Super_L ||
           key == Qt::Key_Super_R || key == Qt::Key_Hyper_L || key == Qt::Key_Hyper_R || key == 0 ||
           key == Qt::Key_unknown;
}

} // namespace

std::optional<QKeySequence> pressedKey(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return std::nullopt;
    auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    int key = event.key();
    const quint32 digit = event.nativeScanCode() - FirstDigitScanCode;
    const bool digitKey = event.nativeScanCode() >= FirstDigitScanCode && digit <= 9;
    if (digitKey && (modifiers == Qt::NoModifier || (key >= Qt::Key_0 && key <= Qt::Key_9))) {
        key = digit == 9 ? Qt::Key_0 : Qt::Key_1 + static_cast<int>(digit);
        modifiers &= ~Qt::ShiftModifier;
    } else if (modifiers == Qt::ShiftModifier && key > Qt::Key_Space && key < Qt::Key_Escape &&
               !QChar(key).isLetter()) {
        modifiers = Qt::NoModifier; // "?" is "?" wherever it is on the keyboard
    }
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

bool isReserved(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    constexpr std::array Alone = {Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Space,
                                  Qt::Key_Up,     Qt::Key_Down, Qt::Key_PageUp,  Qt::Key_PageDown,
                                  Qt::Key_Home,   Qt::Key_End,  Qt::Key_Menu};
    constexpr std::array WithControl = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};
    const auto pressed = key[0];
    const auto is = [&](Qt::Key one) { return pressed.key() == one; };
    if (pressed.keyboardModifiers().testAnyFlags(Qt::AltModifier | Qt::MetaModifier))
        return true; // the desktop's
    if (pressed.keyboardModifiers() == Qt::ControlModifier && std::ranges::any_of(WithControl, is))
        return true; // every field's
    return std::ranges::any_of(Alone, is);
}

bool areNeighbours(const QKeySequence &a, const QKeySequence &b, KeyboardLayout layout)
{
    if (a.isEmpty() || b.isEmpty() || a == b || a[0].keyboardModifiers() != b[0].keyboardModifiers())
        return false;
    const auto one = placeOf(a[0].key(), layout);
    const auto other = placeOf(b[0].key(), layout);
    constexpr double Touching = 1.3; // diagonal neighbours are at most 1.25 apart, the key after next at least 1.6
    return one && other && std::hypot(one->x - other->x, one->y - other->y) < Touching;
}

} // namespace vigie::ui::kit
