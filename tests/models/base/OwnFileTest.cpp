#include "models/base/OwnFile.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace vigie;

class OwnFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path place(const char *name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void onlyItsOwnerReadsIt()
    {
        const auto before = ::umask(0);
        QVERIFY(writeOwnFile(place("a"), "words"));
        ::umask(before);
        struct stat found{};
        QCOMPARE(::stat(place("a").c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
        QFile file(m_folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("words"));
    }

    void nothingIsOverwrittenAndNoLinkFollowed()
    {
        QVERIFY(writeOwnFile(place("b"), "first"));
        QCOMPARE(writeOwnFile(place("b"), "second").code(), ErrorCode::Busy);
        std::filesystem::create_symlink(place("elsewhere"), place("link"));
        QCOMPARE(writeOwnFile(place("link"), "x").code(), ErrorCode::Busy);
        QVERIFY(!std::filesystem::exists(place("elsewhere")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QCOMPARE(writeOwnFile(place("nowhere") / "x", "x").code(), ErrorCode::NotFound);
    }

    void aNameThatNoDiskTakesIsSaid()
    {
        QCOMPARE(writeOwnFile(place(std::string(300, 'n').c_str()), "x").code(), ErrorCode::Io);
    }
};

VIGIE_TEST(OwnFileTest);
#include "OwnFileTest.moc"
