#pragma once

#include <QKeySequence>
#include <QString>

namespace vigie::ui::kit {

/// A key as a person knows it from their keyboard, in the language of the window: "B", "Ctrl+Z", "Maj+Entrée".
QString keyText(const QKeySequence &key);

/// What else the same physical digit key sends: on AZERTY the digits need Shift, so 1 answers to & as well. Empty
/// for anything but a plain digit.
QList<QKeySequence> sameDigitKey(const QKeySequence &key);

} // namespace vigie::ui::kit
