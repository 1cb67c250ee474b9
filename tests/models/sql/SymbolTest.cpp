#include "models/sql/Database.h"
#include "tests/support/TestCase.h"

#include <QProcess>

#include <dlfcn.h>

/// Exported although nobody asks for it: shows that this program would export SQLite's names too, were they not hidden.
extern "C" __attribute__((visibility("default"))) int vigie_symbol_test_control()
{
    return 1;
}

/// With visible names a system library that loads the plain SQLite would bind to ours or ours to it (facts: crash, or
/// silent plain text).
class SymbolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameOfSqliteIsExported()
    {
        QProcess nm;
        nm.start(QStringLiteral("nm"),
                 {QStringLiteral("-D"), QStringLiteral("--defined-only"), QCoreApplication::applicationFilePath()});
        QVERIFY2(nm.waitForFinished(), "nm of binutils is needed");
        const QByteArray names = nm.readAllStandardOutput();
        QVERIFY(names.contains(" T vigie_symbol_test_control"));
        QVERIFY(!names.contains(" sqlite3_"));
        QVERIFY(!names.contains(" sqlcipher_"));
    }

    void theDynamicLinkerFindsNone()
    {
        QVERIFY(vigie_symbol_test_control() == 1);
        QVERIFY(::dlsym(RTLD_DEFAULT, "vigie_symbol_test_control") != nullptr);
        QVERIFY(::dlsym(RTLD_DEFAULT, "sqlite3_open_v2") == nullptr);
    }
};

VIGIE_TEST(SymbolTest);
#include "SymbolTest.moc"
