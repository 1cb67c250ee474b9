#include "app/workstation/PacketFiles.h"

#include "models/compliance/ReferralFile.h"
#include "tests/models/compliance/ReferralPackets.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::workstation;

/// A packet on the disk: two files for one person, or none.
class PacketFilesTest : public QObject
{
    Q_OBJECT

    static Referral referral(ReferralRecipient recipient)
    {
        Referral made;
        made.recipient = recipient;
        made.state = ReferralState::Open;
        made.packet = test::completePacket();
        made.exportedAt = test::referralNow;
        return made;
    }

private Q_SLOTS:
    void bothFilesAreTheirOwnersAlone()
    {
        const QTemporaryDir folder;
        test::ManualClock clock;
        PacketFiles files(clock);
        const auto made = referral(ReferralRecipient::PointDeContact);
        const auto names = test::await(files.keep(made, test::seedOffences(), folder.path())).value();
        QCOMPARE(names.size(), std::size_t{2});
        QCOMPARE(names.front(), QStringLiteral("referral-referral-1-20260302T120000Z.pdf"));
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
            QVERIFY(!name.contains(QStringLiteral("somebody")) && !name.contains(QStringLiteral("child")));
        }
        QFile paper(folder.filePath(names.front())), file(folder.filePath(names.back()));
        QVERIFY(paper.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF-"));
        const auto handed = compliance::handedTo(made.recipient, made.packet);
        QVERIFY(compliance::readReferral(file.readAll().toStdString()).value() == handed);
    }

    void nothingIsOverwrittenAndNothingHalfLeft()
    {
        const QTemporaryDir folder;
        test::ManualClock clock;
        PacketFiles files(clock);
        const auto made = referral(ReferralRecipient::Pharos);
        QFile there(folder.filePath(QStringLiteral("referral-referral-1-20260302T120000Z.json")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QCOMPARE(test::await(files.keep(made, test::seedOffences(), folder.path())).code(), ErrorCode::Busy);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // the paper is gone again
    }

    void aFolderIsNamedWhole()
    {
        test::ManualClock clock;
        PacketFiles files(clock);
        const auto made = referral(ReferralRecipient::Pharos);
        QCOMPARE(test::await(files.keep(made, {}, QStringLiteral("Documents"))).code(), ErrorCode::Invalid);
        QCOMPARE(test::await(files.keep(made, {}, QStringLiteral("/nonexistent/folder"))).code(), ErrorCode::NotFound);
    }
};

VIGIE_TEST(PacketFilesTest);
#include "PacketFilesTest.moc"
