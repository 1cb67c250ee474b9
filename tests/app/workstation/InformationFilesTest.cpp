#include "app/workstation/InformationFiles.h"

#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::workstation;

/// The answer to an order on the disk: two files for one person, or none.
class InformationFilesTest : public QObject
{
    Q_OBJECT

    const Instant m_now{Milliseconds(1'780'000'000'000LL)};

    static InformationOrder order()
    {
        InformationOrder made;
        made.id = InformationOrderId("0195a3c2-7b1e-7000-8000-000000000001");
        made.rev = 4;
        made.state = InformationState::Released;
        made.entry.kind = InformationAuthority::Judge;
        made.entry.authority = QStringLiteral("Cabinet d'instruction <b>");
        made.entry.language = "fr";
        made.entry.member = MemberId("member-1");
        made.entry.silence = DoNotNotify{QStringLiteral("Article 11"), std::nullopt};
        made.answer = InformationAnswer{{{HeldData::Account, 1, {{HeldField::Handle, QStringLiteral("lumiere"), {}}}},
                                         {HeldData::Connections, 0, {}}},
                                        false,
                                        PersonId("preparer"),
                                        QStringLiteral("Kim"),
                                        {}};
        return made;
    }

private Q_SLOTS:
    void bothFilesAreTheirOwnersAlone()
    {
        const QTemporaryDir folder;
        test::ManualClock clock;
        InformationFiles files(clock);
        const auto names = test::await(files.keep(order(), folder.path())).value();
        QCOMPARE(names.size(), std::size_t{2});
        QVERIFY(names[0].startsWith(QStringLiteral("information-0195a3c2-7b1e-")));
        QVERIFY(names[0].endsWith(QStringLiteral("Z.pdf")) && names[1].endsWith(QStringLiteral("Z.json")));
        for (const auto &name : names) {
            QVERIFY(!name.contains(u':'));
            const auto mode = QFile::permissions(folder.filePath(name));
            QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
        QFile pdf(folder.filePath(names[0]));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QFile file(folder.filePath(names[1]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[QStringLiteral("authority")].toString(), order().entry.authority);
        QCOMPARE(json[QStringLiteral("parts")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("do_not_notify")].toObject()[QStringLiteral("basis")].toString(),
                 QStringLiteral("Article 11"));
    }

    void nothingIsOverwrittenAndNoHalfIsLeft()
    {
        const QTemporaryDir folder;
        const auto names = writeInformation(order(), folder.path(), m_now).value();
        QVERIFY(QFile::remove(folder.filePath(names[0])));
        QCOMPARE(writeInformation(order(), folder.path(), m_now).code(), ErrorCode::Busy);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{names[1]});
    }

    void aFolderIsThereAndNamedWhole()
    {
        const QTemporaryDir folder;
        QCOMPARE(writeInformation(order(), QStringLiteral("Documents"), m_now).code(), ErrorCode::Invalid);
        QCOMPARE(writeInformation(order(), folder.filePath(QStringLiteral("nowhere")), m_now).code(),
                 ErrorCode::NotFound);
    }
};

VIGIE_TEST(InformationFilesTest);
#include "InformationFilesTest.moc"
