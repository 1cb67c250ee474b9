// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/support/HostileText.h"
#include "widgets/certification/TypedZone.h"

#include <random>

using namespace vigie;
using namespace vigie::ui::certification;
using documents::MrzField;
using documents::MrzFormat;
using State = TypedCheck::State;

class TypedZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatFollowsFromSizeAndFirstLetters()
    {
        QCOMPARE(likelyFormat({}, {3, 30}), std::optional(MrzFormat::Td1));
        QCOMPARE(likelyFormat({}, {2, 44}), std::optional(MrzFormat::Td3));
        QCOMPARE(likelyFormat({QStringLiteral("V")}, {2, 44}), std::optional(MrzFormat::VisaA));
        QCOMPARE(likelyFormat({QStringLiteral("V<")}, {2, 36}), std::optional(MrzFormat::VisaB));
        QCOMPARE(likelyFormat({QStringLiteral("IDFRA")}, {2, 36}), std::optional(MrzFormat::FrenchCard1995));
        QCOMPARE(likelyFormat({QStringLiteral("IDBEL")}, {2, 36}), std::optional(MrzFormat::Td2));
        QCOMPARE(likelyFormat({}, {1, 30}), std::optional(MrzFormat::FrenchLicence));
        QVERIFY(!likelyFormat({}, {4, 12}));
    }

    /// Every digit is there before it is computed, and says so the moment it can be.
    void digitsAreComputedAsTheyAreTyped()
    {
        const QString first = QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<");
        const QString second = QStringLiteral("7408122F1204159UTO<<<<<<<<<<<6");
        const QString third = QStringLiteral("ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
        QCOMPARE(state({}, MrzField::DocumentNumber), State::NotTyped);
        QCOMPARE(state({first.left(14)}, MrzField::DocumentNumber), State::NotTyped);
        QCOMPARE(state({first.left(15)}, MrzField::DocumentNumber), State::Agrees);
        QCOMPARE(state({QString(first).replace(7, 1, QLatin1Char('5'))}, MrzField::DocumentNumber), State::Differs);
        QCOMPARE(state({QString(), second.left(7)}, MrzField::BirthDate), State::Agrees);
        QCOMPARE(state({QString(), second.left(7)}, MrzField::ExpiryDate), State::NotTyped);
        QCOMPARE(state({QString(), second}, MrzField::Composite), State::NotTyped); // the first line belongs to it
        const auto whole = typedZone({first, second, third}, {3, 30});
        QVERIFY(whole.isWhole && !whole.failure);
        for (const auto &check : whole.checks)
            QCOMPARE(check.state, State::Agrees);
    }

    /// The number goes on in the optional part: known only when all of it is typed.
    void aLongNumberIsNoFailureMeanwhile()
    {
        const QString first = QStringLiteral("I<UTOD23145890<7349<<<<<<<<<<<");
        QCOMPARE(state({first}, MrzField::DocumentNumber), State::NotTyped);
        const auto whole = typedZone(
            {first, QStringLiteral("3407127M9507122UTO<<<<<<<<<<<2"), QStringLiteral("STEVENSON<<PETER<JOHN<<<<<<<<<")},
            {3, 30});
        QCOMPARE(whole.checks.front().field, MrzField::DocumentNumber);
        QCOMPARE(whole.checks.front().state, State::Agrees);
    }

    void whatIsNoZoneSaysWhy()
    {
        const auto unknown = typedZone(
            {QString(30, QLatin1Char('X')), QString(30, QLatin1Char('<')), QString(30, QLatin1Char('<'))}, {3, 30});
        QVERIFY(unknown.isWhole);
        QCOMPARE(unknown.failure, std::optional(ErrorCode::Unsupported));
        const auto misplaced = typedZone({QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<"),
                                          QStringLiteral("740B122F1204159UTO<<<<<<<<<<<6"),
                                          QStringLiteral("ERIKSSON<<ANNA<MARIA<<<<<<<<<<")},
                                         {3, 30});
        QCOMPARE(misplaced.failure, std::optional(ErrorCode::Invalid));
    }

    void typingIsForgiven()
    {
        bool dropped = true;
        QCOMPARE(zoneText(QStringLiteral("p<fra martin"), dropped), QStringLiteral("P<FRAMARTIN"));
        QVERIFY(!dropped);
        QCOMPARE(zoneText(QString::fromUtf8("A«B‹C"), dropped), QStringLiteral("A<<B<C"));
        QVERIFY(!dropped);
        QCOMPARE(zoneText(QString::fromUtf8("É1-2"), dropped), QStringLiteral("12"));
        QVERIFY(dropped);
    }

    void hostileTextIsNoZone()
    {
        std::mt19937 random(20261122); // the seed of the failure that this prints is this one
        auto texts = test::hostileTexts();
        for (int i = 0; i < 300; ++i)
            texts.push_back(test::randomHostileText(random, 60));
        for (const auto &text : texts) {
            bool dropped = false;
            const QString line = zoneText(text, dropped);
            for (const QChar c : line)
                QVERIFY(c == QLatin1Char('<') || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                        (c >= QLatin1Char('A') && c <= QLatin1Char('Z')));
            for (const ZoneSize size : {ZoneSize{3, 30}, ZoneSize{2, 36}, ZoneSize{2, 44}, ZoneSize{1, 30}})
                (void)typedZone({line.left(size.length), line.mid(size.length, size.length)}, size);
        }
    }

    /// The sex stands where no digit of TD1 to TD3 covers it, and is shown nowhere.
    void everyFormatSaysWhereTheSexStands()
    {
        for (const auto format : {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::VisaA, MrzFormat::VisaB,
                                  MrzFormat::FrenchCard1995}) {
            const auto place = sexPlace(format);
            QVERIFY(place);
            for (const auto &piece : documents::layoutOf(format).pieces) // a letter that no field has
                QVERIFY(piece.place.line != place->line || piece.place.last < place->first ||
                        piece.place.first > place->last);
        }
        QVERIFY(!sexPlace(MrzFormat::FrenchLicence));
    }

    /// Up to the last three characters of the document's number, as everywhere; what is optional may be anyone's
    /// number.
    void numbersAreHiddenUpToTheirLastCharacters()
    {
        const auto masked = [](QStringList lines, MrzFormat format, bool numbers) {
            for (const auto &place : hiddenPlaces(lines, format, numbers))
                for (int column = place.first; column <= place.last; ++column)
                    lines[place.line - 1][column - 1] = QLatin1Char('*');
            return lines;
        };
        const QStringList card{QStringLiteral("I<UTOD231458907AB12<<<<<<<<<<<"),
                               QStringLiteral("7408122F1204159UTO1234<<<<<<<6"),
                               QStringLiteral("ERIKSSON<<ANNA<MARIA<<<<<<<<<<")};
        const QStringList hidden{QStringLiteral("I<UTO******8907****<<<<<<<<<<<"),
                                 QStringLiteral("7408122*1204159UTO****<<<<<<<6"), card[2]};
        QCOMPARE(masked(card, MrzFormat::Td1, true), hidden);
        QStringList goingOn = card; // a long number: nothing of it is its end where numbers usually stand
        goingOn[0] = QStringLiteral("I<UTOD23145890<7349<<<<<<<<<<<");
        QCOMPARE(masked(goingOn, MrzFormat::Td1, true)[0], QStringLiteral("I<UTO*********<****<<<<<<<<<<<"));
        const QStringList passport{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                                   QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};
        QCOMPARE(masked(passport, MrzFormat::Td3, true)[1],
                 QStringLiteral("******2C36UTO7408122*1204159*********<<<<<10"));
        QCOMPARE(masked(passport, MrzFormat::Td3, false)[1],
                 QStringLiteral("L898902C36UTO7408122*1204159ZE184226B<<<<<10"));
    }

    /// A zone that is being typed, or one that was damaged, is shorter than its format.
    void numbersOfAShortZoneAreHiddenWithinIt()
    {
        for (const auto format : {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::VisaA, MrzFormat::VisaB,
                                  MrzFormat::FrenchCard1995, MrzFormat::FrenchLicence})
            for (const auto &lines :
                 {QStringList(), QStringList{QString()}, QStringList{QStringLiteral("I<UTOD2"), QStringLiteral("7")}})
                for (const auto &place : hiddenPlaces(lines, format, true))
                    if (const auto sex = sexPlace(format); !sex || place.line != sex->line || place.first != sex->first)
                        QVERIFY(place.line <= lines.size() && place.last <= lines[place.line - 1].size());
    }

private:
    static State state(const QStringList &lines, MrzField field)
    {
        const auto zone = typedZone(lines, {3, 30});
        const auto found = std::ranges::find(zone.checks, field, &TypedCheck::field);
        return found == zone.checks.end() ? State::NotTyped : found->state;
    }
};

VIGIE_TEST(TypedZoneTest);
#include "TypedZoneTest.moc"
