#include "models/desktop/RaiseDoor.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::desktop;

class RaiseDoorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aKnockIsHeard()
    {
        const auto door = RaiseDoor::open(m_folder.path());
        QVERIFY(door);
        QSignalSpy knocked(door->get(), &RaiseDoor::knocked);
        QVERIFY(RaiseDoor::knock(m_folder.path()));
        QTRY_COMPARE(knocked.size(), 1);
        QVERIFY(RaiseDoor::knock(m_folder.path()));
        QTRY_COMPARE(knocked.size(), 2);
    }

    void nobodyBehindTheDoorIsSaidSo()
    {
        QCOMPARE(RaiseDoor::knock(m_folder.path()).code(), ErrorCode::NotFound);
        QCOMPARE(RaiseDoor::knock(m_folder.filePath(QStringLiteral("none"))).code(), ErrorCode::Io);
    }

    /// The name stays behind when a program is killed.
    void aDoorLeftBehindIsOpenedAnew()
    {
        const auto left = RaiseDoor::open(m_folder.path());
        QVERIFY(left);
        const auto door = RaiseDoor::open(m_folder.path());
        QVERIFY(door);
        QSignalSpy knocked(door->get(), &RaiseDoor::knocked);
        QVERIFY(RaiseDoor::knock(m_folder.path()));
        QTRY_COMPARE(knocked.size(), 1);
    }

    void aLongPathIsNoObstacle()
    {
        const auto deep = m_folder.filePath(QString(120, QLatin1Char('d')));
        QVERIFY(QDir().mkpath(deep));
        const auto door = RaiseDoor::open(deep);
        QVERIFY(door);
        QVERIFY(RaiseDoor::knock(deep));
    }

    void nothingStaysWhenTheProgramEnds()
    {
        {
            const auto door = RaiseDoor::open(m_folder.path());
            QVERIFY(door && QFileInfo::exists(m_folder.filePath(QStringLiteral("door"))));
        }
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("door"))));
    }
};

VIGIE_TEST(RaiseDoorTest);
#include "RaiseDoorTest.moc"
