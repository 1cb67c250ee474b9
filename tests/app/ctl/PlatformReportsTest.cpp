#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace vigie;
using test::RawServer;
using Json = nlohmann::json;

namespace {

struct Run
{
    int code = -1;
    QJsonObject out;
    QByteArray complaint;
};

/// The real program, with a token on descriptor 3.
Run vigiectl(const std::string &server, const QStringList &arguments)
{
    QProcess process;
    QStringList quoted{
        QStringLiteral("'" VIGIE_BIN_DIR "/vigiectl' --token-fd 3 --server '%1'").arg(QString::fromStdString(server))};
    for (const auto &argument : arguments)
        quoted << QLatin1Char('\'') + argument + QLatin1Char('\'');
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), quoted.join(QLatin1Char(' ')) + QStringLiteral(" 3<<EOF\ntoken-1\nEOF")});
    Run run;
    if (!process.waitForFinished())
        return run;
    run.code = process.exitCode();
    run.out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.complaint = process.readAllStandardError();
    return run;
}

RawServer::Answer answer(const Json &json)
{
    return {RawServer::reply(200, "application/json", json.dump())};
}

Json report()
{
    Json parts = Json::array();
    for (int i = 1; i <= 11; ++i)
        parts.push_back({{"file", std::to_string(i) + "_part.csv"},
                         {"columns", {"a", "b"}},
                         {"rows", Json::array({Json::array({"x", "=1+1"}), Json::array({"y", "\"z\""})})}});
    return {{"year", 2026}, {"parts", parts}, {"not_recorded", Json::array({"10_part.csv"})}, {"orders_left_out", 2}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// vigiectl statement export, vigiectl report yearly.
class PlatformReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsExported()
    {
        RawServer server([](const std::string &request) {
            if (request.find("after=7%2F1") == std::string::npos)
                return answer({{"items", {{{"puid", "p-1"}}, {{"puid", "p-2"}}}}, {"next", "7/1"}});
            return answer({{"items", {{{"puid", "p-3"}}}}});
        });
        const QStringList command{QStringLiteral("statement"), QStringLiteral("export"), QStringLiteral("--since"),
                                  QStringLiteral("2026-03-31")};
        const auto run = vigiectl(server.url(), command);
        QVERIFY2(run.code == 0, run.complaint.constData());
        const auto list = run.out[QStringLiteral("statements")].toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[2].toObject()[QStringLiteral("puid")].toString(), QStringLiteral("p-3"));
        const auto first = server.requests().at(0);
        QVERIFY(first.starts_with("GET /v1/statements?limit=500&since=2026-03-31T00:00:00.000Z "));
        QVERIFY(first.find("Authorization: Bearer token-1\r\n") != std::string::npos);

        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("statements.json"));
        const auto written = vigiectl(server.url(), command + QStringList{QStringLiteral("--out"), file});
        QVERIFY2(written.code == 0, written.complaint.constData());
        QCOMPARE(written.out[QStringLiteral("statements")].toInt(), 3);
        QCOMPARE(QJsonDocument::fromJson(bytesOf(file)).object()[QStringLiteral("statements")].toArray(), list);
        // What was exported once is not replaced.
        QCOMPARE(vigiectl(server.url(), command + QStringList{QStringLiteral("--out"), file}).code, 1);
    }

    void theReportIsElevenFiles()
    {
        RawServer server([](const std::string &) { return answer(report()); });
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("report/2026"));
        const QStringList command{QStringLiteral("report"), QStringLiteral("yearly"), QStringLiteral("--year"),
                                  QStringLiteral("2026"),   QStringLiteral("--out"),  out};
        const auto run = vigiectl(server.url(), command);
        QVERIFY2(run.code == 0, run.complaint.constData());
        QVERIFY(server.requests().at(0).starts_with("GET /v1/reports/yearly?year=2026 "));
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), 11);
        QCOMPARE(bytesOf(out + QStringLiteral("/4_part.csv")), QByteArray("a,b\r\nx,'=1+1\r\ny,\"\"\"z\"\"\"\r\n"));
        QCOMPARE(run.out[QStringLiteral("not_recorded")].toArray().size(), 1);
        QCOMPARE(run.out[QStringLiteral("orders_left_out")].toInt(), 2);
        QCOMPARE(vigiectl(server.url(), command).code, 1); // nothing is replaced
    }

    void whatIsNoReportIsNotWritten_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const Json &json) {
            QTest::newRow(name) << QByteArray::fromStdString(json.dump());
        };
        auto json = report();
        json["parts"].erase(3);
        row("ten parts", json);
        for (const auto *file : {"../x.csv", "a/b.csv", ".csv", "x.sh", "x.csv.csv", ""}) {
            json = report();
            json["parts"][5]["file"] = file;
            row(file, json);
        }
        json = report();
        json["parts"][10]["rows"][0] = Json::array({"x"});
        row("a short row", json);
        json["parts"][10]["rows"][0] = Json::array({"x", 7});
        row("a number", json);
        row("nothing", Json::object());
    }
    void whatIsNoReportIsNotWritten()
    {
        QFETCH(QByteArray, json);
        RawServer server([&json](const std::string &) {
            return RawServer::Answer{RawServer::reply(200, "application/json", json.toStdString())};
        });
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("report"));
        const auto run =
            vigiectl(server.url(), {QStringLiteral("report"), QStringLiteral("yearly"), QStringLiteral("--year"),
                                    QStringLiteral("2026"), QStringLiteral("--out"), out});
        QCOMPARE(run.code, 1);
        QVERIFY(!QDir(out).exists());
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *name, const QString &words) {
            QTest::newRow(name) << words.split(QLatin1Char(' '));
        };
        row("since", QStringLiteral("statement export"));
        row("no day", QStringLiteral("statement export --since yesterday"));
        row("year", QStringLiteral("report yearly --out /tmp/none"));
        row("no year", QStringLiteral("report yearly --year last --out /tmp/none"));
        row("out", QStringLiteral("report yearly --year 2026"));
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QStringList, command);
        QCOMPARE(vigiectl("http://127.0.0.1:9", command).code, 2);
    }

    void aRefusalIsTold()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{RawServer::reply(403, "application/problem+json",
                                                      R"({"type":"/problems/permission","title":"x","status":403})")};
        });
        const auto run = vigiectl(server.url(), {QStringLiteral("statement"), QStringLiteral("export"),
                                                 QStringLiteral("--since"), QStringLiteral("2026-03-31")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.complaint.contains("permission"));
    }
};

VIGIE_TEST(PlatformReportsTest);
#include "PlatformReportsTest.moc"
