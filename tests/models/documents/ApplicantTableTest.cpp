// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "models/documents/ApplicantTable.h"

using namespace vigie;
using namespace vigie::documents;
using namespace std::chrono;
using namespace std::chrono_literals;
using domain::ApplicantField;
using domain::DocumentKind;
using domain::ValueSource;

namespace {

constexpr Day Today = 2026y / November / 22;

/// Somebody of whom account, print and zone say the same; each test changes what it is about.
struct Person
{
    domain::Applicant applicant;
    std::optional<Mrz> zone;
    DocumentKind document = DocumentKind::Passport;
    bool proof = false;
    std::string country{};

    Person()
    {
        for (const auto source : {ValueSource::Account, ValueSource::Printed}) {
            say(ApplicantField::Surname, source, "Béranger");
            say(ApplicantField::GivenNames, source, "Élodie Anne");
            say(ApplicantField::BirthDate, source, "1996-03-04");
        }
        say(ApplicantField::ExpiryDate, ValueSource::Printed, "2031-05-06");
        say(ApplicantField::Issuer, ValueSource::Zone, "UTO");
        say(ApplicantField::DocumentNumber, ValueSource::Zone, "\u2022\u2022\u2022\u2022\u2022\u20228C3", true);
        say(ApplicantField::BankHolder, ValueSource::Bank, "MME BERANGER ELODIE");
        zone = readMrz({"P<UTOBERANGER<<ELODIE<ANNE<<<<<<<<<<<<<<<<<<", "L898902C36UTO9603049F3105064ZE184226B<<<<<14"})
                   .value();
        zone->documentNumber = "L898908C3";
        for (auto &check : zone->checks)
            check.agrees = true;
    }
    void say(ApplicantField field, ValueSource source, const char *text, bool masked = false)
    {
        std::erase_if(applicant.values, [&](const auto &v) { return v.field == field && v.source == source; });
        applicant.values.push_back({field, source, QString::fromUtf8(text), masked});
    }
    ApplicantTable table() const { return tableOf({applicant, zone, document, proof, Today, country}); }
    CellState state(ApplicantField field, TableColumn column) const
    {
        const auto all = table();
        const auto row = std::ranges::find(all.rows, field, &TableRow::field);
        return row == all.rows.end() ? CellState::Empty : row->at(column).state;
    }
};

using F = std::vector<Finding>;

} // namespace

class ApplicantTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAgreesIsNoFinding()
    {
        const Person person;
        const auto table = person.table();
        QCOMPARE(table.findings, F{});
        QCOMPARE(table.age, std::optional(30));
        QVERIFY(table.ageIsExact);
        QCOMPARE(table.validity.standing, Standing::Valid);
        QCOMPARE(table.rows.size(), std::size_t{7});
        QCOMPARE(person.state(ApplicantField::Surname, TableColumn::Account), CellState::Reference);
        QCOMPARE(person.state(ApplicantField::Surname, TableColumn::Printed), CellState::Agrees);
        QCOMPARE(person.state(ApplicantField::Surname, TableColumn::Zone), CellState::Agrees);
        QCOMPARE(person.state(ApplicantField::Surname, TableColumn::Provider), CellState::Empty);
        QCOMPARE(person.state(ApplicantField::ExpiryDate, TableColumn::Zone), CellState::Agrees);
        QCOMPARE(person.state(ApplicantField::DocumentNumber, TableColumn::Provider), CellState::Agrees);
        QCOMPARE(person.state(ApplicantField::BankHolder, TableColumn::Provider), CellState::Agrees);
    }

    /// Only the end of a number is ever in the table, whoever told it.
    void numbersAreMasked()
    {
        Person person;
        person.say(ApplicantField::DocumentNumber, ValueSource::Printed, "L898908C3");
        for (const auto &row : person.table().rows)
            for (const auto &cell : row.cells) {
                QCOMPARE(cell.masked, row.field == ApplicantField::DocumentNumber && !cell.text.isEmpty());
                QVERIFY(!cell.text.contains(QStringLiteral("L898")));
            }
        person.zone->documentNumber = "L898908C4";
        QCOMPARE(person.state(ApplicantField::DocumentNumber, TableColumn::Zone), CellState::Differs);
        QCOMPARE(person.table().findings, F{Finding::PlacesDiffer});
        person.zone->documentNumber = "898908C3"; // as long is part of it
        QCOMPARE(person.state(ApplicantField::DocumentNumber, TableColumn::Zone), CellState::Differs);
    }

    void anotherNameIsLookedAtAndAProofExplainsIt()
    {
        Person person;
        person.say(ApplicantField::GivenNames, ValueSource::Account, "Camille");
        QCOMPARE(person.state(ApplicantField::GivenNames, TableColumn::Printed), CellState::Differs);
        QCOMPARE(person.table().findings, (F{Finding::HolderDiffers, Finding::NameDiffers}));
        person.proof = true;
        person.say(ApplicantField::BankHolder, ValueSource::Bank, "CAMILLE BERANGER");
        QCOMPARE(person.state(ApplicantField::GivenNames, TableColumn::Zone), CellState::Explained);
        QCOMPARE(person.table().findings, F{Finding::NameExplained});
        QCOMPARE(stepFor(Finding::NameExplained), FindingStep::Note);
    }

    void aNameOfUseIsTheAccountsToo()
    {
        Person person;
        person.say(ApplicantField::Surname, ValueSource::Account, "Martin");
        QVERIFY(std::ranges::count(person.table().findings, Finding::NameDiffers) == 1);
        person.say(ApplicantField::UsedSurname, ValueSource::Account, "Béranger");
        QCOMPARE(person.table().findings, F{});
        person.say(ApplicantField::UsedSurname, ValueSource::Printed, "Dupond");
        QCOMPARE(person.state(ApplicantField::UsedSurname, TableColumn::Printed), CellState::Differs);
    }

    void lettersOfOtherLanguagesAgreeWithTheirSpellings()
    {
        for (const char *account : {"Müller", "Mueller", "Muller", "MÜLLER"})
            for (const char *printed : {"Müller", "MUELLER", "MULLER"}) {
                Person person;
                person.zone.reset();
                person.say(ApplicantField::Surname, ValueSource::Account, account);
                person.say(ApplicantField::Surname, ValueSource::Printed, printed);
                const bool foreign = QByteArray(account).toLower() == "mueller" && QByteArray(printed) == "MULLER";
                const bool opposite = QByteArray(account).toLower() == "muller" && QByteArray(printed) == "MUELLER";
                QCOMPARE(person.state(ApplicantField::Surname, TableColumn::Printed),
                         foreign || opposite ? CellState::Differs : CellState::Agrees);
            }
    }

    void theYoungerOfTwoReadingsIsTheAge()
    {
        Person person;
        person.say(ApplicantField::BirthDate, ValueSource::Account, "1990-01-01"); // no evidence of anything
        person.zone->birthDate = "081123";
        const auto table = person.table();
        QCOMPARE(table.age, std::optional(17)); // eighteen tomorrow
        QVERIFY(!table.ageIsExact);
        QCOMPARE(table.findings, (F{Finding::Minor, Finding::BirthDiffers}));
        QCOMPARE(stepFor(Finding::Minor), FindingStep::SuspectMinor);
        person.zone->birthDate = "081122";
        QCOMPARE(person.table().age, std::optional(18));
    }

    void unknownPartsOfABirthDateAreReadCautiously()
    {
        Person person;
        std::erase_if(person.applicant.values, [](const auto &v) {
            return v.field == ApplicantField::BirthDate && v.source == ValueSource::Printed;
        });
        person.zone->birthDate = "96<<<<";
        auto table = person.table();
        QCOMPARE(table.age, std::optional(29)); // 31 December
        QVERIFY(!table.ageIsExact);
        QCOMPARE(person.state(ApplicantField::BirthDate, TableColumn::Zone), CellState::NotComparable);
        person.zone->birthDate = "<<<<<<";
        table = person.table();
        QVERIFY(!table.age);
        QVERIFY(std::ranges::count(table.findings, Finding::BirthUnknown) == 1);
    }

    void withoutAReadZoneThePrintedDaysCount()
    {
        Person person;
        person.zone.reset();
        QCOMPARE(person.table().findings, F{Finding::ZoneNotRead});
        QCOMPARE(person.table().validity.standing, Standing::Valid);
        person.say(ApplicantField::ExpiryDate, ValueSource::Printed, "2026-11-22"); // its last day
        QCOMPARE(person.table().validity.standing, Standing::Valid);
        person.say(ApplicantField::ExpiryDate, ValueSource::Printed, "2026-11-21");
        QCOMPARE(person.table().findings, (F{Finding::Expired, Finding::ZoneNotRead}));
        person.say(ApplicantField::ExpiryDate, ValueSource::Printed, "tomorrow");
        QCOMPARE(person.table().findings, (F{Finding::ValidityUnknown, Finding::ZoneNotRead}));
    }

    /// A card that was to end in 2022 and is valid until 2027, as the decree says and nothing on it does.
    void aFrenchCardMayBeValidLongerThanIsPrinted()
    {
        Person person;
        person.zone.reset();
        person.document = DocumentKind::IdentityCard;
        person.say(ApplicantField::Issuer, ValueSource::Zone, "FRA");
        person.say(ApplicantField::IssueDate, ValueSource::Printed, "2014-06-15");
        person.say(ApplicantField::ExpiryDate, ValueSource::Printed, "2024-06-14");
        QVERIFY(std::ranges::count(person.table().findings, Finding::Expired) == 1); // the decree is about others
        person.say(ApplicantField::IssueDate, ValueSource::Printed, "2013-06-15");
        person.say(ApplicantField::ExpiryDate, ValueSource::Printed, "2023-06-14");
        // Seventeen when it was issued: for minors it stays with ten years.
        QVERIFY(std::ranges::count(person.table().findings, Finding::Expired) == 1);
        for (const auto source : {ValueSource::Account, ValueSource::Printed})
            person.say(ApplicantField::BirthDate, source, "1990-03-04");
        const auto table = person.table();
        QCOMPARE(table.validity.standing, Standing::Valid);
        QCOMPARE(table.validity.rule, ValidityRule::FrenchCardExtended);
        QVERIFY(table.validity.isDerived);
        QVERIFY(std::ranges::count(table.findings, Finding::ValidityDerived) == 1);
        person.say(ApplicantField::Issuer, ValueSource::Zone, "UTO");
        QCOMPARE(person.table().validity.standing, Standing::Expired);
        // Before the answer nobody has told the issuer but the applicant, and then it is a document's own word.
        person.country = "FR";
        QCOMPARE(person.table().validity.standing, Standing::Expired);
        std::erase_if(person.applicant.values, [](const auto &v) { return v.field == ApplicantField::Issuer; });
        QCOMPARE(person.table().validity.standing, Standing::Valid);
        person.country = "BE";
        QCOMPARE(person.table().validity.standing, Standing::Expired);
    }

    void wrongDigitsAndOtherPlacesAreFindings()
    {
        Person person;
        person.zone->checks.front().agrees = false;
        person.say(ApplicantField::Issuer, ValueSource::Zone, "FRA");
        QCOMPARE(person.table().findings, (F{Finding::PlacesDiffer, Finding::DigitsDisagree}));
        person.zone->checks.front().agrees = true;
        person.zone->issuer = "D";
        person.say(ApplicantField::Issuer, ValueSource::Zone, "DEU");
        QCOMPARE(person.table().findings, F{});
    }

    /// What the applicant says is no more than that: the document itself is looked at.
    void anotherCountryThanTheApplicantSaysIsAFinding()
    {
        Person person;
        person.country = "FR";
        QCOMPARE(person.table().findings, F{Finding::OtherIssuer});
        // Nobody but the zone names a country: nothing contradicts it, and it passes no more silently.
        std::erase_if(person.applicant.values, [](const auto &v) { return v.field == ApplicantField::Issuer; });
        QCOMPARE(person.table().findings, F{Finding::OtherIssuer});
        QVERIFY(stepFor(Finding::OtherIssuer) == FindingStep::LookClosely);
        person.zone->issuer = "FRA";
        QCOMPARE(person.table().findings, F{});
        person.country = "DE";
        QCOMPARE(person.table().findings, F{Finding::OtherIssuer});
        person.zone->issuer = "D";
        QCOMPARE(person.table().findings, F{});
        person.zone.reset();
        person.say(ApplicantField::Issuer, ValueSource::Printed, "BEL");
        QCOMPARE(person.table().findings, (F{Finding::OtherIssuer, Finding::ZoneNotRead}));
    }

    void anotherKindThanTheApplicantSaysIsAFinding()
    {
        using enum DocumentKind;
        using enum MrzFormat;
        const std::vector<std::pair<DocumentKind, std::vector<MrzFormat>>> fitting{
            {Passport, {Td3}},
            {IdentityCard, {Td1, Td2, FrenchCard1995}},
            {ResidencePermit, {Td1, Td2, VisaA, VisaB}},
            {DrivingLicence, {Td1, Td2, FrenchLicence}},
            {Unknown, {Td1, Td2, Td3, FrenchCard1995, VisaA, VisaB, FrenchLicence}}};
        for (const auto &[kind, formats] : fitting)
            for (const auto format : {Td1, Td2, Td3, FrenchCard1995, VisaA, VisaB, FrenchLicence}) {
                Person person;
                person.document = kind;
                person.zone->format = format;
                const auto found = person.table().findings;
                const bool fits = std::ranges::count(formats, format) > 0;
                QCOMPARE(std::ranges::count(found, Finding::OtherKind), fits ? 0 : 1);
                const bool licence = kind == DrivingLicence || format == FrenchLicence;
                QCOMPARE(std::ranges::count(found, Finding::NoProof), licence ? 1 : 0);
            }
    }

    void aLicenceIsNoProof()
    {
        Person person;
        person.document = DocumentKind::DrivingLicence;
        person.zone.reset();
        QCOMPARE(person.table().findings, F{Finding::NoProof}); // and no zone is missed
    }

    void theHolderOfTheAccount_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<CellState>("state");
        QTest::newRow("title, surname first") << QStringLiteral("MME BÉRANGER ÉLODIE") << CellState::Agrees;
        QTest::newRow("given name first") << QStringLiteral("elodie beranger") << CellState::Agrees;
        QTest::newRow("initial") << QStringLiteral("M E BERANGER") << CellState::Partly;
        QTest::newRow("a relative") << QStringLiteral("M PAUL BERANGER") << CellState::Differs;
        QTest::newRow("a company") << QStringLiteral("STUDIO LUMIERE SARL") << CellState::Differs;
        QTest::newRow("another alphabet") << QStringLiteral("Беранже") << CellState::NotComparable;
    }
    void theHolderOfTheAccount()
    {
        QFETCH(QString, holder);
        QFETCH(CellState, state);
        Person person;
        person.say(ApplicantField::BankHolder, ValueSource::Bank, holder.toUtf8().constData());
        QCOMPARE(person.state(ApplicantField::BankHolder, TableColumn::Provider), state);
    }

    void everyFindingHasAStepAndTheGravestIsFirst()
    {
        Person person;
        person.document = DocumentKind::DrivingLicence;
        person.say(ApplicantField::Surname, ValueSource::Account, "Autre");
        person.zone->birthDate = "120101";
        person.zone->checks.front().agrees = false;
        const auto found = person.table().findings;
        QCOMPARE(found.front(), Finding::Minor);
        QVERIFY(std::ranges::is_sorted(found, std::greater(), stepFor));
        QVERIFY(found.size() > 3);
    }

    void nothingKnownIsAnEmptyTable()
    {
        const domain::Applicant nobody;
        const auto table = tableOf({nobody, {}, DocumentKind::Unknown, false, Today});
        QVERIFY(table.rows.empty());
        QVERIFY(!table.age);
        QCOMPARE(table.findings, (F{Finding::BirthUnknown, Finding::ValidityUnknown}));
    }
};

VIGIE_TEST(ApplicantTableTest);
#include "ApplicantTableTest.moc"
