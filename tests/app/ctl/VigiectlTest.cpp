#include "models/base/Clock.h"
#include "models/base/OneTimeCode.h"
#include "models/cache/SqlOutboxStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/Commands.h"
#include "models/contract/Records.h"
#include "models/contract/Referrals.h"
#include "models/keys/KeyVault.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;

namespace {

constexpr keys::PassphraseCost Cheap{1, 8192};
const QString Passphrase = QStringLiteral("several words here");

struct Run
{
    int code = -1;
    QJsonObject out;
    QJsonObject err;
    QByteArray complaint; ///< standard error as it came
};

/// Runs the real program. The secret goes in by descriptor 3, as a person's shell would do it.
Run vigiectl(const QStringList &arguments, const QString &secret = Passphrase)
{
    QProcess process;
    QStringList quoted;
    for (const auto &argument : QStringList{QStringLiteral(VIGIE_BIN_DIR "/vigiectl")} + arguments)
        quoted << QLatin1Char('\'') + argument + QLatin1Char('\'');
    process.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), quoted.join(QLatin1Char(' ')) + QStringLiteral(" 3<<EOF\n%1\nEOF").arg(secret)});
    Run run;
    if (!process.waitForFinished())
        return run;
    run.code = process.exitCode();
    run.out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.complaint = process.readAllStandardError();
    run.err = QJsonDocument::fromJson(run.complaint).object();
    return run;
}

/// `vigiectl code` with a secret on standard input.
Run codeFor(const std::string &secret)
{
    QProcess process;
    process.start(QStringLiteral(VIGIE_BIN_DIR "/vigiectl"), {QStringLiteral("code")});
    process.write(QByteArray::fromStdString(secret + "\n"));
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished())
        return run;
    run.code = process.exitCode();
    run.out = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return run;
}

Command block()
{
    Command command;
    command.id = CommandId("cmd-1");
    command.author = PersonId("p1");
    ItemDecision decision;
    decision.caseId = CaseId("c1");
    decision.subjects = {ItemId("i1")};
    decision.action = DecisionAction::Block;
    decision.clause = ClauseId("h1");
    command.body = decision;
    return command;
}

ChangePage page()
{
    ChangePage page;
    page.epoch = "e1";
    page.cursor = "1";
    page.serverTime = Instant(std::chrono::hours(500'000));
    Queue queue;
    queue.id = QueueId("q1");
    queue.rev = 1;
    queue.kind = CaseKind::ItemReview;
    Case kase;
    kase.id = CaseId("c1");
    kase.rev = 1;
    kase.kind = CaseKind::ItemReview;
    kase.subject = "i1";
    kase.queue = QueueId("q1");
    kase.state = CaseState::Open;
    kase.reason = CaseReason::Flagged;
    kase.category = Category::Hate;
    kase.severity = Severity::High;
    page.changes = {{1, RecordType::Queue, "queue", "q1", 1, ChangeOp::Upsert, contract::writeQueue(queue)},
                    {2, RecordType::Case, "case", "c1", 1, ChangeOp::Upsert, contract::writeCase(kase)}};
    return page;
}

} // namespace

class VigiectlTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    QStringList with(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--profile"), m_profile.path(), QStringLiteral("--passphrase-fd"),
                           QStringLiteral("3")} +
               command;
    }

