#include "models/domain/NoticeFiling.h"
#include "models/domain/MemberStates.h"
#include "tests/support/TestCase.h"

#include <array>
#include <functional>
#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

const Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 10h};

NoticeFiling filingOf(NoticeOrigin origin)
{
    NoticeFiling filing;
    filing.origin = origin;
    filing.ground = NoticeGround::Illegal;
    filing.category = Category::Hate;
    filing.locations = {QStringLiteral("https://vigie.example/p/item-1")};
    filing.explanation = QStringLiteral("He calls for violence against her.");
    filing.goodFaith = true;
    if (origin == NoticeOrigin::Anyone)
        filing.notifier = {QStringLiteral("Ada Sample"), QStringLiteral("ada@example.org"), {}, {}};
    if (origin == NoticeOrigin::Member)
        filing.notifier.member = MemberId("m1");
    if (origin == NoticeOrigin::TrustedFlagger)
        filing.notifier.flagger = "point-de-contact";
    if (origin == NoticeOrigin::Authority) {
        filing.goodFaith = false;
        filing.order = AuthorityOrder{OrderKind::Act, OrderMatter::Terrorism, QStringLiteral("OFAC"),
                                      QStringLiteral("R-1"), QStringLiteral("Regulation (EU) 2021/784")};
        filing.order->memberState = "FR";
    }
    return filing;
}

std::vector<TrustedFlagger> flaggers()
{
    return {{"point-de-contact", QStringLiteral("Point de Contact"), std::chrono::year(2025) / 5 / 6, {}, {}},
            {"once", QStringLiteral("Once"), std::chrono::year(2025) / 1 / 1, std::chrono::year(2026) / 11 / 22, {}}};
}

constexpr std::array Origins{NoticeOrigin::Anyone, NoticeOrigin::Member, NoticeOrigin::TrustedFlagger,
                             NoticeOrigin::Authority, NoticeOrigin::OwnInitiative};

using Faults = std::vector<FilingFault>;

} // namespace

