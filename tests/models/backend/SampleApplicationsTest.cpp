#include "models/backend/sample/SampleApplications.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Practising.h"
#include "models/backend/sample/ApplicationPlots.h"
#include "models/backend/sample/PracticeSet.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/backend/sample/YotiForms.h"
#include "models/backend/sample/Zones.h"
#include "models/documents/Validity.h"
#include "models/domain/CertificationTable.h"
#include "models/verdicts/YotiAge.h"
#include "models/verdicts/YotiSession.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

#include <array>
#include <map>
#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::backend::sample;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

const std::chrono::year_month_day Today = std::chrono::year(2026) / 3 / 2;

/// Pictures that are their own description, and which were asked for.
class WrittenPictures final : public EvidencePictures
{
public:
    Result<EvidenceFileMade> make(const EvidenceSpec &spec) override
    {
        specs.push_back(spec);
        const auto text = describe(spec);
        EvidenceFileMade made;
        TRY(made, NamedPictures().make(spec));
        for (const char c : text)
            made.bytes.push_back(static_cast<std::byte>(c));
        return made;
    }
    std::vector<EvidenceSpec> specs;
};

std::vector<ApplicationDraft> everyDraft()
{
    return sampleDrafts(quarterOf(Today));
}

/// The first day that a picture drawn for Today serves, Today, and the last one.
std::array<std::chrono::year_month_day, 3> daysOfQuarter()
{
    return {quarterOf(Today), Today, std::chrono::year(2026) / 3 / 31};
}

} // namespace

class SampleApplicationsTest : public QObject
{
    Q_OBJECT

    /// Ines has practised and goes on where she likes; Tess begins.
    static void practiceIsThere(CertificationWorld &w)
    {
        const auto standingOf = [&](const char *id) {
            return must(practiceOf(w.store, must(w.store.readPerson(PersonId(id)))));
        };
        const auto ines = standingOf("person-ines"), tess = standingOf("person-tess");
        QVERIFY(ines.isDone && ines.answered == UsualPractice && ines.next);
        QVERIFY(!tess.isDone && tess.answered == 0 && tess.needed == UsualPractice);
        for (const auto &piece : tess.next.value().evidence)
            QVERIFY(!must(w.store.readEvidenceBytes(piece.media.sha256)).empty());
    }

private Q_SLOTS:
    void everyPlotIsThereAndThereAreEnough()
    {
        std::set<Plot> plots;
        int count = 0;
        for (const auto &share : plotShares()) {
            QVERIFY(plots.insert(share.plot).second && share.count > 0);
            count += share.count;
        }
        QCOMPARE(plots.size(), static_cast<std::size_t>(Plot::NoFace) + 1);
        QVERIFY(count >= 60);
    }

    void draftsAreTheSameEveryTime()
    {
        const auto one = everyDraft(), two = everyDraft();
        for (std::size_t i = 0; i < one.size(); ++i)
            QVERIFY(one[i].pictures == two[i].pictures && one[i].document == two[i].document);
    }

    void zonesReadBackExceptWhereSomebodyTampered()
    {
        for (const auto &draft : everyDraft()) {
            const auto read = documents::readMrz(draft.document.zone);
            QVERIFY2(read, draft.document.zone.front().c_str());
            QCOMPARE(read->checkDigitsAgree(), draft.plot != Plot::TamperedZone);
            QCOMPARE(read->documentNumber, draft.document.number);
            // Somebody's second account shows the document of the first, whose birth date it is.
            if (draft.document.kind != DocumentKind::DrivingLicence && draft.plot != Plot::TamperedZone)
                QVERIFY(documents::birthDayOf(read->birthDate, Today)->day == draft.document.born);
            for (const auto day : daysOfQuarter()) {
                const auto validity = documents::validityOf(*read, draft.document.born, day);
                if (draft.plot == Plot::Expired)
                    QVERIFY(validity.standing == documents::Standing::Expired);
                if (draft.plot == Plot::ExtendedCard) {
                    QVERIFY(draft.document.expires < day); // as printed
                    QVERIFY(validity.standing == documents::Standing::Valid);
                    QVERIFY(validity.rule == documents::ValidityRule::FrenchCardExtended);
                }
            }
        }
    }

