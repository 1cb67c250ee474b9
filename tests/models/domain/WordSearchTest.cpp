#include "models/domain/WordSearch.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie::domain;

class WordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWhatTheSearchMakesOfThem()
    {
        QCOMPARE(searchedWords(QStringLiteral("  L’Été  42!")),
                 (QStringList{QStringLiteral("l"), QStringLiteral("ete"), QStringLiteral("42")}));
        QCOMPARE(searchedWords(QStringLiteral("e\u0301cole STRASSE")),
                 (QStringList{QStringLiteral("ecole"), QStringLiteral("strasse")}));
        QVERIFY(searchedWords(QStringLiteral("*\"')( :;")).isEmpty());
        QCOMPARE(searchedWords(QStringLiteral("a b c d e f g h i j")).size(), 8);
    }

    void aHitIsTheBeginningOfAWord()
    {
        const QString text = QStringLiteral("Une fête à l’école, 📸 deux élèves");
        QCOMPARE(firstHit(text, {QStringLiteral("fete")}), std::optional<qsizetype>(4));
        QCOMPARE(firstHit(text, {QStringLiteral("eco")}),
                 std::optional<qsizetype>(text.indexOf(QStringLiteral("école"))));
        QCOMPARE(firstHit(text, {QStringLiteral("eleves")}),
                 std::optional<qsizetype>(text.indexOf(QStringLiteral("élèves"))));
        QVERIFY(!firstHit(text, {QStringLiteral("cole")}));
        QVERIFY(!firstHit(text, {}));
        QVERIFY(!firstHit({}, {QStringLiteral("a")}));
        QCOMPARE(firstHit(text, {QStringLiteral("zzz"), QStringLiteral("une")}), std::optional<qsizetype>(0));
    }

    void anExcerptHasTheHitAndNoHalfSign()
    {
        const QString text =
            QString(200, QLatin1Char('x')) + QStringLiteral(" 📸 here\nand there ") + QString(200, QLatin1Char('y'));
        const auto at = firstHit(text, {QStringLiteral("here")});
        QVERIFY(at);
        for (qsizetype length = 20; length < 60; ++length) {
            const QString cut = excerptAround(text, *at, length);
            QVERIFY(cut.isValidUtf16());
            QVERIFY(!cut.contains(QLatin1Char('\n')));
            QVERIFY(cut.startsWith(QChar(0x2026)) && cut.endsWith(QChar(0x2026)));
        }
        QVERIFY(excerptAround(text, *at, 60).contains(QStringLiteral("here and")));
        QCOMPARE(excerptAround(QStringLiteral("short"), 0, 60), QStringLiteral("short"));
    }

    /// Whatever is typed and whatever stands there: a place is one where a word begins, and nothing breaks.
    void anyTextIsSearched()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto any = [&](int most) {
            QString text;
            for (int i = std::uniform_int_distribution(0, most)(random); i > 0; --i)
                text += QChar(static_cast<char16_t>(std::uniform_int_distribution(1, 0xffff)(random)));
            return text;
        };
        for (int i = 0; i < 500; ++i) {
            const QString text = any(60);
            const auto words = searchedWords(any(12) + QLatin1Char(' ') + text.mid(3, 4));
            const auto at = firstHit(text, words);
            if (!at)
                continue;
            QVERIFY(*at >= 0 && *at < text.size());
            QVERIFY(excerptAround(text, *at, 20).size() <= 22);
        }
        QVERIFY(searchedWords(QString(10'000, QLatin1Char('a'))).first().size() <= 1000);
    }
};

VIGIE_TEST(WordSearchTest);
#include "WordSearchTest.moc"
