#pragma once

class QApplication;

namespace vigie::test {

/// The application that the main of the graphical tests made.
QApplication &guiApplication();

} // namespace vigie::test
