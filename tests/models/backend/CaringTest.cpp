#include "models/backend/rules/Caring.h"
#include "models/domain/FilterPolicy.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QDateTime>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace std::chrono_literals;

class CaringTest : public QObject
{
    Q_OBJECT

    static Person person(int number)
    {
        Person out;
        out.id = PersonId("person-" + std::to_string(number));
        return out;
    }
    static Instant at(QDate day) { return Instant(Milliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch())); }
    static ExposureShare share(const std::string &week, int gore)
    {
        ExposureShare out{week, {}};
        for (const Category category : FilterTable::Rows)
            if (category != Category::None)
                out.buckets[category] = category == Category::Gore ? gore : 0;
        return out;
    }

private Q_SLOTS:
    void fewerThanFiveAreNeverToldOf()
    {
        test::World world;
        auto &store = *world.store;
        Person lead = person(0);
        lead.permissions = {"lead.view"};
        const Instant now = at(QDate(2026, 3, 11));
        for (int i = 1; i <= FewestPeople; ++i) {
            QVERIFY(exposureSums(store, lead, now)->empty());
            QVERIFY(giveExposure(store, person(i), share("2026-W10", 2), now).has_value());
            QVERIFY(giveExposure(store, person(i), share("2026-W10", 5), now).has_value()); // counts for nothing
        }
        const auto sums = exposureSums(store, lead, now);
        QVERIFY(sums && sums->size() == 1);
        QCOMPARE(sums->front().people, FewestPeople);
        QCOMPARE(sums->front().sums.at(Category::Gore), FewestPeople * typicalExposure(2));
        QCOMPARE(exposureSums(store, person(1), now).code(), ErrorCode::Permission);
        // What is kept of a person says that they gave, never what.
        QCOMPARE(store.setting("person/person-1/exposure-given").value(), std::string("2026-W10"));
        QVERIFY(store.setting("exposure/2026-W10").value().find("person-") == std::string::npos);
    }

    void onlyWeeksThatAreOverAndNotLongAgo()
    {
        test::World world;
        auto &store = *world.store;
        const Instant now = at(QDate(2026, 3, 11)); // Wednesday of W11
        QCOMPARE(giveExposure(store, person(1), share("2026-W11", 1), now).code(), ErrorCode::Invalid);
        QCOMPARE(giveExposure(store, person(1), share("2025-W48", 1), now).code(), ErrorCode::Invalid);
        QCOMPARE(giveExposure(store, person(1), share("2026-W77", 1), now).code(), ErrorCode::Invalid);
        auto partly = share("2026-W10", 1);
        partly.buckets.erase(Category::Spam);
        QCOMPARE(giveExposure(store, person(1), partly, now).code(), ErrorCode::Invalid);
        QVERIFY(giveExposure(store, person(1), share("2026-W09", 1), now).has_value());
        QVERIFY(giveExposure(store, person(1), share("2026-W10", 1), now).has_value());
        QVERIFY(giveExposure(store, person(2), share("2026-W11", 1), at(QDate(2026, 3, 15))).has_value());
    }

    void theWorkplaceHasRulesAndBounds()
    {
        test::World world;
        auto &store = *world.store;
        QCOMPARE(workplaceRules(store).value(), WorkplaceRules());
        WorkplaceRules rules;
        rules.idleLock = 3min;
        rules.longestSession = 8h;
        QVERIFY(setWorkplaceRules(store, rules).has_value());
        QCOMPARE(workplaceRules(store).value(), rules);
        for (auto bad : {WorkplaceRules{0min, 8h, 20min}, WorkplaceRules{61min, 8h, 20min},
                         WorkplaceRules{5min, 13h, 20min}, WorkplaceRules{5min, 8h, 0min}})
            QCOMPARE(setWorkplaceRules(store, bad).code(), ErrorCode::Invalid);
        QCOMPARE(workplaceRules(store).value(), rules);
    }

    void facesAreComparedOnlyOnALegalBasis()
    {
        test::World world;
        auto &store = *world.store;
        QVERIFY(workplaceRules(store).value().similarityBasis.isEmpty());
        WorkplaceRules rules;
        rules.similarityBasis = QStringLiteral("Art. 9(2)(a) GDPR");
        QVERIFY(setWorkplaceRules(store, rules).has_value());
        QCOMPARE(workplaceRules(store).value(), rules);
        auto tooLong = rules;
        tooLong.similarityBasis = QString(LongestBasis + 1, QLatin1Char('x'));
        QCOMPARE(setWorkplaceRules(store, tooLong).code(), ErrorCode::Invalid);
        QCOMPARE(workplaceRules(store).value(), rules);
        rules.similarityBasis.clear();
        QVERIFY(setWorkplaceRules(store, rules).has_value());
        QCOMPARE(workplaceRules(store).value(), WorkplaceRules());
    }
};

VIGIE_TEST(CaringTest);
#include "CaringTest.moc"
