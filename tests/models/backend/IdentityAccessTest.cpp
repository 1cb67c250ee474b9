#include "models/backend/rules/EvidenceMarks.h"
#include "models/contract/Applications.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

#include <functional>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

/// Everything that tells about a person's identity.
std::vector<std::pair<
    const char *, std::function<std::optional<ErrorCode>(CertificationWorld &, const Person &, const ApplicationId &)>>>
doors()
{
    return {
        {"values", [](CertificationWorld &w, const Person &who,
                      const ApplicationId &id) { return refusal(applicantFor(w.store, who, id, w.now())); }},
        {"evidence",
         [](CertificationWorld &w, const Person &who, const ApplicationId &id) {
             const auto media = w.application(id).evidence[0].media.id;
             const auto file = must(w.store.findEvidenceFile(media)).value();
             return refusal(evidenceFor(w.store, who, media, file, w.now()));
         }},
        {"machines",
         [](CertificationWorld &w, const Person &who, const ApplicationId &id) { return refusal(w.seal(who, id)); }},
        {"reveal", [](CertificationWorld &w, const Person &who, const ApplicationId &id) {
             return refusal(w.run([&] {
                 return reveal(w.store, who, id, {RevealOf::DocumentNumber, QStringLiteral("a good reason")}, w.now());
             }));
         }}};
}

/// Keeps one file, and counts who asks for it.
class OneKeptFile final : public EvidenceKeeping
{
public:
    OneKeptFile(std::string sha256, std::vector<std::byte> bytes)
        : m_sha256(std::move(sha256)), m_bytes(std::move(bytes))
    {}
    Result<std::vector<std::byte>> read(std::string_view sha256) const override
    {
        ++asked;
        if (sha256 != m_sha256)
            return {ErrorCode::NotFound, "another file"};
        return m_bytes;
    }
    mutable int asked = 0;

private:
    std::string m_sha256;
    std::vector<std::byte> m_bytes;
};

} // namespace

