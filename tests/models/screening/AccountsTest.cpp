#include "models/screening/Accounts.h"
#include "models/screening/IbanRegistry.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

#include <array>

using namespace vigie;
using namespace vigie::screening;

namespace {

/// The example of every country, from the registry (SWIFT, IBAN Registry, release 100).
constexpr std::array Examples{"AD1200012030200359100100",
                              "AE070331234567890123456",
                              "AL47212110090000000235698741",
                              "AT611904300234573201",
                              "AZ21NABZ00000000137010001944",
                              "BA391290079401028494",
                              "BE68539007547034",
                              "BG80BNBG96611020345678",
                              "BH67BMAG00001299123456",
                              "BI4210000100010000332045181",
                              "BR6699999A03000010009795493C1",
                              "BY13NBRB3600900000002Z00AB00",
                              "CH9300762011623852957",
                              "CR05015202001026284066",
                              "CY17002001280000001200527600",
                              "CZ6508000000192000145399",
                              "DE89370400440532013000",
                              "DJ2100010000000154000100186",
                              "DK5000400440116243",
                              "DO28BAGR00000001212453611324",
                              "EE382200221020145685",
                              "EG380019000500000000263180002",
                              "ES9121000418450200051332",
                              "FI2112345600000785",
                              "FK88SC123456789012",
                              "FO6264600001631634",
                              "FR1420041010050500013M02606",
                              "GB29NWBK60161331926819",
                              "GE29NB0000000101904917",
                              "GI75NWBK000000007099453",
                              "GL8964710001000206",
                              "GR1601101250000000012300695",
                              "GT82TRAJ01020000001210029690",
                              "HN88CABF00000000000250005469",
                              "HR1210010051863000160",
                              "HU42117730161111101800000000",
                              "IE29AIBK93115212345678",
                              "IL620108000000099999999",
                              "IQ98NBIQ850123456789012",
                              "IS140159260076545510730339",
                              "IT60X0542811101000000123456",
                              "JO94CBJO0010000000000131000302",
                              "KW81CBKU0000000000001234560101",
                              "KZ86125KZT5004100100",
                              "LB62099900000001001901229114",
                              "LC55HEMM000100010012001200023015",
                              "LI21088100002324013AA",
                              "LT121000011101001000",
                              "LU280019400644750000",
                              "LV80BANK0000435195001",
                              "LY83002048000020100120361",
                              "MC5811222000010123456789030",
                              "MD24AG000225100013104168",
                              "ME25505000012345678951",
                              "MK07250120000058984",
                              "MN121234123456789123",
                              "MR1300020001010000123456753",
                              "MT84MALT011000012345MTLCAST001S",
                              "MU17BOMM0101101030300200000MUR",
                              "NI45BAPR00000013000003558124",
                              "NL91ABNA0417164300",
                              "NO9386011117947",
                              "OM810180000001299123456",
                              "PK36SCBL0000001123456702",
                              "PL61109010140000071219812874",
                              "PS92PALS000000000400123456702",
                              "PT50000201231234567890154",
                              "QA58DOHB00001234567890ABCDEFG",
                              "RO49AAAA1B31007593840000",
                              "RS35260005601001611379",
                              "RU0304452522540817810538091310419",
                              "SA0380000000608010167519",
                              "SC18SSCB11010000000000001497USD",
                              "SD2129010501234001",
                              "SE4550000000058398257466",
                              "SI56263300012039086",
                              "SK3112000000198742637541",
                              "SM86U0322509800000000270100",
                              "SO211000001001000100141",
                              "ST23000100010051845310146",
                              "SV62CENR00000000000000700025",
                              "TL380080012345678910157",
                              "TN5910006035183598478831",
                              "TR330006100519786457841326",
                              "UA213223130000026007233566001",
                              "VA59001123000012345678",
                              "VG96VPVG0000012345678901",
                              "XK051212012345678906",
                              "YE15CBYE0001018861234567891234"};

QString grouped(const QString &iban)
{
    QString out;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + iban.mid(i, 4);
    return out;
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountrysExampleIsFound_data()
    {
        QTest::addColumn<QString>("iban");
        for (const char *iban : Examples)
            QTest::newRow(iban) << QString::fromLatin1(iban);
        QTest::newRow("GB82") << QStringLiteral("GB82WEST12345698765432");
        QTest::newRow("FR76") << QStringLiteral("FR7630006000011234567890189");
    }
    void everyCountrysExampleIsFound()
    {
        QFETCH(QString, iban);
        QVERIFY(isIban(iban.toStdString()));
        QCOMPARE(test::found(iban), QStringList{QStringLiteral("iban high|") + iban});
        QCOMPARE(test::found(grouped(iban), DetailKind::Iban), QStringList{grouped(iban)});
        QCOMPARE(test::found(iban.toLower(), DetailKind::Iban), QStringList{iban.toLower()});
        QCOMPARE(screen(iban).spans.front().region, iban.left(2).toStdString());
        for (qsizetype i = 2; i < iban.size(); ++i) { // one digit changed anywhere
            QString other = iban;
            if (!other[i].isDigit())
                continue;
            other[i] = QChar('0' + (other[i].digitValue() + 1) % 10);
            QVERIFY2(!isIban(other.toStdString()), qPrintable(other));
            QCOMPARE(test::found(other, DetailKind::Iban), QStringList());
        }
    }

    void lengthsAreOfTheRegistry()
    {
        const auto length = [](const char *country) { return 4 + lengthOf(ibanStructure(country)); };
        for (const auto &[country, characters] : {std::pair{"FR", 27},
                                                  {"MC", 27},
                                                  {"BE", 16},
                                                  {"LU", 20},
                                                  {"CH", 21},
                                                  {"DE", 22},
                                                  {"ES", 24},
                                                  {"IT", 27},
                                                  {"PT", 25},
                                                  {"NL", 18},
                                                  {"GB", 22},
                                                  {"MT", 31},
                                                  {"NO", 15}})
            QCOMPARE(length(country), static_cast<std::size_t>(characters));
        for (const char *iban : Examples)
            QCOMPARE(length(std::string(iban, 2).c_str()), std::string_view(iban).size());
        for (const char *other : {"US", "fr", "", "F", "ZZ"})
            QVERIFY(ibanStructure(other).empty());
    }

    void whatIsNoIbanIsNotFound()
    {
        for (const char *text :
             {"FR1420041010050500013M02607", "FR142004101005050001M302606", // fact: digit changed, characters swapped
              "FR1420041010050500013M0260", "FR1420041010050500013M026066", "ZZ1420041010050500013M02606",
              "FRX420041010050500013M02606", "xFR1420041010050500013M02606", "FR", "FR14", "FR14 2004",
              "DE89370400440532O13000"}) {
            QVERIFY2(!isIban(text), text);
            QCOMPARE(test::found(QString::fromLatin1(text), DetailKind::Iban), QStringList());
        }
    }

    void spellingsOfOneIban()
    {
        for (const char *text :
             {"IBAN:FR14 2004 1010 0505 0001 3M02 606", "ibanFR1420041010050500013M02606",
              "FR14-2004-1010-0505-0001-3M02-606", "fr14 2004 1010 0505 0001 3m02 606.",
              "ＦＲ１４ ２００４ １０１０ ０５０５ ０００１ ３Ｍ０２ ６０６", "FR14\n20041010050500013M02606",
              "F\u200BR142004\u00AD1010050500013M02606", "FR14💳2004💳1010💳0505💳0001💳3M02💳606"})
            QCOMPARE(test::found(QString::fromUtf8(text), DetailKind::Iban).size(), 1);
        QCOMPARE(test::found(QStringLiteral("FR1420041010050500013M02606merci")),
                 QStringList{QStringLiteral("iban medium|FR1420041010050500013M02606")});
        // "no" begins like Norway's.
        QCOMPARE(test::found(QStringLiteral("no 93 8601 1117 947")),
                 QStringList{QStringLiteral("iban medium|no 93 8601 1117 947")});
    }

    void theFrenchKeyIsASecondOne()
    {
        QVERIFY(ribKeyAgrees("20041010050500013M02606"));
        QVERIFY(ribKeyAgrees("30006000011234567890189"));
        QVERIFY(ribKeyAgrees("11222000010123456789030"));
        for (const char *wrong : {"20041010050500013M02607", "20041010050500031M02606", "2004101005050001", "",
                                  "20041010050500013M026O6", "A0041010050500013M02606"})
            QVERIFY2(!ribKeyAgrees(wrong), wrong);
        QVERIFY(screen(u"FR1420041010050500013M02606").spans.front().rule == Rule::IbanAndRibKey);
        QVERIFY(screen(u"DE89370400440532013000").spans.front().rule == Rule::IbanChecksum);
        // Modulo 97 agrees, the French key does not.
        const QString half = QStringLiteral("FR4812345678901234567890123");
        QVERIFY(isIban(half.toStdString()));
        QCOMPARE(test::found(half), QStringList{QStringLiteral("iban medium|") + half});
    }

    void aBareRibIsFoundByItsKeyAndItsGroups()
    {
        QCOMPARE(test::found(QStringLiteral("RIB 20041 01005 0500013M026 06")),
                 QStringList{QStringLiteral("rib high|20041 01005 0500013M026 06")});
        QCOMPARE(test::found(QStringLiteral("30006 00001 12345678901 89")),
                 QStringList{QStringLiteral("rib high|30006 00001 12345678901 89")});
        QCOMPARE(test::found(QStringLiteral("20041010050500013M02606")),
                 QStringList{QStringLiteral("rib low|20041010050500013M02606")});
        for (const char *text : {"20041 01005 0500013M026 07", "20041 01005 0500013M026 061", "20041 01005 0500013M026",
                                 "a20041 01005 0500013M026 06", "20041 01005 0500013M026 06b"})
            QCOMPARE(test::found(QString::fromLatin1(text), DetailKind::Rib), QStringList());
    }

    void aBicNeedsAnAccountOrAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("bics");
        const auto row = [](const char *text, const QStringList &bics = {}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << bics;
        };
        row("BIC AGRIFRPP", {QStringLiteral("AGRIFRPP")});
        row("BIC/SWIFT : BNPAFRPPXXX", {QStringLiteral("BNPAFRPPXXX")});
        row("code swift: psstfrpppar", {QStringLiteral("psstfrpppar")});
        row("FR1420041010050500013M02606 PSSTFRPPPAR", {QStringLiteral("PSSTFRPPPAR")});
        row("PSSTFRPPPAR\nFR1420041010050500013M02606", {QStringLiteral("PSSTFRPPPAR")});
        row("FR1420041010050500013M02606\nBIC: PSSTFRPPPAR", {QStringLiteral("PSSTFRPPPAR")});
        row("20041 01005 0500013M026 06 PSSTFRPPPAR", {QStringLiteral("PSSTFRPPPAR")});
        row("VENDREDI");
        row("On se voit VENDREDI");
        row("un stylo bic vendredi");
        row("un bic vendredi à 8 h : DIMANCHE");
        row("AGRIFRPP");
        row("BIC AGRIZZPP"); // no such country
        row("BIC AGRI12PP");
        row("BIC AGRIFRPPX");
        row("FR1420041010050500013M02606 à vendredi");
        row("FR1420041010050500013M02606\n\n\nPSSTFRPPPAR"); // another paragraph
    }
    void aBicNeedsAnAccountOrAWord()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, bics);
        QCOMPARE(test::found(text, DetailKind::Bic), bics);
    }

    void theFormOfABicIsThatOfWords()
    {
        QVERIFY(hasBicForm("VENDREDI")); // RE is Réunion: the reason why a BIC needs company
        QVERIFY(hasBicForm("PSSTFRPPPAR") && hasBicForm("CHASUS33"));
        for (const char *other : {"", "PSSTFRP", "PSSTFRPPPA", "PSSTXXPP", "PSS1FRPP", "psstfrpp"})
            QVERIFY2(!hasBicForm(other), other);
        QVERIFY(isCountry("FR") && isCountry("ZW") && isCountry("AD") && isCountry("XK"));
        for (const char *other : {"", "F", "ZZ", "fr", " A", "FRA", "D A"})
            QVERIFY2(!isCountry(other), other);
    }
};

VIGIE_TEST(AccountsTest);
#include "AccountsTest.moc"
