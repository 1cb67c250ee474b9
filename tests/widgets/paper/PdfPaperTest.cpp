#include "widgets/paper/PdfPaper.h"

#include "tests/support/TestCase.h"
#include "tests/widgets/paper/PaperSamples.h"
#include "tests/widgets/paper/PdfText.h"
#include "widgets/paper/PaperLayout.h"
#include <algorithm>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::ui::paper;

namespace {

QString lettersOf(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace())
            out += c;
    return out;
}

QByteArray pdfOf(const PaperDocument &document)
{
    const auto bytes = writePdf(document);
    return bytes ? *bytes : QByteArray();
}

} // namespace

class PdfPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every line of the layout can be found in the file as text, in its order.
    void theTextIsInTheFile()
    {
        for (const bool french : {true, false}) {
            const auto document = letterPaper(sampleLetter(french), sampleEnvelope(french));
            const auto pages = *layOut(document);
            QString expected;
            for (const auto &page : pages) {
                for (const auto &text : page.texts)
                    expected += lettersOf(text.text);
                for (const auto &text : page.margins)
                    expected += lettersOf(text.text);
            }
            // A ligature is one letter of the font; readers find "fi" in it all the same.
            const auto found = PdfText(pdfOf(document)).letters().normalized(QString::NormalizationForm_KC);
            expected = expected.normalized(QString::NormalizationForm_KC);
            const auto apart = std::ranges::mismatch(found, expected);
            const auto where = apart.in1 - found.begin();
            QVERIFY2(found == expected,
                     qPrintable(found.mid(where, 20) + QStringLiteral(" | ") + expected.mid(where, 20)));
        }
    }

    void noPicture()
    {
        for (const auto &document : {letterPaper(sampleLetter(true), sampleEnvelope(true)),
                                     sampleReferral(longPacket(200), compliance::ReferralRecipient::Pharos, "fr")}) {
            const auto pdf = pdfOf(document);
            QVERIFY(pdf.startsWith("%PDF-"));
            for (const char *name : {"/Subtype /Image", "/ImageMask", "/DCTDecode", "/JPXDecode", "/EmbeddedFile",
                                     "/JavaScript", "/URI", "/Launch"})
                QVERIFY2(!pdf.contains(name), name);
            const PdfText text(pdf);
            QVERIFY(text.objects().size() > 8);
            for (const auto &[number, object] : text.objects())
                QVERIFY(!text.stream(number).contains("\nBI\n"));
        }
    }

    void lettersAreEmbedded()
    {
        const PdfText text(pdfOf(letterPaper(sampleLetter(true), sampleEnvelope(true))));
        int fonts = 0, files = 0;
        for (const auto &[number, object] : text.objects()) {
            fonts += object.contains("/Type /FontDescriptor") ? 1 : 0;
            files += object.contains("/FontFile") ? 1 : 0;
        }
        QVERIFY(fonts > 0);
        QCOMPARE(files, fonts);
    }

    void metadataAreTheDocumentsOwn()
    {
        auto document = letterPaper(sampleLetter(true), sampleEnvelope(true));
        document.at = at("2026-03-02T08:05:09.123Z");
        const auto zone = qgetenv("TZ");
        QByteArray first;
        for (const char *each : {"UTC", "Europe/Paris", "America/New_York"}) {
            qputenv("TZ", each);
            const auto pdf = pdfOf(document);
            QVERIFY(pdf.contains("/CreationDate (D:20260302080509Z)") ||
                    pdf.contains("/CreationDate (D:20260302080509+00'00')"));
            for (const char *variable : {"USER", "HOME", "HOSTNAME", "LOGNAME"})
                if (const auto value = qgetenv(variable); value.size() > 3)
                    QVERIFY2(!pdf.contains(value), variable);
            QVERIFY(!pdf.contains("/Author"));
            if (first.isEmpty())
                first = pdf;
            QCOMPARE(pdfOf(document), pdf);
        }
        qputenv("TZ", zone);
        QCOMPARE(pdfOf(document).size(), first.size());
    }

    void everyPageIsA4()
    {
        const auto document = sampleReferral(longPacket(60), compliance::ReferralRecipient::Pharos, "en");
        const auto pages = layOut(document)->size();
        const auto pdf = pdfOf(document);
        QCOMPARE(std::size_t(pdf.count("/Type /Page\n")), pages);
        QCOMPARE(std::size_t(pdf.count("/MediaBox [0 0 595.000000 842.000000]")), pages);
    }

    void tooLong()
    {
        PaperDocument document;
        document.blocks.push_back(PaperParagraph{QString(120'000, QLatin1Char('\n'))});
        const auto bytes = writePdf(document);
        QVERIFY(!bytes && bytes.code() == ErrorCode::TooLarge);
    }
};

VIGIE_TEST(PdfPaperTest);
#include "PdfPaperTest.moc"