/// Who is told what about an applicant, and when.
class IdentityAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsToldAnythingWithoutTheClaim()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        for (const auto &[name, door] : doors())
            QVERIFY2(door(w, w.ines, id) == ErrorCode::ClaimLost, name);
        must(w.claim(w.ines, id));
        w.confirm(w.ines);
        for (const auto &[name, door] : doors()) {
            QVERIFY2(!door(w, w.ines, id), name);
            QVERIFY2(door(w, w.milo, id) == ErrorCode::ClaimLost, name);
            QVERIFY2(door(w, w.lead, id) == ErrorCode::ClaimLost, name); // no rank opens it
        }
        w.world.clock.advance(120s); // over, though nobody else took it
        for (const auto &[name, door] : doors())
            QVERIFY2(door(w, w.ines, id) == ErrorCode::ClaimLost, name);
    }

    void nobodyIsToldAnythingWithoutThePermission()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.claim(w.ines, id));
        auto reduced = w.ines;
        reduced.permissions.erase("identity.view");
        for (const auto &[name, door] : doors())
            QVERIFY2(door(w, reduced, id) == ErrorCode::Permission, name);
        QVERIFY(refusal(w.send(reduced, w.verdict(reduced, id, VerdictAction::AskAgain))) == ErrorCode::Permission);
        const auto moderator = w.world.person("mod");
        for (const auto &[name, door] : doors())
            QVERIFY2(door(w, moderator, id) == ErrorCode::Permission, name);
    }

    void theMachineIsHeardAfterTheAnswerAndTheAnswerStays()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        w.addVerdict(id, Recommendation::Reject);
        must(w.claim(w.ines, id));
        const auto heard = must(w.seal(w.ines, id, FaceAnswer::ProbablySame));
        QVERIFY(heard.estimate && heard.verdicts.size() == 1);
        QVERIFY(must(w.seal(w.ines, id, FaceAnswer::ProbablySame)) == heard);
        QVERIFY(refusal(w.seal(w.ines, id, FaceAnswer::Different)) == ErrorCode::AlreadyDecided);
        const auto kept = must(w.store.findSealed(w.caseOf(id), 1, w.ines.id));
        QVERIFY(kept && kept->answer.answer == FaceAnswer::ProbablySame);
    }

    void anAnswerIsAboutThesePicturesInThisRound()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.claim(w.ines, id));
        const auto sealed = [&](const std::function<void(SealedAnswer &)> &change) {
            auto answer = w.answer(w.ines, id, FaceAnswer::Same);
            change(answer);
            return refusal(w.run([&] { return sealAnswer(w.store, w.ines, answer, w.now()); }));
        };
        QVERIFY(sealed([](SealedAnswer &a) { a.evidence[0].sha256 = std::string(64, 'f'); }) == ErrorCode::Changed);
        QVERIFY(sealed([](SealedAnswer &a) { a.evidence[2].seen = SeenAs::Damaged; }) == ErrorCode::IllegalTransition);
        QVERIFY(sealed([](SealedAnswer &a) { a.evidence[2].seen = SeenAs::NotSeen; }) == ErrorCode::IllegalTransition);
        QVERIFY(sealed([](SealedAnswer &a) { a.round = 2; }) == ErrorCode::Invalid);
        QVERIFY(sealed([](SealedAnswer &a) { a.caseId = CaseId("other"); }) == ErrorCode::Invalid);
        QVERIFY(sealed([](SealedAnswer &a) { a.claimToken = 99; }) == ErrorCode::ClaimLost);
        QVERIFY(sealed([](SealedAnswer &a) { a.application = ApplicationId("other"); }) == ErrorCode::NotFound);
        QVERIFY(!must(w.store.findSealed(w.caseOf(id), 1, w.ines.id)));
    }

    void theSecondReaderNeitherSeesTheFirstAnswerNorUsesIt()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, VerdictAction::Reject, FaceAnswer::Different));
        const auto record = contract::writeApplication(w.application(id));
        QVERIFY(record.find("proposals") == std::string::npos && record.find("different") == std::string::npos);
        must(w.claim(w.milo, id));
        QVERIFY(refusal(w.send(w.milo, w.verdict(w.milo, id, VerdictAction::Reject))) ==
                ErrorCode::IllegalTransition); // the answer of the first reader is not his
        QVERIFY(w.seal(w.milo, id, FaceAnswer::Same));
    }

    void numbersComeMaskedAndAreRevealedForAReasonThatIsKept()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1", "X4RTBPFW4");
        must(w.claim(w.ines, id));
        const auto applicant = must(applicantFor(w.store, w.ines, id, w.now()));
        QVERIFY(applicant.values[2].masked && !applicant.values[2].value.contains(QStringLiteral("X4RT")));
        const auto ask = [&](RevealOf what, const char *reason, const Person &who) {
            return w.run([&] { return reveal(w.store, who, id, {what, QString::fromUtf8(reason)}, w.now()); });
        };
        QVERIFY(refusal(ask(RevealOf::DocumentNumber, "  x ", w.ines)) == ErrorCode::Invalid);
        QVERIFY(refusal(ask(RevealOf::Unknown, "a good reason", w.ines)) == ErrorCode::Invalid);
        auto reduced = w.ines;
        reduced.permissions.erase("identity.reveal");
        QVERIFY(refusal(ask(RevealOf::DocumentNumber, "a good reason", reduced)) == ErrorCode::Permission);
        QVERIFY(refusal(ask(RevealOf::DocumentNumber, "flou sur la photo", w.ines)) == ErrorCode::StepUpNeeded);
        QVERIFY(must(w.store.reveals(id)).empty());
        w.confirm(w.ines);
        QCOMPARE(must(ask(RevealOf::DocumentNumber, "flou sur la photo", w.ines)).number, QStringLiteral("X4RTBPFW4"));
        const auto log = must(w.store.reveals(id));
        QCOMPARE(log.size(), std::size_t(1));
        QVERIFY(log[0].person == w.ines.id && log[0].reason == QStringLiteral("flou sur la photo"));
    }

    void theSameDocumentIsFoundWithoutItsNumberAndRevealedAsALink()
    {
        CertificationWorld w;
        const auto first = w.waiting("member-one", "X4RTBPFW4");   // no word that an id could hold by chance
        const auto second = w.waiting("member-two", "x4rt-bpfw4"); // as people write it
        const auto links = w.application(second).reuse;
        QVERIFY(links == (std::vector{ReuseLink{ReuseOf::DocumentNumber, ApplicationState::Waiting, false}}));
        const auto record = contract::writeApplication(w.application(second));
        QVERIFY(record.find("member-one") == std::string::npos && record.find(first.value) == std::string::npos);
        for (const auto &[of, mark] : must(w.store.marksOf(second)))
            QVERIFY(mark.size() == 64 && mark.find("X4RT") == std::string::npos);
        must(w.claim(w.milo, second));
        w.confirm(w.milo);
        const auto revealed = must(w.run([&] {
            return reveal(w.store, w.milo, second, {RevealOf::ReuseLinks, QStringLiteral("two accounts")}, w.now());
        }));
        QVERIFY(revealed.links == (std::vector{RevealedLink{first, MemberId("member-one")}}));
        // Deleted with the evidence.
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(withdrawApplication(w.store, first, w.now()));
            return true;
        }));
        QVERIFY(must(reuseOf(w.store, w.application(second))).empty());
    }

    void theSameFileIsFoundTooAndMarksHangOnTheKey()
    {
        CertificationWorld w, other;
        const auto first = w.waiting("c1");
        const auto id = w.begun(w.creator("c2"));
        auto sent = w.submission("c2", "OTHER-NUMBER");
        const auto stolen = w.submission("c1").evidence[2];
        sent.evidence[2].bytes = stolen.bytes;
        sent.evidence[2].piece.media.sha256 = stolen.piece.media.sha256;
        must(w.run([&] { return submit(w.store, id, sent, w.now()); }));
        const auto reuse = w.application(id).reuse;
        QVERIFY(reuse.size() == 1 && reuse[0].of == ReuseOf::File);
        // Erasing one keeps the bytes that the other one needs.
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(withdrawApplication(w.store, first, w.now()));
            return true;
        }));
        QVERIFY(must(w.store.readEvidenceBytes(stolen.piece.media.sha256)) == stolen.bytes);
        const auto here = must(w.run([&] { return documentMark(w.store, "FRA", QStringLiteral("X4")); }));
        QVERIFY(here == must(w.run([&] { return documentMark(w.store, "FRA", QStringLiteral("x 4")); })));
        QVERIFY(here != must(w.run([&] { return documentMark(w.store, "BEL", QStringLiteral("X4")); })));
        QVERIFY(here != must(other.run([&] { return documentMark(other.store, "FRA", QStringLiteral("X4")); })));
    }

    void replacedEvidenceIsServedNoMore()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        const auto old = w.application(id).evidence[2].media.id;
        must(w.decide(w.ines, id, VerdictAction::AskAgain));
        auto sent = w.submission("again", "NUMBER1");
        std::erase_if(sent.evidence,
                      [](const SentEvidence &s) { return s.piece.kind != EvidenceKind::SecuritySelfie; });
        must(w.run([&] { return submit(w.store, id, sent, w.now()); }));
        must(w.claim(w.ines, id));
        const auto file = must(w.store.findEvidenceFile(old)).value();
        QVERIFY(refusal(evidenceFor(w.store, w.ines, old, file, w.now())) == ErrorCode::NotFound);
    }

    void whatIsKeptElsewhereIsServedUnderTheSameRules()
    {
        CertificationWorld w;
        const auto id = w.begun(w.creator("c1"));
        auto sent = w.submission("s", "NUMBER1");
        const auto bytes = std::exchange(sent.evidence[0].bytes, {}); // only named
        const auto &piece = sent.evidence[0].piece;
        const OneKeptFile elsewhere(piece.media.sha256, bytes);
        must(w.run([&] { return submit(w.store, id, sent, w.now()); }));
        const auto file = must(w.store.findEvidenceFile(piece.media.id)).value();
        const auto ask = [&](const EvidenceKeeping *kept) {
            return evidenceFor(w.store, w.ines, piece.media.id, file, w.now(), kept);
        };
        QVERIFY(refusal(ask(&elsewhere)) == ErrorCode::ClaimLost);
        QCOMPARE(elsewhere.asked, 0); // nobody looks for what nobody may have
        must(w.claim(w.ines, id));
        QVERIFY(must(ask(&elsewhere)).bytes == bytes);
        QVERIFY(refusal(ask(nullptr)) == ErrorCode::NotFound);
        const OneKeptFile other(std::string(64, '0'), bytes);
        QVERIFY(refusal(ask(&other)) == ErrorCode::NotFound);
    }
};

VIGIE_TEST(IdentityAccessTest);
#include "IdentityAccessTest.moc"
