#include "models/screening/LetterScreening.h"
#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

#include <QUuid>

#include <random>

using namespace vigie;
using namespace vigie::screening;

namespace {

const std::vector<QString> Own{QStringLiteral("moderation@platform.example"), QStringLiteral("+33 1 99 00 12 34"),
                               QStringLiteral("FR14 2004 1010 0505 0001 3M02 606"),
                               QStringLiteral("12 rue de l’Exemple, 75002 Paris")};

QStringList kept(const std::vector<QString> &own, const QString &letter)
{
    const auto screening = LetterScreening::create(own);
    if (!screening)
        return {QStringLiteral("not created")};
    const auto findings = screening->mustNotLeave(letter);
    QStringList told;
    for (const auto &span : findings->spans)
        told += test::told(letter, span);
    return told;
}

} // namespace

class LetterScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every letter names its notice by an id, whatever digits that has.
    void anIdIsNobodysNumber()
    {
        std::mt19937_64 dice(20'261'123);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(16, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(dice());
            const auto id = QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
            const QString letter = QStringLiteral("Votre signalement du 2 mars 2026 (référence %1).").arg(id);
            QVERIFY2(kept(Own, letter).isEmpty(), qPrintable(id + kept(Own, letter).join(QLatin1Char(' '))));
        }
        const auto around = QStringLiteral("06 39 98 12 34 123e4567-e89b-12d3-a456-426614174000 +33 6 39 98 12 35");
        QCOMPARE(kept(Own, around).size(), 2);
    }

    void somebodysDetailsMustNotLeave()
    {
        const QString letter = QStringLiteral(
            "Bonjour Zoé,\nnous avons retiré votre photo : elle montrait l'adresse zoe@example.org, le "
            "06 39 98 12 34, le compte DE89 3704 0044 0532 0130 00, 30006 00001 12345678901 89, la carte "
            "4111 1111 1111 1111 et « 5 allée des Roses\n69003 Lyon ».");
        QCOMPARE(kept(Own, letter), (QStringList{QStringLiteral("email high|zoe@example.org"),
                                                 QStringLiteral("telephone high|06 39 98 12 34"),
                                                 QStringLiteral("iban high|DE89 3704 0044 0532 0130 00"),
                                                 QStringLiteral("rib high|30006 00001 12345678901 89"),
                                                 QStringLiteral("payment-card high|4111 1111 1111 1111"),
                                                 QStringLiteral("postal-address high|5 allée des Roses\n69003 Lyon")}));
    }

    void ourOwnContactsMayHoweverTheyAreWritten()
    {
        const QString letter = QStringLiteral(
            "Platform SAS\n12, rue de l'Exemple\n75002 Paris\nTél. 01.99.00.12.34, Moderation@Platform.example\n"
            "IBAN FR1420041010050500013M02606");
        QCOMPARE(kept(Own, letter), QStringList());
        QCOMPARE(kept({}, letter).size(), 4);
        // One digit, one letter, one house further it is somebody else's.
        QCOMPARE(kept(Own, QStringLiteral("01 99 00 12 35")).size(), 1);
        QCOMPARE(kept(Own, QStringLiteral("moderation@platform.example.org")).size(), 1);
        QCOMPARE(kept(Own, QStringLiteral("x.moderation@platform.example")).size(), 1);
        QCOMPARE(kept(Own, QStringLiteral("14, rue de l'Exemple\n75002 Paris")).size(), 1);
    }

    void ordinaryLettersLeave()
    {
        for (const char *text :
             {"Bonjour,\nle 12/06/2024 à 16:45 votre photo 2024061216453012 (référence case-1234567890) a été retirée "
              ": clause W1, "
              "article 17 du règlement (UE) 2022/2065. Vous avez six mois pour contester sur "
              "https://platform.example/redress/12345.",
              "Dear member, your item 01J9Z3K4 was made unavailable on 2026-11-22. Policy version 12, clause 3.4.1.",
              ""})
            QCOMPARE(kept(Own, QString::fromUtf8(text)), QStringList());
    }

    void aListOfOurOwnThatSaysNothingIsRefused()
    {
        for (const char *contact :
             {"", "platform", "platform.example", "a@platform.example b@platform.example", "75002 Paris"}) {
            const auto screening = LetterScreening::create({Own[0], QString::fromUtf8(contact)});
            QVERIFY2(!screening, contact);
            QVERIFY(screening.code() == ErrorCode::Invalid);
            QCOMPARE(screening.error().detail, std::string("own contact 2 is not exactly one detail"));
        }
    }

    void ourOwnContactsDoNotHideWhatIsBehindThem()
    {
        const QString letter =
            QStringLiteral("moderation@platform.example ").repeated(2000) + QStringLiteral("zoe@example.org");
        QCOMPARE(kept(Own, letter), QStringList{QStringLiteral("email high|zoe@example.org")});
        const auto many = LetterScreening::create(Own)->mustNotLeave(QStringLiteral("zoe@example.org ").repeated(2000));
        QCOMPARE(many->count(), 2000);
        QCOMPARE(many->spans.size(), std::size_t{1000});
    }

    void whatIsLongerThanALetterIsRefused()
    {
        const auto screening = LetterScreening::create({});
        QVERIFY(screening->mustNotLeave(QString(LetterScreening::LongestLetter, QLatin1Char('a')))->empty());
        const auto refused = screening->mustNotLeave(QString(LetterScreening::LongestLetter + 1, QLatin1Char('a')));
        QVERIFY(!refused && refused.code() == ErrorCode::TooLarge);
    }
};

VIGIE_TEST(LetterScreeningTest);
#include "LetterScreeningTest.moc"