    void aQuarterBeginsInItsFirstMonth()
    {
        using namespace std::chrono;
        QVERIFY(quarterOf(year(2026) / 1 / 1) == year(2026) / 1 / 1);
        QVERIFY(quarterOf(year(2026) / 3 / 31) == year(2026) / 1 / 1);
        QVERIFY(quarterOf(year(2026) / 11 / 22) == year(2026) / 10 / 1);
        QVERIFY(quarterOf(year(2028) / 12 / 31) == year(2028) / 10 / 1);
    }

    void noPictureIsWantedThatIsNotListed()
    {
        std::set<std::string> listed;
        for (const auto &spec : applicationEvidence(quarterOf(Today)))
            QVERIFY(listed.insert(describe(spec)).second); // each once
        for (const auto &draft : everyDraft())
            for (const auto &spec : draft.pictures)
                QVERIFY(listed.contains(describe(spec)));
    }

    void minorsAreMinorsAndTheOthersAreNot()
    {
        for (const auto &draft : everyDraft()) {
            const bool minor = draft.plot == Plot::Minor || draft.plot == Plot::Suspected;
            for (const auto day : daysOfQuarter())
                QCOMPARE(documents::ageOn(day, draft.born) < 18, minor);
        }
    }

    void picturesTellWhoIsInThemAndWhatIsWrong()
    {
        std::set<PictureFault> faults;
        for (const auto &draft : everyDraft()) {
            bool other = false;
            for (const auto &picture : draft.pictures) {
                faults.insert(picture.fault);
                other = other || picture.face != picture.holder;
            }
            const bool impostor = draft.plot == Plot::OtherPerson || draft.plot == Plot::Lookalike;
            if (impostor)
                QVERIFY(other);
            if (draft.plot == Plot::GoodCard || draft.plot == Plot::ChangedFirstName)
                QVERIFY(!other);
        }
        QCOMPARE(faults.size(), static_cast<std::size_t>(PictureFault::Damaged) + 1);
        auto one = everyDraft()[0].pictures[0], two = one;
        QCOMPARE(describe(one), describe(two));
        two.document.zone[0][5] = 'X';
        QVERIFY(describe(one) != describe(two));
    }

    void yotisFormsAreRead()
    {
        const auto now = Instant(std::chrono::sys_days(Today));
        const auto session = must(verdicts::readYotiSession(
            yotiSession("s", "applicant",
                        {{"ID_DOCUMENT_FACE_MATCH", "REJECT", "DIFFERENT_PERSON", "ai_face_match", "0.08"}},
                        "2026-03-01T10:00:00.000Z"),
            now));
        QCOMPARE(session.reference, std::string("applicant"));
        const auto &check = session.checks.at(0);
        QVERIFY(check.isDone && check.recommendation == Recommendation::Reject && check.reason == "DIFFERENT_PERSON");
        QVERIFY(check.parts.at(0).result == SubCheckResult::Fail && check.parts[0].details.at(0).value == "0.08");
        const auto age = must(verdicts::readAgeEstimate(yotiAge(25.14, 3.5)));
        QVERIFY(age.years == 25.1 && *age.spread == 3.5 && *age.isLive);
        const auto fan =
            must(verdicts::readAgeCheck(yotiAgeCheck("COMPLETE", "DOC_SCAN", "r", "2026-03-01T10:00:00Z")));
        QVERIFY(fan.state == AgeCheckState::Complete && fan.method == "DOC_SCAN" && fan.reference == "r");
    }

