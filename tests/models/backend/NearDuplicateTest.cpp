#include "models/backend/rules/Contents.h"
#include "models/backend/rules/NearDuplicateFinder.h"
#include "models/contract/NearDuplicates.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

using Looks = std::optional<PictureHashes>;

/// Answers when the test says so. What a picture looks like is written by the test; a file it knows nothing about has
/// nothing to compare.
class HandHashing final : public PictureHashing
{
public:
    std::map<std::string, Looks> looks; ///< by bytes
    std::map<std::string, ErrorCode> failures;
    std::vector<std::pair<std::string, Reply<Looks>>> waiting;
    int asked = 0;

    Request<Looks> hash(std::span<const std::byte> bytes, std::string_view) override
    {
        ++asked;
        const Reply<Looks> reply;
        waiting.emplace_back(std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size()), reply);
        return reply.request();
    }
    void answerAll()
    {
        for (const auto &[bytes, reply] : std::exchange(waiting, {})) {
            const auto failure = failures.find(bytes);
            const auto known = looks.find(bytes);
            if (failure != failures.end())
                reply.finish(Result<Looks>(failure->second));
            else
                reply.finish(known == looks.end() ? Looks() : known->second);
        }
    }
};

PictureHash randomHash(std::mt19937_64 &random)
{
    PictureHash hash;
    for (auto &word : hash.words)
        word = random();
    return hash;
}

PictureHash flipped(PictureHash hash, int bits, std::mt19937_64 &random)
{
    std::set<std::size_t> at;
    while (static_cast<int>(at.size()) < bits)
        at.insert(random() % PictureHash::Bits);
    for (const auto bit : at)
        hash.words[bit / PictureHash::WordBits] ^= std::uint64_t{1} << (bit % PictureHash::WordBits);
    return hash;
}

struct Desk
{
    World world;
    HandHashing hashing;
    NearDuplicateFinder finder{*world.store, *world.store, hashing};
    Person moderator = world.person("moderator"), lead = world.person("lead", "lead");
    int files = 0;

    /// An item in the queue with one picture of these bytes.
    ItemId post(const std::string &bytes, bool inQueue = true)
    {
        const auto id = world.addItem();
        auto item = world.item(id);
        MediaRef media{MediaId("media-" + std::to_string(++files)),
                       "image/jpeg",
                       static_cast<std::int64_t>(bytes.size()),
                       64,
                       64,
                       "sha-" + bytes};
        must(world.store->writeBlob(media.sha256, std::as_bytes(std::span(bytes))));
        must(world.store->writeMedia(media.id, {id, media.type, media.sha256}));
        item.media = {media};
        must(world.store->writeItem(item));
        if (inQueue)
            world.openCase(id);
        return id;
    }
    void restrict(const ItemId &id)
    {
        auto item = world.item(id);
        item.restricted = true;
        must(world.store->writeItem(item));
    }
    void look()
    {
        for (int round = 0; round < 20; ++round) {
            must(finder.tick());
            hashing.answerAll();
        }
        must(finder.tick());
    }
    NearDuplicates ask(const ItemId &item) { return must(finder.nearDuplicates(moderator, item, world.now())); }
};

} // namespace

class NearDuplicateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Against every hash compared with every other.
    void theBandsMissNothingWithin31Bits()
    {
        constexpr std::uint64_t Seed = 20'261'121;
        qInfo("seed %llu", static_cast<unsigned long long>(Seed));
        std::mt19937_64 random(Seed);
        World world;
        std::vector<PictureHash> all;
        must(world.store->transaction([&]() -> Result<void> {
            for (int i = 0; i < 400; ++i) {
                all.push_back(i % 4 == 0
                                  ? randomHash(random)
                                  : flipped(all[random() % all.size()], static_cast<int>(random() % 70), random));
                const auto name = std::to_string(i);
                TRY_DONE(world.store->writeBlob(name, {}));
                TRY_DONE(world.store->writeLook(name, PictureHashes{all.back(), {}}));
            }
            return {};
        }));
        std::size_t near = 0, similar = 0, similarFound = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto found = must(world.store->looksLike(all[i], NearDuplicateFinder::SimilarWithin));
            std::map<std::string, int> distances;
            for (const auto &[sha256, distance] : found)
                distances[sha256] = distance;
            for (std::size_t j = 0; j < all.size(); ++j) {
                const int distance = all[i].distanceTo(all[j]);
                const auto listed = distances.find(std::to_string(j));
                if (listed != distances.end())
                    QCOMPARE(listed->second, distance);
                const bool isListed = listed != distances.end();
                if (distance > NearDuplicateFinder::SimilarWithin) {
                    QVERIFY(!isListed);
                } else if (distance > NearDuplicateFinder::SameWithin) {
                    ++similar;
                    similarFound += isListed ? 1U : 0U;
                } else {
                    ++near;
                    QVERIFY(isListed);
                }
            }
        }
        qInfo("%zu pairs within 31 bits, all found; of %zu within 32…63, %zu", near, similar, similarFound);
        QVERIFY(near > 500 && similar > 300);
        QVERIFY(similarFound > similar * 8 / 10);
    }

    void whatLooksAlikeIsListedTheMostAlikeFirst()
    {
        std::mt19937_64 random(4);
        Desk desk;
        const auto hash = randomHash(random), mirror = randomHash(random);
        desk.hashing.looks = {{"a", PictureHashes{hash, mirror}},
                              {"cut", PictureHashes{flipped(hash, 40, random), flipped(mirror, 40, random)}},
                              {"small", PictureHashes{flipped(hash, 5, random), flipped(mirror, 5, random)}},
                              {"turned", PictureHashes{flipped(mirror, 12, random), flipped(hash, 12, random)}},
                              {"other", PictureHashes{randomHash(random), randomHash(random)}}};
        const auto first = desk.post("a"), cut = desk.post("cut"), other = desk.post("other"), again = desk.post("a"),
                   turned = desk.post("turned"), small = desk.post("small");
        desk.look();
        const auto found = desk.ask(first);
        QCOMPARE(found.comparison, Comparison::Done);
        QVERIFY(!found.more);
        std::vector<ItemId> order;
        for (const auto &one : found.items)
            order.push_back(one.item);
        QCOMPARE(order, (std::vector{again, small, turned, cut}));
        QCOMPARE(found.items[0].likeness, Likeness::SameFile);
        QCOMPARE(found.items[1].likeness, Likeness::Same);
        QCOMPARE(found.items[1].distance, 5);
        QVERIFY(found.items[2].isMirrored && !found.items[1].isMirrored);
        QCOMPARE(found.items[3].likeness, Likeness::Similar);
        QVERIFY(found.items[0].openCase && found.items[0].media);
        QVERIFY(desk.ask(other).items.empty());
        // What goes over the wire comes back.
        QCOMPARE(must(contract::parseNearDuplicates(contract::writeNearDuplicates(found))), found);
    }

    void aFileNobodyHasLookedAtGoesToTheFront()
    {
        std::mt19937_64 random(5);
        Desk desk;
        std::vector<ItemId> items;
        for (int i = 0; i < 40; ++i) {
            const auto bytes = "file " + std::to_string(i);
            desk.hashing.looks[bytes] = PictureHashes{randomHash(random), randomHash(random)};
            items.push_back(desk.post(bytes));
        }
        must(desk.finder.tick());
        QCOMPARE(desk.hashing.waiting.size(), NearDuplicateFinder::UnderWay);
        QCOMPARE(desk.ask(items.back()).comparison, Comparison::UnderWay);
        desk.ask(items.back()); // asking twice costs nothing
        desk.hashing.answerAll();
        must(desk.finder.tick());
        QCOMPARE(desk.hashing.waiting.front().first, std::string("file 39"));
        desk.hashing.answerAll();
        must(desk.finder.tick());
        QCOMPARE(desk.ask(items.back()).comparison, Comparison::Done);
        desk.look();
        QCOMPARE(desk.hashing.asked, 40); // each once
    }

    void whoIsLateIsAskedAgainWhoIsBrokenIsNot()
    {
        Desk desk;
        const auto late = desk.post("late"), broken = desk.post("broken");
        desk.hashing.failures = {{"late", ErrorCode::DecoderTimeout}, {"broken", ErrorCode::Damaged}};
        desk.look();
        QCOMPARE(desk.hashing.asked, NearDuplicateFinder::Attempts + 1);
        for (const auto &item : {late, broken}) {
            const auto found = desk.ask(item);
            QCOMPARE(found.comparison, Comparison::Done); // there is nothing to compare, and that is known
            QVERIFY(found.items.empty());
        }
        // The same broken file is still the same file.
        const auto again = desk.post("broken");
        desk.look();
        QCOMPARE(desk.ask(broken).items.at(0).item, again);
    }

    void everybodySeesWhatTheyMay()
    {
        std::mt19937_64 random(6);
        Desk desk;
        desk.hashing.looks["a"] = PictureHashes{randomHash(random), randomHash(random)};
        const auto asked = desk.post("a"), restricted = desk.post("a"), elsewhere = desk.post("a", false);
        desk.restrict(restricted);
        desk.look();
        const auto found = desk.ask(asked);
        QCOMPARE(found.items.size(), std::size_t{1});
        QCOMPARE(found.items[0].item, elsewhere);
        QVERIFY(!found.items[0].media && !found.items[0].openCase); // words only
        const auto all = must(desk.finder.nearDuplicates(desk.lead, asked, desk.world.now()));
        QCOMPARE(all.items.size(), std::size_t{2});
        for (const auto &one : all.items)
            QCOMPARE(one.media.has_value(), one.item != restricted); // that is looked at under a grant only
        QCOMPARE(refusal(desk.finder.nearDuplicates(desk.moderator, restricted, desk.world.now())),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(desk.finder.nearDuplicates(desk.moderator, elsewhere, desk.world.now())),
                 std::optional(ErrorCode::NotFound));
    }

    void whoDecidedWhatIsTold()
    {
        std::mt19937_64 random(7);
        Desk desk;
        desk.hashing.looks["a"] = PictureHashes{randomHash(random), randomHash(random)};
        const auto decided = desk.post("a"), asked = desk.post("a");
        desk.look();
        const auto open = must(desk.world.store->findOpenCase(CaseKind::ItemReview, decided.value));
        must(desk.world.claim(desk.moderator, open->kase.id));
        must(
            desk.world.send(desk.moderator, desk.world.decision(desk.moderator, open->kase.id, DecisionAction::Block)));
        const auto found = desk.ask(asked);
        QCOMPARE(found.items.size(), std::size_t{1});
        QCOMPARE(found.items[0].state, ItemState::Blocked);
        QVERIFY(!found.items[0].openCase);
        QVERIFY(found.items[0].decision.has_value());
        QCOMPARE(found.items[0].decision->action, DecisionAction::Block);
        QCOMPARE(found.items[0].decision->author, QStringLiteral("moderator"));
        QCOMPARE(found.items[0].decision->clause, std::optional(ClauseId("violence")));
        QCOMPARE(must(contract::parseNearDuplicates(contract::writeNearDuplicates(found))), found);
    }

    void manyAreCutShortAndSaidSo()
    {
        Desk desk;
        const auto asked = desk.post("a");
        must(desk.world.store->transaction([&]() -> Result<void> {
            for (int i = 0; i < 55; ++i)
                desk.post("a", false);
            return {};
        }));
        desk.look();
        const auto found = desk.ask(asked);
        QCOMPARE(found.items.size(), NearDuplicateFinder::MostListed);
        QVERIFY(found.more);
    }

    void whatIsErasedIsForgotten()
    {
        std::mt19937_64 random(8);
        Desk desk;
        const auto hash = randomHash(random);
        desk.hashing.looks = {{"a", PictureHashes{hash, hash}}, {"b", PictureHashes{hash, hash}}};
        const auto erased = desk.post("a"), stays = desk.post("b");
        desk.look();
        QCOMPARE(desk.ask(stays).items.size(), std::size_t{1});
        must(desk.world.store->transaction([&] { return purgeItem(*desk.world.store, erased, desk.world.now()); }));
        QVERIFY(desk.ask(stays).items.empty());
        QVERIFY(!must(desk.world.store->findLook("sha-a")));
        QCOMPARE(must(desk.world.store->looksLike(hash, 0)).size(), std::size_t{1});
        // Erased while somebody looks at it.
        desk.hashing.looks["c"] = PictureHashes{hash, hash};
        const auto brief = desk.post("c");
        must(desk.finder.tick());
        must(desk.world.store->transaction([&] { return purgeItem(*desk.world.store, brief, desk.world.now()); }));
        desk.look();
        QVERIFY(!must(desk.world.store->findLook("sha-c")));
    }
};

VIGIE_TEST(NearDuplicateTest);
#include "NearDuplicateTest.moc"
