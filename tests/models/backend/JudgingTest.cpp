#include "models/backend/rules/Judging.h"
#include "tests/support/TestCase.h"

#include <QVariant>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;

namespace {

constexpr Instant Now{Milliseconds(1'772'000'000'000)};

/// A pending item in a case that "me" holds with token 4, under policy 3.
DecisionFacts facts()
{
    DecisionFacts facts;
    facts.author = PersonId("me");
    facts.now = Now;
    facts.record.kase.id = CaseId("case");
    facts.record.kase.round = 2;
    facts.record.kase.rev = 9;
    facts.record.kase.state = CaseState::Claimed;
    facts.record.seenFrom = 5;
    facts.item.id = ItemId("item");
    facts.item.state = ItemState::Pending;
    facts.item.classification = Classification::Unclassified;
    facts.item.contentHash = "hash";
    facts.lease =
        Lease{ClaimId("claim"), CaseId("case"), PersonId("me"), 4, Now + Milliseconds(1000), LeaseState::Live};
    facts.policy.version = 3;
    Clause clause;
    clause.id = ClauseId("violence");
    clause.severity = Severity::High;
    clause.actions = {DecisionAction::Block, DecisionAction::MakeUnavailable};
    facts.policy.clauses.push_back(clause);
    clause.id = ClauseId("gravest");
    clause.severity = Severity::Critical;
    facts.policy.clauses.push_back(clause);
    return facts;
}

ItemDecision decision(DecisionAction action)
{
    ItemDecision decision{CaseId("case"), 2, {ItemId("item")}, action, std::nullopt, {}, true};
    if (needsClause(action))
        decision.clause = ClauseId("violence");
    return decision;
}

Expectation everything()
{
    return {4, "hash", 3, 9};
}

struct Row
{
    const char *name;
    void (*change)(ItemDecision &, Expectation &, DecisionFacts &);
    std::optional<ErrorCode> expected;
};

} // namespace

class JudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInTheRightCases_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(cases().size()); ++i)
            QTest::newRow(cases()[static_cast<std::size_t>(i)].name) << i;
    }

    void refusesInTheRightCases()
    {
        QFETCH(int, row);
        const auto &one = cases()[static_cast<std::size_t>(row)];
        auto asked = decision(DecisionAction::PublishGeneral);
        auto expect = everything();
        auto known = facts();
        one.change(asked, expect, known);
        const auto ruling = judge(asked, expect, known);
        if (one.expected)
            QVERIFY2(!ruling && ruling.error().code == *one.expected,
                     ruling ? "was allowed" : ruling.error().detail.c_str());
        else
            QVERIFY2(ruling, ruling ? "" : ruling.error().detail.c_str());
    }

    void everyActionFromEveryStateFollowsTheDomain()
    {
        for (const auto state : {ItemState::Pending, ItemState::Published, ItemState::Blocked, ItemState::Unavailable})
            for (int action = 1; action <= static_cast<int>(DecisionAction::Unhide); ++action)
                for (const bool hidden : {false, true})
                    for (const bool illegal : {false, true}) {
                        auto known = facts();
                        known.item.state = state;
                        known.item.manifestlyIllegal = illegal;
                        known.item.classification =
                            state == ItemState::Pending ? Classification::Unclassified : Classification::General;
                        if (hidden)
                            known.item.hiddenUntil = Now;
                        const auto asked = decision(static_cast<DecisionAction>(action));
                        const auto ruling = judge(asked, everything(), known);
                        const bool lifts = illegal && publishes(asked.action);
                        const auto expected = lifts && jointOutcome(asked.action, known.item)
                                                  ? std::optional(ItemOutcome{state, known.item.classification})
                                                  : outcome(asked.action, known.item);
                        QCOMPARE(ruling.has_value(), expected.has_value());
                        if (!ruling) {
                            QVERIFY(ruling.error().code == ErrorCode::IllegalTransition);
                            continue;
                        }
                        QVERIFY(ruling->outcome == *expected);
                        QCOMPARE(ruling->role == DecisionRole::Proposal, lifts);
                        if (lifts)
                            continue; // nothing happens before somebody else agrees
                        // The publication rule holds whoever asks.
                        if (ruling->outcome.state == ItemState::Published)
                            QVERIFY(ruling->outcome.classification == Classification::General ||
                                    ruling->outcome.classification == Classification::Adult);
                        QVERIFY((ruling->role == DecisionRole::Primary) == closesCase(asked.action));
                    }
    }

    void nobodyAlonePublishesWhatIsManifestlyIllegal()
    {
        for (const auto action : {DecisionAction::PublishGeneral, DecisionAction::PublishAdult})
            for (const auto state : {ItemState::Pending, ItemState::Blocked, ItemState::Unavailable}) {
                auto known = facts();
                known.item.state = state;
                known.item.manifestlyIllegal = true;
                const auto first = judge(decision(action), everything(), known);
                QVERIFY(first);
                QVERIFY(first->role == DecisionRole::Proposal);
                QVERIFY(first->outcome.state == state);
                QVERIFY(!first->liftsManifestlyIllegal);
                known.record.kase.reason = CaseReason::SecondReading;
                known.firstFinding = DecisionRecord{};
                known.firstFinding->action = action;
                const auto second = judge(decision(action), everything(), known);
                QVERIFY(second);
                QVERIFY(second->role == DecisionRole::Primary);
                QVERIFY(second->outcome.state == ItemState::Published);
                QVERIFY(second->liftsManifestlyIllegal);
                known.item.knownHash = true; // two people neither
                QVERIFY(judge(decision(action), everything(), known).error().code == ErrorCode::IllegalTransition);
            }
    }

    void aLeadReleasesOnlyWhatOneOfTheReadersReleased()
    {
        auto known = facts();
        known.item.state = ItemState::Blocked;
        known.item.manifestlyIllegal = true;
        known.record.kase.reason = CaseReason::Disagreement;
        known.record.kase.proposals = {{DecisionAction::PublishAdult, {}, Now}, {DecisionAction::Block, {}, Now}};
        QVERIFY(judge(decision(DecisionAction::PublishAdult), everything(), known).error().code ==
                ErrorCode::Permission);
        known.isLead = true;
        const auto released = judge(decision(DecisionAction::PublishAdult), everything(), known);
        QVERIFY(released && released->role == DecisionRole::Primary && released->liftsManifestlyIllegal);
        QVERIFY(judge(decision(DecisionAction::PublishGeneral), everything(), known).error().code ==
                ErrorCode::IllegalTransition);
        const auto kept = judge(decision(DecisionAction::Block), everything(), known);
        QVERIFY(kept && kept->role == DecisionRole::Primary && !kept->liftsManifestlyIllegal);
    }

    void aClauseOfTheGravestKindMarksTheItem()
    {
        auto asked = decision(DecisionAction::Block);
        QVERIFY(!judge(asked, everything(), facts())->setsManifestlyIllegal);
        asked.clause = ClauseId("gravest");
        QVERIFY(judge(asked, everything(), facts())->setsManifestlyIllegal);
    }

    void aLaterDecisionOfTheRoundIsASecondOpinionWhateverChanged()
    {
        auto known = facts();
        known.primaryExists = true;
        known.record.kase.state = CaseState::Closed;
        known.item.state = ItemState::Blocked;
        known.item.contentHash = "another";
        known.policy.version = 4;
        const auto ruling = judge(decision(DecisionAction::PublishAdult), everything(), known);
        QVERIFY(ruling);
        QVERIFY(ruling->role == DecisionRole::SecondOpinion);
        QVERIFY((ruling->outcome == ItemOutcome{ItemState::Blocked, Classification::Unclassified}));
    }