    void theSampleWorldHasEveryKindOfApplication()
    {
        CertificationWorld w;
        for (const auto &person : samplePeople())
            must(w.store.writePerson(person));
        WrittenPictures pictures;
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(addApplications(w.store, pictures, w.now()));
            return true;
        }));
        std::map<ApplicationState, int> states;
        std::map<CaseReason, int> reasons;
        int reused = 0, frozen = 0, certified = 0, open = 0, mixed = 0;
        int number = 0;
        for (const auto &share : plotShares())
            for (int i = 0; i < share.count; ++i) {
                const MemberId member("applicant-" + std::to_string(++number));
                const auto ids = must(w.store.applicationsOf(member));
                QCOMPARE(ids.size(), std::size_t(1));
                const auto application = w.application(ids.front());
                const auto kase = w.kase(application.id);
                ++states[application.state];
                if (kase.state != CaseState::Closed) {
                    ++open;
                    ++reasons[kase.reason];
                }
                reused += application.reuse.empty() ? 0 : 1;
                frozen += w.member(member.value).frozen ? 1 : 0;
                certified += w.member(member.value).certified ? 1 : 0;
                mixed += stanceOf(must(w.store.machineResults(application.id)).verdicts) == ProviderStance::Mixed;
                for (const auto &piece : application.evidence)
                    QVERIFY(!must(w.store.readEvidenceBytes(piece.media.sha256)).empty());
                if (share.plot == Plot::OtherHolder || share.plot == Plot::FewMedia || share.plot == Plot::LicenceAlone)
                    QVERIFY(!openBeside(application, w.now()).empty());
                if (share.plot == Plot::GoodCard)
                    QVERIFY(openBeside(application, w.now()).empty());
            }
        QVERIFY(number >= 60 && open >= 55);
        QCOMPARE(states[ApplicationState::AskedAgain], 2);
        QCOMPARE(states[ApplicationState::Refused], 2);
        QCOMPARE(states[ApplicationState::Approved], 2);
        QVERIFY(reasons[CaseReason::SecondReading] == 2 && reasons[CaseReason::Disagreement] == 1);
        QVERIFY(reasons[CaseReason::Appeal] == 1 && reasons[CaseReason::SuspectedMinor] == 1);
        QVERIFY(reused >= 4 && frozen == 1 && certified == 2 && mixed > 10);
        QVERIFY(pictures.specs.size() > 250);
        std::set<std::string> listed;
        for (const auto &spec : sampleEvidence(w.now()))
            listed.insert(describe(spec));
        for (const auto &spec : pictures.specs)
            QVERIFY(listed.contains(describe(spec)));
        practiceIsThere(w);
        // Whoever comes to work is given one.
        must(w.claim(must(w.store.readPerson(PersonId("person-ines"))),
                     must(w.store.applicationsOf(MemberId("applicant-1"))).front()));
    }

    void practicePairsAreWhatTheyAreSaidToBe()
    {
        const auto pairs = practicePairs(quarterOf(Today));
        QVERIFY(pairs.size() >= 12);
        std::map<PracticeLesson, int> lessons;
        std::set<PracticeId> ids;
        for (const auto &[id, truth, lesson, document, selfie] : pairs) {
            QVERIFY(ids.insert(id).second);
            ++lessons[lesson];
            QVERIFY(document.kind == EvidenceKind::DocumentFront && selfie.kind == EvidenceKind::SecuritySelfie);
            QVERIFY(document.face == selfie.face && document.holder == selfie.holder && document.age == selfie.age);
            QCOMPARE(selfie.face == selfie.holder, truth == FaceTruth::Same);
            QCOMPARE(selfie.alike, lesson == PracticeLesson::DifferentAlike);
            QCOMPARE(document.age - document.ageAtPhoto > 8, lesson == PracticeLesson::SameOlder);
            QVERIFY(document.fault == PictureFault::None && selfie.fault == PictureFault::None);
        }
        QCOMPARE(lessons.size(), std::size_t(4));
        for (const auto &[lesson, count] : lessons)
            QVERIFY(count >= 3);
    }

    void namedPicturesAreNotThere()
    {
        NamedPictures names;
        const auto spec = everyDraft()[0].pictures[0];
        const auto made = must(names.make(spec));
        QVERIFY(made.bytes.empty() && made.sha256.size() == 64);
        QVERIFY(must(names.make(spec)).sha256 == made.sha256);
    }
};

VIGIE_TEST(SampleApplicationsTest);
#include "SampleApplicationsTest.moc"
