#include "models/documents/Issuers.h"
#include "tests/support/TestCase.h"

#include <array>
#include <string>

using namespace vigie::documents;

class IssuersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryHasItsOwnThreeLetters()
    {
        for (const auto &[country, issuer] :
             {std::pair{"FR", "FRA"}, {"BE", "BEL"}, {"CH", "CHE"}, {"DZ", "DZA"}, {"MA", "MAR"}, {"TN", "TUN"},
              {"SN", "SEN"},          {"CI", "CIV"}, {"PT", "PRT"}, {"ES", "ESP"}, {"RO", "ROU"}, {"AD", "AND"},
              {"ZW", "ZWE"},          {"MC", "MCO"}, {"XK", "RKS"}, {"DE", "DEU"}, {"DE", "D"},   {"GB", "GBR"},
              {"GB", "GBD"},          {"RE", "FRA"}, {"NC", "FRA"}})
            QVERIFY2(isIssuedBy(issuer, country), country);
        for (const auto &[country, issuer] : {std::pair{"FR", "BEL"},
                                              {"BE", "FRA"},
                                              {"FR", "UTO"},
                                              {"DE", "DOM"},
                                              {"GB", "IRL"},
                                              {"FR", "D"},
                                              {"FR", "REU"},
                                              {"AT", "AUS"}})
            QVERIFY2(!isIssuedBy(issuer, country), country);
    }

    /// Of all pairs of two letters.
    void theTableKnowsEveryCountry()
    {
        constexpr std::string_view Issuer = "UTO";
        int countries = 0;
        for (char first = 'A'; first <= 'Z'; ++first)
            for (char second = 'A'; second <= 'Z'; ++second)
                countries += isIssuedBy(Issuer, std::string{first, second}) ? 0 : 1;
        QCOMPARE(countries, 250); // the 249 of ISO 3166-1, and Kosovo
    }

    void nothingIsHeldAgainstNobody()
    {
        for (const auto country : {"", "ZZ", "F", "FRA", "fr", "A ", "D "})
            QVERIFY2(isIssuedBy("UTO", country), country);
        QVERIFY(isIssuedBy("", "FR"));
    }
};

VIGIE_TEST(IssuersTest);
#include "IssuersTest.moc"
