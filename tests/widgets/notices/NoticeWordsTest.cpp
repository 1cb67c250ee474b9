#include "widgets/notices/NoticeWords.h"
#include "tests/support/HostileText.h"
#include "tests/support/NoticeWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/notices/NoticeRowWords.h"

#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::notices;

class NoticeWordsTest : public QObject
{
    Q_OBJECT

    static CaseRow row(NoticeDuty duty, NoticeOrigin origin, int items)
    {
        CaseRow row;
        row.kase.id = CaseId("case");
        row.kase.category = Category::Hate;
        row.ownerName = QStringLiteral("Studio Lumière");
        row.notice = NoticeBrief{origin, duty, NoticeState::Open, {}, items, QStringLiteral("It calls for hatred")};
        return row;
    }

private Q_SLOTS:
    void everyDutyHasItsOwnWordsAndReason()
    {
        std::set<QString> words, reasons;
        for (const auto duty : {NoticeDuty::DangerToLife, NoticeDuty::Order, NoticeDuty::TrustedFlagger,
                                NoticeDuty::IntimateOrChild, NoticeDuty::Other, NoticeDuty::OwnInitiative}) {
            words.insert(NoticeWords::duty(duty));
            reasons.insert(NoticeWords::why(duty));
        }
        QCOMPARE(words.size(), NoticeDuties);
        QCOMPARE(reasons.size(), NoticeDuties);
    }

    void everyFaultIsSaid()
    {
        using enum NoticeFault;
        std::set<QString> words;
        for (const auto fault :
             {OutcomeMissing, ItemsMissing, ItemsForeign, RestrictionMissing, RestrictionForeign, RestrictionTwice,
              RestrictionOver, ClauseMissing, FactsMissing, FactsTooLong, FactsUnfinished}) {
            QVERIFY(!NoticeWords::fault(fault).isEmpty());
            words.insert(NoticeWords::fault(fault));
        }
        QCOMPARE(words.size(), std::size_t{11});
    }

    void whyNowSaysWhatIsLeft()
    {
        const Instant now{std::chrono::hours(100)};
        const QString ahead = NoticeWords::whyNow(NoticeDuty::TrustedFlagger, now + std::chrono::minutes(185), now);
        QVERIFY2(ahead.contains(QStringLiteral("before all but danger and orders")), qPrintable(ahead));
        QVERIFY2(ahead.contains(QStringLiteral("Due in 3\u00A0h\u00A005")), qPrintable(ahead));
        const QString late = NoticeWords::whyNow(NoticeDuty::Other, now - std::chrono::minutes(1), now);
        QVERIFY2(late.contains(QStringLiteral("Overdue")), qPrintable(late));
        QCOMPARE(NoticeWords::whyNow(NoticeDuty::Other, {}, now), NoticeWords::why(NoticeDuty::Other));
    }

    void aRowSaysWhatDecides()
    {
        NoticeRowWords words;
        const auto flagged = row(NoticeDuty::TrustedFlagger, NoticeOrigin::TrustedFlagger, 3);
        QCOMPARE(words.finding(flagged), QStringLiteral("Trusted flagger · Hate"));
        // The duty says from whom it is; the words are for the rest.
        QCOMPARE(words.subject(flagged), QStringLiteral("3 item(s) · Studio Lumière · It calls for hatred"));
        QCOMPARE(words.subject(row(NoticeDuty::Other, NoticeOrigin::Member, 1)),
                 QStringLiteral("Studio Lumière · It calls for hatred · Member"));
    }

    void whoHasItIsSaid()
    {
        NoticeRowWords words;
        words.setPerson(PersonId("me"));
        auto mine = row(NoticeDuty::Other, NoticeOrigin::Member, 1);
        mine.kase.state = CaseState::Claimed;
        mine.kase.claimedBy = PersonId("me");
        QVERIFY(words.subject(mine).startsWith(QStringLiteral("Yours")));
        mine.kase.claimedBy = PersonId("other");
        QVERIFY(words.subject(mine).startsWith(QStringLiteral("Colleague")));
    }

    void aRowWithoutItsRecordSaysSo()
    {
        NoticeRowWords words;
        QCOMPARE(words.finding(CaseRow()), QStringLiteral("Cannot be read"));
        QVERIFY(!words.subject(CaseRow()).isEmpty());
    }

    void aLocationIsDecodedAndItsHostNamed_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("https://platform.example/p/1")
                               << QStringLiteral("platform.example: https://platform.example/p/1");
        QTest::newRow("escaped") << QStringLiteral("https://platform.example/caf%C3%A9%20noir")
                                 << QStringLiteral("platform.example: https://platform.example/café noir");
        QTest::newRow("not the host it begins like")
            << QStringLiteral("https://platform.example@evil.example/p/1")
            << QStringLiteral("evil.example: https://platform.example@evil.example/p/1");
        QTest::newRow("no link") << QStringLiteral("the second picture") << QStringLiteral("the second picture");
        QTest::newRow("bidi") << QStringLiteral("https://platform.example/%E2%80%AEgpj.exe")
                              << QStringLiteral("platform.example: https://platform.example/⟦U+202E⟧gpj.exe");
    }
    void aLocationIsDecodedAndItsHostNamed()
    {
        QFETCH(QString, given);
        QFETCH(QString, shown);
        QCOMPARE(NoticeWords::location(given), shown);
    }

    void aForeignLookingHostSaysWhatItIsOnTheWire()
    {
        const QString shown = NoticeWords::location(QStringLiteral("https://xn--pypal-4ve.example/login"));
        QVERIFY2(shown.contains(QStringLiteral("xn--pypal-4ve.example")), qPrintable(shown));
    }

    void noLocationShowsAnythingHidden()
    {
        for (const auto &text : test::hostileTexts())
            QVERIFY(test::isHarmless(NoticeWords::location(text.left(2'000))));
    }
};

VIGIE_TEST(NoticeWordsTest);
#include "NoticeWordsTest.moc"
