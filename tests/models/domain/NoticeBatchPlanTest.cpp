#include "models/domain/NoticeBatchPlan.h"
#include "tests/support/NoticeRules.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

const PersonId Me("me");
const Instant Now{std::chrono::hours(500'000)};

NoticedItem item(const std::string &id, const std::string &owner)
{
    NoticedItem noticed;
    noticed.id = ItemId(id);
    Item made;
    made.id = noticed.id;
    made.owner = MemberId(owner);
    made.state = ItemState::Published;
    made.classification = Classification::General;
    noticed.item = made;
    Member member;
    member.id = made.owner;
    member.language = "fr";
    noticed.owner = member;
    return noticed;
}

/// A notice of anybody about content of one member.
BatchedNotice notice(const std::string &id, const std::vector<NoticedItem> &items)
{
    BatchedNotice one;
    one.kase = CaseId("case-" + id);
    NoticeDetail detail;
    detail.kase.id = one.kase;
    detail.kase.kind = CaseKind::NoticeReview;
    detail.kase.subject = id;
    detail.kase.state = CaseState::Open;
    Notice made;
    made.id = NoticeId(id);
    made.state = NoticeState::Open;
    made.origin = NoticeOrigin::Anyone;
    made.ground = NoticeGround::Illegal;
    made.category = Category::Hate;
    made.language = "en";
    made.answerable = true;
    made.receivedAt = Now - 5h;
    for (const auto &one_ : items)
        made.items.push_back(one_.id);
    detail.notice = made;
    detail.items = items;
    detail.policy = test::noticeRules();
    one.detail = detail;
    return one;
}

BatchedNotice plain(const std::string &id)
{
    return notice(id, {item("item", "owner")});
}

NoticeDecision restriction()
{
    NoticeDecision choice;
    choice.outcome = NoticeOutcome::Restricted;
    choice.clause = ClauseId("H1");
    choice.restrictions = {{RestrictionKind::Unavailable, {}}};
    choice.facts = QStringLiteral("The sign calls a religion a disease.");
    return choice;
}

NoticeDecision nothing()
{
    NoticeDecision choice;
    choice.outcome = NoticeOutcome::NoViolation;
    choice.facts = QStringLiteral("The sign is part of a theatre play.");
    return choice;
}

NoticeBatchLine second(const BatchedNotice &first, const BatchedNotice &other, const NoticeDecision &choice)
{
    return planNotices({first, other}, choice, Me, Now).back();
}

template <typename T> T any(QRandomGenerator &dice, std::initializer_list<T> values)
{
    return *(values.begin() + dice.bounded(static_cast<int>(values.size())));
}

BatchedNotice drawn(QRandomGenerator &dice)
{
    std::vector<NoticedItem> items;
    for (int n = dice.bounded(3); n >= 0; --n)
        items.push_back(item("item-" + std::to_string(dice.bounded(4)), "owner-" + std::to_string(dice.bounded(2))));
    auto one = notice("n-" + std::to_string(dice.bounded(12)), items);
    auto &made = *one.detail->notice;
    made.category = any(dice, {Category::Hate, Category::Hate, Category::Child});
    made.origin =
        any(dice, {NoticeOrigin::Anyone, NoticeOrigin::Member, NoticeOrigin::TrustedFlagger, NoticeOrigin::Unknown});
    made.flagger = any(dice, {QString(), QStringLiteral("Ligne Claire")});
    made.dangerToLife = dice.bounded(6) == 0;
    made.answerable = dice.bounded(2) == 0;
    made.language = any(dice, {std::string("fr"), std::string("en")});
    one.detail->kase.state = any(dice, {CaseState::Open, CaseState::Open, CaseState::Claimed, CaseState::Closed});
    if (one.detail->kase.state == CaseState::Claimed)
        one.detail->kase.claimedBy = any(dice, {Me, PersonId("other")});
    one.exception = dice.bounded(5) == 0;
    one.silenced = dice.bounded(5) == 0;
    if (dice.bounded(6) == 0)
        one.refusal = any(dice, {ErrorCode::ClaimLost, ErrorCode::SecondPerson, ErrorCode::Timeout});
    if (dice.bounded(8) == 0)
        one.detail->items.front().item.reset();
    if (dice.bounded(10) == 0)
        one.detail.reset();
    return one;
}

} // namespace

class NoticeBatchPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNoticeHasADecisionOfItsOwn()
    {
        const auto lines = planNotices({plain("n-1"), notice("n-2", {item("item", "owner"), item("more", "owner")})},
                                       restriction(), Me, Now);
        QCOMPARE(lines.size(), 2U);
        for (const auto &line : lines) {
            QVERIFY(!line.obstacle);
            QCOMPARE(line.decision.caseId, line.kase);
            QCOMPARE(line.decision.notice, line.notice->id);
            QCOMPARE(line.decision.items, line.notice->items); // explicitly, and all of it
            QCOMPARE(line.decision.clause, std::optional(ClauseId("H1")));
            QCOMPARE(line.policyVersion, 7);
            QCOMPARE(line.memberLetters, 1);
            QCOMPARE(line.notifierLetters, 1);
            QVERIFY(!line.decision.sawFullPicture);
        }
        const auto none = planNotices({plain("n-1")}, nothing(), Me, Now).front();
        QVERIFY(none.decision.items.empty());
        QCOMPARE(none.memberLetters, 0);
        QCOMPARE(none.notifierLetters, 1);
    }

    void theEndOfAnAccountIsDecidedOnItsOwn()
    {
        auto choice = restriction();
        choice.restrictions.push_back({RestrictionKind::AccountEnded, {}, 30});
        const auto line = second(plain("n-1"), plain("n-2"), choice);
        QCOMPARE(static_cast<int>(line.obstacle.value()), static_cast<int>(NoticeObstacle::OneByOne));
    }

    void whatStandsInTheWay_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("obstacle");
        const auto row = [](const char *name, int what, NoticeObstacle obstacle) {
            QTest::newRow(name) << what << static_cast<int>(obstacle);
        };
        row("left out", 0, NoticeObstacle::Exception);
        row("no record", 1, NoticeObstacle::RecordMissing);
        row("no policy", 2, NoticeObstacle::RecordMissing);
        row("closed", 3, NoticeObstacle::Closed);
        row("decided", 4, NoticeObstacle::Closed);
        row("decided here", 5, NoticeObstacle::Closed);
        row("of children", 6, NoticeObstacle::Restricted);
        row("of restricted content", 7, NoticeObstacle::Restricted);
        row("unknown word", 8, NoticeObstacle::NotUnderstood);
        row("a colleague's", 9, NoticeObstacle::SomebodyElse);
        row("claim lost", 10, NoticeObstacle::SomebodyElse);
        row("recused", 11, NoticeObstacle::NotForYou);
        row("order", 12, NoticeObstacle::OneByOne);
        row("danger to life", 13, NoticeObstacle::OneByOne);
        row("other content", 14, NoticeObstacle::OtherContent);
        row("content not here", 15, NoticeObstacle::ContentMissing);
        row("cannot be restricted", 16, NoticeObstacle::NotPossible);
        row("letter", 17, NoticeObstacle::Letter);
        row("offline", 18, NoticeObstacle::Unreachable);
        row("nothing found at its addresses", 19, NoticeObstacle::OtherContent);
    }

    void whatStandsInTheWay()
    {
        QFETCH(int, what);
        QFETCH(int, obstacle);
        auto other = plain("n-2");
        auto &detail = *other.detail;
        const std::array<std::function<void()>, 20> made{
            [&] { other.exception = true; },
            [&] { other.detail->notice.reset(); },
            [&] { other.detail->policy.reset(); },
            [&] { detail.kase.state = CaseState::Closed; },
            [&] { detail.notice->state = NoticeState::Decided; },
            [&] { other.decidedHere = true; },
            [&] { detail.notice->category = Category::Child; },
            [&] { detail.items.front().item->restricted = true; },
            [&] { detail.notice->origin = NoticeOrigin::Unknown; },
            [&] { detail.kase.claimedBy = PersonId("other"); },
            [&] { other.refusal = ErrorCode::ClaimLost; },
            [&] { other.refusal = ErrorCode::SecondPerson; },
            [&] { detail.notice->order = AuthorityOrder{}; },
            [&] { detail.notice->dangerToLife = true; },
            [&] {
                other = notice("n-2", {item("item", "owner"), item("else", "stranger")});
            },
            [&] { detail.items.front().item.reset(); },
            [&] { detail.items.front().item->state = ItemState::Pending; },
            [&] { detail.policy->noticeLetters.memberRedress = {}; },
            [&] { other.refusal = ErrorCode::Timeout; },
            [&] { other = notice("n-2", {}); }};
        made[static_cast<std::size_t>(what)]();
        const auto line = second(plain("n-1"), other, restriction());
        QVERIFY(line.obstacle.has_value());
        QCOMPARE(static_cast<int>(*line.obstacle), obstacle);
        QCOMPARE(line.missing.empty(), *line.obstacle != NoticeObstacle::Letter);
    }

    void oneCauseIsContentMemberOrFlagger()
    {
        const auto first = plain("n-1");
        QVERIFY(hasSameCause(*first.detail, *plain("n-2").detail));
        QVERIFY(hasSameCause(*first.detail, *notice("n-2", {item("another", "owner")}).detail));
        QVERIFY(!hasSameCause(*first.detail, *notice("n-2", {item("another", "stranger")}).detail));
        auto one = notice("n-1", {item("a", "x")}), other = notice("n-2", {item("b", "y")});
        for (auto *sent : {&one, &other}) {
            sent->detail->notice->origin = NoticeOrigin::TrustedFlagger;
            sent->detail->notice->flagger = QStringLiteral("Ligne Claire");
        }
        QVERIFY(hasSameCause(*one.detail, *other.detail));
        other.detail->notice->flagger = QStringLiteral("Autre");
        QVERIFY(!hasSameCause(*one.detail, *other.detail));
    }

    void aMissingPartOfTheDecisionIsAFaultOfAll()
    {
        auto choice = restriction();
        choice.facts.clear();
        for (const auto &line : planNotices({plain("n-1"), plain("n-2")}, choice, Me, Now))
            QCOMPARE(line.obstacle, std::optional(NoticeObstacle::Fault));
        choice = restriction();
        choice.clause = ClauseId("gone");
        QCOMPARE(planNotices({plain("n-1")}, choice, Me, Now).front().obstacle, std::optional(NoticeObstacle::Clause));
    }

    void whatIsGoneAlreadyNeedsNoContentHere()
    {
        auto one = plain("n-1");
        one.detail->items.front().item.reset();
        NoticeDecision choice;
        choice.outcome = NoticeOutcome::AlreadyGone;
        QVERIFY(!planNotices({one}, choice, Me, Now).front().obstacle);
    }

    void nobodyIsToldWhereAReferralForbidsIt()
    {
        auto one = plain("n-1");
        one.silenced = true;
        const auto line = planNotices({one}, restriction(), Me, Now).front();
        QVERIFY(!line.obstacle);
        QCOMPARE(line.memberLetters + line.notifierLetters, 0);
    }

    void theFirstThatIsNotLeftOutSaysWhatItIsAbout()
    {
        auto first = notice("n-1", {item("else", "stranger")});
        first.exception = true;
        const auto lines = planNotices({first, plain("n-2"), plain("n-3")}, restriction(), Me, Now);
        QCOMPARE(lines[0].obstacle, std::optional(NoticeObstacle::Exception));
        QVERIFY(!lines[1].obstacle);
        QVERIFY(!lines[2].obstacle);
    }

    /// Whatever is chosen: an obstacle or a whole decision, no case twice, nothing that is not the person's.
    void property()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        for (int round = 0; round < 300; ++round) {
            std::vector<BatchedNotice> batch;
            for (int n = dice.bounded(15); n >= 0; --n)
                batch.push_back(drawn(dice));
            const auto choice = dice.bounded(2) == 0 ? restriction() : nothing();
            const auto lines = planNotices(batch, choice, Me, Now);
            QCOMPARE(lines.size(), batch.size());
            std::set<CaseId> decided;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const auto &line = lines[i];
                QCOMPARE(line.kase, batch[i].kase);
                if (line.obstacle)
                    continue;
                QVERIFY(decided.insert(line.kase).second);
                QVERIFY(faultsOf(line.decision, *line.notice, Now).empty());
                QVERIFY(!needsRestrictedPath(*line.notice));
                QVERIFY(!batch[i].exception && !batch[i].refusal);
                const auto &holder = batch[i].detail->kase.claimedBy;
                QVERIFY(!holder || *holder == Me);
                QVERIFY(line.missing.empty());
            }
        }
    }
};

VIGIE_TEST(NoticeBatchPlanTest);
#include "NoticeBatchPlanTest.moc"
