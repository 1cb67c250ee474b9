#pragma once

#include "models/base/Result.h"
#include "widgets/paper/PaperDocument.h"

#include <QByteArray>

namespace vigie::ui::paper {

/// The document as a PDF file: A4, letters embedded, no picture. Its metadata say "Vigie", the title and when the
/// document was made (`at`), and nothing of the person or the machine: the same document gives the same bytes on one
/// machine. Must be called where fonts may be used (there is a QGuiApplication). Errors: TooLarge (over MaxPages),
/// Internal (nothing could be painted).
Result<QByteArray> writePdf(const PaperDocument &document);

} // namespace vigie::ui::paper
