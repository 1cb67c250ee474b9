#include "models/decoding/PlainText.h"
#include "models/decoding/PictureType.h"
#include "tests/support/TestCase.h"

using namespace vigie::decoding;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOrdinaryTextOfAnyScript()
    {
        for (const std::string_view text : {"", "Appareil photo n° 3", "\xE6\x97\xA5\xE6\x9C\xAC", "\xF0\x9F\x93\xB7"})
            QVERIFY(isPlainText(text));
    }

    void refusesWhatIsMalformedOrInvisible()
    {
        using namespace std::string_view_literals;
        for (const std::string_view text :
             {"a\nb"sv, "\x1B[31m"sv, "a\0b"sv, "\xC0\xAF"sv, "\xED\xA0\x80"sv, "\xF5\x80\x80\x80"sv, "cut \xE6\x97"sv,
              "\xE2\x80\xAE"
              "gpj"sv,
              "\xE2\x81\xA6"sv, "\xC2\x85"sv, "\x80"sv}) {
            QVERIFY(!isPlainText(text));
            QVERIFY(isPlainText(toPlainText(text, 100)));
        }
    }

    void keepsWhatFitsAndNeverCutsACharacter()
    {
        QCOMPARE(toPlainText("a\x01"
                             "b\xFF"
                             "c",
                             100),
                 std::string("abc"));
        QCOMPARE(toPlainText("ab\xE6\x97\xA5", 4), std::string("ab"));
        QCOMPARE(toPlainText("ab\xE6\x97\xA5", 5), std::string("ab\xE6\x97\xA5"));
    }

    void mimeTypes()
    {
        QCOMPARE(fromMimeType("image/jpeg"), PictureType::Jpeg);
        QCOMPARE(fromMimeType("IMAGE/WebP ; q=1"), PictureType::WebP);
        QCOMPARE(fromMimeType("image/jpegs"), PictureType::Unknown);
        QCOMPARE(fromMimeType(""), PictureType::Unknown);
        for (const auto type :
             {PictureType::Jpeg, PictureType::Png, PictureType::WebP, PictureType::Gif, PictureType::Tiff})
            QCOMPARE(fromMimeType(mimeType(type)), type);
        QVERIFY(mimeType(PictureType::Unknown).empty());
    }
};

VIGIE_TEST(PlainTextTest);
#include "PlainTextTest.moc"
