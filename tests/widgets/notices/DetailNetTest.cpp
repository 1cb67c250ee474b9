#include "widgets/notices/DetailNet.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::ui::notices;
using screening::DetailKind;

class DetailNetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustNotLeaveIsFoundAndMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("e-mail") << QStringLiteral("Write to jane.roe@example.org about it")
                                << static_cast<int>(DetailKind::Email);
        QTest::newRow("telephone") << QStringLiteral("It shows the number 06 39 98 12 34 on a sign")
                                   << static_cast<int>(DetailKind::Telephone);
        QTest::newRow("IBAN") << QStringLiteral("Pay to FR14 2004 1010 0505 0001 3M02 606 now")
                              << static_cast<int>(DetailKind::Iban);
        QTest::newRow("card") << QStringLiteral("The card 4111 1111 1111 1111 is in the picture")
                              << static_cast<int>(DetailKind::PaymentCard);
        QTest::newRow("address") << QStringLiteral("She lives at 12 rue des Lilas, 75020 Paris")
                                 << static_cast<int>(DetailKind::PostalAddress);
    }
    void whatMustNotLeaveIsFoundAndMasked()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        DetailNet net;
        net.look(text);
        QVERIFY(!net.isClean()); // nothing is known yet
        QTRY_VERIFY(!net.isLooking());
        QVERIFY(!net.isClean());
        QCOMPARE(static_cast<int>(net.found().front().kind), kind);
        QVERIFY(net.found().front().mask.contains(QChar(0x2022)));
        QVERIFY(!text.contains(net.found().front().mask));
    }

    void plainWordsMayLeave()
    {
        DetailNet net;
        net.look(QStringLiteral("The sign calls a religion a disease that has to be rooted out."));
        QTRY_VERIFY(!net.isLooking());
        QVERIFY(net.isClean());
    }

    void onlyTheNewestWordsCount()
    {
        DetailNet net;
        net.look(QStringLiteral("Write to jane.roe@example.org about it"));
        net.look(QStringLiteral("Nothing of anybody stands here."));
        QTRY_VERIFY(!net.isLooking());
        QVERIFY(net.isClean());
        net.look(QStringLiteral("Write to jane.roe@example.org about it"));
        QTRY_VERIFY(!net.isLooking());
        QVERIFY(!net.isClean());
        net.look({});
        QVERIFY(net.isClean());
    }
};

VIGIE_TEST(DetailNetTest);
#include "DetailNetTest.moc"