/// What makes a filing a notice.
class NoticeFilingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFilingOfEveryOriginHasNoFault()
    {
        for (const auto origin : Origins)
            QCOMPARE(faultsOf(filingOf(origin), flaggers(), Now), Faults());
    }

    void everythingThatIsMissingIsSaidAtOnce()
    {
        NoticeFiling empty;
        empty.origin = NoticeOrigin::Anyone;
        using enum FilingFault;
        QCOMPARE(faultsOf(empty, {}, Now), (Faults{GroundUnknown, CategoryUnknown, ExplanationMissing, LocationMissing,
                                                   NameMissing, EmailMissing, GoodFaithMissing}));
        empty.origin = NoticeOrigin::Unknown;
        QCOMPARE(faultsOf(empty, {}, Now).front(), OriginUnknown);
    }

    void onlyAChildsAbuseMayBeReportedByNobody()
    {
        for (int i = static_cast<int>(Category::Sexual); i <= static_cast<int>(Category::Other); ++i) {
            auto filing = filingOf(NoticeOrigin::Anyone);
            filing.category = static_cast<Category>(i);
            filing.notifier = {};
            const bool anonymous = filing.category == Category::Child;
            QCOMPARE(mayBeAnonymous(filing), anonymous);
            QCOMPARE(faultsOf(filing, {}, Now).empty(), anonymous);
            QVERIFY(!canBeAnswered(filing));
        }
        // Whoever gives an address gives one that can be answered to.
        auto filing = filingOf(NoticeOrigin::Anyone);
        filing.category = Category::Child;
        filing.notifier = {{}, QStringLiteral("ada at example"), {}, {}};
        QCOMPARE(faultsOf(filing, {}, Now), Faults{FilingFault::EmailInvalid});
    }

    void anAddressIsOneThatCanBeAnsweredTo_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("ada@example.org") << true;
        QTest::newRow("spaces around") << QStringLiteral(" ada@example.org ") << true;
        QTest::newRow("tag") << QStringLiteral("ada+x@mail.example.org") << true;
        QTest::newRow("accents") << QStringLiteral("zoé@exämple.org") << true;
        for (const char *bad : {"ada", "@example.org", "ada@", "ada@@example.org", "a@b@example.org", "ada@example",
                                "ada@.org", "ada@example.", "a da@example.org", "ada@exa\tmple.org"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("too long") << QString(310, QLatin1Char('a')) + QStringLiteral("@example.org") << false;
    }

    void anAddressIsOneThatCanBeAnsweredTo()
    {
        QFETCH(const QString, email);
        QFETCH(const bool, good);
        auto filing = filingOf(NoticeOrigin::Anyone);
        filing.notifier.email = email;
        QCOMPARE(faultsOf(filing, {}, Now), good ? Faults() : Faults{FilingFault::EmailInvalid});
        QCOMPARE(canBeAnswered(filing), good);
    }

    void aFlaggerCountsOnTheDaysOfTheList()
    {
        auto filing = filingOf(NoticeOrigin::TrustedFlagger);
        const Faults unknown{FilingFault::FlaggerUnknown};
        filing.notifier.flagger = "nobody";
        QCOMPARE(faultsOf(filing, flaggers(), Now), unknown);
        filing.notifier.flagger = "once"; // until that very day
        QCOMPARE(faultsOf(filing, flaggers(), Now), unknown);
        QCOMPARE(faultsOf(filing, flaggers(), Now - 24h), Faults());
        filing.notifier.flagger = "point-de-contact";
        QCOMPARE(faultsOf(filing, flaggers(), Instant(std::chrono::sys_days(std::chrono::year(2025) / 5 / 5) + 23h)),
                 unknown);
    }

    void anOrderNamesWhoOrdersWhatAndWhy()
    {
        auto filing = filingOf(NoticeOrigin::Authority);
        for (auto member : {&AuthorityOrder::authority, &AuthorityOrder::reference, &AuthorityOrder::basis}) {
            auto without = filing;
            (*without.order).*member = QStringLiteral("  ");
            QCOMPARE(faultsOf(without, {}, Now), Faults{FilingFault::OrderIncomplete});
        }
        for (const char *state : {"", "fr", "FRA", "CH", "NO", "EU"}) {
            auto stateless = filing;
            stateless.order->memberState = state;
            QCOMPARE(faultsOf(stateless, {}, Now),
                     Faults{*state == 0 ? FilingFault::OrderStateMissing : FilingFault::OrderStateUnknown});
        }
        for (const auto state : MemberStates) {
            auto other = filing;
            other.order->memberState = state;
            QCOMPARE(faultsOf(other, {}, Now), Faults());
        }
        filing.order->issuedAt = Now + 11min;
        QCOMPARE(faultsOf(filing, {}, Now), Faults{FilingFault::OrderFromTheFuture});
        filing.order->issuedAt = Now + 9min; // another clock
        QCOMPARE(faultsOf(filing, {}, Now), Faults());
        filing.order.reset();
        QCOMPARE(faultsOf(filing, {}, Now), Faults{FilingFault::OrderMissing});
    }

    void aReportOnTheTermsAloneStatesNoBeliefAndGivesNoKnowledge()
    {
        auto report = filingOf(NoticeOrigin::Member);
        report.goodFaith = false;
        QCOMPARE(faultsOf(report, {}, Now), Faults{FilingFault::GoodFaithMissing});
        QVERIFY(knowledgeOf(report, Now) == Now);
        report.ground = NoticeGround::Terms;
        QCOMPARE(faultsOf(report, {}, Now), Faults());
        QVERIFY(!knowledgeOf(report, Now));
        auto order = filingOf(NoticeOrigin::Authority);
        order.ground = NoticeGround::Terms; // whatever the form said, an authority speaks of the law
        QVERIFY(knowledgeOf(order, Now) == Now);
    }

    void tooMuchIsRefusedAndNothingIsCut()
    {
        auto filing = filingOf(NoticeOrigin::Anyone);
        filing.explanation = QString(filing::ExplanationLimit, QLatin1Char('x'));
        filing.locations.assign(filing::LocationsLimit, QString(filing::LocationLimit, QLatin1Char('u')));
        filing.notifier.name = QString(filing::NameLimit, QLatin1Char('n'));
        QCOMPARE(faultsOf(filing, {}, Now), Faults());
        filing.explanation += QLatin1Char('x');
        filing.locations.front() += QLatin1Char('u');
        filing.locations.push_back(QStringLiteral("one more"));
        filing.notifier.name += QLatin1Char('n');
        using enum FilingFault;
        QCOMPARE(faultsOf(filing, {}, Now),
                 (Faults{ExplanationTooLong, TooManyLocations, LocationTooLong, NameTooLong}));
        QCOMPARE(filing.explanation.size(), filing::ExplanationLimit + 1);
    }

    /// An explanation is somebody's words, whatever stands in it. An address and a name are what they look like.
    void nothingReadsOtherwiseThanItIs()
    {
        using enum FilingFault;
        for (const char16_t *odd : {u"<b>x</b>", u"x\u202e", u"x\a", u"a\u200bb", u"\u2067x", u"\"x"}) {
            auto filing = filingOf(NoticeOrigin::Anyone);
            filing.explanation = QString::fromUtf16(odd);
            QVERIFY(faultsOf(filing, {}, Now).empty());
            filing.locations.push_back(QString::fromUtf16(odd));
            QCOMPARE(faultsOf(filing, {}, Now), Faults{LocationInvalid});
            filing = filingOf(NoticeOrigin::Anyone);
            filing.notifier.name = QString::fromUtf16(odd);
            QCOMPARE(faultsOf(filing, {}, Now), Faults{NameInvalid});
        }
        auto filing = filingOf(NoticeOrigin::Anyone);
        filing.notifier.name = QStringLiteral("Zoé O’Brien-Müller");
        filing.locations.push_back(QStringLiteral("https://créateurs.example/à-côté?a=b&c=%20"));
        QVERIFY(faultsOf(filing, {}, Now).empty());
        filing.notifier.email = QStringLiteral("eden\u202e@example.org");
        QCOMPARE(faultsOf(filing, {}, Now), Faults{EmailInvalid});
    }

    /// Whatever is broken in a whole filing, its fault is found, and no other part is blamed for it.
    void eachBreakIsFoundByItself()
    {
        struct Break
        {
            FilingFault fault;
            std::function<void(NoticeFiling &)> apply;
        };
        const std::vector<Break> breaks{
            {FilingFault::GroundUnknown, [](NoticeFiling &f) { f.ground = NoticeGround::Unknown; }},
            {FilingFault::CategoryUnknown, [](NoticeFiling &f) { f.category = Category::None; }},
            {FilingFault::ExplanationMissing, [](NoticeFiling &f) { f.explanation = QStringLiteral(" \n"); }},
            {FilingFault::LocationMissing,
             [](NoticeFiling &f) {
                 f.locations = {QString(), QStringLiteral(" ")};
             }},
            {FilingFault::NameMissing, [](NoticeFiling &f) { f.notifier.name.clear(); }},
            {FilingFault::EmailMissing, [](NoticeFiling &f) { f.notifier.email.clear(); }},
            {FilingFault::GoodFaithMissing, [](NoticeFiling &f) { f.goodFaith = false; }},
        };
        std::mt19937 dice(20261122);
        for (int round = 0; round < 500; ++round) {
            auto filing = filingOf(NoticeOrigin::Anyone);
            Faults expected;
            for (const auto &each : breaks)
                if (dice() % 2 == 0) {
                    each.apply(filing);
                    expected.push_back(each.fault);
                }
            QCOMPARE(faultsOf(filing, flaggers(), Now), expected);
        }
    }
};

VIGIE_TEST(NoticeFilingTest);
#include "NoticeFilingTest.moc"
