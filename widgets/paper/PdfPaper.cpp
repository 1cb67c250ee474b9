#include "widgets/paper/PdfPaper.h"

#include "models/base/VisibleText.h"
#include "widgets/paper/PaperLayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace vigie::ui::paper {
namespace {

/// QPdfWriter writes the time of this machine in its own time zone: "(D:20260302085712+01'00')". The document's own, in
/// UTC, takes as many bytes, so that no place in the file moves.
void setCreationDate(QByteArray &pdf, Instant at)
{
    static constexpr QByteArrayView Key("/CreationDate (D:");
    constexpr qsizetype Digits = 14;
    const auto key = pdf.indexOf(Key);
    const auto end = key < 0 ? -1 : pdf.indexOf(')', key);
    const auto from = key + Key.size();
    if (end < from + Digits)
        return;
    auto digits = QByteArray::fromStdString(toRfc3339(at)).first(19); // YYYY-MM-DDTHH:MM:SS
    digits.removeIf([](char c) { return c < '0' || c > '9'; });
    pdf.replace(from, Digits, digits);
    if (end - from > Digits + 1)
        pdf.replace(from + Digits, end - from - Digits, "+00'00'");
}

} // namespace

Result<QByteArray> writePdf(const PaperDocument &document)
{
    TRY(const auto pages, layOut(document));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(DotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(visibleLine(document.title));
    writer.setCreator(QStringLiteral("Vigie"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {ErrorCode::Internal, "no page could be painted"};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, pages[i]);
    }
    painter.end();
    setCreationDate(bytes, document.at);
    return bytes;
}

} // namespace vigie::ui::paper
