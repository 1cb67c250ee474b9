#include "models/backend/sample/Photographs.h"
#include "models/backend/sample/PicturePool.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleWorld.h"
#include "models/contract/Policies.h"
#include "models/domain/PolicyDifference.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsRead()
    {
        QCOMPARE(must(sample::parsePlan("small")).items, sample::SmallItems);
        QCOMPARE(must(sample::parsePlan("large:1000000")).items, 1'000'000);
        for (const char *text : {"", "tiny", "large", "large:", "large:0", "large:1000001", "large:-5", "large:5x"})
            QVERIFY2(!sample::parsePlan(text), text);
    }

    void policySeedIsWholeInBothLanguages()
    {
        const auto policy = must(contract::parsePolicy(sample::policySeed()));
        QVERIFY(policy.clauses.size() >= 10);
        std::set<char> keys;
        for (const auto &clause : policy.clauses) {
            QVERIFY2(clause.key == 0 || keys.insert(clause.key).second, clause.id.value.c_str());
            QVERIFY(clause.category != Category::Unknown);
            QVERIFY(clause.severity != Severity::Unknown);
            QVERIFY(!clause.actions.empty());
            for (const auto action : clause.actions)
                QVERIFY(action != DecisionAction::Unknown);
            for (const auto *text :
                 {&clause.title, &clause.text, &clause.allowed, &clause.forbidden, &clause.statement})
                for (const char *language : {"fr", "en"})
                    QVERIFY2(text->byLanguage.contains(language) && !text->byLanguage.at(language).isEmpty(),
                             clause.id.value.c_str());
        }
    }

    void picturesComeInEveryFormat()
    {
        const auto pool = must(sample::makePictures(sample::PictureSeed));
        std::map<std::string, int> types;
        for (const auto *shelf :
             {&pool.drawn, &pool.portraits, &pool.banners, &pool.restricted, &pool.broken, &pool.photographs})
            for (const auto &picture : *shelf) {
                ++types[picture.type];
                QCOMPARE(sample::sha256Of(picture.bytes), picture.sha256);
                m_hashes.insert(picture.sha256);
            }
        QCOMPARE(types.size(), std::size_t{5}); // JPEG, PNG, WebP, GIF and TIFF
        QVERIFY(!pool.drawn.empty());
        QCOMPARE(pool.photographs.empty(), sample::installedPhotographs().empty());
    }

    void aPhotographWithAnotherHashIsPassedOver()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("mate/nature")));
        QFile file(folder.filePath(QStringLiteral("mate/nature/Dune.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not the allowed picture");
        file.close();
        QVERIFY(sample::installedPhotographs(folder.path().toStdString()).empty());
        for (const auto &allowed : sample::allowedPhotographs()) {
            QCOMPARE(allowed.sha256.size(), std::size_t{64});
            QVERIFY(!allowed.licence.empty());
        }
    }

    void smallWorldIsAlive()
    {
        QTemporaryDir folder;
        auto store = must(SqlBackendStore::open(folder.filePath(QStringLiteral("world.db")).toStdString(),
                                                Secret::random(sql::Database::KeySize), sql::Durability::Normal));
        const ManualClock clock;
        int heard = 0;
        must(sample::buildWorld(*store, must(sample::parsePlan("small")), clock.wall(),
                                [&](int made) { heard = made; }));
        QCOMPARE(heard, sample::SmallItems);
        QCOMPARE(must(sample::builtWorld(*store)), std::string("small"));
        QCOMPARE(must(store->itemCount()), std::int64_t{sample::SmallItems});
        QVERIFY(must(store->openCases(QueueId("screening"))) >= 120);
        QVERIFY(must(store->openCases(QueueId("published-review"))) >= 30);
        QVERIFY(must(store->openCases(QueueId("restricted"))) >= 5);

        int overdue = 0, broken = 0;
        std::set<Category> categories;
        for (const auto &row : must(store->feedAfter("screening", 0, 10'000)))
            if (row.type == RecordType::Case) {
                const auto kase = must(store->readCase(CaseId(row.id))).kase;
                overdue += *kase.dueAt < clock.wall() ? 1 : 0;
                categories.insert(kase.category);
                const auto item = must(store->readItem(ItemId(kase.subject)));
                QVERIFY(!item.restricted);
                QVERIFY(!item.media.empty());
                for (const auto &media : item.media) {
                    QVERIFY(m_hashes.contains(media.sha256)); // the same seed gave the same bytes
                    const auto bytes = must(store->readBlob(must(store->readMedia(media.id)).sha256));
                    QCOMPARE(static_cast<std::int64_t>(bytes.size()), media.size);
                    const bool jpeg = bytes[0] == std::byte{0xff} && bytes[1] == std::byte{0xd8};
                    broken += media.type == "image/jpeg" && !jpeg ? 1 : 0;
                }
            }
        int appeals = 0, known = 0;
        for (const auto &row : must(store->feedAfter("published-review", 0, 10'000))) {
            if (row.type != RecordType::Case)
                continue;
            const auto kase = must(store->readCase(CaseId(row.id))).kase;
            if (kase.reason != CaseReason::Appeal)
                continue;
            ++appeals;
            QVERIFY(kase.appeal && kase.appeal->automated && !kase.appeal->complaint.isEmpty());
            QVERIFY(kase.appeal->letter.contains(QStringLiteral("V1")) || kase.appeal->letter.size() > 100);
            known += must(store->readItem(ItemId(kase.subject))).knownHash ? 1 : 0;
        }
        QVERIFY(appeals >= 3);
        QVERIFY(known >= 1 && known < appeals);
        noticesOfEveryKind(*store, clock.wall());
        const auto policy = must(store->policy());
        QCOMPARE(policy.version, 2);
        QCOMPARE(changesSince(policy, 1).front().clauses.size(), std::size_t(3));
        QVERIFY(overdue > 0 && overdue < 40);
        QVERIFY(categories.size() >= 8);
        QVERIFY(broken > 0);
    }

private:
    /// At least 200, of everybody who may send one, in both languages; one order with the hour of the law.
    static void noticesOfEveryKind(BackendStore &store, Instant now)
    {
        std::set<NoticeOrigin> origins;
        std::set<std::string> languages;
        std::set<NoticeId> notices;
        bool isPressing = false, hasDetails = false;
        for (const auto *queue : {"notices", "notices-restricted"})
            for (const auto &row : must(store.feedAfter(queue, 0, 100'000))) {
                if (row.type != RecordType::Notice || !notices.insert(NoticeId(row.id)).second)
                    continue;
                const auto notice = must(store.readNotice(NoticeId(row.id)));
                origins.insert(notice.origin);
                languages.insert(notice.language);
                hasDetails = hasDetails || notice.explanation.contains(QStringLiteral("06 39 98"));
                if (notice.order && notice.order->matter == OrderMatter::Terrorism)
                    isPressing = isPressing || now - notice.receivedAt < std::chrono::hours(1);
            }
        QVERIFY2(notices.size() >= 200, std::to_string(notices.size()).c_str());
        QCOMPARE(origins.size(), std::size_t{5});
        QVERIFY(languages.contains("fr") && languages.contains("en"));
        QVERIFY(isPressing);
        QVERIFY(hasDetails);
    }

    std::set<std::string> m_hashes;
};

VIGIE_TEST(SampleTest);
#include "SampleTest.moc"
