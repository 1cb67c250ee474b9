#include "models/base/JsonNesting.h"
#include "tests/support/TestCase.h"

#include <string>

using namespace vigie;

class JsonNestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("depth");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a word") << QByteArray("true") << 0;
        QTest::newRow("an object") << QByteArray("{}") << 1;
        QTest::newRow("beside one another") << QByteArray("[[],{},[]]") << 2;
        QTest::newRow("mixed") << QByteArray("{\"a\":[{\"b\":[1]}]}") << 4;
        QTest::newRow("brackets in a string") << QByteArray("{\"a\":\"[[[[{{{{\"}") << 1;
        QTest::newRow("an escaped quote") << QByteArray("[\"\\\"[[[[\", []]") << 2;
        QTest::newRow("an escaped backslash") << QByteArray("[\"\\\\\",[[]]]") << 3;
        QTest::newRow("an open end") << QByteArray("[[[") << 3;
        QTest::newRow("more closed than opened") << QByteArray("]]][[") << 0;
    }
    void counts()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, depth);
        QVERIFY(!nestsDeeper(json.toStdString(), depth));
        QCOMPARE(nestsDeeper(json.toStdString(), depth - 1), depth > 0);
    }

    void aBombCostsNothing() { QVERIFY(nestsDeeper(std::string(10'000'000, '['), 32)); }
};

VIGIE_TEST(JsonNestingTest);
#include "JsonNestingTest.moc"
