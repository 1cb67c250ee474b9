#include "app/workstation/LetterFiles.h"

#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::workstation;

/// Letters on the disk: one file each for one person, or none.
class LetterFilesTest : public QObject
{
    Q_OBJECT

    static std::vector<SentLetter> letters()
    {
        return {{LetterTo::Member, {"fr", "2026-03-02", QStringLiteral("Bonjour,\n\nSPECIMEN")}, Instant{}},
                {LetterTo::Notifier, {"en", "2026-03-02", QStringLiteral("Hello,\n\nSPECIMEN")}, Instant{}}};
    }

private Q_SLOTS:
    void eachIsAPaperOfItsOwnerAlone()
    {
        const QTemporaryDir folder;
        LetterFiles files;
        const auto names = test::await(files.keep(NoticeId("notice-7"), letters(), folder.path())).value();
        QCOMPARE(names, (std::vector{QStringLiteral("letter-notice-7-1-member.pdf"),
                                     QStringLiteral("letter-notice-7-2-notifier.pdf")}));
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("%PDF-"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
    }

    void anIdNamesAFileOfThatFolderAndNoOther()
    {
        const QTemporaryDir folder;
        LetterFiles files;
        const NoticeId id("../../somewhere/else." + std::string(200, 'x'));
        const auto names = test::await(files.keep(id, letters(), folder.path())).value();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        QVERIFY(!names.front().contains(QLatin1Char('/')) && !names.front().contains(QStringLiteral("..")));
        QVERIFY(names.front().size() < 80);
    }

    void nothingIsOverwrittenAndNothingHalfLeft()
    {
        const QTemporaryDir folder;
        LetterFiles files;
        QFile there(folder.filePath(QStringLiteral("letter-notice-7-2-notifier.pdf")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QCOMPARE(test::await(files.keep(NoticeId("notice-7"), letters(), folder.path())).code(), ErrorCode::Busy);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("letter-notice-7-2-notifier.pdf")));
    }

    void aFolderIsNamedWhole()
    {
        LetterFiles files;
        const NoticeId id("notice-7");
        QCOMPARE(test::await(files.keep(id, letters(), QStringLiteral("Documents"))).code(), ErrorCode::Invalid);
        QCOMPARE(test::await(files.keep(id, letters(), QStringLiteral("/nonexistent/folder"))).code(),
                 ErrorCode::NotFound);
    }
};

VIGIE_TEST(LetterFilesTest);
#include "LetterFilesTest.moc"
