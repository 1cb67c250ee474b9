#include "models/compliance/ReferralFile.h"
#include "tests/models/compliance/ReferralPackets.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::ordered_json;

Q_DECLARE_METATYPE(std::function<void(Json &)>)

namespace {

/// Every key of a document, whatever its depth.
void collectKeys(const Json &json, std::vector<std::string> &keys)
{
    if (json.is_object())
        for (const auto &[key, value] : json.items())
            keys.push_back(key);
    for (const auto &value : json)
        if (value.is_structured())
            collectKeys(value, keys);
}

} // namespace

class ReferralFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        auto packet = completePacket();
        packet.silence = DoNotNotify{QStringLiteral("order 2026/0417"), at("2026-09-01T00:00:00Z")};
        const auto file = writeReferral(packet);
        const auto read = readReferral(file);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY(*read == packet);
        QCOMPARE(writeReferral(*read), file);
        // An empty packet is one, too; what it lacks is said elsewhere.
        QVERIFY(*readReferral(writeReferral({})) == ReferralPacket{});
    }

    void anyPacketComesBack()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        ReferralDice dice(seed);
        for (int round = 0; round < 1'000; ++round) {
            const auto packet = dice.packet();
            const auto read = readReferral(writeReferral(packet));
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            QVERIFY(*read == packet);
        }
    }

    void keysStandInOneOrder()
    {
        auto packet = completePacket();
        packet.silence = DoNotNotify{QStringLiteral("order"), {}};
        std::vector<std::string> keys;
        const auto json = Json::parse(writeReferral(packet));
        for (const auto &[key, value] : json.items())
            keys.push_back(key);
        const std::vector<std::string> expected{
            "format",   "id",    "opened_at", "opened_by", "offence", "facts",      "cause",         "cause_reference",
            "aware_at", "items", "uploader",  "custody",   "danger",  "legal_hold", "do_not_notify", "informed"};
        QCOMPARE(keys, expected);
        QCOMPARE(json["aware_at"].get<std::string>(), std::string("2026-03-02T08:00:30.000Z"));
        QCOMPARE(json["custody"][0]["at"].get<std::string>(), std::string("2026-03-02T07:57:12.250Z"));
        QCOMPARE(writeReferral(packet).back(), '\n');
    }

    /// The keys are a closed list, and none of them is for a picture.
    void noFieldHoldsAPicture()
    {
        auto packet = completePacket();
        packet.silence = DoNotNotify{QStringLiteral("order"), at("2026-09-01T00:00:00Z")};
        std::vector<std::string> keys;
        collectKeys(Json::parse(writeReferral(packet)), keys);
        for (const auto &key : keys)
            for (const char *word : {"image", "picture", "thumb", "media", "bytes", "data", "content", "frame", "veil"})
                QVERIFY2(key.find(word) == std::string::npos, key.c_str());
        for (const char *key : {"thumbnail", "picture", "bytes"}) {
            auto json = Json::parse(writeReferral(packet));
            json["items"][0][key] = "iVBORw0KGgo";
            const auto read = readReferral(json.dump());
            QVERIFY(!read);
            QCOMPARE(read.error().detail, std::string("items[0]: a field that is not known here"));
        }
    }

    void textsThatHoldBytesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const QString run = QString(199, QLatin1Char('A'));
        QTest::newRow("199 letters") << run << false;
        QTest::newRow("200 letters") << run + QLatin1Char('9') << true;
        QTest::newRow("in lines") << run.left(76) + QStringLiteral("\r\n") + run.left(76) + QLatin1Char('\n') + run
                                  << true;
        QTest::newRow("in words") << run.left(76) + QLatin1Char(' ') + run << false;
        QTest::newRow("url-safe") << QString(100, QLatin1Char('_')) + QString(100, QLatin1Char('-')) << true;
        QTest::newRow("data address") << QStringLiteral("see DATA:image/gif;base64,R0lGODlh") << true;
        QTest::newRow("a link") << QStringLiteral("https://creators.example/") + run.left(150) << false;
        QTest::newRow("three hashes") << QString::fromStdString(hexDigits(64, 1) + "\n" + hexDigits(64, 2) + "\n" +
                                                                hexDigits(64, 3))
                                      << false;
        QTest::newRow("prose") << completePacket().facts << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void textsThatHoldBytesAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, holds);
        QCOMPARE(holdsEncodedBytes(text), holds);
        auto packet = completePacket();
        packet.facts = text;
        const auto read = readReferral(writeReferral(packet));
        QCOMPARE(bool(read), !holds);
        if (!read)
            QCOMPARE(read.error().detail, std::string("facts: encoded bytes; a packet holds no picture"));
    }

    void refused_data()
    {
        QTest::addColumn<std::function<void(Json &)>>("alter");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *name, const char *detail, std::function<void(Json &)> alter) {
            QTest::newRow(name) << std::move(alter) << QByteArray(detail);
        };
        row("no format", "format: missing", [](Json &j) { j.erase("format"); });
        row("another format", "format: not one that is known here", [](Json &j) { j["format"] = "vigie-referral-2"; });
        row("null", "facts: not a text", [](Json &j) { j["facts"] = nullptr; });
        row("empty", "facts: empty", [](Json &j) { j["facts"] = ""; });
        row("long facts", "facts: too long", [](Json &j) { j["facts"] = std::string(20'001, ' '); });
        row("very long facts", "facts: too long", [](Json &j) { j["facts"] = std::string(60'001, ' '); });
        row("id", "id: not an id", [](Json &j) { j["id"] = "a/b"; });
        row("cause", "cause: a word that is not known here", [](Json &j) { j["cause"] = "rumour"; });
        row("moment", "aware_at: not an instant (RFC 3339)", [](Json &j) { j["aware_at"] = "yesterday"; });
        row("no items", "items: missing", [](Json &j) { j.erase("items"); });
        row("upper-case hash", "items[0].sha256: not a hash in lower-case hexadecimal digits",
            [](Json &j) { j["items"][0]["sha256"] = std::string(64, 'A'); });
        row("short hash", "items[0].md5: not a hash in lower-case hexadecimal digits",
            [](Json &j) { j["items"][0]["md5"] = "00"; });
        row("event", "custody[2].event: a word that is not known here",
            [](Json &j) { j["custody"][2]["event"] = "copied"; });
        row("no event", "custody[2].event: missing", [](Json &j) { j["custody"][2].erase("event"); });
        row("no moment", "custody[4].at: missing", [](Json &j) { j["custody"][4].erase("at"); });
        row("1001 events", "custody: not a list, or too long", [](Json &j) {
            for (int i = 0; i < 1000; ++i)
                j["custody"].push_back(j["custody"][0]);
        });
        row("state", "danger.member_state: not a country (ISO 3166 alpha-2)",
            [](Json &j) { j["danger"]["member_state"] = "France"; });
        row("hold", "legal_hold: not an object", [](Json &j) { j["legal_hold"] = true; });
        row("party", "informed[0].party: a word that is not known here",
            [](Json &j) { j["informed"][0]["party"] = "the press"; });
    }
    void refused()
    {
        QFETCH(std::function<void(Json &)>, alter);
        QFETCH(QByteArray, detail);
        auto json = Json::parse(writeReferral(completePacket()));
        alter(json);
        const auto read = readReferral(json.dump());
        QVERIFY(!read && read.code() == ErrorCode::Invalid);
        QCOMPARE(QByteArray::fromStdString(read.error().detail), detail);
    }

    /// Cut and altered files are read or refused, and what is refused says nothing of what was in it.
    void damagedFilesNeverBreakTheReader()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        auto packet = completePacket();
        packet.facts = QStringLiteral("canary-7Q");
        packet.uploader.front().value = QStringLiteral("canary-7Q");
        const auto whole = writeReferral(packet);
        int read = 0;
        constexpr int Rounds = 2'000;
        for (int round = 0; round < Rounds; ++round) {
            auto text = whole;
            for (auto changes = random() % 3; changes > 0; --changes)
                text[random() % text.size()] = static_cast<char>(random() & 0xFF);
            if (random() % 3 == 0)
                text.resize(random() % text.size());
            const auto result = readReferral(text);
            read += result ? 1 : 0;
            if (!result)
                QVERIFY(result.error().detail.find("canary") == std::string::npos);
        }
        QVERIFY(read > 0 && read < Rounds);
    }
};

VIGIE_TEST(ReferralFileTest);
#include "ReferralFileTest.moc"
