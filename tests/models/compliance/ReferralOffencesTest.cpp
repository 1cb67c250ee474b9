#include "models/compliance/ReferralOffences.h"
#include "tests/models/compliance/ReferralPackets.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <functional>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

Q_DECLARE_METATYPE(std::function<void(Json &)>)

namespace {

Json seedJson(const char *name)
{
    std::ifstream file(std::string(VIGIE_SOURCE_DIR "/resources/policy/") + name);
    return Json::parse(file);
}

std::vector<std::string> idsOf(const std::vector<const Offence *> &offences)
{
    std::vector<std::string> ids;
    for (const auto *offence : offences)
        ids.push_back(offence->id);
    return ids;
}

} // namespace

class ReferralOffencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedIsRead()
    {
        const auto list = readOffences(seedJson("offences-1.json").dump());
        QVERIFY2(list, list ? "" : list.error().detail.c_str());
        QCOMPARE(list->version, 1);
        QCOMPARE(list->offences.size(), seedJson("offences-1.json")["offences"].size());
        const auto *child = findOffence(*list, "child-sexual-abuse");
        QVERIFY(child != nullptr && child->mustBeReported && child->threatensLife);
        QCOMPARE(child->law.in("fr"), QStringLiteral("Code pénal, art. 227-23"));
        QVERIFY(findOffence(*list, "parking") == nullptr);
    }

    /// The clauses it names are clauses of the policy, or nothing would ever open.
    void theSeedNamesClausesOfThePolicy()
    {
        std::vector<std::string> known;
        const auto policy = seedJson("content-2.json");
        for (const auto &clause : policy["clauses"])
            known.push_back(clause["id"]);
        int named = 0;
        for (const auto &offence : seedOffences().offences)
            for (const auto &clause : offence.clauses) {
                QVERIFY2(std::ranges::find(known, clause.value) != known.end(), clause.value.c_str());
                ++named;
            }
        QVERIFY(named > 0);
    }

    void aClauseOrACategoryOpensAReferral()
    {
        using domain::Category;
        using domain::ClauseId;
        using Ids = std::vector<std::string>;
        const auto list = seedOffences();
        QCOMPARE(idsOf(opensReferral(list, ClauseId("clause-child"), Category::None)), Ids{"child-sexual-abuse"});
        QCOMPARE(idsOf(opensReferral(list, ClauseId("clause-spam"), Category::Child)), Ids{"child-sexual-abuse"});
        QCOMPARE(idsOf(opensReferral(list, ClauseId("clause-terror"), Category::Hate)), Ids{"terrorism"});
        QCOMPARE(idsOf(opensReferral(list, ClauseId("clause-hate"), Category::Hate)),
                 (Ids{"hatred-origin", "hatred-sex"}));
        QVERIFY(opensReferral(list, ClauseId("clause-adult"), Category::Sexual).empty());
        QVERIFY(opensReferral(list, ClauseId(), Category::Unknown).empty());
    }

    void whoseItIs()
    {
        const auto list = seedOffences();
        using enum ReferralRecipient;
        QVERIFY(isFor(*findOffence(list, "procuring"), Pharos));
        QVERIFY(!isFor(*findOffence(list, "procuring"), PointDeContact));
        QVERIFY(!isFor(*findOffence(list, "procuring"), Article18));
        QVERIFY(isFor(*findOffence(list, "threat"), Article18));
    }

    void anArticleGoesStaleInAYear()
    {
        using namespace std::chrono;
        Offence offence;
        QVERIFY(isStale(offence, referralNow));
        offence.checkedOn = 2026y / March / 2;
        QVERIFY(!isStale(offence, referralNow));
        QVERIFY(!isStale(offence, referralNow + days(364)));
        QVERIFY(isStale(offence, referralNow + days(367)));
    }

    void refused_data()
    {
        QTest::addColumn<std::function<void(Json &)>>("alter");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const char *detail, std::function<void(Json &)> alter) {
            QTest::newRow(name) << std::move(alter) << QByteArray(detail);
        };
        row("no version", "version: missing", [](Json &j) { j.erase("version"); });
        row("version 0", "version: not a whole number of the range", [](Json &j) { j["version"] = 0; });
        row("version as a text", "version: not a whole number of the range", [](Json &j) { j["version"] = "1"; });
        row("half a version", "version: not a whole number of the range", [](Json &j) { j["version"] = 1.5; });
        row("no offences", "offences: none", [](Json &j) { j["offences"] = Json::array(); });
        row("offences are no list", "offences: not a list, or too long",
            [](Json &j) { j["offences"] = Json::object(); });
        row("an offence that is none", "offences[1]: not an object", [](Json &j) { j["offences"][1] = 7; });
        row("more", "the file: a field that is not known here", [](Json &j) { j["x"] = 1; });
        row("more in one", "offences[0]: a field that is not known here", [](Json &j) { j["offences"][0]["x"] = 1; });
        row("more below", "offences[0].law: a field that is not known here",
            [](Json &j) { j["offences"][0]["law"]["de"] = "x"; });
        row("twice", "offences[1].id: there twice", [](Json &j) { j["offences"][1]["id"] = "child-sexual-abuse"; });
        row("no id", "offences[1].id: not an id", [](Json &j) { j["offences"][1]["id"] = "a b"; });
        row("no French", "offences[2].title.fr: missing", [](Json &j) { j["offences"][2]["title"].erase("fr"); });
        row("no English", "offences[2].law.en: empty", [](Json &j) { j["offences"][2]["law"]["en"] = ""; });
        row("not https", "offences[0].source: not an address by https",
            [](Json &j) { j["offences"][0]["source"] = "http://law.example/"; });
        row("no such day", "offences[0].checked_on: not a date YYYY-MM-DD",
            [](Json &j) { j["offences"][0]["checked_on"] = "2026-02-30"; });
        row("a moment", "effective_on: not a date YYYY-MM-DD",
            [](Json &j) { j["effective_on"] = "2026-02-03T00:00:00Z"; });
        row("not a truth", "offences[3].must_be_reported: not true or false",
            [](Json &j) { j["offences"][3]["must_be_reported"] = "yes"; });
        row("nobody", "offences[3].recipients: nobody to refer it to",
            [](Json &j) { j["offences"][3]["recipients"] = Json::array(); });
        row("somebody else", "offences[3].recipients: a word that is not known here",
            [](Json &j) { j["offences"][3]["recipients"] = Json::array({"the press"}); });
        row("no category", "offences[0].categories: a word that is not known here",
            [](Json &j) { j["offences"][0]["categories"] = Json::array({"children"}); });
        row("no words", "offences[0].clauses: an entry that is no word",
            [](Json &j) { j["offences"][0]["clauses"] = Json::array({5}); });
    }
    void refused()
    {
        QFETCH(std::function<void(Json &)>, alter);
        QFETCH(QByteArray, detail);
        auto json = seedJson("offences-1.json");
        alter(json);
        const auto list = readOffences(json.dump());
        QVERIFY(!list && list.code() == ErrorCode::Invalid);
        QCOMPARE(QByteArray::fromStdString(list.error().detail), detail);
    }

    void tooLargeOrNoJson()
    {
        QCOMPARE(int(readOffences(std::string(256 * 1024 + 1, ' ')).code()), int(ErrorCode::TooLarge));
        for (const char *text : {"", "[]", "{", "{} {}", R"({"version":1,"version":1})", "[[[[[[[[[["})
            QCOMPARE(int(readOffences(text).code()), int(ErrorCode::Invalid));
    }
};

VIGIE_TEST(ReferralOffencesTest);
#include "ReferralOffencesTest.moc"
