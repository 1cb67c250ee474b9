#include "models/vision/MrzSpelling.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::vision;
using documents::MrzFormat;
using domain::MrzMark;

namespace {

const std::vector<std::string> Passport{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};

std::size_t classOf(char c)
{
    return MrzAlphabet.find(c);
}

/// Every cell looks clearly like its character.
ZoneGuess clearGuess(const std::vector<std::string> &lines)
{
    constexpr float Clear = 0.97F;
    ZoneGuess guess;
    for (const auto &line : lines) {
        guess.emplace_back(line.size(), CellGuess{});
        for (std::size_t i = 0; i < line.size(); ++i)
            guess.back()[i][classOf(line[i])] = Clear;
    }
    return guess;
}

struct Look
{
    char as;
    float probability;
};

void makeLook(ZoneGuess &guess, std::size_t line, std::size_t column, std::initializer_list<Look> looks)
{
    guess[line][column] = {};
    for (const auto &look : looks)
        guess[line][column][classOf(look.as)] = look.probability;
}

} // namespace

class MrzSpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsClear()
    {
        const auto zone = spell(clearGuess(Passport), MrzFormat::Td3);
        QCOMPARE(zone.lines, Passport);
        QVERIFY(zone.digitsAgree());
        QCOMPARE(zone.agreeing, 5);
        QVERIFY(zone.marks.empty());
        QVERIFY(std::abs(zone.confidence - 0.97F) < 1e-4F);
    }

    void knowsWhereLettersAndDigitsStand()
    {
        auto guess = clearGuess(Passport);
        makeLook(guess, 1, 14, {{'A', 0.6F}, {'4', 0.3F}}); // in the birth date
        makeLook(guess, 0, 9, {{'5', 0.7F}, {'S', 0.2F}});  // in the name
        const auto zone = spell(guess, MrzFormat::Td3);
        QCOMPARE(zone.lines, Passport);
        QVERIFY(zone.digitsAgree());
        QCOMPARE(zone.marks.size(), std::size_t(2));
        const auto &mark = zone.marks.front();
        QCOMPARE(mark.kind, MrzMark::Kind::Doubtful);
        QCOMPARE(int(mark.line), 0);
        QCOMPARE(int(mark.column), 9);
        QCOMPARE(mark.first, '5');
        QCOMPARE(mark.confidence, 0.2F);
    }

    void takesTheSecondBestWhereADigitFailsAndSaysSo()
    {
        auto guess = clearGuess(Passport);
        makeLook(guess, 1, 1, {{'B', 0.55F}, {'8', 0.4F}}); // L8…: B and 8 differ modulo 10
        const auto zone = spell(guess, MrzFormat::Td3);
        QCOMPARE(zone.lines, Passport);
        QVERIFY(zone.digitsAgree());
        QCOMPARE(zone.marks.size(), std::size_t(1));
        QCOMPARE(zone.marks.front().kind, MrzMark::Kind::Corrected);
        QCOMPARE(zone.marks.front().first, 'B');
        QCOMPARE(int(zone.marks.front().column), 1);
    }

    void leavesWhatLooksLikeNothingElse()
    {
        auto guess = clearGuess(Passport);
        makeLook(guess, 1, 1, {{'B', 0.99F}, {'8', LeastProbable / 2}});
        const auto zone = spell(guess, MrzFormat::Td3);
        QVERIFY(!zone.digitsAgree());
        QVERIFY(zone.isFormat);
        QCOMPARE(zone.failing, 2); // the number's digit and the composite
        QCOMPARE(zone.lines[1][1], 'B');
    }

    void doesNotChooseBetweenTwoCorrections()
    {
        // Either of two neighbours, taken for its second best, makes every digit agree: 9→8 is −1 with weight 3, and
        // two places on 9→8 is the same with weight 3 again only after three columns.
        auto lines = Passport;
        auto guess = clearGuess(lines);
        makeLook(guess, 1, 1, {{'9', 0.5F}, {'8', 0.45F}}); // truly 8
        makeLook(guess, 1, 4, {{'9', 0.5F}, {'8', 0.45F}}); // truly 9; weights repeat after three
        const auto zone = spell(guess, MrzFormat::Td3);
        QVERIFY(!zone.digitsAgree());
        QVERIFY(std::ranges::none_of(zone.marks,
                                     [](const MrzMark &mark) { return mark.kind == MrzMark::Kind::Corrected; }));
    }

    void doesNotChangeTwoCharacters()
    {
        auto guess = clearGuess(Passport);
        makeLook(guess, 1, 1, {{'B', 0.55F}, {'8', 0.4F}});
        makeLook(guess, 1, 14, {{'1', 0.55F}, {'7', 0.0F}, {'4', 0.4F}}); // of the birth date, under another digit
        const auto zone = spell(guess, MrzFormat::Td3);
        QVERIFY(!zone.digitsAgree());
        QCOMPARE(zone.lines[1][1], 'B');
    }

    void noDigitSeesANameReadWrong()
    {
        auto guess = clearGuess(Passport);
        makeLook(guess, 0, 5, {{'F', 0.95F}, {'E', 0.05F}});
        const auto zone = spell(guess, MrzFormat::Td3);
        QVERIFY(zone.digitsAgree()); // and so it is never called verified
        QCOMPARE(zone.lines[0][5], 'F');
    }

    void spellsWithoutAGrammarToo()
    {
        auto lines = Passport;
        lines[0].replace(0, 2, "9Z");
        const auto zone = spellFreely(clearGuess(lines));
        QCOMPARE(zone.lines, lines);
        QVERIFY(!zone.isFormat);
        QVERIFY(!zone.digitsAgree());
    }
};

VIGIE_TEST(MrzSpellingTest);
#include "MrzSpellingTest.moc"
