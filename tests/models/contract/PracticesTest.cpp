#include "models/contract/Practices.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

namespace {

PracticeApplication application()
{
    Evidence piece;
    piece.id = EvidenceId("e1");
    piece.kind = EvidenceKind::SecuritySelfie;
    piece.media = {MediaId("m1"), "image/jpeg", 12, 3, 4, std::string(64, 'b')};
    piece.receivedAt = Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2));
    return {PracticeId("p1"), {piece}};
}

} // namespace

class PracticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingReadsBack()
    {
        QVERIFY(*parsePracticeApplication(writePracticeApplication(application())) == application());
        const PracticeStanding before{2, 6, false, application()}, after{14, 6, true, {}};
        QVERIFY(*parsePracticeStanding(writePracticeStanding(before)) == before);
        QVERIFY(*parsePracticeStanding(writePracticeStanding(after)) == after);
        for (const auto given : {FaceAnswer::Same, FaceAnswer::ProbablySame, FaceAnswer::CannotTell,
                                 FaceAnswer::ProbablyDifferent, FaceAnswer::Different}) {
            const PracticeAnswer answer{PracticeId("p1"), given};
            QVERIFY(*parsePracticeAnswer(writePracticeAnswer(answer)) == answer);
        }
        for (const auto lesson : {PracticeLesson::SamePlain, PracticeLesson::SameOlder, PracticeLesson::DifferentPlain,
                                  PracticeLesson::DifferentAlike}) {
            const PracticeOutcome outcome{PracticeId("p1"), FaceTruth::Different, lesson, 3, 6, false};
            QVERIFY(*parsePracticeOutcome(writePracticeOutcome(outcome)) == outcome);
        }
    }

    void wordsOfANewerPlatformAreUnknownAndOtherAnswersInvalid()
    {
        const auto told = parsePracticeOutcome(
            R"({"practice_id":"p1","truth":"twins","lesson":"later","answered":1,"needed":6,"done":false})");
        QVERIFY(told && told->truth == FaceTruth::Unknown && told->lesson == PracticeLesson::Unknown);
        for (const auto *bad : {R"({"practice_id":"p1","answer":"perhaps"})", R"({"answer":"same"})",
                                R"({"practice_id":"a b","answer":"same"})", R"([])", R"({"practice_id":"p1"})"})
            QVERIFY(parsePracticeAnswer(bad).error().code == ErrorCode::Invalid);
        QVERIFY(!parsePracticeStanding(R"({"answered":-1,"needed":6,"done":false})"));
        QVERIFY(!parsePracticeStanding(R"({"answered":1,"needed":6})"));
    }

    void theTruthIsNotToldBeforeTheAnswer()
    {
        const auto wire = writePracticeStanding({0, 6, false, application()});
        for (const auto *word : {"truth", "lesson", "same", "different"})
            QVERIFY(wire.find(word) == std::string::npos);
    }
};

VIGIE_TEST(PracticesTest);
#include "PracticesTest.moc"
