#pragma once

#include <QKeySequence>

#include <optional>

class QKeyEvent;

namespace vigie::ui::kit {

/// Where the letters are. Both have the same keys in the same places with other letters on them.
enum class KeyboardLayout { Qwerty, Azerty };

/// What was pressed, as an action would be bound to it: a digit of the top row is its digit on every layout, a sign
/// that needs Shift is the sign alone. Nothing for a modifier pressed alone.
std::optional<QKeySequence> pressedKey(const QKeyEvent &event);

/// Keys the window, its fields or the desktop need for themselves.
bool isReserved(const QKeySequence &key);

/// Whether a finger that misses `a` by one key would press `b`: same modifiers, keys that touch.
bool areNeighbours(const QKeySequence &a, const QKeySequence &b, KeyboardLayout layout);

} // namespace vigie::ui::kit
