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

    void theDayIsTheSameOnEveryMachine()
    {
        QCOMPARE(letterDate(parseRfc3339("2026-11-21T23:59:59.999Z").value()), std::string("2026-11-21"));
        QCOMPARE(letterDate(parseRfc3339("2026-11-22T00:00:00.000Z").value()), std::string("2026-11-22"));
    }
};

VIGIE_TEST(LetterTest);
#include "LetterTest.moc"
