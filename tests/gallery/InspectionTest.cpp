#include "tests/gallery/Inspection.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryFile>
#include <QWidget>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::gallery;

namespace {

/// A white sheet to hang labels on.
struct Sheet
{
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    QWidget paper;

    Sheet()
    {
        paper.resize(600, 200);
        QPalette white = paper.palette();
        white.setColor(QPalette::Window, Qt::white);
        paper.setPalette(white);
        paper.setAutoFillBackground(true);
    }
    QLabel *hang(const QString &text, QRect at, QColor ink = Qt::black)
    {
        auto *label = new QLabel(text, &paper);
        label->setGeometry(at);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, ink);
        label->setPalette(colours);
        return label;
    }
    std::vector<Finding> findings(const Demands &demands = {})
    {
        paper.show();
        return inspect(record(paper), paper.grab().toImage(), catalogue(), demands);
    }
    static Catalogue catalogue()
    {
        QTemporaryFile file;
        if (!file.open())
            return {};
        file.write(R"(<?xml version="1.0" encoding="utf-8"?><TS><context>
            <message><source>Block for a reason…</source><translation>Bloquer pour un motif…</translation></message>
            <message><source>Handed over by %1</source><translation>Transmis par %1</translation></message>
            <message><source>Next case</source><translation>Dossier suivant</translation></message>
            <message><source>The queue of %1 is empty for now</source>
                <translation>La file de %1 est vide pour le moment</translation></message>
            <message numerus="yes"><source>%n case(s)</source>
                <translation><numerusform>%n dossier</numerusform><numerusform>%n dossiers</numerusform></translation></message>
            </context></TS>)");
        file.close();
        return Catalogue::load(file.fileName()).value();
    }
};

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodSheetHasNoFindings()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("Next case"), {10, 10, 200, 24});
        sheet.hang(QStringLiteral("Block for a reason…"), {10, 40, 200, 24});
        QCOMPARE(sheet.findings().size(), std::size_t(0));
    }

    void whatIsPaintedIsRecordedWithItsPlaceAndInk()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("Next case"), {100, 50, 200, 24}, Qt::red);
        sheet.paper.show();
        const auto texts = record(sheet.paper);
        QCOMPARE(texts.size(), std::size_t(1));
        QCOMPARE(texts[0].text, QStringLiteral("Next case"));
        QCOMPARE(texts[0].ink.rgb(), QColor(Qt::red).rgb());
        QVERIFY(QRectF(100, 50, 200, 24).contains(texts[0].box));
    }

    void ourSentenceElidedIsFoundAndAMembersIsNot()
    {
        Sheet sheet;
        auto *ours = new kit::PlainLabel(*sheet.theme, {}, &sheet.paper);
        ours->setPlainText(QStringLiteral("The queue of Screening is empty for now"));
        ours->setGeometry(10, 10, 140, 24);
        auto *theirs = new kit::PlainLabel(*sheet.theme, {}, &sheet.paper);
        theirs->setPlainText(QStringLiteral("Sunday at the lake with everybody we know"));
        theirs->setGeometry(10, 60, 120, 24);
        const auto findings = sheet.findings();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].fault, Fault::Elided);
        QVERIFY(findings[0].text.startsWith(QStringLiteral("The queue")));
    }

    void theOtherLanguageIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << QStringLiteral("Next case");
        QTest::newRow("filled in") << QStringLiteral("The queue of Screening is empty for now");
        QTest::newRow("a wrapped line") << QStringLiteral("is empty for now");
        QTest::newRow("plural") << QStringLiteral("3 case(s)");
    }

    void theOtherLanguageIsFound()
    {
        QFETCH(QString, text);
        Sheet sheet;
        sheet.hang(text, {10, 10, 500, 24});
        Demands french;
        french.language = Catalogue::Language::French;
        QCOMPARE(sheet.findings(french).size(), std::size_t(1));
        QCOMPARE(sheet.findings(french)[0].fault, Fault::Untranslated);
        QVERIFY(sheet.findings().empty());
    }

    void twoTextsOnOnePlaceAreFound()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("Here stands one"), {10, 10, 200, 24});
        sheet.hang(QStringLiteral("and here another"), {30, 16, 200, 24});
        QCOMPARE(sheet.findings().at(0).fault, Fault::Overlap);
    }

    void whatIsCoveredIsNotThere()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("Here stands one"), {10, 10, 200, 24});
        auto *cover = new QWidget(&sheet.paper);
        cover->setGeometry(0, 0, 300, 60);
        cover->setAutoFillBackground(true);
        cover->setPalette(sheet.paper.palette());
        auto *above = new QLabel(QStringLiteral("and here another"), cover);
        above->setGeometry(10, 10, 200, 24);
        QVERIFY(sheet.findings().empty());
    }

    void whatIsHalfCoveredIsNotCut()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("A sentence that goes on below"), {10, 10, 300, 24});
        auto *panel = new QWidget(&sheet.paper);
        panel->setGeometry(80, 0, 300, 60);
        panel->setAutoFillBackground(true);
        QVERIFY(sheet.findings().empty());
        panel->hide();
        sheet.paper.findChild<QLabel *>()->setFixedWidth(70); // its own box is too narrow
        QCOMPARE(sheet.findings().at(0).fault, Fault::Cut);
    }

    void paleInkIsFoundUnlessItIsExempt()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("Hard to read"), {10, 10, 200, 24}, QColor(170, 170, 170));
        QCOMPARE(sheet.findings().at(0).fault, Fault::LowContrast);
        Demands demands;
        demands.exempt = {QColor(170, 170, 170).rgb()};
        QVERIFY(sheet.findings(demands).empty());
    }

    void aWatermarkIsKnownByItsInkAlone()
    {
        Sheet sheet;
        const QColor faint(255, 255, 255, 56);
        sheet.hang(QStringLiteral("Here stands one"), {10, 10, 200, 24});
        auto *mark = sheet.hang(QStringLiteral("Who looks at it"), {30, 14, 40, 24}, faint);
        QVERIFY(!sheet.findings().empty());
        Demands demands;
        demands.watermark = faint.rgba();
        QVERIFY(sheet.findings(demands).empty());
        QPalette solid = mark->palette();
        solid.setColor(QPalette::WindowText, QColor(255, 255, 255)); // the same words as a text
        mark->setPalette(solid);
        QVERIFY(!sheet.findings(demands).empty());
    }

    void oursElidedWhereItIsFilledInIsFound()
    {
        Sheet sheet;
        auto *ours = new kit::PlainLabel(*sheet.theme, {}, &sheet.paper);
        ours->setPlainText(QStringLiteral("Handed over by Monday the second of March"));
        ours->setGeometry(10, 10, 160, 24);
        QCOMPARE(sheet.findings().at(0).fault, Fault::Elided);
    }

    void linesWithoutRoomAreFound()
    {
        Sheet sheet;
        auto *label =
            sheet.hang(QStringLiteral("A sentence that needs two lines in so narrow a place"), {10, 10, 160, 20});
        label->setWordWrap(true);
        sheet.paper.show();
        const auto findings = inspectRoom(sheet.paper);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].fault, Fault::Squeezed);
        label->setFixedHeight(label->heightForWidth(160));
        QVERIFY(inspectRoom(sheet.paper).empty());
    }

    void aTextCutByItsOwnBoxIsFound()
    {
        Sheet sheet;
        auto *box = new QComboBox(&sheet.paper);
        box->addItem(QStringLiteral("A choice with far too many words for it"));
        box->setGeometry(10, 10, 120, 32);
        QCOMPARE(sheet.findings().at(0).fault, Fault::Cut);
    }

    void aControlWithoutANameIsFound()
    {
        Sheet sheet;
        QLineEdit nameless(&sheet.paper);
        nameless.setObjectName(QStringLiteral("nameless"));
        QLineEdit named(&sheet.paper);
        named.setAccessibleName(QStringLiteral("Named"));
        sheet.paper.show();
        const auto findings = inspectNames(sheet.paper);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].fault, Fault::Nameless);
        QCOMPARE(findings[0].text, QStringLiteral("nameless"));
    }

    void textBeyondItsEdgeIsFound()
    {
        Sheet sheet;
        sheet.hang(QStringLiteral("A sentence that is far too wide for its place"), {10, 10, 80, 24});
        QCOMPARE(sheet.findings().at(0).fault, Fault::Cut);
    }
};

VIGIE_TEST(InspectionTest);
#include "InspectionTest.moc"
