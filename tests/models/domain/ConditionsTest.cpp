#include "models/domain/Conditions.h"
#include "tests/support/Applications.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const Instant Now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 9h;

ConditionStanding standing(const Application &application, Condition condition, Instant now = Now)
{
    const auto all = standingsOf(application, now);
    return *std::ranges::find(all, condition, &ConditionStanding::condition);
}

void drop(Application &application, EvidenceKind kind)
{
    std::erase_if(application.evidence, [kind](const Evidence &piece) { return piece.kind == kind; });
}

/// A change that takes one condition from what it was, with what it comes to and what happens next.
struct Row
{
    const char *name;
    std::function<void(Application &)> change;
    Condition condition;
    ConditionState state;
    NextStep next;
    WhoseTurn turn;
};

const std::vector<Row> &rows()
{
    using enum ConditionState;
    static const std::vector<Row> Rows{
        {"no back of a card", [](Application &a) { drop(a, EvidenceKind::DocumentBack); }, Condition::IdentityDocument,
         Missing, NextStep::SendEvidence, WhoseTurn::Member},
        {"no back of a card, so no age", [](Application &a) { drop(a, EvidenceKind::DocumentBack); }, Condition::Adult,
         Missing, NextStep::SendEvidence, WhoseTurn::Member},
        {"a driving licence alone", [](Application &a) { a.document = DocumentKind::DrivingLicence; },
         Condition::IdentityDocument, Refused, NextStep::SendEvidence, WhoseTurn::Member},
        {"a document of a later version", [](Application &a) { a.document = DocumentKind::Unknown; }, Condition::Adult,
         Refused, NextStep::SendEvidence, WhoseTurn::Member},
        {"no selfie", [](Application &a) { drop(a, EvidenceKind::SecuritySelfie); }, Condition::SecuritySelfie, Missing,
         NextStep::SendEvidence, WhoseTurn::Member},
        {"no proof of address", [](Application &a) { drop(a, EvidenceKind::AddressProof); }, Condition::ContactDetails,
         Missing, NextStep::SendEvidence, WhoseTurn::Member},
        {"contact details not whole", [](Application &a) { a.checks.contactCompleteAt.reset(); },
         Condition::ContactDetails, Missing, NextStep::CompleteContact, WhoseTurn::Member},
        {"no account", [](Application &a) { a.checks.holder = HolderMatch::None; }, Condition::BankAccount, Missing,
         NextStep::AttachAccount, WhoseTurn::Member},
        {"holder not known here", [](Application &a) { a.checks.holder = HolderMatch::Unknown; },
         Condition::BankAccount, Missing, NextStep::AttachAccount, WhoseTurn::Member},
        {"holder asked", [](Application &a) { a.checks.holder = HolderMatch::Pending; }, Condition::BankAccount,
         Waiting, NextStep::AwaitProvider, WhoseTurn::Provider},
        {"another holder", [](Application &a) { a.checks.holder = HolderMatch::Differs; }, Condition::BankAccount,
         Refused, NextStep::CorrectHolder, WhoseTurn::Member},
        {"phone not confirmed", [](Application &a) { a.checks.phoneVerifiedAt.reset(); }, Condition::Phone, Missing,
         NextStep::ConfirmPhone, WhoseTurn::Member},
        {"no second factor", [](Application &a) { a.checks.secondFactor = false; }, Condition::Phone, Missing,
         NextStep::TurnOnSecondFactor, WhoseTurn::Member},
        {"phone confirmed a year ago", [](Application &a) { a.checks.phoneVerifiedAt = Now - ConfirmedFor; },
         Condition::Phone, Lapsed, NextStep::ConfirmPhone, WhoseTurn::Member},
        {"four media", [](Application &a) { a.checks.mediaScreened = 4; }, Condition::FiveMedia, Missing,
         NextStep::PublishMedia, WhoseTurn::Member},
        {"the fifth is being screened",
         [](Application &a) {
             a.checks.mediaScreened = 4;
             a.checks.mediaWaiting = 1;
         },
         Condition::FiveMedia, Waiting, NextStep::AwaitScreening, WhoseTurn::Platform},
        {"not sent yet", [](Application &a) { a.state = ApplicationState::Begun; }, Condition::SecuritySelfie, Waiting,
         NextStep::Submit, WhoseTurn::Member},
        {"selfie asked again",
         [](Application &a) {
             a.state = ApplicationState::AskedAgain;
             a.asked = {{EvidenceKind::SecuritySelfie, EvidenceAdvice::HoldStill}};
         },
         Condition::SecuritySelfie, Refused, NextStep::SendEvidence, WhoseTurn::Member},
        {"refused", [](Application &a) { a.state = ApplicationState::Refused; }, Condition::IdentityDocument, Refused,
         NextStep::Appeal, WhoseTurn::Member},
        {"revoked", [](Application &a) { a.state = ApplicationState::Revoked; }, Condition::SecuritySelfie, Refused,
         NextStep::Appeal, WhoseTurn::Member},
    };
    return Rows;
}

} // namespace

