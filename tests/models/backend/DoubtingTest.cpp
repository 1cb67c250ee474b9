#include "models/backend/rules/Doubting.h"
#include "models/backend/rules/YotiAnswers.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

using enum VerdictAction;

namespace {

/// A moderator has a case of member-1, who has published before.
struct Desk
{
    CertificationWorld w;
    Person moderator;
    CaseId reviewCase;
    ItemId item;

    Desk() : moderator(w.world.person("mod"))
    {
        item = w.world.addItem(ItemState::Published, Classification::General);
        reviewCase = w.world.openCase(item, "published-review");
        must(w.world.claim(moderator, reviewCase));
    }

    Command doubt(const Person &person, AccountDoubtKind kind, const char *words = "")
    {
        return {CommandId::make(), person.id, AccountDoubt{reviewCase, kind, QString::fromUtf8(words)}, {}, w.now()};
    }
    std::vector<QString> notesOn(const CaseId &kase)
    {
        std::vector<QString> texts;
        for (const auto &note : must(w.store.notesOn(kase)))
            texts.push_back(note.text);
        return texts;
    }
    /// Certified by application, as of now.
    ApplicationId certified()
    {
        const auto id = w.waiting("member-1", "X4RTBPFW4");
        must(w.decide(w.ines, id, Approve));
        return id;
    }
};

} // namespace

class DoubtingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModeratorFreezesAndASecondPersonLooks()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        const auto receipt =
            must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor, "uniforme d’école")));
        QCOMPARE(receipt.outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("member-1").frozen);
        QVERIFY(w.world.item(d.item).restricted);
        const auto kase = w.kase(application);
        QVERIFY(kase.reason == CaseReason::SuspectedMinor && kase.severity == Severity::Critical);
        QVERIFY(kase.state == CaseState::Open && kase.category == Category::Child);
        QVERIFY(d.notesOn(kase.id) == (std::vector{QStringLiteral("uniforme d’école")}));
        // The first reader of the application may lift it: the suspicion is somebody else's.
        must(w.claim(w.ines, application));
        must(w.send(w.ines, w.verdict(w.ines, application, LiftSuspicion)));
        QVERIFY(!w.member("member-1").frozen && w.application(application).state == ApplicationState::Approved);
    }

    void whoRaisedItNeverLiftsIt()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        auto both = d.moderator;
        for (const auto &permission : w.milo.permissions)
            both.permissions.insert(permission);
        must(w.store.writePerson(both));
        must(w.send(both, d.doubt(both, AccountDoubtKind::Minor)));
        QVERIFY(refusal(w.claim(both, application)) == ErrorCode::SecondPerson);
        QVERIFY(!refusal(w.claim(w.milo, application)));
    }

    void sayingItAgainAddsWordsOnly()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor, "one")));
        const auto before = w.kase(application);
        const auto other = w.world.person("mod-2", "lead"); // who may still see the case
        must(w.send(other, d.doubt(other, AccountDoubtKind::Minor, "two")));
        QCOMPARE(w.kase(application).round, before.round);
        QCOMPARE(d.notesOn(before.id).size(), std::size_t{2});
    }

    void whoHadTheApplicationLosesIt()
    {
        Desk d;
        auto &w = d.w;
        const auto application = w.waiting("member-1");
        must(w.claim(w.ines, application));
        const auto verdict = w.verdict(w.ines, application, Approve);
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor)));
        QVERIFY(refusal(w.send(w.ines, verdict)).has_value());
        QVERIFY(refusal(w.seal(w.ines, application)) == ErrorCode::ClaimLost);
    }

    void whoNeverAppliedIsAskedToProveTheirAge()
    {
        Desk d;
        auto &w = d.w;
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor)));
        const auto ids = must(w.store.applicationsOf(MemberId("member-1")));
        QCOMPARE(ids.size(), std::size_t{1});
        const auto asked = w.application(ids.front());
        QVERIFY(asked.state == ApplicationState::Begun && asked.evidence.empty());
        QVERIFY(!certifies(asked, w.now()));
        const auto kase = w.kase(asked.id);
        QVERIFY(kase.reason == CaseReason::SuspectedMinor && kase.state == CaseState::Open);
        must(w.claim(w.robin, asked.id)); // nobody is taken for an adult without a document and a face
        QVERIFY(refusal(w.send(w.robin, w.verdict(w.robin, asked.id, LiftSuspicion))) == ErrorCode::IllegalTransition);
        w.world.clock.advance(std::chrono::hours(1));
        // They send their document while the account is frozen; the same case goes on, and asks the same.
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(updateChecks(w.store, asked.id, w.soundChecks(), w.now()));
            TRY_DONE(submit(w.store, asked.id, w.submission("asked"), w.now()));
            return true;
        }));
        QCOMPARE(w.kase(asked.id).round, kase.round + 1); // what anybody sealed before is about nothing now
        QVERIFY(w.kase(asked.id).rev > kase.rev && w.kase(asked.id).reason == CaseReason::SuspectedMinor);
        must(w.claim(w.milo, asked.id));
        must(w.send(w.milo, w.verdict(w.milo, asked.id, LiftSuspicion)));
        QVERIFY(!w.member("member-1").frozen);
        QVERIFY(w.kase(asked.id).reason == CaseReason::Application && w.kase(asked.id).state == CaseState::Open);
    }

    void whoseEvidenceIsDeletedIsAskedAnew()
    {
        Desk d;
        auto &w = d.w;
        const auto gone = d.certified();
        must(w.run([&]() -> Result<bool> {
            TRY_DONE(withdrawApplication(w.store, gone, w.now()));
            return true;
        }));
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor)));
        const auto newest = must(w.store.applicationsOf(MemberId("member-1"))).front();
        QVERIFY(newest != gone && w.kase(newest).reason == CaseReason::SuspectedMinor);
    }

    void withoutEvidenceAMinorCanBeConfirmed()
    {
        Desk d;
        auto &w = d.w;
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::Minor)));
        const auto id = must(w.store.applicationsOf(MemberId("member-1"))).front();
        must(w.claim(w.milo, id));
        must(w.send(w.milo, w.verdict(w.milo, id, ConfirmMinor)));
        QVERIFY(w.application(id).state == ApplicationState::Refused && w.member("member-1").frozen);
    }

    void somebodyElseBehindTheAccountIsExaminedAgain()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::OtherPerson, "another face since May")));
        QVERIFY(!w.member("member-1").frozen && w.member("member-1").certified); // until somebody has looked
        const auto kase = w.kase(application);
        QVERIFY(kase.reason == CaseReason::Reexamination && kase.state == CaseState::Open);
        QCOMPARE(d.notesOn(kase.id).size(), std::size_t{1});
        // Withdrawing takes two, and ends it.
        QCOMPARE(must(w.decide(w.milo, application, Withdraw, FaceAnswer::Different)).outcome,
                 ReceiptOutcome::Proposed);
        QCOMPARE(must(w.decide(w.robin, application, Withdraw, FaceAnswer::Different)).outcome,
                 ReceiptOutcome::Applied);
        QVERIFY(w.application(application).state == ApplicationState::Revoked && !w.member("member-1").certified);
    }

    void confirmedItStaysAsItWas()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        must(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::OtherPerson)));
        QCOMPARE(must(w.decide(w.milo, application, Approve)).outcome, ReceiptOutcome::Applied);
        QVERIFY(w.member("member-1").certified && w.kase(application).state == CaseState::Closed);
    }

    void nothingToExamineAgain()
    {
        Desk d;
        auto &w = d.w;
        QVERIFY(refusal(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::OtherPerson))) ==
                ErrorCode::IllegalTransition);
        const auto waiting = w.waiting("member-1");
        QVERIFY(refusal(w.send(d.moderator, d.doubt(d.moderator, AccountDoubtKind::OtherPerson))) ==
                ErrorCode::IllegalTransition);
        QVERIFY(w.kase(waiting).reason == CaseReason::Application);
    }

    void onlyAboutACaseOfOnesOwnQueues()
    {
        Desk d;
        auto &w = d.w;
        const auto support = w.world.person("sup", "support");
        QVERIFY(refusal(w.send(support, d.doubt(support, AccountDoubtKind::Minor))) == ErrorCode::Permission);
        auto command = d.doubt(d.moderator, AccountDoubtKind::Minor);
        std::get<AccountDoubt>(command.body).caseId = CaseId("no-such-case");
        QVERIFY(refusal(w.send(d.moderator, command)) == ErrorCode::NotFound);
        QVERIFY(!w.member("member-1").frozen);
    }

    void theSameDocumentElsewhereHasTheFirstExaminedAgain()
    {
        Desk d;
        auto &w = d.w;
        const auto first = d.certified();
        w.waiting("member-two", "X4RTBPFW4");
        QVERIFY(w.kase(first).reason == CaseReason::Reexamination);
        QVERIFY(w.member("member-1").certified);
        const auto round = w.kase(first).round;
        w.waiting("member-three", "X4RTBPFW4"); // the case is open already
        QCOMPARE(w.kase(first).round, round);
    }

    void aProviderThatChangesItsMindIsExaminedAgain()
    {
        Desk d;
        auto &w = d.w;
        const auto application = d.certified();
        const auto session = [&](const char *value) {
            const auto json = QStringLiteral(R"({"session_id":"late","user_tracking_id":"%1","state":"COMPLETED",
                "checks":[{"type":"ID_DOCUMENT_AUTHENTICITY","id":"c","state":"DONE","resources_used":[],
                "created":"2026-03-01T10:00:00Z","last_updated":"2026-03-01T10:00:01Z",
                "report":{"recommendation":{"value":"%2"},"breakdown":[]}}]})")
                                  .arg(QString::fromStdString(application.value), QString::fromUtf8(value))
                                  .toStdString();
            must(w.run([&]() -> Result<bool> {
                TRY_DONE(receiveSession(w.store, json, {}, w.now()));
                return true;
            }));
        };
        session("APPROVE");
        QVERIFY(w.kase(application).state == CaseState::Closed);
        session("REJECT");
        QVERIFY(w.kase(application).reason == CaseReason::Reexamination);
    }
};

VIGIE_TEST(DoubtingTest);
#include "DoubtingTest.moc"
