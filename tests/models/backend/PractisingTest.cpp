#include "models/backend/rules/Practising.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Sharing.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

PracticeRecord practice(int number)
{
    PracticeRecord record;
    record.application.id = PracticeId("practice-" + std::to_string(number));
    record.truth = number % 2 == 0 ? FaceTruth::Same : FaceTruth::Different;
    record.lesson = number % 2 == 0 ? PracticeLesson::SameOlder : PracticeLesson::DifferentAlike;
    for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie}) {
        const auto name = std::to_string(number) + "-" + std::to_string(static_cast<int>(kind));
        Evidence piece;
        piece.id = EvidenceId("evidence-" + name);
        piece.kind = kind;
        piece.media = {MediaId("media-" + name), "image/jpeg", 3, 30, 40, std::string(64, 'a')};
        piece.receivedAt = Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2));
        record.application.evidence.push_back(std::move(piece));
    }
    return record;
}

void addPractices(CertificationWorld &w, int count)
{
    must(w.run([&]() -> Result<bool> {
        for (int i = 1; i <= count; ++i)
            TRY_DONE(w.store.writePractice(practice(i)));
        return true;
    }));
}

Result<PracticeOutcome> answer(CertificationWorld &w, const Person &person, const PracticeId &id,
                               FaceAnswer given = FaceAnswer::Same)
{
    return w.run([&] { return answerPractice(w.store, person, {id, given}); });
}

} // namespace

class PractisingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPracticeApplicationsNothingIsAskedFor()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        QCOMPARE(must(practiceNeeded(w.store)), 0);
        const auto standing = must(practiceOf(w.store, w.ines));
        QVERIFY(standing.isDone && !standing.next);
        must(w.claim(w.ines, id));
    }

    void nobodyTakesALiveCaseBeforeTheyHavePractised()
    {
        CertificationWorld w;
        addPractices(w, 8);
        const auto id = w.waiting("c1");
        QVERIFY(refusal(w.claim(w.ines, id)) == ErrorCode::PracticeFirst);
        const auto fromQueue = [&](const Person &person) {
            return w.run([&] { return claimNext(w.store, person, w.kase(id).queue, w.now()); });
        };
        QVERIFY(refusal(fromQueue(w.ines)) == ErrorCode::PracticeFirst);
        for (int i = 1; i <= UsualPractice; ++i) {
            QVERIFY(refusal(w.claim(w.ines, id)) == ErrorCode::PracticeFirst);
            // However they answer: what counts is that they looked.
            const auto outcome = must(answer(w, w.ines, practice(i).application.id, FaceAnswer::CannotTell));
            QVERIFY(outcome.answered == i && outcome.needed == UsualPractice);
            QCOMPARE(outcome.isDone, i == UsualPractice);
        }
        must(fromQueue(w.ines));
        QVERIFY(refusal(w.claim(w.lead, id)) == ErrorCode::PracticeFirst); // no rank spares it
    }

    void nobodyIsHandedALiveCaseBeforeTheyHavePractised()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        const auto claim = must(w.claim(w.ines, id));
        addPractices(w, 1);
        const auto hand = [&] {
            return w.run([&]() -> Result<bool> {
                TRY_DONE(handOver(w.store, w.ines, claim.id, {w.milo.id, QStringLiteral("please"), {}}, w.now()));
                return true;
            });
        };
        QVERIFY(refusal(hand()) == ErrorCode::PracticeFirst);
        must(answer(w, w.milo, practice(1).application.id));
        must(hand());
    }

    void theTruthIsToldAfterTheAnswerAndAgain()
    {
        CertificationWorld w;
        addPractices(w, 3);
        const auto first = must(practiceOf(w.store, w.ines));
        QVERIFY(first.next == practice(1).application);
        QCOMPARE(first.needed, 3); // never more than there are
        const auto told = must(answer(w, w.ines, first.next->id));
        QVERIFY(told.truth == FaceTruth::Different && told.lesson == PracticeLesson::DifferentAlike);
        QVERIFY(must(answer(w, w.ines, first.next->id, FaceAnswer::Different)) == told); // counted once
        QVERIFY(must(practiceOf(w.store, w.ines)).next == practice(2).application);
        QVERIFY(must(practiceOf(w.store, w.milo)).next == practice(1).application); // everybody has their own
        must(answer(w, w.ines, PracticeId("practice-3")));
        must(answer(w, w.ines, PracticeId("practice-2")));
        const auto end = must(practiceOf(w.store, w.ines));
        QVERIFY(end.isDone && !end.next && end.answered == 3);
        QVERIFY(refusal(answer(w, w.ines, PracticeId("practice-9"))) == ErrorCode::NotFound);
        QVERIFY(refusal(answer(w, w.ines, PracticeId("practice-1"), FaceAnswer::Unknown)) == ErrorCode::Invalid);
    }

    void howManyAreNeededIsThePlatformsToSay()
    {
        CertificationWorld w;
        addPractices(w, 8);
        const auto set = [&](int count) {
            return w.run([&]() -> Result<bool> {
                TRY_DONE(setPracticeNeeded(w.store, count));
                return true;
            });
        };
        must(set(2));
        QCOMPARE(must(practiceNeeded(w.store)), 2);
        must(set(0));
        must(w.claim(w.ines, w.waiting("c1")));
        QVERIFY(refusal(set(-1)) == ErrorCode::Invalid && refusal(set(MostPractice + 1)) == ErrorCode::Invalid);
    }

    void itIsForWhoCertifies()
    {
        CertificationWorld w;
        addPractices(w, 2);
        const auto moderator = w.world.person("person-mod");
        QVERIFY(refusal(practiceOf(w.store, moderator)) == ErrorCode::Permission);
        QVERIFY(refusal(answer(w, moderator, PracticeId("practice-1"))) == ErrorCode::Permission);
        const auto media = practice(1).application.evidence[0].media.id;
        QVERIFY(refusal(practicePicture(w.store, moderator, media, nullptr)) == ErrorCode::Permission);
    }

    void picturesAreServedWithoutAClaim()
    {
        CertificationWorld w;
        addPractices(w, 1);
        const auto media = practice(1).application.evidence[1].media;
        QVERIFY(refusal(practicePicture(w.store, w.ines, media.id, nullptr)) == ErrorCode::NotFound); // only named
        const std::vector<std::byte> bytes(3, std::byte{7});
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(w.store.writeEvidenceBytes(media.sha256, bytes));
            return true;
        }));
        const auto picture = must(practicePicture(w.store, w.ines, media.id, nullptr)).value();
        QVERIFY(picture.bytes == bytes && picture.sha256 == media.sha256 && picture.type == "image/jpeg");
        QVERIFY(!must(practicePicture(w.store, w.ines, MediaId("no-practice"), nullptr)));
    }

    /// Nothing measures a person: no store has a place for how somebody answered.
    void howSomebodyAnsweredIsKeptNowhere()
    {
        CertificationWorld same, other;
        for (auto *w : {&same, &other}) {
            addPractices(*w, 4);
            for (int i = 1; i <= 4; ++i)
                must(answer(*w, w->ines, practice(i).application.id,
                            w == &same ? FaceAnswer::Same : FaceAnswer::Different));
        }
        QVERIFY(must(practiceOf(same.store, same.ines)) == must(practiceOf(other.store, other.ines)));
        QVERIFY(must(same.store.practisedBy(same.ines.id)) == must(other.store.practisedBy(other.ines.id)));
        QCOMPARE(must(same.store.verdictsAfter(0, 10)).size(), std::size_t(0));
    }

    void storesAgreeAndKeepTheirOrder()
    {
        World world;
        sim::MemoryBackendStore memory(sim::Bodies::Contract);
        for (BackendStore *store :
             {static_cast<BackendStore *>(world.store.get()), static_cast<BackendStore *>(&memory)}) {
            must(store->transaction([&]() -> Result<void> {
                for (const int number : {12, 3, 7})
                    TRY_DONE(store->writePractice(practice(number)));
                auto again = practice(3);
                again.truth = FaceTruth::Same;
                TRY_DONE(store->writePractice(again)); // stays where it was
                TRY_DONE(store->notePractised(PersonId("a"), PracticeId("practice-7")));
                TRY_DONE(store->notePractised(PersonId("a"), PracticeId("practice-7")));
                return store->notePractised(PersonId("b"), PracticeId("practice-3"));
            }));
            const auto all = must(store->practices());
            QCOMPARE(all.size(), std::size_t(3));
            QVERIFY(all[0] == practice(12) && all[2] == practice(7));
            QVERIFY(all[1].truth == FaceTruth::Same && all[1].application == practice(3).application);
            QVERIFY(must(store->practisedBy(PersonId("a"))) == std::vector{PracticeId("practice-7")});
            QVERIFY(must(store->practisedBy(PersonId("c"))).empty());
        }
        world.reopen();
        QCOMPARE(must(world.store->practices()).size(), std::size_t(3));
    }
};

VIGIE_TEST(PractisingTest);
#include "PractisingTest.moc"
