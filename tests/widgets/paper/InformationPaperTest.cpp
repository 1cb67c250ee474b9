#include "widgets/paper/InformationPaper.h"
#include "tests/support/TestCase.h"
#include "widgets/paper/PaperLayout.h"
#include "widgets/paper/PdfPaper.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::paper;

namespace {

const Instant Now{Milliseconds(1'780'000'000'000LL)};

QString linesOf(const PaperDocument &document)
{
    QStringList lines;
    const auto pages = layOut(document);
    for (const auto &page : pages ? *pages : std::vector<PaperPage>{})
        for (const auto &text : page.texts)
            lines.push_back(text.text);
    return lines.join(u'\n');
}

InformationOrder order(const std::string &language)
{
    InformationOrder made;
    made.id = InformationOrderId("order-1");
    made.entry.authority = QStringLiteral("Parquet <b>\u202E</b>");
    made.entry.reference = QStringLiteral("PV 1");
    made.entry.reasons = QStringLiteral("their-reasons");
    made.entry.language = language;
    made.entry.receivedAt = Now;
    made.entry.member = MemberId("member-1");
    made.verification = AuthorityVerification{AuthorityCheck::CalledBack, QStringLiteral("called-number"),
                                              PersonId("verifier"), QStringLiteral("Yaël"), Now};
    made.answer = InformationAnswer{
        {{HeldData::Account, 1, {{HeldField::Handle, QStringLiteral("lumiere"), Now}}}, {HeldData::Connections, 0, {}}},
        false,
        PersonId("preparer"),
        QStringLiteral("Kim"),
        Now};
    made.steps = {{InformationWork::Record, PersonId("recorder"), QStringLiteral("Noor"), Now, {}}};
    return made;
}

} // namespace

class InformationPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsHeldAndWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("French") << QByteArray("fr")
                                << QStringList{QStringLiteral("Réponse à une injonction"), QStringLiteral("Pseudonyme"),
                                               QStringLiteral("Non détenu"), QStringLiteral("accès restreint")};
        QTest::newRow("English") << QByteArray("en")
                                 << QStringList{QStringLiteral("Answer to an order"), QStringLiteral("Handle"),
                                                QStringLiteral("Not held"), QStringLiteral("restricted access")};
    }
    void itSaysWhatIsHeldAndWhatIsNot()
    {
        QFETCH(const QByteArray, language);
        QFETCH(const QStringList, words);
        const auto text = linesOf(informationPaper(order(language.toStdString()), Now));
        for (const auto &each : words)
            QVERIFY2(text.contains(each), qPrintable(each));
        QVERIFY(text.contains(QStringLiteral("lumiere")) && text.contains(QStringLiteral("PV 1")));
        QVERIFY(text.contains(QStringLiteral("⟦U+202E⟧"))); // shown, and no markup
        QVERIFY(text.contains(QStringLiteral("<b>")));
    }

    void whoWorkedOnItIsNotInIt()
    {
        const auto text = linesOf(informationPaper(order("en"), Now));
        for (const auto *own :
             {"verifier", "preparer", "recorder", "Kim", "Noor", "Yaël", "called-number", "their-reasons"})
            QVERIFY2(!text.contains(QString::fromUtf8(own)), own);
    }

    void aProhibitionStandsAtTheTop()
    {
        auto one = order("en");
        one.entry.silence = DoNotNotify{QStringLiteral("Article 11"), std::nullopt};
        const auto document = informationPaper(one, Now);
        const auto *warning = std::get_if<PaperWarning>(&document.blocks.front());
        QVERIFY(warning && warning->text.contains(QStringLiteral("Article 11")));
        QVERIFY(std::get_if<PaperWarning>(&informationPaper(order("en"), Now).blocks.front()) == nullptr);
    }

    void thousandsOfValuesFit()
    {
        auto one = order("fr");
        one.answer->parts = {{HeldData::Publications, 3'000, {}}};
        for (int i = 0; i < 3'000; ++i)
            one.answer->parts.front().values.push_back({HeldField::Publication, QString::number(i), Now});
        const auto pdf = writePdf(informationPaper(one, Now));
        QVERIFY(pdf && pdf->startsWith("%PDF") && !pdf->contains("/Subtype /Image"));
    }
};

VIGIE_TEST(InformationPaperTest);
#include "InformationPaperTest.moc"
