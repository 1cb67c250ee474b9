#include "models/documents/PersonNames.h"
#include "tests/support/TestCase.h"

using namespace vigie::documents;

namespace {

NameAgreement compare(const DocumentName &document, const AccountName &account)
{
    return compareNames(document, account).overall();
}

} // namespace

class PersonNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoldedAsDocumentsWriteThem()
    {
        QCOMPARE(foldedName(QStringLiteral("Maëlys")), std::string("MAELYS"));
        QCOMPARE(foldedName(QStringLiteral("Müller-Lüdenscheidt")), std::string("MUELLER LUEDENSCHEIDT"));
        QCOMPARE(plainlyFoldedName(QStringLiteral("Müller")), std::string("MULLER"));
        QCOMPARE(foldedName(QStringLiteral("Strauß")), std::string("STRAUSS"));
        QCOMPARE(foldedName(QStringLiteral("Sœur Æbelø Ångström")), std::string("SOEUR AEBELOE AANGSTROEM"));
        QCOMPARE(foldedName(QStringLiteral("François d’Hérouville")), std::string("FRANCOIS D HEROUVILLE"));
        QCOMPARE(foldedName(QStringLiteral("O'Brien  –  Łukasz Ñandú")), std::string("O BRIEN LUKASZ NANDU"));
        QCOMPARE(foldedName(QString::fromUtf8("e\u0301lodie")), std::string("ELODIE")); // decomposed
        QCOMPARE(foldedName(QStringLiteral("Þór Đoković")), std::string("THOR DOKOVIC"));
        QCOMPARE(foldedName(QStringLiteral("Ольга")), std::string());
    }

    void spellingsOfOneNameMatch()
    {
        using enum NameAgreement;
        QVERIFY(compare({"MUELLER", "JURGEN", false}, {QStringLiteral("Müller"), {}, QStringLiteral("Jürgen")}) ==
                Match);
        QVERIFY(compare({"MARTIN", "MAELYS GAELLE MARIE", false},
                        {QStringLiteral("Martin"), {}, QStringLiteral("Maëlys")}) == Match);
        QVERIFY(compare({"MARTIN", "MAELYS", false},
                        {QStringLiteral("Martin"), {}, QStringLiteral("Maëlys, Gaëlle")}) == Match);
        QVERIFY(compare({"LE GALL", "MARIECLAIRE", false},
                        {QStringLiteral("Legall"), {}, QStringLiteral("Marie-Claire")}) == Match);
        QVERIFY(compare({"O BRIEN", "SINEAD", false}, {QStringLiteral("O’Brien"), {}, QStringLiteral("Sinéad")}) ==
                Match);
    }

    void eitherSurnameWillDoAndBothInAnyOrder()
    {
        using enum NameAgreement;
        const AccountName account{QStringLiteral("Durand"), QStringLiteral("Petit"), QStringLiteral("Zoé")};
        for (const char *surname : {"DURAND", "PETIT", "DURAND PETIT", "PETIT DURAND"})
            QVERIFY2(compare({surname, "ZOE", false}, account) == Match, surname);
        QVERIFY(compare({"DURAND MOREAU", "ZOE", false}, account) == Partial);
        QVERIFY(compare({"MOREAU", "ZOE", false}, account) == Mismatch);
    }

    void aTruncatedNameIsTheBeginningOfTheWholeOne()
    {
        using enum NameAgreement;
        QVERIFY(compareNames({"VANDERMUELLERANDSOFO", "", true},
                             {QStringLiteral("Vandermüllerandsoforth"), {}, QStringLiteral("Anna")})
                    .surname == Match);
        QVERIFY(compareNames({"BERTHIER", "MARIE ANTOI", true},
                             {QStringLiteral("Berthier"), {}, QStringLiteral("Marie-Antoinette")})
                    .overall() == Match);
        QVERIFY(
            compareNames({"VANDER", "", false}, {QStringLiteral("Vandermüller"), {}, QStringLiteral("Anna")}).surname ==
            Mismatch);
    }

    void anotherFirstGivenNameIsForAPersonToLookAt()
    {
        using enum NameAgreement;
        QVERIFY(compare({"MARTIN", "GAELLE MARIE", false}, {QStringLiteral("Martin"), {}, QStringLiteral("Marie")}) ==
                Partial);
        QVERIFY(compare({"MARTIN", "PAUL", false}, {QStringLiteral("Martin"), {}, QStringLiteral("Marie")}) ==
                Mismatch);
    }

    void whatHasNoLettersIsNotCompared()
    {
        using enum NameAgreement;
        QVERIFY(compare({"PETROVA", "OLGA", false}, {QStringLiteral("Петрова"), {}, QStringLiteral("Ольга")}) ==
                NotComparable);
        QVERIFY(compareNames({"MARTIN", "", false}, {QStringLiteral("Martin"), {}, QStringLiteral("Zoé")}) ==
                (NameComparison{Match, NotComparable}));
    }

    void theWorseOfTheTwoCounts()
    {
        using enum NameAgreement;
        QVERIFY((NameComparison{Match, Mismatch}).overall() == Mismatch);
        QVERIFY((NameComparison{Partial, Match}).overall() == Partial);
    }
};

VIGIE_TEST(PersonNamesTest);
#include "PersonNamesTest.moc"
