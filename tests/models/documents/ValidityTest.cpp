// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "models/documents/CheckDigit.h"
#include "models/documents/Validity.h"

using namespace vigie::documents;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr Day Adult = 1965y / December / 6;

Mrz french(const std::string &issueMonth)
{
    Mrz mrz;
    mrz.format = MrzFormat::FrenchCard1995;
    mrz.issueMonth = issueMonth;
    return mrz;
}

Mrz passport(const std::string &expiry)
{
    Mrz mrz;
    mrz.format = MrzFormat::Td3;
    mrz.expiryDate = expiry;
    return mrz;
}

Standing standing(const Mrz &mrz, Day today, std::optional<Day> born = Adult)
{
    return validityOf(mrz, born, today).standing;
}

} // namespace

class ValidityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrintedDateIsTheLastDay()
    {
        QVERIFY(standing(passport("261122"), 2026y / November / 22) == Standing::Valid);
        QVERIFY(standing(passport("261122"), 2026y / November / 23) == Standing::Expired);
        const auto validity = validityOf(passport("261122"), Adult, 2026y / November / 1);
        QVERIFY(validity.rule == ValidityRule::Printed && !validity.isDerived);
    }

    void anUnknownDayOfTheExpiryLeavesTheMonthOpen()
    {
        QVERIFY(standing(passport("2611<<"), 2026y / November / 1) == Standing::Valid);
        QVERIFY(standing(passport("2611<<"), 2026y / November / 22) == Standing::CannotTell);
        QVERIFY(standing(passport("2611<<"), 2026y / December / 1) == Standing::Expired);
        QVERIFY(standing(passport("26<<<<"), 2026y / December / 31) == Standing::CannotTell);
    }

    void aCardWithoutExpiryIsNotGuessed()
    {
        const auto validity = validityOf(passport("<<<<<<"), Adult, 2026y / November / 22);
        QVERIFY(validity.standing == Standing::CannotTell && validity.rule == ValidityRule::Unknown);
        QVERIFY(!validity.from && !validity.to);
    }

    void frenchCardsByTheMonthOfTheirIssue_data()
    {
        QTest::addColumn<QString>("issued");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("lastYear");
        QTest::newRow("of the trials") << QStringLiteral("8806") << int(ValidityRule::FrenchCard10) << 1998;
        QTest::newRow("ten years") << QStringLiteral("0312") << int(ValidityRule::FrenchCard10) << 2013;
        QTest::newRow("extended") << QStringLiteral("1206") << int(ValidityRule::FrenchCardExtended) << 2027;
        QTest::newRow("the last extended") << QStringLiteral("1312") << int(ValidityRule::FrenchCardExtended) << 2028;
        QTest::newRow("fifteen years") << QStringLiteral("1402") << int(ValidityRule::FrenchCard15) << 2029;
    }

    void frenchCardsByTheMonthOfTheirIssue()
    {
        QFETCH(QString, issued);
        QFETCH(int, rule);
        QFETCH(int, lastYear);
        const auto validity = validityOf(french(issued.toStdString()), Adult, 2026y / November / 22);
        QCOMPARE(int(validity.rule), rule);
        QVERIFY(validity.isDerived);
        QCOMPARE(int(validity.to->year()), lastYear);
        QVERIFY(*validity.from < *validity.to);
    }

    void theMonthOfTheEndCannotBeTold()
    {
        const auto card = french("1111"); // some day of November 2011, and fifteen years
        QVERIFY(standing(card, 2026y / October / 31) == Standing::Valid);
        QVERIFY(standing(card, 2026y / November / 22) == Standing::CannotTell);
        QVERIFY(standing(card, 2026y / November / 30) == Standing::Expired);
        const auto validity = validityOf(card, Adult, 2026y / November / 22);
        QVERIFY(validity.from == Day(2026y / October / 31) && validity.to == Day(2026y / November / 29));
    }

    void aMinorsCardIsNotExtended()
    {
        const auto card = french("1206");
        QVERIFY(validityOf(card, 1995y / May / 1, 2026y / November / 22).rule == ValidityRule::FrenchCardMinor10);
        QVERIFY(standing(card, 2026y / November / 22, 1995y / May / 1) == Standing::Expired);
        // Eighteen in the month of issue: taken for a minor.
        QVERIFY(validityOf(card, 1994y / June / 2, 2026y / November / 22).rule == ValidityRule::FrenchCardMinor10);
        QVERIFY(validityOf(card, 1994y / June / 1, 2026y / November / 22).rule == ValidityRule::FrenchCardExtended);
    }

    void withoutABirthDateTheLongerTermIsOpen()
    {
        QVERIFY(standing(french("1206"), 2026y / November / 22, std::nullopt) == Standing::CannotTell);
        QVERIFY(standing(french("1206"), 2027y / July / 22, std::nullopt) == Standing::Expired);
    }

    void theFirstOfJanuary2004IsOpen()
    {
        QVERIFY(standing(french("0401"), 2016y / June / 1) == Standing::CannotTell);
        QVERIFY(standing(french("0402"), 2016y / June / 1) == Standing::Valid);
    }

    void twoDocumentsDoNotShowAgeAndExpiryAlone()
    {
        QVERIFY(!showsAgeAndExpiry(MrzFormat::FrenchLicence));
        QVERIFY(!showsAgeAndExpiry(MrzFormat::FrenchCard1995));
        QVERIFY(showsAgeAndExpiry(MrzFormat::Td1));
    }
};

VIGIE_TEST(ValidityTest);
#include "ValidityTest.moc"
