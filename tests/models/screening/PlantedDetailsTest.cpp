#include "tests/models/screening/Found.h"
#include "tests/models/screening/Written.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"

#include <functional>

using namespace vigie;
using namespace vigie::screening;

namespace {

constexpr unsigned Seed = 20'261'122;
constexpr int Rounds = 600;

/// One character of `characters` that is a digit is another digit.
std::string withAnotherDigit(std::string characters, test::Dice &dice)
{
    for (;;) {
        char &c = characters[test::below(dice, static_cast<unsigned>(characters.size()))];
        if (c < '0' || c > '9')
            continue;
        c = static_cast<char>('0' + (c - '0' + 1 + static_cast<int>(test::below(dice, 9))) % 10);
        return characters;
    }
}

/// Spans of one kind in a text where `planted` stands between other words.
std::vector<Span> spansAround(const QString &before, const QString &planted, DetailKind kind, test::Dice &dice)
{
    std::vector<Span> spans;
    for (const auto &span : screen(before + planted + QLatin1Char(' ') + test::drawnWords(dice)).spans)
        if (span.kind == kind)
            spans.push_back(span);
    return spans;
}

} // namespace

class PlantedDetailsTest : public QObject
{
    Q_OBJECT

private:
    /// What `draw` plants in the middle of a text is found there, whatever it is disguised as.
    static void found(DetailKind kind, const std::function<std::string(test::Dice &)> &draw)
    {
        qInfo("seed %u", Seed);
        test::Dice dice(Seed);
        for (int round = 0; round < Rounds; ++round) {
            const QString before = test::drawnWords(dice);
            const std::string plain = draw(dice);
            const QString planted = round % 2 == 0 ? QString::fromStdString(plain) : test::disguised(plain, dice);
            const auto spans = spansAround(before, planted, kind, dice);
            QVERIFY2(spans.size() == 1, plain.c_str());
            QVERIFY2(spans.front().offset == before.size() && spans.front().length == planted.size(), plain.c_str());
        }
    }

    /// With another digit nothing of the kind is found any more.
    static void notFound(DetailKind kind, const std::function<std::string(test::Dice &)> &draw)
    {
        qInfo("seed %u", Seed);
        test::Dice dice(Seed);
        for (int round = 0; round < Rounds; ++round) {
            const QString before = test::drawnWords(dice);
            const std::string wrong = withAnotherDigit(draw(dice), dice);
            QVERIFY2(spansAround(before, QString::fromStdString(wrong), kind, dice).empty(), wrong.c_str());
        }
    }

private Q_SLOTS:
    void ibans()
    {
        found(DetailKind::Iban, test::drawnIban);
        found(DetailKind::Iban, [](test::Dice &dice) { return test::grouped(test::drawnIban(dice), 4, " "); });
    }
    void changedIbans()
    {
        notFound(DetailKind::Iban, test::drawnIban);
        notFound(DetailKind::Iban, [](test::Dice &dice) { return test::grouped(test::drawnIban(dice), 4, " "); });
    }
    void cards()
    {
        found(DetailKind::PaymentCard, test::drawnCard);
        found(DetailKind::PaymentCard, [](test::Dice &dice) { return test::grouped(test::drawnCard(dice), 4, "-"); });
    }
    void changedCards()
    {
        notFound(DetailKind::PaymentCard, [](test::Dice &dice) {
            const auto card = test::drawnCard(dice);
            return card.front() == '4' ? card : "4000000000000002"; // another first digit is another network's
        });
    }
    void telephones()
    {
        static constexpr std::array Separators{" ", ".", "-", ""};
        found(DetailKind::Telephone, [](test::Dice &dice) {
            return test::grouped(test::drawnTelephone(dice), 2, Separators[test::below(dice, Separators.size())]);
        });
        found(DetailKind::Telephone, [](test::Dice &dice) {
            const auto national = test::drawnTelephone(dice).substr(1);
            return "+33" + test::grouped(national, 1 + test::below(dice, 9), " ");
        });
    }

    /// Of any text: spans are in order, apart, inside, never half a character, and the same when it is screened again.
    void spansOfWhateverComesAreSound()
    {
        qInfo("seed %u", Seed);
        test::Dice dice(Seed);
        for (int round = 0; round < Rounds; ++round) {
            QString text = test::randomHostileText(dice, 60);
            for (unsigned pieces = test::below(dice, 6); pieces > 0; --pieces) {
                text += test::disguised(round % 3 == 0   ? test::drawnIban(dice)
                                        : round % 3 == 1 ? test::drawnCard(dice)
                                                         : test::drawnTelephone(dice),
                                        dice);
                text += test::randomHostileText(dice, 10);
            }
            const auto findings = screen(text);
            qsizetype at = 0;
            for (const auto &span : findings.spans) {
                QVERIFY(span.offset >= at && span.length > 0 && span.end() <= text.size());
                QVERIFY(!(text[span.offset].isLowSurrogate() && span.offset > 0 &&
                          text[span.offset - 1].isHighSurrogate()));
                QVERIFY(!(text[span.end() - 1].isHighSurrogate() && span.end() < text.size() &&
                          text[span.end()].isLowSurrogate()));
                at = span.end();
            }
            QCOMPARE(screen(text), findings);
        }
    }
};

VIGIE_TEST(PlantedDetailsTest);
#include "PlantedDetailsTest.moc"
