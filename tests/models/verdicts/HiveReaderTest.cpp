#include "models/verdicts/HiveReader.h"
#include "models/verdicts/HiveClasses.h"
#include "models/verdicts/Summary.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::verdicts;

namespace {

constexpr Instant Now{Milliseconds(1'772'000'000'000)};

/// The exact shape of the vendor's V2 answer.
constexpr auto V2 = R"({"id":"task-1","code":200,"project_id":1,"user_id":1,"created_on":"2026-03-02T09:00:00Z",
 "from_cache":false,"status":[{"status":{"code":"0","message":"SUCCESS"},
 "response":{"input":{"id":"x","hash":"","model":"visual","model_type":"CATEGORIZATION","model_version":1,
  "inference_client_version":"","created_on":"","charge":0.0},
  "output":[{"time":0,"classes":[{"class":"general_nsfw","score":0.91},
                                 {"class":"general_not_nsfw_not_suggestive","score":0.09},
                                 {"class":"brand_new_class","score":0.4}]}]}}]})";

constexpr auto V3 = R"({"task_id":"t-3","post_id":"item-7","model":"hive/visual-moderation","version":"1","output":[
 {"extra":[{"name":"frame_index","value":1},{"name":"timestamp","value":2.5}],
  "classes":[{"class_name":"yes_fight","value":0.93},{"class_name":"no_fight","value":0.07}]},
 {"extra":[{"name":"frame_index","value":0},{"name":"timestamp","value":0}],
  "classes":[{"class":"ai_generated","score":0.2},{"class":"not_ai_generated","value":0.8}]}]})";

constexpr auto Text = R"({"id":"task-t","status":[{"status":{"code":"0","message":"SUCCESS"},"response":{
 "custom_classes":[],"text_filters":[{"value":"abc","start_index":4,"end_index":7,"type":"profanity"}],
 "pii_entities":[],"urls":[],"language":"FR","moderated_classes":["hate"],
 "output":[{"time":0,"start_char_index":0,"end_char_index":12,
            "classes":[{"class":"hate","score":3},{"class":"bullying","score":0},{"class":"odd","score":1.5}]}]}}]})";

} // namespace

class HiveReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsV2()
    {
        const auto answer = readHive(V2, Now);
        QVERIFY(answer);
        QVERIFY(answer->form == HiveForm::V2);
        QCOMPARE(answer->taskId, std::string("task-1"));
        QVERIFY(answer->postId.empty());
        QCOMPARE(answer->visual.size(), std::size_t{1});
        const auto &verdict = answer->visual.front();
        QCOMPARE(verdict.provider, std::string("hive"));
        QCOMPARE(verdict.model, std::string("visual"));
        QVERIFY(verdict.receivedAt == Now);
        QCOMPARE(verdict.frames.size(), std::size_t{1});
        QCOMPARE(verdict.frames[0].classes.size(), std::size_t{3}); // the unknown class is kept
        QCOMPARE(verdict.frames[0].classes[2].name, std::string("brand_new_class"));
        QCOMPARE(verdict.frames[0].classes[0].score, 0.91);
    }

    void readsV3WithBothSpellings()
    {
        const auto answer = readHive(V3, Now);
        QVERIFY(answer);
        QVERIFY(answer->form == HiveForm::V3);
        QCOMPARE(answer->taskId, std::string("t-3"));
        QCOMPARE(answer->postId, std::string("item-7"));
        const auto &frames = answer->visual.front().frames;
        QCOMPARE(frames.size(), std::size_t{2});
        QVERIFY(frames[0].time == Milliseconds(0)); // sorted by time
        QVERIFY(frames[1].time == Milliseconds(2500));
        QCOMPARE(frames[0].classes[0].name, std::string("ai_generated"));
        QCOMPARE(frames[0].classes[1].score, 0.8);
        QCOMPARE(frames[1].classes[0].name, std::string("yes_fight"));
    }

    void readsTextSeverities()
    {
        const auto answer = readHive(Text, Now);
        QVERIFY(answer);
        QVERIFY(answer->visual.empty());
        QCOMPARE(answer->text.size(), std::size_t{1});
        const auto &text = answer->text.front();
        QCOMPARE(text.language, std::string("FR"));
        QCOMPARE(text.spans.size(), std::size_t{1});
        QCOMPARE(text.spans[0].classes.size(), std::size_t{2}); // 1.5 is no severity
        QCOMPARE(text.spans[0].classes[0].severity, 3);
        QCOMPARE(text.filters[0].start, 4);
        QCOMPARE(text.filters[0].end, 7);
    }

    void countsFailedModels()
    {
        const auto answer = readHive(
            R"({"id":"a","status":[{"status":{"code":"12","message":"NO"},"response":{"output":[]}},
                {"status":{"code":0},"response":{"output":[]}},{"status":{"code":"0"}}]})",
            Now);
        QVERIFY(answer);
        QCOMPARE(answer->failedModels, 2);
        QCOMPARE(answer->visual.size(), std::size_t{1});
    }

    void leavesOutScoresThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("null") << QByteArray(R"({"class":"x","score":null})");
        QTest::newRow("text") << QByteArray(R"({"class":"x","score":"0.9"})");
        QTest::newRow("above") << QByteArray(R"({"class":"x","score":1.01})");
        QTest::newRow("negative") << QByteArray(R"({"class":"x","score":-0.1})");
        QTest::newRow("no name") << QByteArray(R"({"score":0.5})");
        QTest::newRow("not an object") << QByteArray("7");
    }
    void leavesOutScoresThatAreNone()
    {
        QFETCH(QByteArray, entry);
        const auto text =
            R"({"task_id":"t","output":[{"classes":[)" + entry.toStdString() + R"(,{"class":"kept","score":1}]}]})";
        const auto answer = readHive(text, Now);
        QVERIFY(answer);
        QCOMPARE(answer->visual[0].frames[0].classes.size(), std::size_t{1});
        QCOMPARE(answer->visual[0].frames[0].classes[0].name, std::string("kept"));
    }

    void refusesWhatIsNoAnswer()
    {
        for (const std::string text : {"", "[]", "{}", "{\"status\":7}", "nul", "{\"output\":[}"})
            QVERIFY(readHive(text, Now).error().code == ErrorCode::Invalid);
        QVERIFY(readHive(std::string(200'000, '['), Now).error().code == ErrorCode::Invalid);
        QVERIFY(readHive(std::string(MaxHiveBytes + 1, ' '), Now).error().code == ErrorCode::TooLarge);
    }

    void headsSumToOne()
    {
        const auto answer = readHive(V2, Now);
        const auto heads = byHeads(answer->visual[0].frames[0]);
        QCOMPARE(heads.size(), std::size_t{2});
        QCOMPARE(heads[0].head, std::string("nsfw"));
        QVERIFY(isComplete(heads[0]));
        QCOMPARE(heads[1].head, std::string("brand_new_class"));
        QVERIFY(!isComplete(heads[1]));
    }

    void complementsAreNeverRisks_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"no_gun", "no_nazi", "no_female_nudity", "no_child_present", "not_ai_generated",
                                 "none", "general_not_nsfw_not_suggestive", "no_hanging_no_noose", "no_such_thing_yet"})
            QTest::newRow(name) << QByteArray(name);
    }
    void complementsAreNeverRisks()
    {
        QFETCH(QByteArray, name);
        QVERIFY(meaningOf(name.toStdString()).polarity == Polarity::Complement);
    }

    void complementSharesTheHeadOfItsRisk()
    {
        QCOMPARE(meaningOf("no_nazi").head, meaningOf("yes_nazi").head);
        QCOMPARE(meaningOf("no_blood").head, meaningOf("very_bloody").head);
        QVERIFY(meaningOf("no_nazi").known);
        QVERIFY(!meaningOf("yes_tomorrow").known);
    }
};

VIGIE_TEST(HiveReaderTest);
#include "HiveReaderTest.moc"
