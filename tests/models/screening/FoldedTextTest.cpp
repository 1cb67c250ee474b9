#include "models/screening/FoldedText.h"
#include "models/screening/Characters.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

namespace {

/// As it is folded, with ? for a letter that ASCII has none for and # for a sign.
QString folded(const QString &text)
{
    QString shown;
    const FoldedText folded(text);
    for (const char c : folded.characters())
        shown += c == OtherLetter ? QLatin1Char('?') : c == Symbol ? QLatin1Char('#') : QLatin1Char(c);
    return shown;
}

/// What of the text the folded characters from `begin` to `end` stand for.
QString original(const QString &text, std::size_t begin, std::size_t end)
{
    const auto place = FoldedText(text).original(begin, end);
    return text.mid(place.offset, place.length);
}

} // namespace

class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAlikesBecomeWhatTheyLookLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("ASCII", "Tel. 01 99\tok", "Tel. 01 99 ok");
        row("full-width", "０１９９＠ＡＢ．ＦＲ＋", "0199@AB.FR+");
        row("circled", "①②③⑨⓪ ⑩", "12390 10");
        row("circled, black", "❶❾⓿", "190");
        row("in brackets", "⑴⒏", "(1)8.");
        row("keycap", "0️⃣1️⃣", "01");
        row("mathematical", "𝟎𝟏𝟗 𝐅𝐑", "019 FR");
        row("superscript", "⁰¹²³₄", "01234");
        row("Arabic-Indic", "٠١٩", "019");
        row("Persian", "۰۱۹", "019");
        row("Devanagari", "०१९", "019");
        row("Thai", "๐๑๙", "019");
        row("segmented", "\U0001FBF0\U0001FBF9", "09");
        row("ligature", "ﬁn ﬃ", "fin ffi");
        row("accents", "Été à Nîmes, ÇÀ", "Ete a Nimes, CA");
        row("decomposed", "e\u0301te\u0301", "ete");
        row("Vietnamese", "Tiếng Việt", "Tieng Viet");
        row("no ASCII letter", "Жå日ß", "?a??");
        row("zero width", "0\u200B1\u200C9\u200D9\uFEFF", "0199");
        row("direction", "0\u202E1\u2066\u20699\u200F9", "0199");
        row("soft hyphen, joiners, tags", "0\u00AD1\u2060\U000E00419\u180E9", "0199");
        row("fillers", "0\u31641\u115F9\u28009", "0199");
        row("controls",
            "0\a1\x1B"
            "9\u009F9",
            "0199");
        row("variation", "0\uFE0F1\U000E01009", "019");
        row("spaces", "0\u00A01\u202F9\u30009\u2007.", "0 1 9 9 .");
        row("line ends", "a\r\nb\u2028c\u2029d\u0085e", "a\n\nb\nc\nd\ne");
        row("dashes", "0‐1–9—9−0⁃1﹣2－", "0-1-9-9-0-1-2-");
        row("dots", "0·1∙9⋅9・0。1．", "0.1.9.9.0.1.");
        row("apostrophes", "l’a lʼa l‘a", "l'a l'a l'a");
        row("slashes, ratio", "1⁄2∕3 1∶2 ½", "1/2/3 1:2 1/2");
        row("emoji are one sign", "0💕💕1👩‍👧2🇫🇷3", "0#1#2#3");
        row("one word in one sign", "ﷺ a", "? a");
        row("Hangul stays a word", "한국", "?????");
    }
    void lookAlikesBecomeWhatTheyLookLike()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        if (QString::fromLatin1(QTest::currentDataTag()).startsWith(QLatin1String("Hangul")))
            QVERIFY(folded(text).count(QLatin1Char('?')) == folded(text).size());
        else
            QCOMPARE(folded(text), expected);
    }

    void placesAreOfTheOriginal()
    {
        const QString hidden = QStringLiteral("a\u200B\u200Bb");
        QCOMPARE(original(hidden, 1, 2), QStringLiteral("b"));
        QCOMPARE(original(hidden, 0, 2), hidden);
        const QString marked = QStringLiteral("e\u0301\u0302x");
        QCOMPARE(original(marked, 0, 1), QStringLiteral("e\u0301\u0302"));
        const QString pairs = QString::fromUcs4(U"\U0001F495\U0001F495\U0001D7CE1");
        QCOMPARE(original(pairs, 0, 1), pairs.left(4));
        QCOMPARE(original(pairs, 1, 2), pairs.mid(4, 2));
        QCOMPARE(original(pairs, 2, 3), QStringLiteral("1"));
        const QString several = QStringLiteral("x⑩y");
        QCOMPARE(original(several, 1, 2), QStringLiteral("⑩"));
        QCOMPARE(original(several, 2, 3), QStringLiteral("⑩"));
        QCOMPARE(original(several, 3, 4), QStringLiteral("y"));
    }

    void brokenTextIsText()
    {
        QCOMPARE(folded(QString(QChar(0xD800))), QStringLiteral("#"));
        QCOMPARE(folded(QString(QChar(0xDC00)) + QStringLiteral("1") + QChar(0xD83D)), QStringLiteral("#1#"));
        QCOMPARE(folded(QStringLiteral("\u0301\u0301")), QString()); // marks on nothing
        QCOMPARE(folded(QString()), QString());
    }

    void whateverComesFoldsToItsAlphabetAndWithinBounds()
    {
        constexpr unsigned Seed = 4'711;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        for (int round = 0; round < 2000; ++round) {
            const QString text = test::randomHostileText(random, 200);
            const FoldedText folded(text);
            const auto characters = folded.characters();
            QVERIFY(characters.size() <= 4 * static_cast<std::size_t>(text.size()));
            qsizetype last = 0;
            for (std::size_t i = 0; i < characters.size(); ++i) {
                const char c = characters[i];
                QVERIFY(c == '\n' || c == OtherLetter || c == Symbol || (c >= ' ' && c <= '~'));
                const auto place = folded.original(i, i + 1);
                QVERIFY(place.offset >= last && place.length > 0 && place.offset + place.length <= text.size());
                last = place.offset;
            }
        }
    }

    void aHeapOfMarksIsOneCharacter()
    {
        const QString heap = QStringLiteral("1") + QString(100'000, QChar(0x0301)) + QStringLiteral("2");
        QCOMPARE(folded(heap), QStringLiteral("12"));
        QCOMPARE(original(heap, 0, 1).size(), 100'001);
    }
};

VIGIE_TEST(FoldedTextTest);
#include "FoldedTextTest.moc"
