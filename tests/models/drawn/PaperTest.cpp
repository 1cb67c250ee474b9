// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "models/documents/Mrz.h"
#include "models/documents/PersonNames.h"
#include "models/documents/Validity.h"
#include "models/drawn/papers/Paper.h"

#include <array>

using namespace vigie;
using namespace vigie::drawn;
using namespace vigie::drawn::papers;
using documents::Standing;
using documents::ValidityRule;

namespace {

const Day Today{std::chrono::year(2026), std::chrono::March, std::chrono::day(3)};
constexpr std::array Kinds{PaperKind::Passport,       PaperKind::Card,           PaperKind::LargeCard,
                           PaperKind::FrenchCard1995, PaperKind::FrenchCard2021, PaperKind::FrenchLicence};

Paper paper(PaperKind kind, int number = 0)
{
    Dice dice(static_cast<std::uint64_t>(number) * 17 + static_cast<std::uint64_t>(kind));
    const auto holder = people::somebody(dice);
    return issue(kind, holder, Today, dice);
}

documents::Mrz read(const Paper &paper)
{
    const auto mrz = documents::readMrz(paper.zone);
    if (!mrz)
        qFatal("%s", mrz.error().detail.c_str());
    return *mrz;
}

documents::NameComparison names(const Paper &paper)
{
    const auto mrz = read(paper);
    return documents::compareNames(
        {mrz.surname, mrz.givenNames, mrz.nameTruncated},
        {QString::fromStdString(paper.surname), {}, QString::fromStdString(paper.givenNames)});
}

Standing standing(const Paper &paper)
{
    return documents::validityOf(read(paper), paper.born, Today).standing;
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuedZonesReadBackWhole()
    {
        for (const auto kind : Kinds)
            for (int i = 0; i < 60; ++i) {
                const auto one = paper(kind, i);
                const auto mrz = read(one);
                QCOMPARE(mrz.format, formatOf(kind));
                QVERIFY2(mrz.checkDigitsAgree(), one.zone.back().c_str());
                QCOMPARE(mrz.issuer, one.country.code);
                QCOMPARE(mrz.documentNumber, one.number);
                QVERIFY2(names(one).surname == documents::NameAgreement::Match, one.surname.c_str());
                if (!mrz.birthDate.empty()) {
                    const auto born = documents::birthDayOf(mrz.birthDate, Today);
                    QVERIFY(born && born->day == one.born);
                }
                QVERIFY(standing(one) != Standing::Expired);
                QVERIFY(documents::ageOn(Today, one.born) >= 18);
                QVERIFY(one.surname.find("SPECIMEN") != std::string::npos ||
                        one.surname.find("SPÉCIMEN") != std::string::npos);
            }
    }

    void theSameDiceGiveTheSamePaper()
    {
        QCOMPARE(paper(PaperKind::Card, 3).zone, paper(PaperKind::Card, 3).zone);
        QVERIFY(paper(PaperKind::Card, 3).zone != paper(PaperKind::Card, 4).zone);
    }

    void expiredOnesAreExpired()
    {
        for (const auto kind : Kinds) {
            const auto one = with(Quirk::Expired, paper(kind), Today);
            QVERIFY(one.expires < Today);
            QVERIFY(read(one).checkDigitsAgree());
            QCOMPARE(standing(one), Standing::Expired);
        }
    }

    void minorsAreMinors()
    {
        for (const auto kind : Kinds) {
            const auto one = with(Quirk::Minor, paper(kind), Today);
            const int age = documents::ageOn(Today, one.born);
            QVERIFY(age == 16 || age == 17);
            QVERIFY(one.ageOnPicture <= age);
            QVERIFY(read(one).checkDigitsAgree());
            QVERIFY(standing(one) != Standing::Expired);
        }
    }

    void tamperedZonesHaveWrongDigits()
    {
        for (const auto kind : Kinds) {
            const auto before = paper(kind);
            const auto after = with(Quirk::TamperedZone, before, Today);
            QVERIFY(!read(after).checkDigitsAgree());
            QCOMPARE(after.born, before.born); // the print says what it said
            QVERIFY(after.zone != before.zone);
        }
    }

    /// Of ICAO's formats no digit covers the name: the change passes every check, and only the print tells.
    void hiddenTamperingPassesTheDigits()
    {
        for (const auto kind : {PaperKind::Passport, PaperKind::Card, PaperKind::LargeCard}) {
            const auto before = paper(kind);
            const auto after = with(Quirk::HiddenTampering, before, Today);
            QVERIFY(read(after).checkDigitsAgree());
            QVERIFY(after.zone != before.zone);
            QVERIFY(names(after).surname != documents::NameAgreement::Match);
        }
    }

    void otherNamesDoNotMatch()
    {
        for (const auto kind : Kinds) {
            const auto one = with(Quirk::OtherName, paper(kind), Today);
            QVERIFY(read(one).checkDigitsAgree());
            QVERIFY(names(one).surname != documents::NameAgreement::Match);
        }
    }

    void otherCountriesAreNobodys()
    {
        const auto one = with(Quirk::OtherCountry, paper(PaperKind::Passport), Today);
        QCOMPARE(read(one).issuer, std::string("XAR"));
        QCOMPARE(read(one).nationality, std::string("XAR"));
        QVERIFY(read(one).checkDigitsAgree());
    }

    void extendedFrenchCardsAreValidByTheDecree()
    {
        const auto one = with(Quirk::ExtendedValidity, paper(PaperKind::FrenchCard1995), Today);
        QVERIFY(one.expires < Today); // as printed
        const auto validity = documents::validityOf(read(one), one.born, Today);
        QCOMPARE(validity.rule, ValidityRule::FrenchCardExtended);
        QCOMPARE(validity.standing, Standing::Valid);
        QCOMPARE(read(one).issueMonth, std::string("1306"));
    }

    void longNumbersGoOnInTheOptionalField()
    {
        for (const auto kind : {PaperKind::Card, PaperKind::LargeCard}) {
            const auto one = with(Quirk::LongNumber, paper(kind), Today);
            QVERIFY(one.number.size() > 9);
            QVERIFY(read(one).checkDigitsAgree());
            QCOMPARE(read(one).documentNumber, one.number);
        }
    }
};

VIGIE_TEST(PaperTest);
#include "PaperTest.moc"