private:
    static const std::vector<Row> &cases()
    {
        using D = ItemDecision;
        using E = Expectation;
        using F = DecisionFacts;
        static const std::vector<Row> table{
            {"as expected", [](D &, E &, F &) {}, std::nullopt},
            {"other subject", [](D &d, E &, F &) { d.subjects = {ItemId("else")}; }, ErrorCode::Invalid},
            {"two subjects", [](D &d, E &, F &) { d.subjects.emplace_back("else"); }, ErrorCode::Invalid},
            {"round over", [](D &d, E &, F &) { d.round = 1; }, ErrorCode::AlreadyDecided},
            {"round ahead", [](D &d, E &, F &) { d.round = 3; }, ErrorCode::Invalid},
            {"older token", [](D &, E &e, F &) { e.claimToken = 3; }, ErrorCode::ClaimLost},
            {"token from nowhere", [](D &, E &e, F &) { e.claimToken = 5; }, ErrorCode::ClaimLost},
            {"token without a lease", [](D &, E &, F &f) { f.lease.reset(); }, ErrorCode::ClaimLost},
            {"somebody else's token", [](D &, E &, F &f) { f.lease->person = PersonId("you"); }, ErrorCode::ClaimLost},
            {"lapsed, nobody newer",
             [](D &, E &, F &f) {
                 f.lease->state = LeaseState::Lapsed;
                 f.lease->expiresAt = Now - std::chrono::hours(5);
             },
             std::nullopt},
            {"no token, held by somebody else",
             [](D &, E &e, F &f) {
                 e.claimToken.reset();
                 f.lease->person = PersonId("you");
             },
             ErrorCode::ClaimLost},
            {"no token, somebody else's lease is over",
             [](D &, E &e, F &f) {
                 e.claimToken.reset();
                 f.lease->person = PersonId("you");
                 f.lease->expiresAt = Now;
             },
             std::nullopt},
            {"hiding needs no claim",
             [](D &d, E &e, F &f) {
                 d.action = DecisionAction::Hide;
                 e.claimToken.reset();
                 f.lease->person = PersonId("you");
                 f.item.state = ItemState::Published;
                 f.item.classification = Classification::General;
             },
             std::nullopt},
            {"nothing expected", [](D &, E &e, F &) { e = {}; }, std::nullopt},
            {"content changed", [](D &, E &e, F &) { e.contentHash = "old"; }, ErrorCode::Changed},
            {"policy changed", [](D &, E &e, F &) { e.policyVersion = 2; }, ErrorCode::PolicyChanged},
            {"case changed", [](D &, E &e, F &) { e.rev = 4; }, ErrorCode::Changed},
            {"case only claimed since", [](D &, E &e, F &) { e.rev = 5; }, std::nullopt},
            {"revision ahead", [](D &, E &e, F &) { e.rev = 10; }, ErrorCode::Changed},
            {"closed without a decision", [](D &, E &, F &f) { f.record.kase.state = CaseState::Closed; },
             ErrorCode::Closed},
            {"own appeal", [](D &, E &, F &f) { f.decidedEarlier = true; }, ErrorCode::SecondPerson},
            {"restriction without a clause",
             [](D &d, E &, F &) {
                 d.action = DecisionAction::Block;
                 d.clause.reset();
             },
             ErrorCode::Invalid},
            {"clause not in force",
             [](D &d, E &, F &) {
                 d.action = DecisionAction::Block;
                 d.clause = ClauseId("gone");
             },
             ErrorCode::PolicyChanged},
            {"clause for something else", [](D &d, E &, F &) { d.clause = ClauseId("violence"); }, ErrorCode::Invalid},
            {"illegal transition", [](D &d, E &, F &) { d.action = DecisionAction::ReclassifyAdult; },
             ErrorCode::IllegalTransition},
        };
        return table;
    }
};

VIGIE_TEST(JudgingTest);
#include "JudgingTest.moc"
