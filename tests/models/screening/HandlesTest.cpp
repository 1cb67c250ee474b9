#include "tests/models/screening/Found.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

class HandlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlesStandBesideANetwork_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spans");
        const auto row = [](const char *text, const QStringList &spans = {}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << spans;
        };
        row("mon snap : lola.du75", {QStringLiteral("network-handle high|lola.du75")});
        row("SNAP: Lola", {QStringLiteral("network-handle medium|Lola")});
        row("Instagram @lola_m", {QStringLiteral("network-handle high|@lola_m")});
        row("télégram = lola_m", {QStringLiteral("network-handle high|lola_m")});
        row("insta -> lola.m", {QStringLiteral("network-handle high|lola.m")});
        row("mon insta c'est lola_75", {QStringLiteral("network-handle low|lola_75")});
        row("snap lola75", {QStringLiteral("network-handle low|lola75")});
        row("@lola sur insta", {QStringLiteral("network-handle high|@lola")});
        row("lola_75 on telegram", {QStringLiteral("network-handle low|lola_75")});
        row("discord: lola#1234", {QStringLiteral("network-handle high|lola#1234")});
        row("discord lola#12345");
        row("tg @lola", {QStringLiteral("network-handle high|@lola")});
        row("signal @lola.12", {QStringLiteral("network-handle high|@lola.12")});
        row("signal: lola.12"); // also a word: only @ tells
        row("line: one");
        row("s\u200Bnap : lo\u200Bla", {QStringLiteral("network-handle medium|lo\u200Bla")});
        row("paypal: lola75", {QStringLiteral("payment-tag high|lola75")});
        row("cashapp $lola", {QStringLiteral("payment-tag high|$lola")});
        row("revolut @lola", {QStringLiteral("payment-tag high|@lola")});
        row("@lola");
        row("merci @lola !");
        row("insta story demain");
        row("snap chat moi");
        row("le signal est faible");
        row("en line 75");
        row("ig 12_000a");
        row("insta 12");
        row("snapchat instagram");
        row("insta : moi");
        row("insta : ab");
        row("insta:\nlola_75");
    }
    void handlesStandBesideANetwork()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, spans);
        QCOMPARE(test::found(text), spans);
    }
};

VIGIE_TEST(HandlesTest);
#include "HandlesTest.moc"
