#include "models/backend/rules/Collecting.h"

#include "tests/models/backend/InformationWorld.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::test;

/// What the platform collects for an order to give information.
class CollectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is asked for: nothing outside the scope or the period is collected, and nothing that is never told.
    void nothingOutsideTheScopeIsCollected_data() { onBothStores(); }
    void nothingOutsideTheScopeIsCollected()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            auto entry = in.entry();
            entry.kind = InformationAuthority::Judge;
            entry.scope.clear();
            for (const auto data : HeldKinds)
                if (random.bounded(2) == 0)
                    entry.scope.insert(data);
            entry.from = in.now() - 24h * random.bounded(1, 400);
            entry.until = *entry.from + 24h * random.bounded(1, 400);
            const bool restricted = random.bounded(2) == 0;
            const auto collected = must(
                collectHeld(in.kept, entry, restricted ? RestrictedContent::Included : RestrictedContent::LeftOut));
            std::set<HeldData> told;
            for (const auto &part : collected.parts) {
                QVERIFY(told.insert(part.data).second);
                QCOMPARE(part.count, static_cast<int>(part.values.size()));
                for (const auto &value : part.values)
                    if (isDated(part.data) && value.at)
                        QVERIFY(*value.at >= *entry.from && *value.at < *entry.until);
            }
            QCOMPARE(told, entry.scope);
            const auto all = allOf(collected.parts);
            const bool messages = entry.scope.contains(HeldData::Messages);
            QVERIFY(!all.contains(QStringLiteral("DOC4711")) && !all.contains(QStringLiteral("UTO")));
            QVERIFY(!all.contains(QStringLiteral("colleague")));
            QVERIFY(!all.contains(QStringLiteral("words of post"))); // of publications never a word
            QVERIFY(messages || !all.contains(QStringLiteral("words of")));
            QVERIFY(restricted || !all.contains(QStringLiteral("post-secret")));
            QCOMPARE(collected.isRestricted, all.contains(QStringLiteral("post-secret")));
            if (!entry.scope.contains(HeldData::CivilIdentity))
                QVERIFY(!all.contains(QStringLiteral("Ada")));
        }
    }

    void whatIsHeldIsToldOnce()
    {
        InformationWorld in(false);
        auto entry = in.entry();
        entry.kind = InformationAuthority::Judge;
        entry.scope = {HeldKinds.begin(), HeldKinds.end()};
        entry.from = in.now() - 24h * 365;
        const auto collected = must(collectHeld(in.kept, entry, RestrictedContent::LeftOut));
        std::map<HeldData, int> counts;
        for (const auto &part : collected.parts)
            counts[part.data] = part.count;
        QCOMPARE(counts[HeldData::CivilIdentity], 3); // a name that two sources agree on is one
        QCOMPARE(counts[HeldData::Contact], 1);
        QCOMPARE(counts[HeldData::Connections], 0);
        QCOMPARE(counts[HeldData::Payments], 3);
        QCOMPARE(counts[HeldData::Publications], 2);
        QCOMPARE(counts[HeldData::Measures], 2);
        QCOMPARE(counts[HeldData::Messages], 1);
        const auto again = must(collectHeld(in.kept, entry, RestrictedContent::LeftOut));
        QCOMPARE(again.parts, collected.parts);
    }

    void messagesAreForAJudge()
    {
        InformationWorld in(false);
        auto entry = in.entry();
        entry.scope = {HeldData::Messages};
        QCOMPARE(refusal(in.prepare(in.reviewer, in.verified(entry))), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(collectHeld(in.kept, entry, RestrictedContent::LeftOut)),
                 std::optional(ErrorCode::IllegalTransition)); // whoever calls it
        entry.kind = InformationAuthority::Judge;
        QVERIFY(in.prepare(in.reviewer, in.verified(entry)));
    }

    void restrictedContentIsForPeopleWhoWorkThere_data() { onBothStores(); }
    void restrictedContentIsForPeopleWhoWorkThere()
    {
        QFETCH(const bool, inMemory);
        InformationWorld in(inMemory);
        auto open = in.prepared(in.reviewer, in.entry());
        QVERIFY(!open.restricted && !open.answer->restrictedToo);
        QCOMPARE(partOf(open, HeldData::Publications)->count, 1);
        auto closed = in.prepared(in.first, in.entry());
        QVERIFY(closed.restricted && closed.answer->restrictedToo);
        QCOMPARE(partOf(closed, HeldData::Publications)->count, 2);
        QCOMPARE(refusal(informationOrderFor(in.kept, in.reviewer, closed.id)), std::optional(ErrorCode::NotFound));
        QCOMPARE(must(informationOrdersFor(in.kept, in.reviewer)).size(), std::size_t{1});
        QCOMPARE(must(informationOrdersFor(in.kept, in.second)).size(), std::size_t{2});
        QVERIFY(!must(mayKnowOf(in.kept, in.reviewer, closed.id)) && must(mayKnowOf(in.kept, in.second, closed.id)));
    }
};

VIGIE_TEST(CollectingTest);
#include "CollectingTest.moc"
