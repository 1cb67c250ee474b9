#include "tests/models/vision/DrawnDocument.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/EncodedPictures.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace vigie::test;

namespace {

struct Run
{
    int code = -1;
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run idcheck(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(VIGIE_BIN_DIR "/vigiectl"), QStringList{QStringLiteral("idcheck")} + arguments);
    constexpr int Patience = 120'000; // ms
    Run run;
    if (!process.waitForFinished(Patience))
        return run;
    run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace

/// vigiectl idcheck, with the real decoder.
class IdentityCheckTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char *name, const Bytes &bytes)
    {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no folder for the test");
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return path;
    }
    QString document() { return file("document.jpg", jpegOf(DrawnDocument().bgr)); }
    QString selfie()
    {
        Dice dice(3);
        return file("selfie.jpg", jpegOf(drawSelfie(dice).bgr));
    }
    const QString m_json = QStringLiteral("--json");

private Q_SLOTS:
    void saysWhatIsInTwoPictures()
    {
        const auto run = idcheck({document(), selfie(), m_json});
        const auto document = run.json()[u"document"].toObject(), zone = document[u"zone"].toObject();
        QCOMPARE(zone[u"state"].toString(), QStringLiteral("digits-agree"));
        QCOMPARE(zone[u"says"].toString(), QStringLiteral("check digits agree"));
        QCOMPARE(zone[u"lines"].toArray().at(0).toString().toStdString(), DrawnDocument().zone.lines.at(0));
        QCOMPARE(document[u"faults"].toArray().size(), 0);
        QCOMPARE(document[u"outline"].toObject()[u"shape"].toString(), QStringLiteral("card"));
        QCOMPARE(document[u"picture"].toObject()[u"state"].toString(), QStringLiteral("one"));
        const auto faces = run.json()[u"selfie"].toObject()[u"picture"].toObject()[u"faces"].toArray();
        QCOMPARE(faces.size(), 2);
        QCOMPARE(faces[0].toObject()[u"role"].toString(), QStringLiteral("live"));
        QCOMPARE(faces[1].toObject()[u"role"].toString(), QStringLiteral("held-card"));
        QVERIFY(faces[0].toObject()[u"quality"].toObject()[u"eyeDistance"].toDouble() > 30);
        QCOMPARE(run.json()[u"compared"].toBool(true), false);
        const bool isGood = run.json()[u"good"].toBool();
        QCOMPARE(run.code, isGood ? 0 : 1);
        QVERIFY(!run.out.contains("verified"));
        QVERIFY(run.err.isEmpty()); // above all no line of the zone in a log
    }

    void saysTheSameInWords()
    {
        const auto run = idcheck({document(), selfie()});
        QVERIFY(run.out.contains("check digits agree"));
        QVERIFY(run.out.contains(DrawnDocument().zone.lines.at(0).c_str()));
        QVERIFY(run.out.contains("portrait") && run.out.contains("live face") && run.out.contains("held card"));
        QVERIFY(run.out.contains("nothing was verified"));
        QVERIFY(run.err.isEmpty());
    }

    void aDocumentOfWhichNothingIsReadIsNotGood()
    {
        const auto run = idcheck({selfie(), selfie(), m_json});
        QCOMPARE(run.code, 1);
        const auto faults = run.json()[u"document"].toObject()[u"faults"].toArray();
        QVERIFY(faults.contains(QStringLiteral("no-zone")));
        QCOMPARE(run.json()[u"good"].toBool(true), false);
    }

    void whatIsNoPictureIsRefusedAndTheOtherLookedAt()
    {
        const auto text = file("text.jpg", Bytes(3000, std::byte{'x'}));
        auto run = idcheck({document(), text, m_json});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"selfie"].toObject()[u"picture"].toObject()[u"error"].toString(),
                 QStringLiteral("unsupported"));
        QVERIFY(!run.json()[u"document"].toObject().contains(u"error"));
        run = idcheck({file("empty.jpg", {}), QStringLiteral("/nowhere.jpg"), m_json});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()[u"document"].toObject()[u"error"].toString(), QStringLiteral("invalid"));
        QCOMPARE(run.json()[u"selfie"].toObject()[u"picture"].toObject()[u"error"].toString(),
                 QStringLiteral("not-found"));
        QVERIFY(idcheck({QStringLiteral("/nowhere.jpg"), text}).out.contains("refused"));
    }

    void facesAreComparedOnANamedLegalBasis()
    {
        const QString similarity = QStringLiteral("--similarity"), basis = QStringLiteral("--legal-basis");
        const QString law = QStringLiteral("Art. 9(2)(a) GDPR, SPECIMEN");
        const auto run = idcheck({document(), selfie(), m_json, similarity, basis, law});
        const auto found = run.json()[u"similarity"].toObject();
        QVERIFY2(run.json()[u"compared"].toBool(), run.out.constData());
        QCOMPARE(found[u"legalBasis"].toString(), law);
        QVERIFY(std::abs(found[u"cosine"].toDouble(7)) <= 1);
        QCOMPARE(found[u"band"].toString(), QStringLiteral("agree")); // drawn faces are all one to the network
        QVERIFY(found[u"ofThousand"].toObject()[u"twoPeople"].toInt() > 0);
        QVERIFY(found[u"document"].toObject()[u"eyeDistance"].toDouble() > 30);
        const auto words = idcheck({document(), selfie(), similarity, basis, law});
        QVERIFY(words.out.contains("of 1,000 pairs of two people") && words.out.contains(law.toUtf8()));
        QVERIFY(words.out.contains("nothing was verified") || words.out.contains("Nothing was verified"));

        // Not without a basis, not by accident, and a number makes nothing good.
        QCOMPARE(idcheck({document(), selfie(), similarity}).code, 2);
        QCOMPARE(idcheck({document(), selfie(), similarity, basis, QStringLiteral(" ")}).code, 2);
        QCOMPARE(idcheck({document(), selfie(), basis, law}).code, 2);
        const auto none = idcheck({selfie(), selfie(), m_json, similarity, basis, law});
        QCOMPARE(none.code, 1);
        QVERIFY(!idcheck({document(), selfie(), m_json}).json().contains(u"similarity"));
    }

    void twoPicturesAreNeeded()
    {
        QCOMPARE(idcheck({document()}).code, 2);
        QCOMPARE(idcheck({}).code, 2);
    }
};

VIGIE_TEST(IdentityCheckTest);
#include "IdentityCheckTest.moc"
