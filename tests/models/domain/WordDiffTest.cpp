#include "models/domain/WordDiff.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace vigie::domain;

namespace {

QString side(const std::vector<WordRun> &runs, WordChange without)
{
    QStringList words;
    for (const auto &run : runs)
        if (run.change != without)
            words << run.text;
    return words.join(QLatin1Char(' '));
}

} // namespace

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentAndWhatCame()
    {
        const auto runs = wordDiff(QStringLiteral("Real violence and cruelty are forbidden."),
                                   QStringLiteral("Real violence, fights and cruelty are forbidden."));
        QCOMPARE(runs, (std::vector<WordRun>{{WordChange::Same, QStringLiteral("Real")},
                                             {WordChange::Removed, QStringLiteral("violence")},
                                             {WordChange::Added, QStringLiteral("violence, fights")},
                                             {WordChange::Same, QStringLiteral("and cruelty are forbidden.")}}));
        QVERIFY(wordDiff({}, {}).empty());
        QCOMPARE(wordDiff({}, QStringLiteral("a b")),
                 (std::vector<WordRun>{{WordChange::Added, QStringLiteral("a b")}}));
    }

    void bothTextsCanAlwaysBeReadFromIt()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&random] {
                QStringList words;
                for (auto n = random.bounded(12U); n > 0; --n)
                    words << QString(QLatin1Char(static_cast<char>('a' + random.bounded(4))));
                return words.join(QLatin1Char(' '));
            };
            const QString before = text(), after = text();
            const auto runs = wordDiff(before, after);
            QCOMPARE(side(runs, WordChange::Added), before);
            QCOMPARE(side(runs, WordChange::Removed), after);
            for (const auto &run : wordDiff(before, before))
                QCOMPARE(run.change, WordChange::Same);
        }
    }

    void aHugeTextIsToldInOnePiece()
    {
        const QString huge = QStringLiteral("x ").repeated(2000);
        const auto runs = wordDiff(huge, huge + QStringLiteral("y"));
        QCOMPARE(runs.size(), std::size_t(2));
    }
};

VIGIE_TEST(WordDiffTest);
#include "WordDiffTest.moc"
