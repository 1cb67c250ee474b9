#include "widgets/shell/LinkWords.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::shell;

class LinkWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlineNeedsNoSentence()
    {
        ConnectionStatus status;
        status.link = Link::Online;
        QCOMPARE(linkWords(status, 3, {}).tone, Tone::Good);
        QVERIFY(linkWords(status, 3, {}).sentence.isEmpty());
    }

    void offlineSaysSinceWhenWhatWaitsAndWhatIsNext()
    {
        ConnectionStatus status;
        status.link = Link::Offline;
        status.reason = ErrorCode::Timeout;
        status.since = parseRfc3339("2026-03-02T09:05:00Z").value();
        status.nextTry = Milliseconds(20'500);
        const auto words = linkWords(status, 3, Milliseconds(10'000));
        QVERIFY2(words.sentence.contains(QStringLiteral("9:05")) || words.sentence.contains(QStringLiteral("09:05")),
                 qPrintable(words.sentence));
        QVERIFY(words.sentence.contains(QStringLiteral("3 decision")));
        QVERIFY(words.sentence.contains(QStringLiteral("11 second")));
        QVERIFY(words.sentence.contains(QStringLiteral("not sent")));
        QVERIFY(words.sentence.contains(QStringLiteral("did not answer")));
    }

    void aTryThatIsDueIsNeverNegative()
    {
        ConnectionStatus status;
        status.link = Link::Offline;
        status.nextTry = Milliseconds(1);
        for (const int now : {1, 99'000}) {
            const auto sentence = linkWords(status, 0, Milliseconds(now)).sentence;
            QVERIFY2(sentence.contains(QStringLiteral("Trying now")), qPrintable(sentence));
            QVERIFY(!sentence.contains(QStringLiteral("second")));
        }
    }

    void aRestoredPlatformIsSaidInPlainWords()
    {
        ConnectionStatus status;
        status.link = Link::Online;
        status.restoredAt = parseRfc3339("2026-03-02T10:15:00Z").value();
        status.revalidating = {CommandId("a"), CommandId("b")};
        auto words = linkWords(status, 0, {});
        QCOMPARE(words.tone, Tone::Soon);
        QCOMPARE(words.word, QStringLiteral("Checking"));
        QVERIFY(words.sentence.contains(QStringLiteral("10:15")));
        QVERIFY(words.sentence.contains(QStringLiteral("2 decision")));
        QVERIFY(words.sentence.contains(QStringLiteral("backup")));
        status.revalidating.clear();
        words = linkWords(status, 0, {});
        QCOMPARE(words.tone, Tone::Good);
        QVERIFY(words.sentence.isEmpty()); // nothing is left to wait for
        QVERIFY(words.aside.contains(QStringLiteral("10:15")));
        status.restoredAt.reset();
        QVERIFY(linkWords(status, 0, {}).aside.isEmpty());
    }

    void signedOutKeepsWhatWasDecided()
    {
        ConnectionStatus status;
        status.link = Link::SignedOut;
        QCOMPARE(linkWords(status, 0, {}).tone, Tone::Danger);
        QVERIFY(linkWords(status, 0, {}).sentence.contains(QStringLiteral("kept")));
    }
};

VIGIE_TEST(LinkWordsTest);
#include "LinkWordsTest.moc"
