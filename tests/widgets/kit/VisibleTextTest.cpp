#include "widgets/kit/VisibleText.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/PlainLabel.h"

using namespace vigie::ui::kit;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenCharactersAreShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Été à Nîmes") << QStringLiteral("Été à Nîmes");
        QTest::newRow("override") << QStringLiteral("a\u202Egpj.exe") << QStringLiteral("a⟦U+202E⟧gpj.exe");
        QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("⟦U+2066⟧x⟦U+2069⟧");
        QTest::newRow("zero width space") << QStringLiteral("cu\u200Bt") << QStringLiteral("cu⟦U+200B⟧t");
        QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << QStringLiteral("a⟦U+00AD⟧b");
        QTest::newRow("control") << QString(QChar(7)) << QStringLiteral("⟦U+0007⟧");
        QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("⟦U+0000⟧");
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << QStringLiteral("⟦U+D83D⟧");
        QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << QStringLiteral("⟦U+E0041⟧");
        QTest::newRow("family emoji") << QString::fromUcs4(U"\U0001F469\u200D\U0001F467")
                                      << QString::fromUcs4(U"\U0001F469\u200D\U0001F467");
        QTest::newRow("joiner in a word") << QStringLiteral("a\u200Db") << QStringLiteral("a⟦U+200D⟧b");
        QTest::newRow("lines stay") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    }

    void hiddenCharactersAreShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(visibleText(shown), shown);
    }

    void oneLineIsOneLine() { QCOMPARE(visibleLine(QStringLiteral("a\r\nb\tc\nd")), QStringLiteral("a b c d")); }

    void aToolTipIsNeverMarkup()
    {
        QCOMPARE(plainToolTip(QStringLiteral("<img src=x>&")), QStringLiteral("<p>&lt;img src=x&gt;&amp;</p>"));
        QCOMPARE(plainToolTip({}), QString());
    }

    void aLabelElidesAndTellsTheWholeTextWhenPointedAt()
    {
        auto theme = ThemeSource::create({}).value();
        PlainLabel label(*theme, {});
        label.setPlainText(QStringLiteral("<b>A caption that is far too long</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        label.show();
        label.resize(60, 20);
        QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;A caption that is far too long")));
        label.resize(600, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void aCutIsWhereTheFontCutsIt()
    {
        const auto theme = ThemeSource::create({}).value();
        const QFont plain = (*theme)->font(Type::Body), large = (*theme)->font(Type::Emphasis);
        for (const auto &text :
             {QStringLiteral("Mara Lenoir, beach at night"), QStringLiteral("x"), QString(),
              QStringLiteral("👩‍🔬 et après, la même chose"), QStringLiteral("ffi ffi ffi ffi")})
            for (int round = 0; round < 2; ++round) // kept, the second time
                for (const QFont &font : {plain, large})
                    for (int width = 0; width < 200; width += 7)
                        QCOMPARE(elided(font, text, width), QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    }

    void aHeightIsOfTheTextTheFontAndTheWidthOfNow()
    {
        const auto theme = ThemeSource::create({}).value();
        PlainLabel label(*theme, {.flow = PlainLabel::Flow::Wrap});
        const auto asFresh = [&](int width) {
            PlainLabel fresh(*theme, {.flow = PlainLabel::Flow::Wrap});
            fresh.setFont(label.font());
            fresh.setMargin(label.margin());
            fresh.setContentsMargins(label.contentsMargins());
            fresh.setPlainText(label.text());
            return fresh.heightForWidth(width);
        };
        const auto words = QStringLiteral("several words that need more than one line ").repeated(4);
        label.setPlainText(words);
        const int narrow = label.heightForWidth(120);
        QCOMPARE(narrow, asFresh(120));
        QCOMPARE(label.heightForWidth(120), narrow);
        QVERIFY(label.heightForWidth(400) < narrow);
        QCOMPARE(label.heightForWidth(400), asFresh(400));
        label.setPlainText(words + words);
        QVERIFY(label.heightForWidth(400) > asFresh(800));
        QCOMPARE(label.heightForWidth(400), asFresh(400));
        QFont large = label.font();
        large.setPixelSize(40);
        label.setFont(large);
        QCOMPARE(label.heightForWidth(400), asFresh(400));
        label.setMargin(30);
        QCOMPARE(label.heightForWidth(400), asFresh(400));
        label.setContentsMargins(25, 5, 25, 5);
        QCOMPARE(label.heightForWidth(400), asFresh(400));
    }
};

VIGIE_TEST(VisibleTextTest);
#include "VisibleTextTest.moc"
