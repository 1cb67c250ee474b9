#include "models/domain/MemberLetter.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;

namespace {

LocalizedText both(const char *french, const char *english)
{
    return {{{"fr", QString::fromUtf8(french)}, {"en", QString::fromUtf8(english)}}};
}

LetterRules rules()
{
    LetterRules r;
    r.frame = both("Le {date}, votre {item} a été {effect}. Règle {code} ({title}). {reason} {automated} {redress}",
                   "On {date} your {item} was {effect}. Rule {code} ({title}). {reason} {automated} {redress}");
    r.redress = both("Recours : 6 mois.", "Redress: 6 months.");
    r.automated = both("Décision automatique.", "Automated decision.");
    r.effects[DecisionAction::Block] = both("bloqué", "blocked");
    r.kinds[ItemKind::Photo] = both("photo", "photo");
    return r;
}

Clause clause()
{
    Clause c;
    c.code = "H1";
    c.title = both("Haine", "Hate");
    c.statement = both("Ce contenu attaque un groupe.", "This content attacks a group.");
    return c;
}

LetterFacts facts(std::string language)
{
    return {std::move(language), "2026-11-21", ItemKind::Photo, DecisionAction::Block, false};
}

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsInTheLanguageOfTheMember()
    {
        const auto french = compose(rules(), clause(), facts("fr"));
        QVERIFY(french.isComplete());
        QCOMPARE(french.letter.text, QStringLiteral("Le 21/11/2026, votre photo a été bloqué. Règle H1 (Haine). "
                                                    "Ce contenu attaque un groupe.  Recours : 6 mois."));
        QCOMPARE(french.letter.language, "fr");
        const auto english = compose(rules(), clause(), facts("en"));
        QVERIFY(
            english.letter.text.startsWith(QStringLiteral("On 2026-11-21 your photo was blocked. Rule H1 (Hate).")));
    }

    void anAutomaticDecisionSaysSo()
    {
        auto f = facts("fr");
        QVERIFY(!compose(rules(), clause(), f).letter.text.contains(QStringLiteral("automatique")));
        f.automated = true;
        QVERIFY(compose(rules(), clause(), f).letter.text.contains(QStringLiteral("Décision automatique.")));
        auto silent = rules();
        silent.automated = {};
        QVERIFY(!compose(silent, clause(), f).isComplete());
    }

    void aVariableWithoutAValueKeepsTheLetterBack()
    {
        auto f = facts("fr");
        f.kind = ItemKind::Video;
        QCOMPARE(compose(rules(), clause(), f).missing, std::vector{QStringLiteral("item")});
        f.kind = ItemKind::Photo;
        f.action = DecisionAction::MakeUnavailable;
        QCOMPARE(compose(rules(), clause(), f).missing, std::vector{QStringLiteral("effect")});
        f = facts("fr");
        f.date = "tomorrow";
        QCOMPARE(compose(rules(), clause(), f).missing, std::vector{QStringLiteral("date")});
        auto strange = clause();
        strange.statement = both("{password} {password} {nom}", "{password}");
        QCOMPARE(compose(rules(), strange, facts("fr")).missing,
                 (std::vector{QStringLiteral("password"), QStringLiteral("nom")}));
        strange.statement = {};
        QVERIFY(!compose(rules(), strange, facts("fr")).isComplete());
    }

    void whatAValueSaysIsNoTemplate()
    {
        auto tricky = clause();
        tricky.title = both("{redress} {x}", "{redress}");
        const auto draft = compose(rules(), tricky, facts("fr"));
        QVERIFY(draft.isComplete());
        QVERIFY(draft.letter.text.contains(QStringLiteral("({redress} {x})")));
    }

    void withoutAFrameTheClausesSentenceIsTheLetter()
    {
        const auto draft = compose({}, clause(), facts("en"));
        QVERIFY(draft.isComplete());
        QCOMPARE(draft.letter.text, QStringLiteral("This content attacks a group."));
    }

    void theSenderStandsBelowTheWordsInTheirLanguage()
    {
        const LetterSender sender{QStringLiteral("Exemple SAS"), both("1 rue\nParis", "1 street\nParis")};
        QCOMPARE(faultOf(sender), std::string());
        auto draft = compose(rules(), clause(), facts("en"));
        const QString words = draft.letter.text;
        sign(draft, std::nullopt);
        QCOMPARE(draft.letter.text, words); // a policy that names none
        QVERIFY(draft.letter.sender.empty() && bodyOf(draft.letter) == words);
        sign(draft, sender);
        QCOMPARE(draft.letter.text, words + QStringLiteral("\n\nExemple SAS\n1 street\nParis"));
        QCOMPARE(draft.letter.sender,
                 (std::vector{QStringLiteral("Exemple SAS"), QStringLiteral("1 street"), QStringLiteral("Paris")}));
        QCOMPARE(bodyOf(draft.letter), words);
        QCOMPARE(signatureOf(draft.letter), QStringLiteral("Exemple SAS\n1 street\nParis"));
        LetterDraft empty;
        sign(empty, sender);
        QVERIFY(empty.letter.text.isEmpty()); // nothing is no letter
    }

    void aSenderIsWholeInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QByteArray>("fault");
        const QString line = QStringLiteral("1 rue");
        const QString name = QStringLiteral("Exemple SAS");
        QTest::newRow("no name") << QStringLiteral("  ") << line << line << QByteArray("sender.name");
        QTest::newRow("a long name") << QString(81, u'x') << line << line << QByteArray("sender.name");
        QTest::newRow("a name of two lines") << QStringLiteral("a\nb") << line << line << QByteArray("sender.name");
        QTest::newRow("no French") << name << QString() << line << QByteArray("sender.address.fr");
        QTest::newRow("no English") << name << line << QString() << QByteArray("sender.address.en");
        QTest::newRow("a blank line") << name << line << QStringLiteral("a\n\nb") << QByteArray("sender.address.en");
        QTest::newRow("nine lines") << name << QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8\n9") << line
                                    << QByteArray("sender.address.fr");
        QTest::newRow("reads backwards") << name << line << QStringLiteral("a\u202eb")
                                         << QByteArray("sender.address.en");
        QTest::newRow("whole") << name << QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8") << line << QByteArray();
    }
    void aSenderIsWholeInBothLanguages()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, french);
        QFETCH(const QString, english);
        QFETCH(const QByteArray, fault);
        LetterSender sender{name, {}};
        if (!french.isNull())
            sender.address.byLanguage["fr"] = french;
        if (!english.isNull())
            sender.address.byLanguage["en"] = english;
        QCOMPARE(QByteArray::fromStdString(faultOf(sender)), fault);
    }

    void theDayIsTheSameOnEveryMachine()
    {
        QCOMPARE(letterDate(parseRfc3339("2026-11-21T23:59:59.999Z").value()), std::string("2026-11-21"));
        QCOMPARE(letterDate(parseRfc3339("2026-11-22T00:00:00.000Z").value()), std::string("2026-11-22"));
    }
};

VIGIE_TEST(LetterTest);
#include "LetterTest.moc"
