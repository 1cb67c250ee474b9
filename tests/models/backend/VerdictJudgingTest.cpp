#include "models/backend/rules/VerdictJudging.h"
#include "tests/models/backend/World.h"
#include "tests/support/Applications.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <functional>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

using enum VerdictAction;

namespace {

const Instant Now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 9h;

/// A verdict that is good in every way, for one thing to be wrong with.
struct Sound
{
    explicit Sound(VerdictAction action)
    {
        facts.author = PersonId("me");
        facts.application = wholeApplication(Now);
        facts.member.certified = false;
        facts.now = Now;
        auto &kase = facts.record.kase;
        kase.id = CaseId("case-1");
        kase.rev = 5;
        kase.kind = CaseKind::Certification;
        kase.subject = facts.application.id.value;
        kase.round = 2;
        kase.state = CaseState::Claimed;
        kase.reason = CaseReason::Application;
        facts.record.seenFrom = 4;
        facts.lease = Lease{ClaimId("claim"), kase.id, facts.author, 7, Now + 60s, LeaseState::Live};
        facts.stance = ProviderStance::For;
        verdict = verdictOn(facts.application, action, Now);
        verdict.round = 2;
        facts.sealed = SealedRecord{
            {kase.id, 2, facts.application.id, FaceAnswer::Same, 7, seenWhole(facts.application)}, facts.author, Now};
        expect.claimToken = 7;
        expect.rev = 5;
    }
    void secondReading(const CertificationVerdict &first)
    {
        facts.record.kase.reason = CaseReason::SecondReading;
        facts.first = VerdictRecord{};
        facts.first->verdict = first;
        facts.first->author = PersonId("first");
        facts.first->role = VerdictRole::Proposal;
    }
    Result<VerdictRuling> judged() const { return judgeVerdict(verdict, expect, facts); }

