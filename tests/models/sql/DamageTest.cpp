#include "models/sql/Database.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace vigie;
using namespace vigie::sql;

/// One turned bit anywhere in the file is noticed, and the page that holds it is never believed.
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTurnedBitIsFound()
    {
        constexpr unsigned Seed = 20261121;
        constexpr int Positions = 25;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);

        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "d.db";
        const Secret key = Secret::random(Database::KeySize);
        constexpr int Rows = 300;
        {
            auto database = Database::open(path, key, {});
            QVERIFY(database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT)").has_value());
            for (int i = 0; i < Rows; ++i)
                QVERIFY(database->run("INSERT INTO t(text) VALUES (?)", std::string(400, 'x')).has_value());
            QVERIFY(database->verify().has_value());
        }
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QVERIFY(good.size() > 20 * 4096);

        for (int i = 0; i < Positions; ++i) {
            const auto position = std::uniform_int_distribution<qsizetype>(0, good.size() - 1)(random);
            QByteArray bad = good;
            bad[position] = static_cast<char>(bad[position] ^ (1 << std::uniform_int_distribution<int>(0, 7)(random)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bad), bad.size());
            file.close();

            auto database = Database::open(path, key, {});
            const auto at = QByteArray("position ") + QByteArray::number(position);
            if (!database) {
                // The first page cannot be told from a wrong key.
                QVERIFY2(database.code() == ErrorCode::WrongKey || database.code() == ErrorCode::Corrupt,
                         at.constData());
                continue;
            }
            QVERIFY2(!database->verify().has_value(), at.constData());
            QCOMPARE(database->verify().code(), ErrorCode::Corrupt);
        }
    }

    void aCutFileIsRefused()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "c.db";
        const Secret key = Secret::random(Database::KeySize);
        {
            auto database = Database::open(path, key, {});
            QVERIFY(database->execute("CREATE TABLE t(x); INSERT INTO t VALUES (1)").has_value());
        }
        std::filesystem::resize_file(path, std::filesystem::file_size(path) - 4096);
        auto database = Database::open(path, key, {});
        QVERIFY(!database.has_value() || !database->verify().has_value());
    }
};

VIGIE_TEST(DamageTest);
#include "DamageTest.moc"
