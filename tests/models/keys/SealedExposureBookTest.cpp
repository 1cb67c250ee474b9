#include "models/keys/SealedExposureBook.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::keys;
using namespace std::chrono_literals;

class SealedExposureBookTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Secret> m_key = std::make_shared<const Secret>(Secret::random(32));
    const QDate m_day{2026, 3, 2};

    std::unique_ptr<SealedExposureBook> book(const char *person)
    {
        auto out = std::make_unique<SealedExposureBook>(m_folder.path().toStdString(), m_key);
        out->open(PersonId(person));
        return out;
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init()
    {
        for (const auto &file : files())
            QFile::remove(m_folder.filePath(file));
    }

    void itOutlivesTheProgramAndIsTheirsAlone()
    {
        book("ada")->add(m_day, Category::Hate, Severity::Low, 7s);
        QCOMPARE(book("ada")->ledger().of(m_day), Milliseconds(7s));
        QVERIFY(book("bea")->ledger().rows().empty());
        QVERIFY(!book("bea")->problem());
    }

    void theFileTellsNothing()
    {
        book("ada")->add(m_day, Category::Hate, Severity::Low, 7s);
        QCOMPARE(files().size(), 1);
        QVERIFY(!files().first().contains(QStringLiteral("ada")));
        QFile file(m_folder.filePath(files().first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("2026"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aDamagedBookIsNotWrittenOver()
    {
        book("ada")->add(m_day, Category::Hate, Severity::Low, 7s);
        QFile file(m_folder.filePath(files().first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(30) && file.putChar('x'));
        file.close();
        const auto size = file.size();
        auto damaged = book("ada");
        QCOMPARE(damaged->problem(), ErrorCode::Corrupt);
        damaged->add(m_day, Category::Hate, Severity::Low, 1s);
        QVERIFY(damaged->ledger().rows().empty());
        damaged.reset();
        QCOMPARE(QFile(file.fileName()).size(), size);
    }

    void deletedIsGone()
    {
        auto one = book("ada");
        one->add(m_day, Category::Hate, Severity::Low, 7s);
        one->forget();
        QVERIFY(files().isEmpty());
        QVERIFY(one->ledger().rows().empty() && !one->problem());
        one->add(m_day, Category::Hate, Severity::Low, 1s);
        one.reset();
        QCOMPARE(book("ada")->ledger().of(m_day), Milliseconds(1s));
    }

    void aQuarterIsKept()
    {
        auto one = book("ada");
        one->add(m_day.addDays(-SealedExposureBook::KeepDays - 1), Category::Hate, Severity::Low, 7s);
        one->add(m_day, Category::Hate, Severity::Low, 1s);
        QCOMPARE(one->ledger().rows().size(), std::size_t{1});
    }
};

VIGIE_TEST(SealedExposureBookTest);
#include "SealedExposureBookTest.moc"
