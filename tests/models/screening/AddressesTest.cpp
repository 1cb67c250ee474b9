#include "models/screening/PostalAddresses.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

/// E-mail, web and postal addresses.
class AddressesTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spans");
    }
    static void row(const char *text, const QStringList &spans = {})
    {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << spans;
    }
    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, spans);
        QCOMPARE(test::found(text), spans);
    }

private Q_SLOTS:
    void emails_data()
    {
        columns();
        row("bob@example.org", {QStringLiteral("email high|bob@example.org")});
        row("Écris-moi : <bob.martin+x@mail.example.org>.",
            {QStringLiteral("email high|bob.martin+x@mail.example.org")});
        row("mailto:bob@example.org?subject=x", {QStringLiteral("email high|bob@example.org")});
        row("BOB@EXAMPLE.ORG", {QStringLiteral("email high|BOB@EXAMPLE.ORG")});
        row("bob@example.org,eve@example.com",
            {QStringLiteral("email high|bob@example.org"), QStringLiteral("email high|eve@example.com")});
        row("zoé@exemple.example", {QStringLiteral("email high|zoé@exemple.example")});
        row("- bob@example.org -", {QStringLiteral("email high|bob@example.org")});
        row("'bob@example.org'", {QStringLiteral("email high|bob@example.org")});
        row("ольга@пример.example", {QStringLiteral("email high|ольга@пример.example")});
        row("bob@xn--exmple-cua.example", {QStringLiteral("email high|bob@xn--exmple-cua.example")});
        row("ｂｏｂ＠ｅｘａｍｐｌｅ．ｏｒｇ", {QStringLiteral("email high|ｂｏｂ＠ｅｘａｍｐｌｅ．ｏｒｇ")});
        row("b\u200Bob@exam\u00ADple.org", {QStringLiteral("email high|b\u200Bob@exam\u00ADple.org")});
        row("photo@2x.png", {QStringLiteral("email medium|photo@2x.png")});
        row("_a@b.fr", {QStringLiteral("email high|_a@b.fr")});
        row("bob@example.org.2026", {QStringLiteral("email high|bob@example.org")});
        row("https://example.org/?to=bob@example.org",
            {QStringLiteral("email high|bob@example.org")}); // goes before the link
        row("bob@localhost");
        row("@example.org");
        row("bob@");
        row("bob@-example.org");
        row("2 @ 3.50");
        row("bob@3.50");
        row("@@@@");
        row("a@b@c");
    }
    void emails() { compare(); }

    void longPartsAreNoParts()
    {
        const QString label(63, QLatin1Char('a'));
        const QString local(64, QLatin1Char('b'));
        QCOMPARE(test::found(local + QStringLiteral("@") + label + QStringLiteral(".org"), DetailKind::Email).size(),
                 1);
        QCOMPARE(test::found(QStringLiteral("b@a") + label + QStringLiteral(".org")), QStringList());
        // Of a longer local part the end is taken: what stands before an address does not hide it.
        const QString longer = QStringLiteral("xx") + local + QStringLiteral("@example.org");
        QCOMPARE(test::found(longer, DetailKind::Email), QStringList{longer.mid(2)});
    }

    void links_data()
    {
        columns();
        row("https://example.org/x?y=(a)", {QStringLiteral("url high|https://example.org/x?y=(a)")});
        row("(http://example.org/b).", {QStringLiteral("url high|http://example.org/b")});
        row("HTTPS://EXAMPLE.ORG!", {QStringLiteral("url high|HTTPS://EXAMPLE.ORG")});
        row("www.example.org", {QStringLiteral("url high|www.example.org")});
        row("http://192.0.2.1:8080/", {QStringLiteral("url high|http://192.0.2.1:8080/")});
        row("<a href=\"https://example.org/\">", {QStringLiteral("url high|https://example.org/")});
        row("voir example.com, merci", {QStringLiteral("url medium|example.com")});
        row("shop.example.fr", {QStringLiteral("url medium|shop.example.fr")});
        row("example.fr/lola", {QStringLiteral("url medium|example.fr/lola")});
        row("bonjour.fr", {QStringLiteral("url low|bonjour.fr")});
        row("https://example.org/photo/0199001234", {QStringLiteral("url high|https://example.org/photo/0199001234")});
        row("https://paypal.me/lola75", {QStringLiteral("payment-tag high|https://paypal.me/lola75")});
        row("revolut.me/lola75.", {QStringLiteral("payment-tag high|revolut.me/lola75")});
        row("www.paypal.me/lola75", {QStringLiteral("payment-tag high|www.paypal.me/lola75")});
        row("notpaypal.me/lola", {QStringLiteral("url medium|notpaypal.me/lola")});
        row("fin de phrase.Début d'une autre");
        row("ok.je pars, la.et toi, oui.ma belle");
        row("super.photo");
        row("lola.photo/album", {QStringLiteral("url medium|lola.photo/album")});
        row("bob@lola.photo", {QStringLiteral("email high|bob@lola.photo")});
        row("example.it");
        row("example.it/lola", {QStringLiteral("url medium|example.it/lola")});
        row("https://paypal.com/paypalme/lola", {QStringLiteral("payment-tag high|https://paypal.com/paypalme/lola")});
        row("https://paypal.com/fr/help", {QStringLiteral("url high|https://paypal.com/fr/help")});
        row("node.js");
        row("https://");
        row("www.");
        row("1.5.2026");
        row("…");
    }
    void links() { compare(); }

    void postalAddresses_data()
    {
        columns();
        const auto high = [](const char *text) {
            row(text, {QStringLiteral("postal-address high|") + QString::fromUtf8(text)});
        };
        const auto medium = [](const char *text) {
            row(text, {QStringLiteral("postal-address medium|") + QString::fromUtf8(text)});
        };
        high("12 rue des Lilas, 75011 Paris");
        high("12 rue des Lilas 75011 PARIS 11 CEDEX 11");
        high("12bis avenue du Général-Leclerc\n75014 Paris");
        high("12 ter, av. de la République\n92100 Boulogne-Billancourt");
        high("12 quater bd Saint-Michel 75005 Paris");
        high("12 B boulevard Voltaire, bât. C, 2e étage, 75011 Paris");
        high("3 pl. Bellecour 69002 Lyon");
        high("3 place de l'Église, 24000 Périgueux");
        high("8 chemin des Vignes 33000 Bordeaux");
        high("8 che. des Vignes 33000 Bordeaux");
        high("1 imp. des Roses 97400 Saint-Denis");
        high("1 impasse des Roses, 97110 Pointe-à-Pitre");
        high("5 allée des Érables, 92200 Neuilly sur Seine");
        high("5 route de Vannes 44000 Nantes");
        high("5 rte de Vannes 44000 Nantes");
        high("2 quai de Bercy 75012 Paris");
        high("2 cours Lafayette 69003 Lyon");
        high("2 square du Temple 75003 Paris");
        high("2 passage du Caire 75002 Paris");
        high("2 résidence Les Pins 13090 Aix-en-Provence");
        high("2 lotissement Les Pins 13090 Aix-en-Provence");
        high("BP 123, 75002 Paris");
        high("CS 40001, 75801 PARIS CEDEX 08");
        high("12 RUE DU 11 NOVEMBRE 1918, 69008 LYON");
        medium("lieu-dit Le Bourg, 24000 Périgueux");
        medium("ZA des Ormes 35000 Rennes");
        medium("ZI Nord 35000 Rennes");
        medium("rue des Lilas, 75011 Paris");
        medium("12 rue des Lilas");
        medium("12-14 rue Victor Hugo");
        row("j'habite au 12 rue des lilas ce soir", {QStringLiteral("postal-address medium|12 rue des lilas")});
        row("2 cours Lafayette", {QStringLiteral("postal-address low|2 cours Lafayette")});
        row("12 r\u200Bue des Lil\u00ADas, ７５０１１ Paris",
            {QStringLiteral("postal-address high|12 r\u200Bue des Lil\u00ADas, ７５０１１ Paris")});
        row("75011 Paris"); // a postcode alone, a commune alone, a street alone
        row("Paris");
        row("75011");
        row("rue des Lilas");
        row("la rue");
        row("2 cours de yoga");
        row("12 places assises");
        row("un lot de 3, 75011 Paris");
        row("la rue des Lilas compte 75000 habitants");
        row("dans la rue il y a 75000 personnes");
        row("12 rue");
        row("12 avenue, 99999 Nulle-Part");
        row("BP 123");
        row("on dit 75011 Paris");
    }
    void postalAddresses() { compare(); }

    void postcodesAreOfDepartments()
    {
        for (const char *postcode : {"01000", "20000", "75011", "95880", "97400", "98800"})
            QVERIFY2(isFrenchPostcode(postcode), postcode);
        for (const char *other : {"00100", "99000", "7501", "750111", "7501A", ""})
            QVERIFY2(!isFrenchPostcode(other), other);
    }
};

VIGIE_TEST(AddressesTest);
#include "AddressesTest.moc"
