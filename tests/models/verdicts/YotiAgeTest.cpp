#include "models/verdicts/YotiAge.h"
#include "models/verdicts/YotiSession.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::verdicts;

class YotiAgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothFormsOfAnEstimate()
    {
        QVERIFY(readAgeEstimate(R"({"age":43.2,"st_dev":4.4})") == (AgeEstimate{43.2, 4.4, {}}));
        QVERIFY(readAgeEstimate(R"({"antispoofing":{"prediction":"real"},"age":{"age":25.1,"st_dev":3.5}})") ==
                (AgeEstimate{25.1, 3.5, true}));
        QVERIFY(readAgeEstimate(R"({"antispoofing":{"prediction":"fake"},"age":{"age":25.1}})") ==
                (AgeEstimate{25.1, {}, false}));
    }

    void anErrorOfTheVendorIsNoAge()
    {
        const auto refused = readAgeEstimate(R"({"error_code":"MULTIPLE_FACES","error_message":"x"})");
        QVERIFY(refused.code() == ErrorCode::Refused);
        QCOMPARE(refused.error().detail, std::string("MULTIPLE_FACES"));
        QVERIFY(readAgeEstimate("{}").code() == ErrorCode::Invalid);
        QVERIFY(readAgeEstimate(R"({"age":-3})").code() == ErrorCode::Invalid);
        QVERIFY(readAgeEstimate(R"({"age":"43"})").code() == ErrorCode::Invalid);
    }

    /// "age" is the real age only of type AGE.
    void theThresholdIsNotAnAge()
    {
        const auto over = readAgeCheck(R"({"status":"COMPLETE","type":"OVER","method":"AGE_ESTIMATION","age":18,
            "reference_id":"r-1","created_at":"2026-03-02T09:00:00Z","expires_at":"2027-03-02T09:00:00Z"})")
                              .value();
        QVERIFY(over.state == AgeCheckState::Complete && over.kind == AgeCheckKind::Over);
        QVERIFY(!over.age);
        QCOMPARE(over.threshold, std::optional(18.0));
        QCOMPARE(over.method, std::string("AGE_ESTIMATION"));
        QCOMPARE(over.reference, std::string("r-1"));
        QVERIFY(*over.createdAt < *over.expiresAt);
        const auto age = readAgeCheck(R"({"status":"COMPLETE","type":"AGE","age":24.5})").value();
        QCOMPARE(age.age, std::optional(24.5));
        QVERIFY(!age.threshold);
    }

    void wordsOfALaterVersionAreKeptRaw()
    {
        const auto check =
            readAgeCheck(R"({"status":"ON_HOLD","type":"BETWEEN","age":18,"created_at":"soon"})").value();
        QVERIFY(check.state == AgeCheckState::Unknown && check.kind == AgeCheckKind::Unknown);
        QCOMPARE(check.stateWord, std::string("ON_HOLD"));
        QVERIFY(!check.age && !check.threshold && !check.createdAt);
        QVERIFY(readAgeCheck("{}").code() == ErrorCode::Invalid);
        QVERIFY(readAgeCheck(std::string(MaxYotiBytes + 1, ' ')).code() == ErrorCode::TooLarge);
    }
};

VIGIE_TEST(YotiAgeTest);
#include "YotiAgeTest.moc"
