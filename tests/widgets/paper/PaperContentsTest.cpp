#include "tests/support/TestCase.h"
#include "tests/widgets/paper/PaperSamples.h"
#include "widgets/paper/PaperLayout.h"
#include "widgets/paper/PaperWords.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace vigie::ui::paper;

namespace {

/// The lines of all pages.
QStringList linesOf(const PaperDocument &document)
{
    QStringList lines;
    const auto pages = layOut(document);
    for (const auto &page : pages ? *pages : std::vector<PaperPage>{})
        for (const auto &text : page.texts)
            lines.push_back(text.text);
    return lines;
}

template <typename Block> std::vector<Block> blocksOf(const PaperDocument &document)
{
    std::vector<Block> found;
    for (const auto &block : document.blocks)
        if (const auto *each = std::get_if<Block>(&block))
            found.push_back(*each);
    return found;
}

bool warnsOf(const PaperDocument &document, const QString &title)
{
    const auto warnings = blocksOf<PaperWarning>(document);
    return std::ranges::find(warnings, title, &PaperWarning::title) != warnings.end();
}

} // namespace

class PaperContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsWordForWord()
    {
        for (const bool french : {true, false}) {
            const auto letter = sampleLetter(french);
            const auto document = letterPaper(letter, sampleEnvelope(french));
            QStringList paragraphs;
            for (const auto &paragraph : blocksOf<PaperParagraph>(document))
                paragraphs.push_back(paragraph.text);
            QCOMPARE(paragraphs.join(QStringLiteral("\n\n")), letter.text);
            QCOMPARE(document.date, french ? QStringLiteral("2 mars 2026") : QStringLiteral("2 March 2026"));
            const auto headings = blocksOf<PaperHeading>(document);
            QCOMPARE(headings.size(), std::size_t{1});
            QCOMPARE(headings[0].text, french ? QStringLiteral("Comment contester cette décision")
                                              : QStringLiteral("How to contest this decision"));
            QVERIFY(linesOf(document).contains(french ? QStringLiteral("Référence") : QStringLiteral("Reference")));
        }
    }

    /// Who a letter comes from stands in its head and at its end, and does not hide the heading above the redress.
    void theSenderOfALetterHeadsIt()
    {
        domain::LetterDraft draft{sampleLetter(true), {}};
        domain::sign(draft, domain::LetterSender{QStringLiteral("Créateurs Exemple"),
                                                 {{{"fr", QStringLiteral("1 rue de l’Exemple\n75000 Paris")}}}});
        auto envelope = sampleEnvelope(true);
        envelope.sender.clear();
        const auto document = letterPaper(draft.letter, envelope);
        QCOMPARE(document.sender, draft.letter.sender);
        QStringList paragraphs;
        for (const auto &paragraph : blocksOf<PaperParagraph>(document))
            paragraphs.push_back(paragraph.text);
        QCOMPARE(paragraphs.join(QStringLiteral("\n\n")), draft.letter.text);
        QCOMPARE(blocksOf<PaperHeading>(document).size(), std::size_t{1});
        QCOMPARE(letterPaper(draft.letter, sampleEnvelope(true)).sender, sampleEnvelope(true).sender);
    }

    void redressThatIsNotTheEndIsNoHeading()
    {
        auto envelope = sampleEnvelope(true);
        envelope.redress = QStringLiteral("something else");
        QVERIFY(blocksOf<PaperHeading>(letterPaper(sampleLetter(true), envelope)).empty());
        envelope.redress.clear();
        QVERIFY(blocksOf<PaperHeading>(letterPaper(sampleLetter(true), envelope)).empty());
    }

    void aLetterOfNothing()
    {
        const auto document = letterPaper({}, {});
        QVERIFY(document.blocks.empty() && document.date.isEmpty());
        QVERIFY(layOut(document));
    }

    void aPacketInTwoLanguages()
    {
        const auto french = linesOf(sampleReferral(completePacket(), ReferralRecipient::Pharos, "fr"));
        for (const auto *line : {u"Signalement à PHAROS", u"Chaîne de conservation", u"Gel des données",
                                 u"Code pénal, art. 227-23", u"Conservé", u"2026-03-02 08:00:30 UTC", u"Adresse IP"})
            QVERIFY2(french.join(QLatin1Char(' ')).contains(QString::fromUtf16(line)),
                     qPrintable(QString::fromUtf16(line)));
        const auto english = linesOf(sampleReferral(completePacket(), ReferralRecipient::Pharos, "en"));
        for (const auto *line : {u"Referral to PHAROS", u"Chain of custody", u"Legal hold", u"Preserved"})
            QVERIFY2(english.join(QLatin1Char(' ')).contains(QString::fromUtf16(line)),
                     qPrintable(QString::fromUtf16(line)));
        const auto hashes = completePacket().items[0].hashes;
        for (const auto &hash : {hashes.sha256, hashes.sha1, hashes.md5})
            QVERIFY(english.contains(QString::fromStdString(hash)));
    }

    void anOpenSilenceStandsFirst()
    {
        auto packet = longPacket(5);
        const auto document = sampleReferral(packet, ReferralRecipient::Pharos, "en");
        const auto *first = std::get_if<PaperWarning>(&document.blocks.front());
        QVERIFY(first != nullptr);
        QCOMPARE(first->title, QStringLiteral("Do not notify"));
        QVERIFY(first->text.contains(packet.silence->basis) &&
                first->text.contains(QStringLiteral("2026-09-01 00:00:00 UTC")));
        packet.silence->until = referralNow; // over
        QVERIFY(!warnsOf(sampleReferral(packet, ReferralRecipient::Pharos, "en"), QStringLiteral("Do not notify")));
        packet.silence->until.reset();
        QVERIFY(warnsOf(sampleReferral(packet, ReferralRecipient::Pharos, "en"), QStringLiteral("Do not notify")));
    }

    void whatIsWrongStandsAtTheTop()
    {
        QVERIFY(blocksOf<PaperWarning>(sampleReferral(completePacket(), ReferralRecipient::Pharos, "en")).empty());
        auto packet = completePacket();
        packet.custody[2].sha256 = hexDigits(64, 77);
        packet.custody[4].at = packet.custody[0].at;
        const auto document = sampleReferral(packet, ReferralRecipient::Pharos, "en");
        QVERIFY(warnsOf(document, QStringLiteral("Not complete")));
        const auto warnings = blocksOf<PaperWarning>(document);
        QVERIFY(warnings.back().text.endsWith(QStringLiteral(": 3, 5")));
        // A hash that differs is shown whole.
        QCOMPARE(blocksOf<PaperTable>(document)[1].rows[2][5], QString::fromStdString(hexDigits(64, 77)));
        QCOMPARE(blocksOf<PaperTable>(document)[1].rows[1][5].size(), qsizetype(13));
    }

    void dangerIsForArticle18()
    {
        const auto threat = completePacket().danger->threat;
        QVERIFY(linesOf(sampleReferral(completePacket(), ReferralRecipient::Article18, "en")).contains(threat));
        QVERIFY(!linesOf(sampleReferral(completePacket(), ReferralRecipient::Pharos, "en")).contains(threat));
    }

    void pointDeContactReadsNoMoreThanItNeeds()
    {
        const auto lines =
            linesOf(sampleReferral(completePacket(), ReferralRecipient::PointDeContact, "fr")).join(u' ');
        QVERIFY(lines.contains(QStringLiteral("@somebody")) && lines.contains(QStringLiteral("Point de Contact")));
        for (const auto *hidden : {u"somebody@example.org", u"192.0.2.17", u"2026/0417", u"staff-2"})
            QVERIFY2(!lines.contains(QString::fromUtf16(hidden)), qPrintable(QString::fromUtf16(hidden)));
    }

    void momentsAreInUtc()
    {
        QCOMPARE(utcMoment(at("2026-03-02T08:00:30Z")), QStringLiteral("2026-03-02 08:00:30 UTC"));
        QCOMPARE(utcMoment(at("2026-03-02T08:00:30.007+01:00")), QStringLiteral("2026-03-02 07:00:30.007 UTC"));
        QCOMPARE(PaperWords("fr").day(at("2026-03-01T23:59:59Z")), QStringLiteral("1 mars 2026"));
        QCOMPARE(PaperWords("xx").day(at("2026-03-01T23:59:59Z")), QStringLiteral("1 March 2026"));
    }

    /// Any packet can be printed: half-filled ones are looked at on paper, too.
    void anyPacketCanBePrinted()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        ReferralDice dice(seed);
        for (int round = 0; round < 8; ++round) {
            const auto document =
                sampleReferral(dice.packet(), ReferralRecipient(round % 4), round % 2 == 0 ? "fr" : "en");
            QVERIFY(!document.title.isEmpty());
            QVERIFY(layOut(document));
        }
    }
};

VIGIE_TEST(PaperContentsTest);
#include "PaperContentsTest.moc"
