// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/support/Applications.h"
#include "tests/support/ManualClock.h"
#include "tests/widgets/certification/PageChecks.h"
#include "widgets/certification/VerdictLines.h"
#include "widgets/certification/VerdictStage.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using namespace vigie::domain;

namespace {

IdentityCheck check(const char *word, IdentityCheckKind kind, Recommendation recommendation)
{
    IdentityCheck made;
    made.kindWord = word;
    made.kind = kind;
    made.isDone = true;
    made.recommendation = recommendation;
    return made;
}

} // namespace

/// The third stage in a real window.
class VerdictStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({}); }
    void cleanup() { m_window.reset(); }

    void sevenConditionsWithWhoseTurnItIs()
    {
        auto facts = sound();
        facts.application.checks.phoneVerifiedAt.reset();
        facts.application.checks.mediaScreened = 3;
        facts.application.checks.mediaWaiting = 2;
        m_stage->show(facts);
        QCOMPARE(titles("conditions").size(), 7);
        QVERIFY(line("conditions", "18 or over: Waiting. Document, both sides · said by a reader\n"
                                   "Next: you judge it."));
        QVERIFY(line("conditions", "Bank account: Met. said by the payment provider"));
        QVERIFY(line("conditions", "Phone, by a code: Missing. said by the platform\n"
                                   "Next: the applicant confirms the phone by a code."));
        QVERIFY(line("conditions", "Five media in the feed: Waiting. 3 of 5 screened, 2 waiting · said by screening\n"
                                   "Next: the platform screens the media that wait."));
    }

    void conditionsOfTheApprovedSayUntilWhen()
    {
        auto facts = sound();
        facts.application = test::approvedApplication(facts.now);
        m_stage->show(facts);
        QVERIFY(words("conditions").contains(QStringLiteral("until ")));
        facts.now += std::chrono::days(2000);
        m_stage->show(facts);
        QVERIFY(words("conditions").contains(QStringLiteral("expired ")));
        QCOMPARE(tag("conditions", 3)->word(), QStringLiteral("Lapsed"));
    }

    void aFanIsAskedForLess()
    {
        auto facts = sound();
        facts.application.kind = ApplicationKind::Fan;
        m_stage->show(facts);
        QCOMPARE(titles("conditions").size(), 4);
        QVERIFY(words("verdictPage").contains(QStringLiteral("no consent: certifies nobody")));
        facts.application.consentAt = facts.now;
        m_stage->show(facts);
        QVERIFY(words("verdictPage").contains(QStringLiteral("consented ")));
        facts.application.kind = ApplicationKind::Unknown;
        m_stage->show(facts);
        QVERIFY(words("conditions").contains(QStringLiteral("does not know what is asked")));
    }

    void evidenceThatIsDeletedIsToldApartFromWhatNeverCame()
    {
        auto facts = sound();
        m_stage->show(facts);
        QVERIFY(!words("verdictFindings").contains(QStringLiteral("No evidence")));
        facts.application.evidence.clear();
        m_stage->show(facts);
        QVERIFY(words("verdictFindings").contains(QStringLiteral("What was sent is deleted")));
        facts.application.attempt = 0;
        m_stage->show(facts);
        QVERIFY(words("verdictFindings").contains(QStringLiteral("Nothing was sent yet")));
    }

    void findingsOfPicturesAndDataTheGravestFirst()
    {
        auto facts = sound();
        facts.table.findings = {documents::Finding::NameDiffers, documents::Finding::NameExplained};
        PictureFacts selfie;
        selfie.kind = EvidenceKind::SecuritySelfie;
        selfie.seen = SeenAs::Whole;
        selfie.faces = FacesState::SeveralPeople;
        selfie.faceFaults = {{FaceRole::Live, FaceFault::Dark}, {FaceRole::HeldCard, FaceFault::TooSmall}};
        PictureFacts broken;
        broken.kind = EvidenceKind::AddressProof;
        broken.failure = ErrorCode::Damaged;
        PictureFacts whole;
        whole.kind = EvidenceKind::DocumentFront;
        whole.seen = SeenAs::Whole;
        facts.pictures = {selfie, broken, whole};
        m_stage->show(facts);
        QCOMPARE(titles("verdictFindings"),
                 (QStringList{QStringLiteral("Proof of address"), QStringLiteral("Name differs"),
                              QStringLiteral("Security selfie"), QStringLiteral("Name differs, with a proof")}));
        const QString said = words("verdictFindings");
        QVERIFY(said.contains(QStringLiteral("It could not be seen.")));
        QVERIFY(said.contains(QStringLiteral("The person: Face too dark: ask for more light")));
        QVERIFY(said.contains(QStringLiteral("Face on the held document: Face too small")));
        QVERIFY(said.contains(QStringLiteral("Several people found")));
        QVERIFY(said.contains(QStringLiteral("ask a second reader when in doubt")));
        facts.table.findings.clear();
        facts.pictures = {whole};
        m_stage->show(facts);
        QVERIFY(words("verdictFindings").contains(QStringLiteral("That is no proof that they are genuine.")));
        facts.isTableThere = false;
        m_stage->show(facts);
        QVERIFY(words("verdictFindings").contains(QStringLiteral("nothing is known of them")));
    }

    /// What is odd about a picture is said where the verdict is given, also to who never opened the panel.
    void noOddPicturePassesSilently()
    {
        auto facts = sound();
        PictureFacts selfie;
        selfie.kind = EvidenceKind::SecuritySelfie;
        selfie.seen = SeenAs::Whole;
        selfie.faces = FacesState::LiveAndHeld;
        const auto said = [&] {
            facts.pictures = {selfie};
            m_stage->show(facts);
            return words("verdictFindings");
        };
        const auto none = QStringLiteral("none on a held document"), type = QStringLiteral("not of the type");
        QVERIFY(!said().contains(none) && !said().contains(type));
        selfie.faces = FacesState::One;
        QVERIFY(said().contains(none));
        selfie.kind = EvidenceKind::LivenessFrame; // nobody holds anything there
        QVERIFY(!said().contains(none));
        selfie.kind = EvidenceKind::DocumentFront;
        QVERIFY(!said().contains(none));
        selfie.typeMismatch = true;
        QVERIFY(said().contains(type));
    }

    void whatPicturesSayIsKeptWithoutTheirPixels()
    {
        EvidenceLook look;
        look.evidence.kind = EvidenceKind::SecuritySelfie;
        look.faces.emplace();
        look.faces->found.state = FacesState::LiveAndHeld;
        FaceFinding dark;
        dark.role = FaceRole::Live;
        dark.quality = {80, 900, 0, 0.1F, 0};
        FaceFinding other = dark;
        other.role = FaceRole::Other;
        look.faces->found.faces = {dark, other};
        const auto facts = pictureFactsOf(look, SeenAs::Whole);
        QCOMPARE(facts.faceFaults.size(), std::size_t{1}); // how sharp a bystander is nobody needs to know
        QCOMPARE(facts.faceFaults.front(), std::pair(FaceRole::Live, FaceFault::Dark));
        QCOMPARE(facts.faces, std::optional(FacesState::LiveAndHeld));
        QVERIFY(!facts.typeMismatch);
        look.faces->picture.typeMismatch = true;
        QVERIFY(pictureFactsOf(look, SeenAs::Whole).typeMismatch);
        look.evidence.kind = EvidenceKind::AddressProof; // nobody looks for faces there
        QVERIFY(!pictureFactsOf(look, SeenAs::Whole).faces);

        look.document.emplace();
        look.document->inspection.outline.state = OutlineState::Found;
        look.document->inspection.quality.sharpness = 200;
        const auto has = [&](EvidenceKind kind, DocumentFault fault) {
            look.evidence.kind = kind;
            const auto faults = pictureFactsOf(look, SeenAs::Whole).documentFaults;
            return std::ranges::find(faults, fault) != faults.end();
        };
        QVERIFY(has(EvidenceKind::DocumentFront, DocumentFault::NoZone)); // of a passport it is on the same page
        look.hasOtherSide = true;
        QVERIFY(has(EvidenceKind::DocumentFront, DocumentFault::NoFace));
        QVERIFY(!has(EvidenceKind::DocumentFront, DocumentFault::NoZone)); // of a card it is on the other side
        QVERIFY(has(EvidenceKind::DocumentBack, DocumentFault::NoZone));
        QVERIFY(!has(EvidenceKind::DocumentBack, DocumentFault::NoFace));
    }

    /// A shown verdict moves a rating by a step: nothing of a machine before the answer.
    void machinesSpeakAfterTheSealedAnswer()
    {
        auto facts = sound();
        facts.answer = FaceAnswer::Unknown;
        facts.machine = results();
        m_stage->show(facts);
        QVERIFY(words("sealedAnswer").contains(QStringLiteral("Compare the faces first.")));
        QVERIFY(words("machineResults").contains(QStringLiteral("After your answer")));
        QVERIFY(titles("machineResults").isEmpty());
        facts.answer = FaceAnswer::ProbablySame;
        facts.machine.reset();
        m_stage->show(facts);
        QVERIFY(words("machineResults").contains(QStringLiteral("on its way")));
        facts.machine = MachineResults{};
        m_stage->show(facts);
        QVERIFY(words("machineResults").contains(QStringLiteral("No machine has said anything.")));
        facts.machine = results();
        m_stage->show(facts);
        QVERIFY(line("sealedAnswer",
                     "Probably same: Sealed. Given before anything a machine found; it does not change any more."));
        QVERIFY(words("machineResults").contains(QStringLiteral("not an interval")));
        for (const auto *one : part("machineResults")->findChildren<kit::StatusTag *>())
            if (one->isVisible())
                QCOMPARE(one->tone(), Tone::Machine);
    }

    void theLatestAttemptCountsWithItsParts()
    {
        auto facts = sound();
        facts.machine = results();
        m_stage->show(facts);
        const QString said = words("machineResults");
        QVERIFY(titles("machineResults").contains(QStringLiteral("Face of document and selfie")));
        QVERIFY(said.contains(QStringLiteral("latest of 2 attempts")));
        QVERIFY(said.contains(QStringLiteral("LARGE_AGE_GAP")) && said.contains(QStringLiteral("innocent cause")));
        QVERIFY(said.contains(QStringLiteral("confidence_score 0.29")));
        QVERIFY(line("machineResults", "security_features: failed. by an expert"));       // in a check that approves
        QVERIFY(titles("machineResults").contains(QStringLiteral("“ID_QUANTUM_CHECK”"))); // raw where unknown
        QVERIFY(said.contains(QStringLiteral("“WORD_THAT_NOBODY_KNOWS_AND_LONG”")));
        QVERIFY(said.contains(QStringLiteral("yoti")) && said.contains(QStringLiteral("another")));
        QVERIFY(said.contains(QStringLiteral("Suggestion of the provider: TRY_AGAIN")));
    }

    void tooManyPartsAreCounted()
    {
        MachineResults machine;
        machine.verdicts.emplace_back();
        auto one = check("X", IdentityCheckKind::Liveness, Recommendation::Approve);
        one.parts.resize(VerdictLines::MostParts + 3);
        machine.verdicts.back().checks = {one};
        const auto lines = VerdictLines::machine(machine);
        QCOMPARE(lines.size(), VerdictLines::MostParts + 3);
        QVERIFY(lines.back().title.startsWith(QStringLiteral("3 more")));
    }

    void reuseIsCountedAndRevealedByMouseAndKey()
    {
        auto facts = sound();
        QSignalSpy wanted(m_stage, &VerdictStage::revealWanted);
        m_stage->show(facts);
        QVERIFY(!part("reuse")->isVisible());
        m_stage->askReveal();
        QVERIFY(wanted.isEmpty());
        facts.application.reuse = {{ReuseOf::DocumentNumber, ApplicationState::Refused, false},
                                   {ReuseOf::DocumentNumber, ApplicationState::Refused, false},
                                   {ReuseOf::File, ApplicationState::Approved, true}};
        m_stage->show(facts);
        QCOMPARE(titles("reuse").size(), 2);
        QVERIFY(titles("reuse").front().contains(QStringLiteral("also 2 other")));
        QVERIFY(titles("reuse").front().contains(QStringLiteral("(refused)")));
        QVERIFY(words("reuse").contains(QStringLiteral("That account is frozen.")));
        auto *button = m_stage->findChild<kit::Button *>(QStringLiteral("revealReuse"));
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        m_stage->askReveal();
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.back().front().value<RevealOf>(), RevealOf::ReuseLinks);
    }

    void disagreementAppealObstacleAndSecondReader()
    {
        auto facts = sound();
        facts.obstacle = QStringLiteral("Approving is not possible. Not met yet: Phone, by a code.");
        facts.secondReaders = {{VerdictAction::Approve, SecondReader::Doubt},
                               {VerdictAction::AskAgain, SecondReader::None},
                               {VerdictAction::Reject, SecondReader::Final}};
        facts.application.proposals = {
            {VerdictAction::Approve, RefusalReason::Unknown, FaceAnswer::Same, facts.now},
            {VerdictAction::Reject, RefusalReason::NotTheSamePerson, FaceAnswer::Different, facts.now}};
        facts.application.appeal = Appeal{facts.now, false, QStringLiteral("You were refused."),
                                          QStringLiteral("It <b>is</b> me."), facts.now};
        m_stage->show(facts);
        auto *obstacle = m_stage->findChild<kit::PlainLabel *>(QStringLiteral("verdictObstacle"));
        QVERIFY(obstacle->isVisible());
        QCOMPARE(obstacle->text(), QStringLiteral("Approving is not possible. Not met yet: Phone, by a code."));
        QCOMPARE(titles("secondReaders"), (QStringList{QStringLiteral("Approve"), QStringLiteral("Reject")}));
        QVERIFY(words("secondReaders").contains(QStringLiteral("you are not sure of the face")));
        QCOMPARE(titles("proposals"), (QStringList{QStringLiteral("Approve"), QStringLiteral("Reject")}));
        QVERIFY(words("proposals").contains(QStringLiteral("Faces: Different · Not the person on the document")));
        QVERIFY(words("appeal").contains(QStringLiteral("It <b>is</b> me.")));
        m_stage->show(sound());
        for (const char *name : {"secondReaders", "proposals", "appeal", "reuse"})
            QVERIFY2(!part(name)->isVisible(), name);
        QVERIFY(!obstacle->isVisible());
    }

    void nothingStaysAfterClear()
    {
        auto facts = sound();
        facts.machine = results();
        facts.obstacle = QStringLiteral("x");
        m_stage->show(facts);
        m_stage->clear();
        for (const auto *label : m_stage->findChildren<kit::PlainLabel *>())
            QVERIFY2(label->text().isEmpty() || !label->isVisible(), qPrintable(label->text()));
        for (const auto *label : m_stage->findChildren<kit::PlainLabel *>(QStringLiteral("statedDetail")))
            QVERIFY(label->text().isEmpty());
    }

    void hostileWordsAreText()
    {
        for (const auto &hostile : test::hostileTexts()) {
            auto facts = sound();
            const auto raw = hostile.toStdString();
            facts.application.country = raw.substr(0, 5000);
            facts.application.appeal = Appeal{facts.now, false, hostile, hostile, facts.now};
            facts.obstacle = hostile;
            MachineResults machine;
            IdentityVerdict verdict;
            verdict.provider = verdict.stateWord = raw;
            IdentityCheck one;
            one.kindWord = one.recommendationWord = one.reason = one.suggestion = raw;
            one.isDone = true;
            one.parts = {{raw, SubCheckResult::Unknown, raw, CheckedBy::Unknown, {{raw, raw}}}};
            verdict.checks = {one};
            machine.estimate = FirstEstimate{raw, {1e300, -1.0, {}}, facts.now};
            machine.verdicts = {verdict};
            facts.machine = machine;
            m_stage->show(facts);
            m_window->grab();
            QCOMPARE(test::harmful(*m_stage).join(u" | "_qs), QString());
            for (const auto *tag : m_stage->findChildren<kit::StatusTag *>()) // none makes the page wider
                QVERIFY2(!tag->isVisible() || tag->width() < 250, qPrintable(tag->word().left(50)));
        }
    }

    void everythingHasANameAndFits()
    {
        for (const int percent : {100, 200}) {
            for (const int width : {900, 1600}) {
                kit::Appearance appearance;
                appearance.textPercent = percent;
                open(appearance, width);
                auto facts = sound();
                facts.machine = results();
                facts.application.reuse = {{ReuseOf::DocumentNumber, ApplicationState::Refused, false}};
                facts.secondReaders = {{VerdictAction::Approve, SecondReader::Reuse}};
                facts.obstacle = QStringLiteral("Not met yet: Phone, by a code; Five media in the feed.");
                m_stage->show(facts);
                QTRY_COMPARE(test::clipped(*m_stage).join(u" | "_qs), QString());
                QCOMPARE(test::nameless(*m_stage).join(u" | "_qs), QString());
            }
        }
    }

