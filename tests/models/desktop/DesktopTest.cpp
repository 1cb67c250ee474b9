#include "models/desktop/Hardening.h"
#include "models/desktop/IniPreferences.h"
#include "models/desktop/ProfileLock.h"
#include "tests/support/TestCase.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::desktop;

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardeningHolds()
    {
        QVERIFY(!isHardened());
        QVERIFY(harden());
        QVERIFY(isHardened());
    }

    void oneProgramAProfile()
    {
        QTemporaryDir dir;
        const auto profile = dir.filePath(QStringLiteral("a/b"));
        {
            const auto first = ProfileLock::take(profile);
            QVERIFY(first);
            QCOMPARE(ProfileLock::take(profile).code(), ErrorCode::Busy);
        }
        QVERIFY(ProfileLock::take(profile));
        QCOMPARE(QFileInfo(profile).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    /// What a crash leaves behind is the lock file of a program that is not there any more.
    void whoCrashedIsKnownToTheNext()
    {
        QTemporaryDir dir;
        for (int i = 0; i < 2; ++i) {
            const auto lock = ProfileLock::take(dir.path());
            QVERIFY(lock && !lock->wasLeftHeld());
        }
        QFile left(dir.filePath(QStringLiteral("lock")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1");
        left.close();
        {
            const auto lock = ProfileLock::take(dir.path());
            QVERIFY(lock && lock->wasLeftHeld());
        }
        const auto lock = ProfileLock::take(dir.path());
        QVERIFY(lock && !lock->wasLeftHeld());
    }

    void aProfileThatCannotBeMadeSaysSo()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(ProfileLock::take(file.fileName() + QStringLiteral("/profile")).code(), ErrorCode::Io);
    }

    void preferencesLastAndTell()
    {
        QTemporaryDir dir;
        {
            IniPreferences preferences(dir.path());
            QSignalSpy changed(&preferences, &domain::Preferences::changed);
            preferences.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
            preferences.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(IniPreferences(dir.path()).value(QStringLiteral("theme"), {}).toString(), QStringLiteral("dark"));
        QCOMPARE(IniPreferences(dir.path()).value(QStringLiteral("none"), 7).toInt(), 7);
    }
};

VIGIE_TEST(DesktopTest);
#include "DesktopTest.moc"
