#include "app/workstation/HostNoticeFiles.h"

#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::workstation;

/// A notice to another host on the disk: two files for one person, or none.
class HostNoticeFilesTest : public QObject
{
    Q_OBJECT

    const Letter m_letter{"fr", "2026-03-02", QStringLiteral("À Vidéos Exemple\n\nhttps://videos.example/7 <b>")};
    const HostNoticeId m_id{std::string("0195a3c2-7b1e-7000-8000-000000000001")};
    const QString m_title = QStringLiteral("Notification à Vidéos Exemple");

private Q_SLOTS:
    void bothFilesAreTheirOwnersAlone()
    {
        const QTemporaryDir folder;
        HostNoticeFiles files;
        const auto names = test::await(files.keep(m_title, m_letter, m_id, folder.path())).value();
        QCOMPARE(names, (std::vector{QStringLiteral("host-notice-0195a3c2-7b1e-2026-03-02.pdf"),
                                     QStringLiteral("host-notice-0195a3c2-7b1e-2026-03-02.txt")}));
        for (const auto &name : names) {
            const auto mode = QFile::permissions(folder.filePath(name));
            QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
        QFile text(folder.filePath(names.back()));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text.readAll()), m_title + QStringLiteral("\n\n") + m_letter.text + u'\n');
        QFile pdf(folder.filePath(names.front()));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void nothingIsOverwrittenAndNoHalfIsLeft()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("host-notice-0195a3c2-7b1e-2026-03-02.txt")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QCOMPARE(writeHostNotice(m_title, m_letter, m_id, folder.path()).code(), ErrorCode::Busy);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderIsThereAndNamedWhole()
    {
        const QTemporaryDir folder;
        QCOMPARE(writeHostNotice(m_title, m_letter, m_id, QStringLiteral("Documents")).code(), ErrorCode::Invalid);
        QCOMPARE(writeHostNotice(m_title, m_letter, m_id, folder.filePath(QStringLiteral("nowhere"))).code(),
                 ErrorCode::NotFound);
    }
};

VIGIE_TEST(HostNoticeFilesTest);
#include "HostNoticeFilesTest.moc"