private Q_SLOTS:
    /// A profile as the window leaves it: two databases under a passphrase, a case, an unsent decision.
    void initTestCase()
    {
        test::FakeKeychain keychain;
        const auto path = m_profile.path().toStdString();
        keys::KeyVault vault(path, path, keychain, Cheap);
        const auto words = std::make_shared<const Secret>(Secret::copyOf(Passphrase.toStdString()));
        const auto cacheKey = test::await(vault.createWithPassphrase(keys::KeyName::Cache, words)).value();
        const auto outboxKey = test::await(vault.createWithPassphrase(keys::KeyName::Outbox, words)).value();
        const SystemClock clock;
        cache::Replica replica(path + "/cache.db", cacheKey, cache::OnDamage::Refuse);
        QCOMPARE(test::await(cache::SqlReplicaStore(replica).apply(page())).value().applied, 2);
        cache::SqlOutboxStore outbox(path + "/outbox.db", outboxKey, clock);
        OutboxEntry entry;
        entry.command = block();
        entry.state = CommandState::Ready;
        QVERIFY(test::await(outbox.add({entry, contract::writeCommand(entry.command)})));
    }

    void tellsTheState()
    {
        const auto run = vigiectl(with({QStringLiteral("status")}));
        QVERIFY2(run.code == 0, run.complaint.constData());
        QCOMPARE(run.out[QStringLiteral("outbox")][QStringLiteral("ready")].toInt(), 1);
        QCOMPARE(run.out[QStringLiteral("replica")][QStringLiteral("epoch")].toString(), QStringLiteral("e1"));
        QVERIFY(run.out[QStringLiteral("keys")][QStringLiteral("outbox")][QStringLiteral("passphrase")].toBool());
    }

    void listsTheOutboxAndTheQueue()
    {
        const auto outbox = vigiectl(with({QStringLiteral("outbox"), QStringLiteral("list")}));
        QVERIFY2(outbox.code == 0, outbox.complaint.constData());
        const auto row = outbox.out[QStringLiteral("items")].toArray().at(0).toObject();
        QCOMPARE(row[QStringLiteral("action")].toString(), QStringLiteral("block"));
        QCOMPARE(row[QStringLiteral("state")].toString(), QStringLiteral("ready"));

        const auto queue = vigiectl(with({QStringLiteral("queue"), QStringLiteral("list"), QStringLiteral("--json")}));
        QVERIFY2(queue.code == 0, queue.complaint.constData());
        const auto cases = queue.out[QStringLiteral("queues")].toArray().at(0)[QStringLiteral("cases")].toArray();
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.at(0)[QStringLiteral("category")].toString(), QStringLiteral("hate"));
        QCOMPARE(vigiectl(with({QStringLiteral("queue"), QStringLiteral("list"), QStringLiteral("--queue"),
                                QStringLiteral("no")}))
                     .code,
                 1);
    }

    void refusesInWords()
    {
        QCOMPARE(vigiectl(with({QStringLiteral("status")}), QStringLiteral("wrong words"))
                     .err[QStringLiteral("error")]
                     .toString(),
                 QStringLiteral("wrong-passphrase"));
        QCOMPARE(vigiectl({QStringLiteral("--profile"), QStringLiteral("/nonexistent"),
                           QStringLiteral("--passphrase-fd"), QStringLiteral("3"), QStringLiteral("status")})
                     .code,
                 1);
        QVERIFY(!QFile::exists(QStringLiteral("/nonexistent")));
        QCOMPARE(vigiectl(with({QStringLiteral("dance")})).code, 2);
        QCOMPARE(vigiectl({QStringLiteral("--no-such")}).code, 2);
        QCOMPARE(vigiectl({}).code, 2);
        QCOMPARE(vigiectl({QStringLiteral("import-hive"), QStringLiteral("x.json")}).code, 2);
    }

    void importPostsAsHiveWould()
    {
        test::RawServer server(
            [](const std::string &) { return test::RawServer::Answer{"HTTP/1.1 204 X\r\nVigie-Api: 1\r\n\r\n"}; });
        QFile file(m_profile.filePath(QStringLiteral("hive.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"1","status":[]})");
        file.close();
        const auto run = vigiectl({QStringLiteral("--server"), QString::fromStdString(server.url()),
                                   QStringLiteral("--secret-fd"), QStringLiteral("3"), QStringLiteral("--item"),
                                   QStringLiteral("i1"), QStringLiteral("import-hive"), file.fileName()},
                                  QStringLiteral("hook-secret"));
        QVERIFY2(run.code == 0, run.complaint.constData());
        const auto request = server.requests().at(0);
        QVERIFY(request.starts_with("POST /v1/hooks/hive?item=i1 "));
        QVERIFY(request.find("Vigie-Hook-Secret: hook-secret\r\n") != std::string::npos);
        QVERIFY(request.find("Authorization") == std::string::npos);
        QVERIFY(request.ends_with(R"({"id":"1","status":[]})"));
    }

    void aReferralBecomesAFileOfItsOwner()
    {
        Referral made;
        made.rev = 4;
        made.notice = NoticeId("n1");
        made.caseId = CaseId("c1");
        made.recipient = ReferralRecipient::PointDeContact;
        made.state = ReferralState::Open;
        made.packet.id = ReferralId("0198aaaa-bbbb-7ccc");
        made.packet.facts = QStringLiteral("SPECIMEN");
        made.packet.uploader = {{IdentifierKind::Email, QStringLiteral("a@example.org"), std::nullopt}};
        made.exportedAt = Instant(Milliseconds(1'772'452'800'000)); // 2026-03-02T12:00:00Z
        Case kase;
        kase.id = CaseId("c1");
        kase.rev = 1;
        kase.kind = CaseKind::NoticeReview;
        kase.subject = "n1";
        kase.queue = QueueId("notices");
        kase.state = CaseState::Open;
        kase.reason = CaseReason::Notice;
        kase.category = Category::Hate;
        kase.severity = Severity::High;
        test::RawServer server([&](const std::string &request) {
            const auto json = [](const std::string &body) {
                return test::RawServer::Answer{test::RawServer::reply(200, "application/json", body)};
            };
            if (request.starts_with("GET /v1/cases/c1 "))
                return json(contract::writeCase(kase));
            if (request.starts_with("GET /v1/notices/n1/referrals "))
                return json(contract::writeReferrals({made}));
            if (request.starts_with("POST /v1/referrals/0198aaaa-bbbb-7ccc/exports "))
                return json(contract::writeReferral(made));
            return test::RawServer::Answer{test::RawServer::reply(404, "text/plain", "no such route")};
        });
        const QStringList arguments{QStringLiteral("--server"),   QString::fromStdString(server.url()),
                                    QStringLiteral("--token-fd"), QStringLiteral("3"),
                                    QStringLiteral("--out"),      m_profile.path(),
                                    QStringLiteral("referral"),   QStringLiteral("export"),
                                    QStringLiteral("c1")};
        const auto run = vigiectl(arguments, QStringLiteral("token"));
        QVERIFY2(run.code == 0, run.complaint.constData());
        QVERIFY(server.requests().at(0).find("Authorization: Bearer token\r\n") != std::string::npos);
        const auto path = run.out[QStringLiteral("file")].toString();
        QCOMPARE(path, m_profile.filePath(QStringLiteral("referral-0198aaaa-bbbb-20260302T120000Z.json")));
        QFile file(path);
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = file.readAll();
        QVERIFY(words.contains("SPECIMEN") && !words.contains("a@example.org")); // no authority: not every identifier
        QCOMPARE(vigiectl(arguments, QStringLiteral("token")).code, 1);          // nothing is overwritten
        auto incomplete = arguments;
        incomplete.removeLast();
        QCOMPARE(vigiectl(incomplete, QStringLiteral("token")).code, 2);
        auto nowhere = arguments;
        nowhere[5] = QStringLiteral("/nonexistent");
        QCOMPARE(vigiectl(nowhere, QStringLiteral("token")).code, 1);
    }

    /// Last: the profile remembers that it was damaged.
    void verifyFindsWhatWasChanged()
    {
        const auto good = vigiectl(with({QStringLiteral("cache"), QStringLiteral("verify")}));
        QVERIFY2(good.code == 0, good.complaint.constData());
        QCOMPARE(good.out[QStringLiteral("cache")].toString(), QStringLiteral("good"));

        QFile file(m_profile.filePath(QStringLiteral("cache.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto size = file.size();
        QVERIFY(file.seek(size - 2000));
        const auto byte = file.read(1);
        QVERIFY(file.seek(size - 2000));
        file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 1)));
        file.flush();
        const auto bad = vigiectl(with({QStringLiteral("cache"), QStringLiteral("verify")}));
        QCOMPARE(bad.code, 1);
    }

    void aZoneIsReadOnADay()
    {
        const QString first = QStringLiteral("IDFRAX4RTBPFW46<<<<<<<<<<<<<<<"),
                      second = QStringLiteral("9007138F3002119FRA<<<<<<<<<<<6"),
                      third = QStringLiteral("MARTIN<<MAELYS<GAELLE<MARIE<<<"), mrz = QStringLiteral("mrz"),
                      on = QStringLiteral("--on");
        auto run = vigiectl({mrz, first, second, third, on, QStringLiteral("2026-07-12")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.value(QStringLiteral("age")).toInt(), 35);
        QCOMPARE(run.out.value(QStringLiteral("surname")).toString(), QStringLiteral("MARTIN"));
        QCOMPARE(run.out.value(QStringLiteral("validity")).toObject().value(QStringLiteral("standing")).toString(),
                 QStringLiteral("valid"));
        QVERIFY(run.out.value(QStringLiteral("checkDigitsAgree")).toBool());
        run = vigiectl({mrz, first, second, third, on, QStringLiteral("2030-07-13")});
        QCOMPARE(run.out.value(QStringLiteral("age")).toInt(), 40);
        QCOMPARE(run.out.value(QStringLiteral("validity")).toObject().value(QStringLiteral("standing")).toString(),
                 QStringLiteral("expired"));
        auto wrong = second;
        wrong[0] = QLatin1Char('8');
        run = vigiectl({mrz, first, wrong, third});
        QCOMPARE(run.code, 1);
        QVERIFY(!run.out.value(QStringLiteral("checkDigitsAgree")).toBool());
        QCOMPARE(vigiectl({mrz, first}).code, 1);
        QCOMPARE(vigiectl({mrz, first, second, third, on, QStringLiteral("soon")}).code, 2);
    }

    void anAnswerOfYotiIsToldApart()
    {
        const auto told = [this](const QByteArray &json) {
            const auto path = m_profile.filePath(QStringLiteral("yoti.json"));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                return Run{};
            file.close();
            return vigiectl({QStringLiteral("yoti"), path});
        };
        const auto kind = QStringLiteral("kind");
        QCOMPARE(told(R"({"age":43.2,"st_dev":7})").out.value(QStringLiteral("usable")), QJsonValue(false));
        QCOMPARE(told(R"({"status":"COMPLETE","type":"OVER","age":18})").out.value(kind).toString(),
                 QStringLiteral("age-check"));
        const auto session = told(R"({"session_id":"s","state":"COMPLETED","checks":[{"type":"LIVENESS","state":"DONE",
            "report":{"recommendation":{"value":"REJECT","reason":"PHOTO_OF_MASK"}}}]})");
        QCOMPARE(session.out.value(QStringLiteral("checks"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("consequence"))
                     .toString(),
                 QStringLiteral("likely-fraud"));
        QCOMPARE(told("{}").code, 2);
        QCOMPARE(vigiectl({QStringLiteral("yoti"), QStringLiteral("/nowhere.json")}).code, 1);
    }

    /// The clock of the program is the real one, so the code of this half minute or of the next is right.
    void aCodeOfAnAuthenticatorIsTold()
    {
        const auto secret = Secret::copyOf("12345678901234567890");
        const auto before = codeStepAt(SystemClock().wall());
        const auto run = codeFor(toBase32(secret.bytes()));
        const auto after = codeStepAt(SystemClock().wall());
        QCOMPARE(run.code, 0);
        const auto code = run.out.value(QStringLiteral("code")).toString().toStdString();
        QVERIFY(code == codeOf(secret, before) || code == codeOf(secret, after));
        const auto seconds = run.out.value(QStringLiteral("good_for_seconds")).toInt();
        QVERIFY(seconds >= 1 && seconds <= 30);
        QCOMPARE(codeFor("not base 32 !").code, 2);
        QCOMPARE(codeFor("").code, 2);
    }

    void aStatementIsCheckedBeforeItLeaves()
    {
        const auto path = m_profile.filePath(QStringLiteral("statement.json"));
        const auto validated = [&path](const QByteArray &json) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                return Run{};
            file.close();
            return vigiectl({QStringLiteral("statement"), QStringLiteral("validate"), path});
        };
        const auto findings = [](const Run &run, int statement = 0) {
            QStringList ids;
            for (const auto &finding : run.out[u"statements"][statement][u"findings"].toArray())
                ids << finding[u"rule"].toString() + QLatin1Char(' ') + finding[u"field"].toString();
            return ids.join(QStringLiteral(", "));
        };
        QFile vectors(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/statements.json"));
        QVERIFY(vectors.open(QIODevice::ReadOnly));
        const auto examples = QJsonDocument::fromJson(vectors.readAll())[u"examples"].toArray();
        const auto statement = [&examples](int at) { return examples[at][u"statement"].toObject(); };
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };

        auto run = validated(json(statement(0))); // V1: text in the wrong branch
        QVERIFY2(run.code == 0, run.complaint.constData());
        QVERIFY(run.out[u"good"].toBool());
        QCOMPARE(run.out[u"endpoint"].toString(), QStringLiteral("single"));
        QCOMPARE(findings(run), QStringLiteral("L04 illegal_content_legal_ground, L04 illegal_content_explanation"));
        QCOMPARE(run.out[u"statements"][0][u"server"][u"drops"].toArray().size(), 2);
        QCOMPARE(run.out[u"notChecked"].toArray().size(), 3);

        auto person = statement(2);
        person[u"decision_facts"] = QStringLiteral("Ask ines@studio.example.");
        run = validated(json(person));
        QCOMPARE(run.code, 1);
        QCOMPARE(findings(run), QStringLiteral("L03 decision_facts"));
        QVERIFY(!QJsonDocument(run.out).toJson().contains("ines")); // never what is written there
        QCOMPARE(run.out[u"statements"][0][u"findings"][0][u"says"].toString(),
                 QStringLiteral("it looks like a detail of a person (email), and the database is public"));

        run = validated(json({{QStringLiteral("statements"), QJsonArray{statement(1), statement(4), statement(1)}}}));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out[u"endpoint"].toString(), QStringLiteral("batch"));
        QVERIFY(run.out[u"statements"][0][u"good"].toBool() && !run.out[u"statements"][1][u"good"].toBool());
        QCOMPARE(findings(run, 1), QStringLiteral("bad-puid puid"));
        QCOMPARE(findings(run, 2), QStringLiteral("repeated-puid puid"));

        run = validated(R"({"puid":"a","puid":"b"})");
        QCOMPARE(run.code, 2);
        QCOMPARE(run.err[u"detail"].toString(), QStringLiteral("a key is there twice"));
        QCOMPARE(validated(QByteArray(10'000'001, ' ')).code, 1);
        QCOMPARE(vigiectl({QStringLiteral("statement"), QStringLiteral("validate"), QStringLiteral("/nowhere")}).code,
                 1);
        QCOMPARE(vigiectl({QStringLiteral("statement"), QStringLiteral("valid"), path}).code, 2);
        QCOMPARE(vigiectl({QStringLiteral("statement"), QStringLiteral("validate")}).code, 2);
    }
};

VIGIE_TEST(VigiectlTest);
#include "VigiectlTest.moc"
