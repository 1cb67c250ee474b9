#include "models/compliance/StatementTemplates.h"

#include "tests/models/compliance/DecisionDice.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <QFile>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

Json policy()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/content-2.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("content-2.json");
    return Json::parse(file.readAll().toStdString());
}

} // namespace

/// The reader of templates, and the seed file against the policy whose clauses it is about.
class StatementTemplatesTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Json &patch, const char *fault)
    {
        QTest::newRow(name) << QByteArray::fromStdString(patch.dump()) << QByteArray(fault);
    }

private Q_SLOTS:
    void everyClauseThatRestrictsHasOne()
    {
        int restricting = 0;
        const auto inForce = policy();
        for (const auto &clause : inForce["clauses"]) {
            bool restricts = false;
            for (const std::string action : clause["actions"])
                restricts = restricts || action == "block" || action == "make_unavailable" ||
                            action == "reclassify_adult"; // behind the age check: less visible than it was
            const auto *written = seedTemplates().find(clause["id"].get<std::string>());
            QVERIFY2((written != nullptr) == restricts, clause["id"].get<std::string>().c_str());
            if (!restricts)
                continue;
            ++restricting;
            QCOMPARE(written->code, clause["code"].get<std::string>());
            QCOMPARE(written->title.french, clause["title"]["fr"].get<std::string>());
            QCOMPARE(written->title.english, clause["title"]["en"].get<std::string>());
        }
        QCOMPARE(std::size_t(restricting), seedTemplates().templates.size());
    }

    /// A law is named where the clause names it, and nowhere else.
    void lawsAreThoseOfTheClauses()
    {
        const auto inForce = policy();
        for (const auto &clause : inForce["clauses"]) {
            const auto *written = seedTemplates().find(clause["id"].get<std::string>());
            if (written == nullptr)
                continue;
            const std::string text = clause["text"]["fr"];
            const bool citesLaw = text.find("code pénal") != std::string::npos ||
                                  text.find("loi du") != std::string::npos ||
                                  text.find("règlement (UE)") != std::string::npos;
            QVERIFY2(written->law.has_value() == citesLaw, written->clause.c_str());
            if (!citesLaw)
                continue;
            const auto number = written->law->reference.french.find_last_of(' ');
            const auto cited = written->law->reference.french.substr(number + 1);
            QVERIFY2(text.find(cited) != std::string::npos, written->clause.c_str());
        }
    }

    void adultContentAgainstTheTerms()
    {
        const auto *adult = seedTemplates().find("clause-adult");
        QVERIFY(adult->category == StatementCategory::OtherTermsViolation && !adult->law);
        QVERIFY(seedTemplates().find("clause-consent")->category == StatementCategory::CyberViolence);
        QVERIFY(seedTemplates().find("clause-child")->category == StatementCategory::ProtectionOfMinors);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("patch"); // RFC 6902
        QTest::addColumn<QByteArray>("fault");
        const auto replace = [](const char *path, const Json &value) {
            return Json::array({{{"op", "replace"}, {"path", path}, {"value", value}}});
        };
        const auto add = [](const char *path, const Json &value) {
            return Json::array({{{"op", "add"}, {"path", path}, {"value", value}}});
        };
        const auto remove = [](const char *path) { return Json::array({{{"op", "remove"}, {"path", path}}}); };
        row("nothing", Json::array(), "");
        row("another form", replace("/form", "vigie-statements/2"), "form: not vigie-statements/1");
        row("no version", remove("/version"), "file: no version");
        row("a version that is none", replace("/version", "1"), "version: not a number from 1");
        row("an unknown key", add("/colour", "red"), "file: an unknown key colour");
        row("a key of a statement", add("/statements/0/note", "x"), "statements[0]: an unknown key note");
        row("no facts", remove("/statements/2/facts"), "statements[2]: no facts");
        row("no statements", replace("/statements", Json::array()), "statements: not a list");
        row("one language", remove("/statements/2/facts/en"), "statements[2].facts: no en");
        row("a third language", add("/conjunction/de", " und "), "conjunction: an unknown key de");
        row("blank", replace("/statements/2/terms/explanation/en", " \u00a0"),
            "statements[2].terms.explanation.en: not a text");
        row("white space", replace("/statements/2/terms/explanation/en", " So."),
            "statements[2].terms.explanation.en: white space around it");
        row("a number", replace("/statements/2/code", 7), "statements[2].code: not a text");
        row("an unknown variable", replace("/statements/3/facts/fr", "Vu par {moderator}."),
            "statements[3].facts.fr: no variable {moderator}");
        row("an open brace", replace("/statements/3/facts/fr", "Vu {date"),
            "statements[3].facts.fr: braces that do not pair");
        row("a closed brace", replace("/statements/3/facts/fr", "Vu date}"),
            "statements[3].facts.fr: braces that do not pair");
        row("braces in braces", replace("/statements/3/facts/fr", "Vu {{date}}"),
            "statements[3].facts.fr: braces that do not pair");
        row("a clause twice", replace("/statements/1/clause", "clause-adult"), "statements[1].clause: there already");
        row("no such category", replace("/statements/1/category", "STATEMENT_CATEGORY_ODD"),
            "statements[1].category: no category of the database");
        row("a category of the report only",
            replace("/statements/1/category", "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER"),
            "statements[1].category: no category of the database");
        row("no such keyword", replace("/statements/1/keywords/0", "KEYWORD_ODD"),
            "statements[1].keywords: no keyword of the database");
        row("a keyword astray", replace("/statements/1/keywords/0", "KEYWORD_NUDITY"),
            "statements[1].keywords: of none of its categories");
        row("no keyword", replace("/statements/1/keywords", Json::array()),
            "statements[1].keywords: not a list of keywords");
        row("other without its words", remove("/statements/4/other"),
            "statements[4].other: goes with KEYWORD_OTHER and only with it");
        row("other's words without it", add("/statements/1/other", {{"fr", "x"}, {"en", "x"}}),
            "statements[1].other: goes with KEYWORD_OTHER and only with it");
        row("a law without a reason", remove("/statements/1/law/explanation"), "statements[1].law: no explanation");
        row("a word missing", remove("/words/CONTENT_TYPE_IMAGE"), "words: no CONTENT_TYPE_IMAGE");
        row("a word too many", add("/words/CONTENT_TYPE_SMELL", {{"fr", "x"}, {"en", "x"}}),
            "words: an unknown key CONTENT_TYPE_SMELL");
        row("words that are none", replace("/words", 5), "words: not an object");
    }
    void faults()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, fault);
        const auto text = Json::parse(seedTemplatesText()).patch(Json::parse(patch.toStdString())).dump();
        const auto read = readStatementTemplates(text);
        QCOMPARE(read ? QByteArray() : QByteArray::fromStdString(read.error().detail), fault);
        QVERIFY(read || read.code() == ErrorCode::Invalid);
    }

    void whatIsNoFile()
    {
        QVERIFY(!readStatementTemplates(""));
        QVERIFY(!readStatementTemplates("[]"));
        QVERIFY(!readStatementTemplates("{\"form\":\"vigie-statements/1\",\"form\":\"vigie-statements/1\"}"));
        QVERIFY(!readStatementTemplates(std::string(1'000, '[')));
        QVERIFY(readStatementTemplates(std::string(MaxTemplatesBytes + 1, ' ')).code() == ErrorCode::TooLarge);
    }
};

VIGIE_TEST(StatementTemplatesTest);
#include "StatementTemplatesTest.moc"