class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreSevenAndFansAreAskedForFour()
    {
        using enum Condition;
        QVERIFY((conditionsOf(ApplicationKind::Creator) ==
                 std::vector{Adult, ContactDetails, BankAccount, IdentityDocument, SecuritySelfie, Phone, FiveMedia}));
        QVERIFY((conditionsOf(ApplicationKind::Fan) == std::vector{Adult, IdentityDocument, SecuritySelfie, Phone}));
        QVERIFY(conditionsOf(ApplicationKind::Unknown).empty());
        QVERIFY(ruleOf(Condition::BankAccount).source == ConditionSource::PaymentProvider);
        QVERIFY(ruleOf(Condition::Unknown).evidence.empty());
    }

    void aWholeApplicationWaitsForItsReaderAlone()
    {
        const auto application = wholeApplication(Now);
        for (const auto &row : standingsOf(application, Now)) {
            const bool read = row.source == ConditionSource::Reader;
            QVERIFY(row.state == (read ? ConditionState::Waiting : ConditionState::Met));
            QVERIFY(row.next == (read ? NextStep::AwaitReader : NextStep::None));
            QCOMPARE(row.evidence.empty(), !read);
        }
        QVERIFY(openBeside(application, Now).empty());
        QVERIFY(!certifies(application, Now));
    }

    void everyWantHasItsStateAndItsNextStep()
    {
        for (const auto &row : rows()) {
            auto application = wholeApplication(Now);
            row.change(application);
            const auto found = standing(application, row.condition);
            QVERIFY2(found.state == row.state, row.name);
            QVERIFY2(found.next == row.next, row.name);
            QVERIFY2(whoseTurn(found.next) == row.turn, row.name);
            const auto open = openBeside(application, Now);
            QVERIFY2(std::ranges::find(open, row.condition) != open.end(), row.name);
        }
    }

    void aPassportHasOneSideOnly()
    {
        auto application = wholeApplication(Now);
        application.document = DocumentKind::Passport;
        drop(application, EvidenceKind::DocumentBack);
        QVERIFY(standing(application, Condition::IdentityDocument).state == ConditionState::Waiting);
        const auto needed = evidenceNeeded(application);
        QVERIFY(std::ranges::find(needed, EvidenceKind::DocumentBack) == needed.end());
        QCOMPARE(needed.size(), std::size_t(3));
    }

    void whatWasAskedAgainLeavesTheRestAsItWas()
    {
        auto application = wholeApplication(Now);
        application.state = ApplicationState::AskedAgain;
        application.asked = {{EvidenceKind::SecuritySelfie, EvidenceAdvice::HoldStill}};
        QVERIFY(standing(application, Condition::IdentityDocument).state == ConditionState::Waiting);
    }

    void approvedIsCertifiedAsLongAsEverythingHolds()
    {
        const auto application = approvedApplication(Now);
        QVERIFY(certifies(application, Now));
        const auto lapse = lapsesAt(application, Now);
        QVERIFY(lapse && *lapse == *application.checks.phoneVerifiedAt + ConfirmedFor);
        QVERIFY(certifies(application, *lapse - 1ms));
        QVERIFY(!certifies(application, *lapse));
        QVERIFY(!lapsesAt(application, *lapse));
    }

    void theLastDayOfADocumentStillCounts()
    {
        auto application = approvedApplication(Now);
        application.finding->lastDay = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(Now));
        const auto midnight = std::chrono::sys_days(application.finding->lastDay) + std::chrono::days(1);
        QVERIFY(certifies(application, midnight - 1ms));
        QVERIFY(!certifies(application, midnight));
        const auto document = standing(application, Condition::IdentityDocument, midnight);
        QVERIFY(document.state == ConditionState::Lapsed && document.next == NextStep::RenewEvidence);
        QVERIFY(standing(application, Condition::Adult, midnight).state == ConditionState::Met);
    }

    void whoIsAskedAgainStaysCertifiedUntilTheAnswerIsDue()
    {
        struct Row
        {
            EvidenceKind kind;
            Condition condition;
        };
        using enum EvidenceKind;
        for (const auto &row :
             {Row{DocumentFront, Condition::IdentityDocument}, Row{DocumentBack, Condition::Adult},
              Row{SecuritySelfie, Condition::SecuritySelfie}, Row{AddressProof, Condition::ContactDetails},
              Row{NameProof, Condition::IdentityDocument}, Row{LivenessFrame, Condition::SecuritySelfie},
              Row{HolderProof, Condition::BankAccount}}) {
            auto application = approvedApplication(Now);
            const auto due = Now + AnswerWithin;
            application.asked = {{row.kind, EvidenceAdvice::None}};
            application.answerBy = due;
            const auto before = standing(application, row.condition, due - 1ms);
            QVERIFY(before.state == ConditionState::Met && before.next == NextStep::SendEvidence);
            QVERIFY(before.expiresAt == due);
            QVERIFY(certifies(application, due - 1ms) && lapsesAt(application, Now) == due);
            QVERIFY(standing(application, row.condition, due).state == ConditionState::Lapsed);
            QVERIFY(!certifies(application, due));
            QVERIFY(standing(application, Condition::Phone, due).next == NextStep::None); // nobody asked for it
            application.asked.clear();
            application.answerBy.reset();
            QVERIFY(certifies(application, due));
        }
        // What ends sooner by itself ends then.
        auto application = approvedApplication(Now);
        application.finding->lastDay = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(Now));
        application.asked = {{DocumentFront, EvidenceAdvice::ValidDocument}};
        application.answerBy = Now + AnswerWithin;
        const auto midnight = std::chrono::sys_days(application.finding->lastDay) + std::chrono::days(1);
        QVERIFY(lapsesAt(application, Now) == midnight);
        QVERIFY(standing(application, Condition::IdentityDocument, midnight).state == ConditionState::Lapsed);
    }

    void aBlockedMediumCanEndACertification()
    {
        auto application = approvedApplication(Now);
        application.checks.mediaScreened = 4;
        QVERIFY(!certifies(application, Now));
        QVERIFY(standing(application, Condition::FiveMedia).state == ConditionState::Lapsed);
    }

    void whatWasFoundCountsOnWhenTheEvidenceIsDeleted()
    {
        auto application = approvedApplication(Now);
        application.evidence.clear();
        QVERIFY(certifies(application, Now));
        application.finding.reset();
        QVERIFY(!certifies(application, Now));
    }

    void aMinorIsNeverCertified()
    {
        auto application = approvedApplication(Now);
        application.finding->adult = false;
        QVERIFY(!certifies(application, Now));
        QVERIFY(standing(application, Condition::Adult).state == ConditionState::Refused);
    }

    void aFanIsCertifiedByConsentWithoutFeedAndAccount()
    {
        auto application = approvedApplication(Now);
        application.kind = ApplicationKind::Fan;
        application.checks = {};
        application.checks.phoneVerifiedAt = Now - 1h;
        application.checks.secondFactor = true;
        QVERIFY(!certifies(application, Now));
        application.consentAt = Now - 1h;
        QVERIFY(certifies(application, Now));
        application.kind = ApplicationKind::Unknown;
        QVERIFY(!certifies(application, Now));
    }

    /// Whatever an application looks like: certified is approved with every condition met, it ends at the moment that
    /// was named for it and not a millisecond sooner, and no want is left without a next step.
    void propertiesOfAnyApplication()
    {
        constexpr quint32 Seed = 20'260'310;
        QRandomGenerator random(Seed);
        const auto chance = [&](int percent) { return static_cast<int>(random.bounded(100)) < percent; };
        int certified = 0;
        for (int i = 0; i < 4000; ++i) {
            auto application = chance(80) ? approvedApplication(Now) : wholeApplication(Now);
            application.kind = chance(80) ? ApplicationKind::Creator : ApplicationKind::Fan;
            if (chance(70))
                application.consentAt = Now;
            if (chance(10))
                application.state = static_cast<ApplicationState>(random.bounded(8));
            application.checks.phoneVerifiedAt = Now - std::chrono::hours(random.bounded(24 * 400));
            application.checks.secondFactor = chance(95);
            application.checks.holder = chance(90) ? HolderMatch::Matches : static_cast<HolderMatch>(random.bounded(5));
            application.checks.mediaScreened = static_cast<int>(random.bounded(4, 12));
            application.document = chance(90) ? DocumentKind::Passport : static_cast<DocumentKind>(random.bounded(5));
            if (application.finding)
                application.finding->lastDay = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(Now) +
                                                                           std::chrono::days(random.bounded(-5, 700)));
            const auto standings = standingsOf(application, Now);
            const bool all = std::ranges::all_of(
                standings, [](const ConditionStanding &row) { return row.state == ConditionState::Met; });
            const bool isCertified = certifies(application, Now);
            certified += isCertified ? 1 : 0;
            QVERIFY2(!isCertified || (all && application.state == ApplicationState::Approved),
                     qPrintable(QString::number(i)));
            for (const auto &row : standings)
                QCOMPARE(row.next == NextStep::None, row.state == ConditionState::Met);
            if (const auto lapse = lapsesAt(application, Now)) {
                QVERIFY(isCertified && *lapse > Now);
                QVERIFY(certifies(application, *lapse - 1ms) && !certifies(application, *lapse));
            }
        }
        qInfo("seed %u: %d of 4000 certified", Seed, certified);
        QVERIFY(certified > 200 && certified < 3800);
    }
};

VIGIE_TEST(ConditionsTest);
#include "ConditionsTest.moc"