private:
    void open(const kit::Appearance &appearance, int width = 900)
    {
        m_window.reset();
        m_theme = kit::ThemeSource::create(appearance).value();
        m_window = std::make_unique<QWidget>();
        m_stage = new VerdictStage(*m_theme, m_window.get());
        m_window->resize(width, 700);
        m_stage->resize(width, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    VerdictFacts sound() const
    {
        VerdictFacts facts;
        facts.now = m_clock.wall();
        facts.application = test::wholeApplication(facts.now);
        facts.why = CaseReason::Application;
        facts.answer = FaceAnswer::ProbablySame;
        return facts;
    }
    MachineResults results() const
    {
        const auto now = m_clock.wall();
        MachineResults machine;
        machine.estimate = FirstEstimate{"yoti", {24.3, 2.1, true}, now};
        IdentityVerdict yoti;
        yoti.provider = "yoti";
        yoti.state = IdentitySessionState::Completed;
        yoti.receivedAt = now;
        auto document = check("AUTH", IdentityCheckKind::DocumentAuthenticity, Recommendation::Approve);
        document.parts = {{"security_features", SubCheckResult::Fail, "FAIL", CheckedBy::Expert, {}}};
        auto face = check("FACE", IdentityCheckKind::FaceMatch, Recommendation::Reject);
        face.reason = "LARGE_AGE_GAP";
        face.suggestion = "TRY_AGAIN";
        face.parts = {
            {"ai_face_match", SubCheckResult::Fail, "FAIL", CheckedBy::Machine, {{"confidence_score", "0.29"}}}};
        auto unknown = check("ID_QUANTUM_CHECK", IdentityCheckKind::Unknown, Recommendation::Unknown);
        unknown.recommendationWord = "WORD_THAT_NOBODY_KNOWS_AND_LONG";
        yoti.checks = {document, face, face, unknown};
        IdentityVerdict other;
        other.provider = "another";
        other.receivedAt = now;
        machine.verdicts = {yoti, other};
        return machine;
    }
    QWidget *part(const char *name) const { return m_stage->findChild<QWidget *>(QLatin1StringView(name)); }
    QString words(const char *name) const { return test::wordsOn(*part(name)); }
    QStringList titles(const char *name) const
    {
        QStringList titles;
        for (const auto *one : part(name)->findChildren<kit::PlainLabel *>(QStringLiteral("statedTitle")))
            if (one->isVisible())
                titles << one->text().remove(QChar(0x200B));
        return titles;
    }
    kit::StatusTag *tag(const char *name, int index) const
    {
        return part(name)->findChildren<kit::StatusTag *>(QStringLiteral("statedTag")).value(index);
    }
    /// As a screen reader says it.
    bool line(const char *name, const char *said) const
    {
        const auto lines = part(name)->findChildren<QWidget *>(QStringLiteral("statedLine"));
        return std::ranges::any_of(lines, [&](const QWidget *one) {
            return one->isVisible() && one->accessibleName().remove(QChar(0x200B)) == QString::fromUtf8(said);
        });
    }

    test::ManualClock m_clock;
    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<QWidget> m_window;
    VerdictStage *m_stage = nullptr;
};

VIGIE_TEST(VerdictStageTest);
#include "VerdictStageTest.moc"
