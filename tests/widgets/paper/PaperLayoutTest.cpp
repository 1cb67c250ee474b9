#include "widgets/paper/PaperLayout.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestCase.h"
#include "tests/widgets/paper/PaperSamples.h"

#include <QImage>
#include <QPainter>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::ui::paper;

namespace {

constexpr qreal Tolerance = points(1);

QString wordsOf(std::mt19937 &random, int count)
{
    static constexpr std::array Words{"a",
                                      "décision",
                                      "signalement",
                                      "contenu",
                                      "of",
                                      "the",
                                      "plateforme",
                                      "UTC",
                                      "œuvre",
                                      "hébergeur",
                                      "whichever",
                                      "trust",
                                      "–",
                                      "éditorialisation",
                                      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"};
    QString text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + QString::fromUtf8(Words[random() % Words.size()]);
    return text;
}

PaperDocument anyDocument(std::mt19937 &random)
{
    PaperDocument document;
    document.language = random() % 2 == 0 ? "fr" : "en";
    document.title = wordsOf(random, 1 + int(random() % 12));
    document.reference = wordsOf(random, int(random() % 30));
    for (auto blocks = 1 + random() % 12; blocks > 0; --blocks) {
        switch (random() % 6) {
        case 0:
            document.blocks.push_back(PaperHeading{wordsOf(random, 1 + int(random() % 25))});
            break;
        case 1:
            document.blocks.push_back(PaperWarning{wordsOf(random, 3), wordsOf(random, int(random() % 60))});
            break;
        case 2:
            document.blocks.push_back(PaperList{{wordsOf(random, int(random() % 40)), wordsOf(random, 2)}});
            break;
        case 3:
            document.blocks.push_back(PaperFacts{{{wordsOf(random, 4), wordsOf(random, int(random() % 90))}}});
            break;
        case 4: {
            PaperTable table{{{wordsOf(random, 2), 1}, {wordsOf(random, 1), 2, PaperValue::Code}, {{}, 1}}, {}};
            for (auto rows = random() % 40; rows > 0; --rows)
                table.rows.push_back(
                    {wordsOf(random, int(random() % 9)), wordsOf(random, 2), wordsOf(random, int(random() % 200))});
            document.blocks.push_back(std::move(table));
            break;
        }
        default:
            document.blocks.push_back(PaperParagraph{wordsOf(random, int(random() % 900))});
        }
    }
    return document;
}

QString lettersOf(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace())
            out += c;
    return out;
}

QString lettersOf(const std::vector<PaperPage> &pages)
{
    QString out;
    for (const auto &page : pages)
        for (const auto &text : page.texts)
            out += lettersOf(text.text);
    return out;
}

/// Empty when the page is sound.
QString faultOf(const PaperPage &page)
{
    const auto area = TextArea.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
    for (const auto &text : page.texts)
        if (!area.contains(text.box) && !text.box.isEmpty())
            return QStringLiteral("out of its area: ") + text.text;
    for (const auto &mark : page.marks)
        if (!area.contains(mark.box))
            return QStringLiteral("a mark out of its area");
    for (const auto &text : page.margins)
        if (!Sheet.contains(text.box) || text.box.intersects(TextArea))
            return QStringLiteral("a margin out of its place: ") + text.text;
    auto all = page.texts;
    all.insert(all.end(), page.margins.begin(), page.margins.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const auto common = all[i].box.intersected(all[j].box);
            if (common.width() > Tolerance && common.height() > Tolerance)
                return QStringLiteral("one over the other: ") + all[i].text + QStringLiteral(" | ") + all[j].text;
        }
    return {};
}

} // namespace

class PaperLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDocumentIsWithinItsMargins()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        for (int round = 0; round < 25; ++round) {
            const auto pages = layOut(anyDocument(random));
            QVERIFY(pages && !pages->empty());
            for (const auto &page : *pages) {
                const auto fault = faultOf(page);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
                QVERIFY(!page.texts.empty());
            }
        }
    }

    /// No letter is lost and none is doubled, however the pages turn.
    void everyLetterIsThereOnce()
    {
        const auto seed = std::random_device{}();
        qInfo() << "seed" << seed;
        std::mt19937 random(seed);
        PaperDocument document;
        QString expected;
        for (int i = 0; i < 12; ++i) {
            const auto text = wordsOf(random, int(random() % 700));
            document.blocks.push_back(PaperParagraph{text});
            expected += lettersOf(text);
        }
        QCOMPARE(lettersOf(*layOut(document)), expected);
    }

    void nothingIsAlsoAPage()
    {
        const auto pages = layOut({});
        QVERIFY(pages);
        QCOMPARE(pages->size(), std::size_t{1});
        QVERIFY(pages->front().texts.empty());
        QCOMPARE(pages->front().margins.size(), std::size_t{1}); // its number
    }

    void aHeadingStandsWithWhatItHeads()
    {
        // However far down it comes to stand.
        for (int lines = 20; lines < 60; ++lines) {
            PaperDocument document;
            document.blocks.push_back(PaperParagraph{QString(lines - 1, QLatin1Char('\n'))});
            document.blocks.push_back(PaperHeading{QStringLiteral("Heading")});
            document.blocks.push_back(PaperParagraph{QStringLiteral("one\ntwo\nthree\nfour")});
            const auto pages = *layOut(document);
            for (const auto &page : pages) {
                QVERIFY(page.texts.back().face != PaperFace::Heading);
                QVERIFY2(page.texts.back().text != QStringLiteral("one"), "the first line alone at a foot");
                QVERIFY2(page.texts.front().text != QStringLiteral("four"), "the last line alone at a head");
            }
        }
    }

    void titlesOfATableStandOnEachPage()
    {
        const auto pages = *layOut(sampleReferral(longPacket(200), compliance::ReferralRecipient::Pharos, "en"));
        QVERIFY(pages.size() > 4);
        std::size_t titled = 0;
        std::size_t last = 0;
        for (const auto &page : pages) {
            for (const auto &text : page.texts)
                titled += text.face == PaperFace::SmallStrong && text.text == QStringLiteral("No.") ? 1U : 0U;
            last = page.texts.size();
        }
        QVERIFY(titled >= pages.size() - 2 && last > 0);
        for (const auto &page : pages)
            QVERIFY2(faultOf(page).isEmpty(), qPrintable(faultOf(page)));
    }

    void aRowLongerThanAPageGoesOn()
    {
        PaperDocument document;
        PaperTable table{{{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}}, {}};
        table.rows.push_back({QString(30'000, QLatin1Char('w')), QStringLiteral("x")});
        document.blocks.push_back(table);
        const auto pages = *layOut(document);
        QVERIFY(pages.size() > 3);
        QCOMPARE(lettersOf(pages).count(QLatin1Char('w')), qsizetype(30'000));
        for (const auto &page : pages)
            QVERIFY2(faultOf(page).isEmpty(), qPrintable(faultOf(page)));
    }

    void hostileTextsAreShownPlain()
    {
        for (const auto &hostile : hostileTexts()) {
            const auto text = hostile.left(200);
            PaperDocument document;
            document.title = text;
            document.reference = text;
            document.sender = {text};
            document.blocks = {PaperHeading{text},
                               PaperParagraph{text},
                               PaperFacts{{{text, text, PaperValue::Code}}},
                               PaperTable{{{text, 1}}, {{text}}},
                               PaperList{{text}},
                               PaperWarning{text, text}};
            const auto pages = layOut(document);
            QVERIFY(pages);
            for (const auto &page : *pages) {
                QVERIFY2(faultOf(page).isEmpty(), qPrintable(faultOf(page)));
                for (const auto &each : page.texts)
                    QVERIFY(isHarmless(each.text) && !each.text.contains(QLatin1Char('\n')));
                for (const auto &each : page.margins)
                    QVERIFY(isHarmless(each.text));
            }
        }
    }

    void pagesAreNumberedInTheirLanguage()
    {
        PaperDocument document;
        document.blocks.push_back(PaperParagraph{QString(60, QLatin1Char('\n'))});
        for (const auto &[language, expected] : {std::pair("fr", u"Page 1 sur 2"),
                                                 {"fr-FR", u"Page 1 sur 2"},
                                                 {"en", u"Page 1 of 2"},
                                                 {"tlh", u"Page 1 of 2"}}) {
            document.language = language;
            const auto pages = *layOut(document);
            QCOMPARE(pages.size(), std::size_t{2});
            QCOMPARE(pages[0].margins.back().text, QString::fromUtf16(expected));
        }
    }

    /// The same places on a picture as in a file: what is looked at here is what is printed. A page has ink where its
    /// texts are and none in its margins.
    void inkIsWhereTheTextsAre()
    {
        const auto folder = qEnvironmentVariable("VIGIE_PAPER_PICTURES");
        const std::vector<std::pair<QString, PaperDocument>> documents{
            {QStringLiteral("letter-fr"), letterPaper(sampleLetter(true), sampleEnvelope(true))},
            {QStringLiteral("letter-en"), letterPaper(sampleLetter(false), sampleEnvelope(false))},
            {QStringLiteral("referral-fr"),
             sampleReferral(longPacket(40), compliance::ReferralRecipient::Pharos, "fr")},
            {QStringLiteral("life-en"),
             sampleReferral(completePacket(), compliance::ReferralRecipient::Article18, "en")},
        };
        for (const auto &[name, document] : documents) {
            const auto pages = *layOut(document);
            for (std::size_t i = 0; i < pages.size(); ++i) {
                constexpr int Dpi = 110;
                constexpr qreal Scale = qreal(Dpi) / DotsPerInch;
                QImage image((Sheet.size() * Scale).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                painter.scale(Scale, Scale);
                paintPage(painter, pages[i]);
                painter.end();
                if (!folder.isEmpty())
                    QVERIFY(image.save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(i + 1)));
                const int edge = int(Margin * Scale) - 2;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < edge; ++x)
                        QVERIFY(image.pixelColor(x, y) == Qt::white &&
                                image.pixelColor(image.width() - 1 - x, y) == Qt::white);
                for (const auto &text : pages[i].texts) {
                    if (text.text.trimmed().isEmpty())
                        continue;
                    const QRect box = QRectF(text.box.topLeft() * Scale, text.box.size() * Scale).toAlignedRect();
                    bool hasInk = false;
                    for (int y = box.top(); y <= box.bottom() && !hasInk; ++y)
                        for (int x = box.left(); x <= box.right() && !hasInk; ++x)
                            hasInk = qGray(image.pixel(x, y)) < 200;
                    QVERIFY2(hasInk, qPrintable(text.text));
                }
            }
        }
    }
};

VIGIE_TEST(PaperLayoutTest);
#include "PaperLayoutTest.moc"
