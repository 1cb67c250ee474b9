#include "models/contract/Names.h"
#include "models/contract/CertificationNames.h"
#include "tests/support/TestCase.h"

using namespace vigie::contract;
using namespace vigie::domain;

namespace {

/// Whether every value from the first to `last` has a word of its own that reads back.
template <typename Enum> bool allReadBack(Enum last, int first = 1)
{
    for (int i = first; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        if (toWire(value) == "unknown" || fromWire<Enum>(toWire(value)) != value)
            return false;
    }
    return true;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordReadsBack()
    {
        for (int i = 1; i <= static_cast<int>(Category::Other); ++i) {
            const auto category = static_cast<Category>(i);
            QVERIFY(toWire(category) != "unknown");
            QCOMPARE(fromWire<Category>(toWire(category)), category);
        }
        for (int i = 1; i <= static_cast<int>(ItemKind::Message); ++i)
            QCOMPARE(fromWire<ItemKind>(toWire(static_cast<ItemKind>(i))), static_cast<ItemKind>(i));
        for (int i = 1; i <= static_cast<int>(CaseReason::Reexamination); ++i)
            QCOMPARE(fromWire<CaseReason>(toWire(static_cast<CaseReason>(i))), static_cast<CaseReason>(i));
        for (int i = 1; i <= static_cast<int>(AccountDoubtKind::OtherPerson); ++i)
            QCOMPARE(fromWire<AccountDoubtKind>(toWire(static_cast<AccountDoubtKind>(i))),
                     static_cast<AccountDoubtKind>(i));
        for (int i = 1; i <= static_cast<int>(DecisionAction::Unhide); ++i) {
            const auto action = static_cast<DecisionAction>(i);
            QCOMPARE(actionFromWire(toWire(action).action, toWire(action).classification), action);
            QCOMPARE(actionFromClauseWord(clauseWord(action)), action);
        }
    }

    void everyWordOfCertificationReadsBack()
    {
        QVERIFY(allReadBack(ApplicationKind::Fan));
        QVERIFY(allReadBack(ApplicationState::Withdrawn));
        QVERIFY(allReadBack(EvidenceKind::HolderProof));
        QVERIFY(allReadBack(DocumentKind::DrivingLicence));
        QVERIFY(allReadBack(HolderMatch::Differs));
        QVERIFY(allReadBack(ReuseOf::File));
        QVERIFY(allReadBack(FaceAnswer::Different));
        QVERIFY(allReadBack(VerdictAction::Withdraw));
        QVERIFY(allReadBack(RefusalReason::NeverUsable));
        QVERIFY(allReadBack(SeenAs::NotSeen));
        QVERIFY(allReadBack(EvidenceAdvice::TiltForHologram, 0));
        QVERIFY(allReadBack(ApplicantField::BankHolder));
        QVERIFY(allReadBack(ValueSource::Bank));
        QVERIFY(allReadBack(RevealOf::ReuseLinks));
        QVERIFY(allReadBack(FanAgeStatus::Ended));
        QVERIFY(allReadBack(IdentityCheckKind::ThirdParty));
        QVERIFY(allReadBack(Recommendation::Consider));
        QVERIFY(allReadBack(SubCheckResult::Fail));
        QVERIFY(allReadBack(CheckedBy::Expert));
        QVERIFY(allReadBack(IdentitySessionState::Expired));
        QVERIFY(allReadBack(RecordType::Application));
    }

    void anUnknownWordIsUnknownNeverAGuess()
    {
        QCOMPARE(fromWire<ItemState>("Published"), ItemState::Unknown);
        QCOMPARE(fromWire<ItemState>(""), ItemState::Unknown);
        QCOMPARE(actionFromWire("publish", ""), DecisionAction::Unknown);
        QCOMPARE(actionFromWire("publish", "kids"), DecisionAction::Unknown);
        QCOMPARE(actionFromWire("block", "adult"), DecisionAction::Unknown);
    }
};

VIGIE_TEST(NamesTest);
#include "NamesTest.moc"
