#include "models/backend/rules/Access.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/OwnCaseOpening.h"
#include "models/backend/rules/Queues.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;

namespace {

OwnCase entryOn(std::vector<QString> locations, Category category = Category::Spam)
{
    return {
        NoticeGround::Terms, category, std::move(locations), QStringLiteral("Seen on a round. SPECIMEN"), false, "en"};
}

struct Desk : NoticeDesk
{
    Result<OwnCaseOpening> open(const Person &who, const std::string &id, const OwnCase &what)
    {
        Result<OwnCaseOpening> answer(ErrorCode::Internal);
        const auto done = store->transaction([&]() -> Result<void> {
            answer = openOwnCase(*store, who, NoticeId(id), what, now());
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        return done || !answer ? std::move(answer) : Result<OwnCaseOpening>(done.error());
    }
    bool isThere(const std::string &id) { return store->readNotice(NoticeId(id)).has_value(); }
    ItemId restricted()
    {
        const auto id = published();
        auto hidden = item(id);
        hidden.restricted = true;
        must(store->writeItem(hidden));
        return id;
    }
};

QString named(const ItemId &id)
{
    return QString::fromStdString(id.value);
}

} // namespace

/// Cases of the platform's own motion: what they become, and what they tell about nothing.
class OwnCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsACaseAmongTheNoticesThatNobodyIsAnsweredAbout()
    {
        Desk desk;
        const auto item = desk.published();
        const auto opening = must(desk.open(desk.reviewer, "own-1", entryOn({named(item)})));
        QVERIFY(opening.faults.empty());
        QCOMPARE(opening.answer.notice, std::optional(NoticeId("own-1")));
        QVERIFY(!opening.answer.restricted);
        const auto notice = must(desk.store->readNotice(NoticeId("own-1")));
        QCOMPARE(notice.origin, NoticeOrigin::OwnInitiative);
        QCOMPARE(notice.items, std::vector{item});
        QVERIFY(!notice.answerable);
        QVERIFY(!notice.acknowledgedAt);
        QCOMPARE(desk.caseOf("own-1").kase.queue.value, std::string(queues::Notices));
        const auto file = must(noticeFile(*desk.store, desk.reviewer, NoticeId("own-1")));
        QCOMPARE(file.notifier.name, desk.reviewer.name); // who opened it
        QVERIFY(file.letters.empty());
    }

    void sentTwiceItIsOneCaseAndOtherWordsAreRefused()
    {
        Desk desk;
        const auto item = desk.published();
        const auto entry = entryOn({named(item)});
        const auto first = must(desk.open(desk.reviewer, "own-1", entry));
        QCOMPARE(must(desk.open(desk.reviewer, "own-1", entry)).answer, first.answer);
        QCOMPARE(desk.item(item).openNotices, 1);
        auto other = entry;
        other.explanation += QStringLiteral(" And more.");
        QCOMPARE(refusal(desk.open(desk.reviewer, "own-1", other)), std::optional(ErrorCode::KeyReused));
    }

    void whatIsMissingIsSaidAllAtOnce()
    {
        Desk desk;
        const auto opening = must(desk.open(desk.reviewer, "own-1", OwnCase()));
        QCOMPARE(opening.faults, (std::vector{FilingFault::GroundUnknown, FilingFault::CategoryUnknown,
                                              FilingFault::ExplanationMissing, FilingFault::LocationMissing}));
        QVERIFY(!desk.isThere("own-1"));
    }

    void aPlaceWithNothingOfOursOpensNothing()
    {
        Desk desk;
        const auto item = desk.published();
        const auto elsewhere = QStringLiteral("https://autre.example/x");
        const auto opening = must(desk.open(desk.reviewer, "own-1", entryOn({named(item), elsewhere})));
        QCOMPARE(opening.answer.notFound, std::vector{elsewhere});
        QVERIFY(!opening.answer.notice);
        QVERIFY(!desk.isThere("own-1"));
    }

    void whatIsRestrictedIsNotThereForOthers()
    {
        Desk desk;
        const auto hidden = desk.restricted();
        const auto opening = must(desk.open(desk.reviewer, "own-1", entryOn({named(hidden)})));
        QCOMPARE(opening.answer, must(desk.open(desk.reviewer, "own-1", entryOn({named(hidden)}))).answer);
        QCOMPARE(opening.answer.notFound, std::vector{named(hidden)});
        auto cleared = desk.reviewer;
        cleared.permissions.insert(std::string(permission::RestrictedWork));
        const auto seen = must(desk.open(cleared, "own-2", entryOn({named(hidden)})));
        QVERIFY(seen.answer.notice && seen.answer.restricted);
    }

    void whatItAllegesSendsItTheRestrictedPathAndARetryAnswersTheSame()
    {
        Desk desk;
        const auto entry = entryOn({named(desk.published())}, Category::Child);
        const auto opening = must(desk.open(desk.reviewer, "own-1", entry));
        QVERIFY(opening.answer.notice && opening.answer.restricted);
        QCOMPARE(desk.caseOf("own-1").kase.queue.value, std::string(queues::NoticesRestricted));
        QCOMPARE(must(desk.open(desk.reviewer, "own-1", entry)).answer, opening.answer);
    }

    void onlyWhoDecidesNoticesOpensOne()
    {
        Desk desk;
        auto other = desk.reviewer;
        other.permissions.erase(std::string(permission::DecideNotices));
        QCOMPARE(refusal(desk.open(other, "own-1", entryOn({named(desk.published())}))),
                 std::optional(ErrorCode::Permission));
        QVERIFY(!desk.isThere("own-1"));
    }
};

VIGIE_TEST(OwnCasesTest);
#include "OwnCasesTest.moc"
