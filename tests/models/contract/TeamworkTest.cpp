#include "models/contract/Teamwork.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

class TeamworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingReadsBackAsWritten()
    {
        const auto at = parseRfc3339("2026-03-01T09:00:00.000Z").value();
        const Colleague alix{PersonId("p1"), QStringLiteral("Alix \u202E<b>")};
        const CaseHanding handing{PersonId("p2"), QStringLiteral("à voir"), QStringLiteral("brouillon")};
        QCOMPARE(parseHanding(writeHanding(handing)).value(), handing);
        QCOMPARE(parseHanding(writeHanding({})).value(), CaseHanding{});
        const ParkingWords parking{at, QStringLiteral("attend")};
        QCOMPARE(parseParking(writeParking(parking)).value(), parking);
        QCOMPARE(parsePresence(writePresence(CaseId("c"))).value(), std::optional(CaseId("c")));
        QCOMPARE(parsePresence(writePresence(std::nullopt)).value(), std::nullopt);
        const std::vector<Onlooker> onlookers{{alix, at}};
        QCOMPARE(parseOnlookers(writeOnlookers(onlookers)).value(), onlookers);
        QCOMPARE(parseColleagues(writeColleagues({alix})).value(), std::vector{alix});
        WaitingCases waiting;
        waiting.handed.push_back({CaseId("c"), alix, QStringLiteral("note"), {}, at});
        waiting.parked.push_back({CaseId("d"), at, {}});
        QCOMPARE(parseWaiting(writeWaiting(waiting)).value(), waiting);
    }

    void aStandingReadsBackWithAndWithoutItsDecision()
    {
        CaseSituation standing;
        standing.caseId = CaseId("c");
        standing.state = CaseState::Closed;
        standing.round = 2;
        standing.item = ItemId("i");
        standing.itemState = ItemState::Published;
        standing.classification = Classification::Adult;
        standing.contentHash = "hash";
        standing.policyVersion = 4;
        QCOMPARE(parseStanding(writeStanding(standing)).value(), standing);
        standing.caption = QString();
        standing.decision = StandingDecision{DecisionAction::PublishAdult, ClauseId("A1"), QStringLiteral("Noor"),
                                             parseRfc3339("2026-03-01T09:00:00.000Z").value()};
        QCOMPARE(parseStanding(writeStanding(standing)).value(), standing);
    }

    void whatIsMissingIsNamed()
    {
        QCOMPARE(parseParking("{}").code(), ErrorCode::Invalid);
        QCOMPARE(parseHanding(R"({"to":"not an id!"})").code(), ErrorCode::Invalid);
        QCOMPARE(parseWaiting(R"({"handed":[{"case_id":"c"}],"parked":[]})").code(), ErrorCode::Invalid);
        QCOMPARE(parseStanding(R"({"case_id":"c"})").code(), ErrorCode::Invalid);
    }
};

VIGIE_TEST(TeamworkTest);
#include "TeamworkTest.moc"
