#include "tests/support/TestCase.h"

#include <QFile>
#include <QProcess>

#include <csignal>

namespace {

struct Ending
{
    bool killed = false;
    int code = 0; ///< exit code, or the signal
};

Ending probe(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(VIGIE_BIN_DIR "/test_lockdown_probe"), arguments);
    constexpr int Patience = 60'000; // ms
    if (!process.waitForFinished(Patience))
        return {false, -1};
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode()};
}

constexpr int Worked = 0, Refused = 10, NoSuchThing = 11;

} // namespace

/// The decoder's lock, tried from inside by a program that uses the very same code.
class LockdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QFile::remove(QStringLiteral("/tmp/vigie-probe")); } // what "create" leaves where it may

    void whatADecoderNeedsWorks_data()
    {
        QTest::addColumn<int>("expected");
        QTest::newRow("seal-memory") << Worked;
        QTest::newRow("throw") << Worked;
        QTest::newRow("allocate-100-MB") << Worked;
        QTest::newRow("allocate-600-MB") << Refused;
    }

    void whatADecoderNeedsWorks()
    {
#if VIGIE_SANITIZED
        QSKIP("a build with sanitizers does not lock itself in, and says so in its greeting");
#endif
        QFETCH(int, expected);
        const auto ending = probe({QString::fromUtf8(QTest::currentDataTag())});
        QVERIFY(!ending.killed);
        QCOMPARE(ending.code, expected);
    }

    void everythingElseIsItsEnd_data()
    {
        QTest::addColumn<bool>("works"); ///< for an ordinary process on an ordinary machine
        for (const char *name :
             {"open", "create", "stat", "unlink", "socket", "unix-socket", "fork", "exec", "kill", "prctl",
              "executable-memory", "make-executable", "write-to-stdout", "raise-memory-limit"})
            QTest::newRow(name) << (qstrcmp(name, "raise-memory-limit") != 0 && qstrcmp(name, "unlink") != 0);
        for (const char *name :
             {"ptrace", "read-other-memory", "send-elsewhere", "io-uring", "user-namespace", "mount"})
            QTest::newRow(name) << false; // depends on the machine
    }

    void everythingElseIsItsEnd()
    {
#if VIGIE_SANITIZED
        QSKIP("a build with sanitizers does not lock itself in, and says so in its greeting");
#endif
        QFETCH(bool, works);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        if (works) { // so that its failure below is the lock's doing
            const auto free = probe({QStringLiteral("free"), name});
            QVERIFY(!free.killed);
            QCOMPARE(free.code, Worked);
        }
        const auto ending = probe({name});
        QVERIFY(ending.killed);
        QCOMPARE(ending.code, SIGSYS);
    }

    void timeIsLimited()
    {
#if VIGIE_SANITIZED
        QSKIP("a build with sanitizers does not lock itself in, and says so in its greeting");
#endif
        const auto ending = probe({QStringLiteral("burn")});
        QVERIFY(ending.killed);
        QCOMPARE(ending.code, SIGXCPU);
    }

    void landlockAloneDeniesFilesAndConnections()
    {
        for (const char *name : {"landlock-open", "landlock-connect"}) {
            const auto ending = probe({QLatin1StringView(name)});
            QVERIFY(!ending.killed);
            if (ending.code == NoSuchThing)
                QSKIP("this kernel has no Landlock, or an early one");
            QCOMPARE(ending.code, Refused);
        }
    }

    void aDecoderDoesNothingOnItsOwn_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("content") << QStringLiteral("vigie-decoder");
        QTest::newRow("identity") << QStringLiteral("vigie-identity-decoder");
    }

    void aDecoderDoesNothingOnItsOwn()
    {
        QProcess decoder;
        QFETCH(QString, program);
        decoder.start(QStringLiteral(VIGIE_BIN_DIR "/") + program, QStringList());
        QVERIFY(decoder.waitForFinished());
        constexpr int WrongUse = 2;
        QCOMPARE(decoder.exitCode(), WrongUse);
        QVERIFY(decoder.readAllStandardError().contains((program + QStringLiteral(" is started by vigie")).toUtf8()));
    }
};

VIGIE_TEST(LockdownTest);
#include "LockdownTest.moc"
