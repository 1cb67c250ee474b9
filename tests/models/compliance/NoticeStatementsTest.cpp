#include "models/compliance/NoticeStatements.h"

#include "models/compliance/StatementComposer.h"
#include "tests/models/compliance/DecisionDice.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;
using domain::ItemKind;
using domain::MemberKind;
using domain::NoticeGround;
using domain::NoticeOrigin;
using domain::NoticeOutcome;
using domain::RestrictionKind;

namespace {

const Instant Now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + 9h;
const Instant Spring = std::chrono::sys_days(std::chrono::year(2026) / 4 / 1);
const Instant Summer = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1);

Day day(int year, unsigned month, unsigned of)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(of);
}

/// A notice on two photos of Ava and a video of Ben, all of which are restricted.
struct Situation
{
    Situation()
    {
        notice.id = domain::NoticeId("n-1");
        notice.origin = NoticeOrigin::Anyone;
        notice.ground = NoticeGround::Illegal;
        owners = {member("ava", MemberKind::Creator), member("ben", MemberKind::Fan)};
        items = {item("a-1", "ava", ItemKind::Photo, "fr", 5), item("a-2", "ava", ItemKind::Video, "fr-CA", 9),
                 item("b-1", "ben", ItemKind::Message, "en", 1)};
        for (const auto &one : items)
            notice.items.push_back(one.id);
        decision.items = notice.items;
        decision.outcome = NoticeOutcome::Restricted;
        decision.clause = domain::ClauseId("clause-violence");
        decision.restrictions = {{RestrictionKind::Unavailable, {}}};
    }

    static domain::Member member(const char *id, MemberKind kind)
    {
        domain::Member made;
        made.id = domain::MemberId(id);
        made.kind = kind;
        made.displayName = QStringLiteral("Image"); // a name that is an ordinary word keeps nothing from leaving
        return made;
    }
    static domain::Item item(const char *id, const char *owner, ItemKind kind, const char *language, int daysAgo)
    {
        domain::Item made;
        made.id = domain::ItemId(id);
        made.owner = domain::MemberId(owner);
        made.kind = kind;
        made.language = language;
        made.createdAt = Now - 24h * (daysAgo + 30);
        made.publishedAt = Now - 24h * daysAgo;
        return made;
    }

    std::vector<NoticeStatementDraft> statements() const
    {
        return statementsOf({notice, decision, items, owners, Now});
    }

    domain::Notice notice;
    domain::NoticeDecision decision;
    std::vector<domain::Item> items;
    std::vector<domain::Member> owners;
};

} // namespace

class NoticeStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRestrictedItemHasOne()
    {
        const Situation situation;
        const auto drafts = situation.statements();
        QCOMPARE(drafts.size(), 3U);
        const auto &first = drafts.front();
        QCOMPARE(first.item, std::optional(domain::ItemId("a-1")));
        QCOMPARE(first.member, domain::MemberId("ava"));
        QCOMPARE(first.decision.clause, std::string("clause-violence"));
        QCOMPARE(first.decision.ground, Ground::Incompatible);
        QCOMPARE(first.decision.visibility, std::vector{VisibilityMeasure::Disabled});
        QVERIFY(!first.decision.money && !first.decision.account && !first.decision.service);
        QCOMPARE(first.decision.contentTypes, std::vector{ContentType::Image});
        QCOMPARE(first.decision.contentDate, std::optional(day(2026, 2, 25)));
        QCOMPARE(first.decision.appliesFrom, std::optional(day(2026, 3, 2)));
        QCOMPARE(first.decision.contentLanguage, std::optional<std::string>("FR"));
        QCOMPARE(first.decision.accountType, std::optional(AccountType::Business));
        QCOMPARE(first.decision.territory.size(), 30U);
        QVERIFY(!first.decision.detectedAutomatically);
        QCOMPARE(first.decision.decision, Automation::None);
        QCOMPARE(first.context.decidedBy, DecidedBy::Person);
        QCOMPARE(first.context.recipient, Recipient::Creator);
        QCOMPARE(drafts[1].decision.contentTypes, std::vector{ContentType::Video});
        QCOMPARE(drafts[1].decision.contentLanguage, std::optional<std::string>("FR")); // of fr-CA
        QCOMPARE(drafts[2].member, domain::MemberId("ben"));
        QCOMPARE(drafts[2].decision.accountType, std::optional(AccountType::Private));
        QCOMPARE(drafts[2].decision.contentTypes, std::vector{ContentType::Text});
    }

    void eachRestrictedAccountHasOne()
    {
        Situation situation;
        situation.decision.restrictions = {{RestrictionKind::PayoutHeld, Spring},
                                           {RestrictionKind::AccountSuspended, {}}};
        const auto drafts = situation.statements();
        QCOMPARE(drafts.size(), 2U);
        const auto &ava = drafts.front();
        QVERIFY(!ava.item);
        QVERIFY(ava.decision.visibility.empty());
        QCOMPARE(ava.decision.money, std::optional(MoneyMeasure::Suspended));
        QCOMPARE(ava.decision.moneyEnd, std::optional(day(2026, 4, 1)));
        QCOMPARE(ava.decision.account, std::optional(AccountMeasure::Suspended));
        QVERIFY(!ava.decision.accountEnd);
        QCOMPARE(ava.decision.contentTypes, (std::vector{ContentType::Image, ContentType::Video}));
        QCOMPARE(ava.decision.contentDate, std::optional(day(2026, 2, 21))); // of what was published first
        QCOMPARE(ava.decision.contentLanguage, std::optional<std::string>("FR"));
        situation.items[1].language = "en";
        QVERIFY(!situation.statements().front().decision.contentLanguage); // they have none in common
    }

    void itemAndAccountHaveOneEach()
    {
        Situation situation;
        situation.decision.restrictions = {{RestrictionKind::Unavailable, {}}, {RestrictionKind::PayoutHeld, {}}};
        const auto drafts = situation.statements();
        QCOMPARE(drafts.size(), 5U); // two items and an account, an item and an account
        QVERIFY(drafts[0].item && drafts[1].item && !drafts[2].item && drafts[3].item && !drafts[4].item);
        QVERIFY(!drafts[0].decision.money && drafts[2].decision.visibility.empty());
    }

    void theLastEndCounts_data()
    {
        QTest::addColumn<std::optional<Instant>>("one");
        QTest::addColumn<std::optional<Instant>>("other");
        QTest::addColumn<std::optional<Day>>("end");
        const std::optional<Instant> never;
        QTest::newRow("both end") << std::optional(Spring) << std::optional(Summer) << std::optional(day(2026, 7, 1));
        QTest::newRow("the first lasts") << std::optional(Summer) << std::optional(Spring)
                                         << std::optional(day(2026, 7, 1));
        QTest::newRow("the first never ends") << never << std::optional(Spring) << std::optional<Day>();
        QTest::newRow("the second never ends") << std::optional(Spring) << never << std::optional<Day>();
    }
    void theLastEndCounts()
    {
        QFETCH(std::optional<Instant>, one);
        QFETCH(std::optional<Instant>, other);
        QFETCH(std::optional<Day>, end);
        Situation situation;
        situation.decision.restrictions = {{RestrictionKind::Unavailable, one},
                                           {RestrictionKind::AgeRestricted, other}};
        const auto first = situation.statements().front().decision;
        QCOMPARE(first.visibility, (std::vector{VisibilityMeasure::Disabled, VisibilityMeasure::AgeRestricted}));
        QCOMPARE(first.visibilityEnd, end);
    }

    void whatRestrictsNothingHasNone()
    {
        Situation situation;
        for (const auto outcome : {NoticeOutcome::NoViolation, NoticeOutcome::Imprecise, NoticeOutcome::AlreadyGone}) {
            situation.decision.outcome = outcome;
            QVERIFY(situation.statements().empty());
        }
    }

    /// DSA Art. 17(5): an order under Art. 9 has no statement of reasons.
    void anOrderToActHasNone()
    {
        Situation situation;
        situation.notice.origin = NoticeOrigin::Authority;
        situation.notice.order.emplace();
        situation.notice.order->kind = domain::OrderKind::Act;
        QVERIFY(situation.statements().empty());
        situation.notice.order->kind = domain::OrderKind::Inform; // what follows is then the platform's own decision
        QCOMPARE(situation.statements().size(), 3U);
        QCOMPARE(situation.statements().front().decision.source, Source::OtherNotification);
    }

    void theSourceIsTheDatabases_data()
    {
        QTest::addColumn<NoticeOrigin>("origin");
        QTest::addColumn<NoticeGround>("ground");
        QTest::addColumn<Source>("source");
        QTest::newRow("public form") << NoticeOrigin::Anyone << NoticeGround::Illegal << Source::Article16;
        QTest::newRow("report button") << NoticeOrigin::Member << NoticeGround::Illegal << Source::Article16;
        QTest::newRow("terms alone") << NoticeOrigin::Member << NoticeGround::Terms << Source::OtherNotification;
        QTest::newRow("form, terms") << NoticeOrigin::Anyone << NoticeGround::Terms << Source::OtherNotification;
        QTest::newRow("flagger") << NoticeOrigin::TrustedFlagger << NoticeGround::Illegal << Source::TrustedFlagger;
        QTest::newRow("own") << NoticeOrigin::OwnInitiative << NoticeGround::Terms << Source::OwnInitiative;
        QTest::newRow("authority") << NoticeOrigin::Authority << NoticeGround::Illegal << Source::OtherNotification;
    }
    void theSourceIsTheDatabases()
    {
        QFETCH(NoticeOrigin, origin);
        QFETCH(NoticeGround, ground);
        QFETCH(Source, source);
        domain::Notice notice;
        notice.origin = origin;
        notice.ground = ground;
        QCOMPARE(sourceOf(notice), source);
    }

    /// Every clause, every kind of content, every set of restrictions, every origin: what is owed can be composed, with
    /// the platform's own templates, and nothing keeps it from leaving.
    void everyDecisionCanBeStated()
    {
        constexpr std::array Kinds{RestrictionKind::Unavailable, RestrictionKind::AgeRestricted,
                                   RestrictionKind::PayoutHeld, RestrictionKind::AccountSuspended};
        int composed = 0;
        for (const auto &clause : seedTemplates().templates)
            for (unsigned set = 1; set < 1U << Kinds.size(); ++set)
                for (int origin = 1; origin <= static_cast<int>(NoticeOrigin::OwnInitiative); ++origin) {
                    Situation situation;
                    situation.notice.origin = NoticeOrigin(origin);
                    situation.decision.clause = domain::ClauseId(clause.clause);
                    situation.decision.restrictions.clear();
                    for (std::size_t i = 0; i < Kinds.size(); ++i)
                        if (set & 1U << i)
                            situation.decision.restrictions.push_back(
                                {Kinds[i], origin % 2 == 0 ? std::optional(Spring) : std::nullopt});
                    situation.items[0].kind = ItemKind(set % (static_cast<unsigned>(ItemKind::Message) + 1));
                    for (auto &draft : situation.statements()) {
                        draft.decision.puid = "sor-" + std::to_string(++composed);
                        const auto composition = compose(draft.decision, seedTemplates(), draft.context);
                        QVERIFY2(composition.statement, clause.clause.c_str());
                        QVERIFY2(composition.findings.empty(), clause.clause.c_str());
                    }
                }
        QVERIFY(composed > 1'000);
    }
};

VIGIE_TEST(NoticeStatementsTest);
#include "NoticeStatementsTest.moc"
