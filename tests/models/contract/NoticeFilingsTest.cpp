#include "models/contract/NoticeFilings.h"
#include "models/contract/OwnCases.h"
#include "tests/support/TestCase.h"

#include <random>
#include <set>

using namespace vigie;
using namespace vigie::domain;
using contract::oversizedIn;
using contract::parseFiling;
using contract::writeBodyFault;
using contract::writeFiling;

namespace {

QString anyText(std::mt19937 &dice)
{
    static const QStringList Pieces{QStringLiteral("a"),  QStringLiteral("é"),   QStringLiteral("e\u0301"),
                                    QStringLiteral(" "),  QStringLiteral("\""),  QStringLiteral("\\"),
                                    QStringLiteral("\n"), QStringLiteral("<b>"), QStringLiteral("\u202e"),
                                    QStringLiteral("你"), QStringLiteral("😀")};
    QString text;
    for (auto left = dice() % 12; left > 0; --left)
        text += Pieces[static_cast<qsizetype>(dice() % static_cast<unsigned>(Pieces.size()))];
    return text;
}

/// A filing of any kind, sense or none.
NoticeFiling anyFiling(std::mt19937 &dice)
{
    NoticeFiling filing;
    filing.origin = static_cast<NoticeOrigin>(1 + dice() % 5);
    filing.ground = static_cast<NoticeGround>(1 + dice() % 2);
    filing.category = static_cast<Category>(1 + dice() % 16);
    for (auto left = dice() % 4; left > 0; --left)
        filing.locations.push_back(anyText(dice));
    filing.explanation = anyText(dice);
    filing.notifier = {anyText(dice), anyText(dice), {}, dice() % 2 ? "ifaw" : ""};
    if (dice() % 2)
        filing.notifier.member = MemberId("member-1");
    filing.goodFaith = dice() % 2;
    filing.dangerToLife = dice() % 2;
    filing.language = dice() % 2 ? "fr" : "";
    if (dice() % 2) {
        filing.order = AuthorityOrder{static_cast<OrderKind>(1 + dice() % 2), static_cast<OrderMatter>(1 + dice() % 3),
                                      anyText(dice), anyText(dice), anyText(dice)};
        if (dice() % 2)
            filing.order->memberState = "BE";
        if (dice() % 2)
            filing.order->issuedAt = Instant(Milliseconds(1'700'000'000'123));
        if (dice() % 2)
            filing.order->dueAt = Instant(Milliseconds(1'800'000'000'456));
    }
    return filing;
}

} // namespace

