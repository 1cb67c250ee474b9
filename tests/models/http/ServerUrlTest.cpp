#include "models/http/ServerUrl.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::http;

class ServerUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPlatforms()
    {
        QCOMPARE(ServerUrl::parse("https://platform.example/api/").value().text(),
                 std::string("https://platform.example/api"));
        QVERIFY(!ServerUrl::parse("https://platform.example").value().isPlain());
        QVERIFY(ServerUrl::parse("http://127.0.0.1:8080").value().isPlain());
        QVERIFY(ServerUrl::parse("http://127.9.9.9").value().isPlain());
        QVERIFY(ServerUrl::parse("http://[::1]:1").value().isPlain());
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "platform.example", "http://platform.example", "http://localhost:8080", "http://10.0.0.1",
              "http://128.0.0.1", "ftp://127.0.0.1", "file:///etc/passwd", "https://a:b@platform.example",
              "https://platform.example?x=1", "https://platform.example#x", "https://"})
            QTest::addRow("<%s>", text) << QByteArray(text);
    }
    void refusesTheRest()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(ServerUrl::parse(text.toStdString()).code(), ErrorCode::Invalid);
    }

    void encodesWhatIsNotUnreserved()
    {
        QCOMPARE(urlEncoded("aZ0-._~"), std::string("aZ0-._~"));
        QCOMPARE(urlEncoded("a/b&c=\xc3\xa9"), std::string("a%2Fb%26c%3D%C3%A9"));
    }
};

VIGIE_TEST(ServerUrlTest);
#include "ServerUrlTest.moc"