    CertificationVerdict verdict;
    Expectation expect;
    VerdictFacts facts;
};

struct Bad
{
    const char *name;
    VerdictAction action;
    std::function<void(Sound &)> change;
    ErrorCode code;
    const char *detail;
};

/// Who, when and in which state.
std::vector<Bad> badTurns()
{
    return {
        {"another application", Approve, [](Sound &s) { s.verdict.application = ApplicationId("other"); },
         ErrorCode::Invalid, "application is not the subject"},
        {"a case of an item", Approve, [](Sound &s) { s.facts.record.kase.kind = CaseKind::ItemReview; },
         ErrorCode::Invalid, "application is not the subject"},
        {"a round ahead", Approve, [](Sound &s) { s.verdict.round = 3; }, ErrorCode::Invalid, "round lies ahead"},
        {"a round that is over", Approve, [](Sound &s) { s.verdict.round = 1; }, ErrorCode::AlreadyDecided,
         "round is over"},
        {"a closed case", Approve, [](Sound &s) { s.facts.record.kase.state = CaseState::Closed; }, ErrorCode::Closed,
         "case"},
        {"no token", Approve, [](Sound &s) { s.expect.claimToken.reset(); }, ErrorCode::ClaimLost, "claim"},
        {"an older token", Approve, [](Sound &s) { s.expect.claimToken = 6; }, ErrorCode::ClaimLost, "claim"},
        {"no lease", Approve, [](Sound &s) { s.facts.lease.reset(); }, ErrorCode::ClaimLost, "claim"},
        {"somebody else's lease", Approve,
         [](Sound &s) {
             if (s.facts.lease)
                 s.facts.lease->person = PersonId("other");
         },
         ErrorCode::ClaimLost, "claim"},
        {"a lease that is over to the millisecond", Approve,
         [](Sound &s) {
             if (s.facts.lease)
                 s.facts.lease->expiresAt = Now;
         },
         ErrorCode::ClaimLost, "claim"},
        {"a lapsed lease nobody took", Approve,
         [](Sound &s) {
             if (s.facts.lease)
                 s.facts.lease->state = LeaseState::Lapsed;
         },
         ErrorCode::ClaimLost, "claim"},
        {"a released lease", Approve,
         [](Sound &s) {
             if (s.facts.lease)
                 s.facts.lease->state = LeaseState::Released;
         },
         ErrorCode::ClaimLost, "claim"},
        {"the first reader again", Approve, [](Sound &s) { s.facts.barred = true; }, ErrorCode::SecondPerson, "never"},
        {"a disagreement, no lead", Approve, [](Sound &s) { s.facts.record.kase.reason = CaseReason::Disagreement; },
         ErrorCode::Permission, "a lead decides"},
        {"a revision before the last change", Approve, [](Sound &s) { s.expect.rev = 3; }, ErrorCode::Changed,
         "revision"},
        {"a revision of tomorrow", Approve, [](Sound &s) { s.expect.rev = 6; }, ErrorCode::Changed, "revision"},
        {"not waiting", Approve, [](Sound &s) { s.facts.application.state = ApplicationState::AskedAgain; },
         ErrorCode::IllegalTransition, "not a verdict"},
        {"withdrawing what is not approved", Withdraw, [](Sound &) {}, ErrorCode::IllegalTransition, "not a verdict"},
        {"lifting what nobody suspects", LiftSuspicion, [](Sound &) {}, ErrorCode::IllegalTransition, "not a verdict"},
        {"a lead passing on", PassOn,
         [](Sound &s) {
             s.facts.record.kase.reason = CaseReason::Disagreement;
             s.facts.isLead = true;
         },
         ErrorCode::IllegalTransition, "not a verdict"},
        {"approving a suspected minor", Approve,
         [](Sound &s) { s.facts.record.kase.reason = CaseReason::SuspectedMinor; }, ErrorCode::IllegalTransition,
         "not a verdict"},
    };
}

/// What it rests on.
std::vector<Bad> badGrounds()
{
    return {
        {"missing evidence", Approve,
         [](Sound &s) {
             s.facts.application.evidence.pop_back();
             s.verdict.evidence.pop_back();
             if (s.facts.sealed)
                 s.facts.sealed->answer.evidence.pop_back();
         },
         ErrorCode::IllegalTransition, "evidence is missing"},
        {"stale evidence", Reject, [](Sound &s) { s.facts.application.evidence[0].media.sha256 = "new"; },
         ErrorCode::Changed, "evidence is stale"},
        {"damaged evidence", Reject, [](Sound &s) { s.verdict.evidence[0].seen = SeenAs::Damaged; },
         ErrorCode::IllegalTransition, "evidence is damaged"},
        {"undecoded evidence", Approve, [](Sound &s) { s.verdict.evidence[1].seen = SeenAs::NotSeen; },
         ErrorCode::IllegalTransition, "evidence was not seen"},
        {"no sealed answer", Approve, [](Sound &s) { s.facts.sealed.reset(); }, ErrorCode::IllegalTransition,
         "no sealed answer"},
        {"no sealed answer to reject", Reject, [](Sound &s) { s.facts.sealed.reset(); }, ErrorCode::IllegalTransition,
         "no sealed answer"},
        {"no sealed answer to pass on", PassOn, [](Sound &s) { s.facts.sealed.reset(); }, ErrorCode::IllegalTransition,
         "no sealed answer"},
        {"an answer about older pictures", Approve,
         [](Sound &s) {
             if (s.facts.sealed)
                 s.facts.sealed->answer.evidence[0].sha256 = "older";
         },
         ErrorCode::Changed, "evidence is stale"},
        {"a frozen account", Approve, [](Sound &s) { s.facts.member.frozen = true; }, ErrorCode::IllegalTransition,
         "frozen"},
        {"nothing found", Approve, [](Sound &s) { s.verdict.finding.reset(); }, ErrorCode::Invalid, "finding"},
        {"not an adult", Approve,
         [](Sound &s) {
             if (s.verdict.finding)
                 s.verdict.finding->adult = false;
         },
         ErrorCode::IllegalTransition, "adult"},
        {"expired yesterday", Approve,
         [](Sound &s) {
             if (s.verdict.finding)
                 s.verdict.finding->lastDay =
                     std::chrono::year_month_day(std::chrono::sys_days(std::chrono::year(2026) / 3 / 9));
         },
         ErrorCode::IllegalTransition, "not valid"},
        {"another holder of the account", Approve,
         [](Sound &s) { s.facts.application.checks.holder = HolderMatch::Differs; }, ErrorCode::IllegalTransition,
         "conditions are open"},
        {"four media", Approve, [](Sound &s) { s.facts.application.checks.mediaScreened = 4; },
         ErrorCode::IllegalTransition, "conditions are open"},
        {"a driving licence alone", Approve,
         [](Sound &s) { s.facts.application.document = DocumentKind::DrivingLicence; }, ErrorCode::IllegalTransition,
         "conditions are open"},
        {"a fan who took the consent back", Approve, [](Sound &s) { s.facts.application.kind = ApplicationKind::Fan; },
         ErrorCode::IllegalTransition, "no consent"},
    };
}

const std::vector<Bad> &bads()
{
    static const std::vector<Bad> All = [] {
        auto all = badTurns();
        const auto grounds = badGrounds();
        all.insert(all.end(), grounds.begin(), grounds.end());
        return all;
    }();
    return All;
}

} // namespace

class VerdictJudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBadVerdictHasItsRefusal()
    {
        for (const auto &bad : bads()) {
            Sound sound(bad.action);
            bad.change(sound);
            const auto judged = sound.judged();
            QVERIFY2(!judged, bad.name);
            QVERIFY2(judged.code() == bad.code, bad.name);
            QVERIFY2(judged.error().detail.find(bad.detail) != std::string::npos, judged.error().detail.c_str());
        }
    }

    void soundVerdictsAreCarriedOut()
    {
        const auto approved = must(Sound(Approve).judged());
        QVERIFY(approved.role == VerdictRole::Primary && approved.after == ApplicationState::Approved);
        QVERIFY(approved.answer == FaceAnswer::Same);
        QVERIFY(must(Sound(AskAgain).judged()).role == VerdictRole::Primary);
        const auto rejected = must(Sound(Reject).judged());
        QVERIFY(rejected.role == VerdictRole::Proposal && rejected.why == SecondReader::Final);
        QVERIFY(must(Sound(PassOn).judged()).why == SecondReader::Asked);
        QVERIFY(must(Sound(SuspectMinor).judged()).role == VerdictRole::Protective);
    }

    void theLastDayOfADocumentStillCarriesAnApproval()
    {
        Sound sound(Approve);
        sound.verdict.finding->lastDay = std::chrono::year(2026) / 3 / 10;
        QVERIFY(sound.judged());
    }

    void suspicionNeedsNeitherClaimNorEvidenceNorAnswer()
    {
        Sound sound(SuspectMinor);
        sound.expect = {};
        sound.facts.lease->person = PersonId("other");
        sound.facts.sealed.reset();
        sound.verdict.evidence.clear();
        QVERIFY(sound.judged());
        sound.facts.record.kase.reason = CaseReason::SuspectedMinor; // it is suspected already
        QVERIFY(refusal(sound.judged()) == ErrorCode::IllegalTransition);
    }

    void askingAgainNeedsNoAnswerAboutFacesThatCannotBeSeen()
    {
        Sound sound(AskAgain);
        sound.facts.sealed.reset();
        sound.verdict.evidence[2].seen = SeenAs::Damaged; // the selfie, which is asked for
        QVERIFY(sound.judged());
        sound.verdict.asked[0].kind = EvidenceKind::AddressProof;
        QVERIFY(refusal(sound.judged()) == ErrorCode::IllegalTransition);
    }

    void ofASecondReadingTheSameFindingCountsAndAnotherGoesOn()
    {
        const auto role = [](VerdictAction second, const CertificationVerdict &first) {
            Sound sound(second);
            sound.secondReading(first);
            return must(sound.judged()).role;
        };
        const auto application = wholeApplication(Now);
        const auto first = [&](VerdictAction action) { return verdictOn(application, action, Now); };
        QVERIFY(role(Approve, first(Approve)) == VerdictRole::Primary);
        QVERIFY(role(Reject, first(Reject)) == VerdictRole::Primary);
        QVERIFY(role(Approve, first(Reject)) == VerdictRole::Proposal);
        QVERIFY(role(AskAgain, first(Reject)) == VerdictRole::Proposal);
        auto otherReason = first(Reject);
        otherReason.reason = RefusalReason::NotLive;
        QVERIFY(role(Reject, otherReason) == VerdictRole::Proposal);
        QVERIFY(role(Approve, first(PassOn)) == VerdictRole::Primary);
        QVERIFY(role(AskAgain, first(PassOn)) == VerdictRole::Primary);
        QVERIFY(role(Reject, first(PassOn)) == VerdictRole::Proposal);
        QVERIFY(role(PassOn, first(PassOn)) == VerdictRole::Proposal);
        QVERIFY(role(SuspectMinor, first(Approve)) == VerdictRole::Protective);
    }

    void aboutAMinorTheSecondWordCounts()
    {
        for (const auto action : {LiftSuspicion, ConfirmMinor, PassOn}) {
            Sound sound(action);
            sound.facts.record.kase.reason = CaseReason::SuspectedMinor;
            sound.facts.member.frozen = true;
            const auto ruling = must(sound.judged());
            QVERIFY(ruling.role == (action == PassOn ? VerdictRole::Proposal : VerdictRole::Primary));
        }
    }

    /// With two things wrong nothing passes, and what is told is one of the two.
    void propertiesOfRefusals()
    {
        constexpr quint32 Seed = 20'260'312;
        QRandomGenerator random(Seed);
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto &one = bads()[static_cast<std::size_t>(random.bounded(static_cast<int>(bads().size())))];
            const auto &two = bads()[static_cast<std::size_t>(random.bounded(static_cast<int>(bads().size())))];
            if (one.action != two.action)
                continue;
            Sound both(one.action);
            one.change(both);
            two.change(both);
            const auto judged = both.judged();
            QVERIFY2(!judged, one.name);
            const auto &told = judged.error().detail;
            QVERIFY2(told.find(one.detail) != std::string::npos || told.find(two.detail) != std::string::npos,
                     (std::string(one.name) + ", " + two.name + ": " + told).c_str());
            ++refused;
        }
        qInfo("seed %u: %d pairs refused", Seed, refused);
        QVERIFY(refused > 500);
    }
};

VIGIE_TEST(VerdictJudgingTest);
#include "VerdictJudgingTest.moc"