/// A filing on the wire.
class NoticeFilingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOfOurOwnComesBackAsItWent()
    {
        std::mt19937 dice(20261124);
        for (int round = 0; round < 200; ++round) {
            const auto filing = anyFiling(dice);
            const OwnCase entry{filing.ground,      filing.category,     filing.locations,
                                filing.explanation, filing.dangerToLife, filing.language};
            const auto read = contract::parseOwnCase(contract::writeOwnCase(entry));
            QVERIFY(read && *read == entry);
        }
        const OwnCaseAnswer opened{NoticeId("n-1"), true, {}};
        const OwnCaseAnswer missing{{}, false, {QStringLiteral("item-1"), QStringLiteral("https://a.example/é")}};
        for (const auto &answer : {opened, missing}) {
            const auto read = contract::parseOwnCaseAnswer(contract::writeOwnCaseAnswer(answer));
            QVERIFY(read && *read == answer);
        }
        QVERIFY(!contract::parseOwnCase("[]"));
        QVERIFY(!contract::parseOwnCaseAnswer(R"({"restricted": false})"));
    }
    void everyFilingReadsBack()
    {
        std::mt19937 dice(20261122);
        for (int round = 0; round < 2'000; ++round) {
            const auto filing = anyFiling(dice);
            const auto read = parseFiling(writeFiling(filing));
            QVERIFY2(read, writeFiling(filing).c_str());
            QVERIFY2(*read == filing, writeFiling(filing).c_str());
        }
    }

    /// The form is told everything that is wrong at once, so reading does not stop at the first gap.
    void whatIsMissingOrUnknownIsReadAsThat()
    {
        QVERIFY(parseFiling("{}").value() == NoticeFiling());
        const auto odd = parseFiling(R"({"origin":"neighbour","ground":"taste","category":"rude","locations":[{}],
            "notifier":{"shoe_size":44},"order":{"kind":"please"},"more":1})");
        QVERIFY(odd);
        QVERIFY(odd->origin == NoticeOrigin::Unknown && odd->ground == NoticeGround::Unknown);
        QVERIFY(odd->category == Category::Unknown && odd->order && odd->order->kind == OrderKind::Unknown);
        QCOMPARE(odd->locations, std::vector<QString>{QString()});
    }

    void whatIsNoFilingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "null", "{", R"({"explanation":7})", R"({"explanation":null})",
                                 R"({"locations":"here"})", R"({"locations":["here"]})", R"({"good_faith":"yes"})",
                                 R"({"order":{"issued_at":"yesterday"}})", R"({"notifier":{"member":"no id at all"}})"})
            QTest::newRow(json) << QByteArray(json);
    }

    void whatIsNoFilingIsRefused()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(parseFiling(json.toStdString()).code(), ErrorCode::Invalid);
    }

    void everyFaultHasWordsOfItsOwn()
    {
        std::set<std::string> told;
        for (int i = 0; i <= static_cast<int>(FilingFault::OrderFromTheFuture); ++i)
            told.insert(contract::writeFilingFaults({static_cast<FilingFault>(i)}));
        QCOMPARE(told.size(), static_cast<std::size_t>(FilingFault::OrderFromTheFuture) + 1);
        QVERIFY(!told.contains(contract::writeFilingFaults({})));
        QCOMPARE(contract::writeFilingFaults({FilingFault::TooManyLocations, FilingFault::GoodFaithMissing}),
                 std::string(R"({"faults":[{"field":"locations","fault":"too_many","limit":500,"unit":"entries",)"
                             R"("advice":"split","detail":"Send the others as further notices, each with an id of its )"
                             R"(own; nothing of this one was kept."},{"field":"good_faith","fault":"missing",)"
                             R"("advice":"complete","detail":"Confirm that it is accurate and complete to your )"
                             R"(belief."}]})"));
    }

    /// Too large to be read is no reason to be told nothing.
    void whatIsTooLargeIsNamed()
    {
        const auto oversized = [](const NoticeFiling &filing) { return oversizedIn(writeFiling(filing)); };
        NoticeFiling filing;
        filing.explanation = QString(10'000'000, u'x');
        QVERIFY(!parseFiling(writeFiling(filing)));
        QCOMPARE(oversized(filing), std::vector{FilingFault::ExplanationTooLong});
        filing.explanation = QStringLiteral("short");
        filing.locations.assign(100'000, QStringLiteral("https://createurs.example/p/1"));
        QVERIFY(!parseFiling(writeFiling(filing)));
        QCOMPARE(oversized(filing), std::vector{FilingFault::TooManyLocations});
        filing.locations = {QString(70'000, u'x')};
        filing.notifier = {QString(70'000, u'x'), QString(70'000, u'x'), {}, {}};
        QCOMPARE(oversized(filing),
                 (std::vector{FilingFault::LocationTooLong, FilingFault::NameTooLong, FilingFault::EmailInvalid}));
        QVERIFY(oversized({}).empty());
        for (const char *none : {"", "[]", "{\"explanation\":7}", "{\"locations\":[7,null]}", "{\"notifier\":[]}"})
            QVERIFY(oversizedIn(none).empty());
        QCOMPARE(
            writeBodyFault(16),
            std::string(R"({"faults":[{"field":"body","fault":"too_long","limit":16,"unit":"bytes","advice":"split",)"
                        R"("detail":"Send it as several notices, each with an id of its own; nothing of it was )"
                        R"(kept."}]})"));
    }
};

VIGIE_TEST(NoticeFilingsTest);
#include "NoticeFilingsTest.moc"
