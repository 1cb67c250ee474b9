#include "models/vision/DocumentAnalyst.h"
#include "tests/models/vision/DrawnDocument.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using documents::MrzFormat;
using domain::DocumentFault;
using domain::MrzState;
using domain::OutlineState;
using domain::Quad;

namespace {

DocumentAnalyst &analyst()
{
    static auto created = DocumentAnalyst::create();
    if (!created)
        qFatal("a network could not be read");
    return *created;
}

bool has(const domain::DocumentInspection &findings, DocumentFault fault)
{
    return std::ranges::count(faultsOf(findings), fault) == 1;
}

double distance(const Quad &one, const Quad &other)
{
    double worst = 0;
    for (std::size_t i = 0; i < 4; ++i)
        worst = std::max(worst, std::hypot(double(one.corners[i].x - other.corners[i].x),
                                           double(one.corners[i].y - other.corners[i].y)));
    return worst;
}

} // namespace

class DocumentAnalystTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDocumentHasNoFault()
    {
        const DrawnDocument document;
        const auto found = analyst().analyse(viewOf(photoOf(document.bgr, 0)));
        QVERIFY(found);
        QCOMPARE(found->mrz.lines, document.zone.lines);
        QCOMPARE(found->mrz.state, MrzState::DigitsAgree);
        QVERIFY2(distance(found->outline.corners, document.corners()) < 0.01,
                 qPrintable(QString::number(distance(found->outline.corners, document.corners()))));
        QCOMPARE(faultsOf(*found), std::vector<DocumentFault>{});
    }

    void anUpsideDownDocumentIsReadAndSaidSo()
    {
        const DrawnDocument document;
        const auto found = analyst().analyse(viewOf(turned(photoOf(document.bgr, 0), 2)));
        QVERIFY(found);
        QCOMPARE(found->mrz.lines, document.zone.lines);
        QCOMPARE(found->mrz.turn, domain::Turn::Half);
        QCOMPARE(found->faces.turn, domain::Turn::Half);
        // The document's own top left lies at the bottom right of the picture.
        QVERIFY(found->outline.corners.corners[0].x > 0.5F);
        QVERIFY(found->outline.corners.corners[0].y > 0.5F);
    }

    void aDocumentLyingAskewIsReadOnceItIsRectified()
    {
        const DrawnDocument document;
        const cv::Point2f middle(float(document.bgr.cols) / 2, float(document.bgr.rows) / 2);
        cv::Mat askew;
        cv::warpAffine(document.bgr, askew, cv::getRotationMatrix2D(middle, 27, 0.8), document.bgr.size(),
                       cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const auto found = analyst().analyse(viewOf(photoOf(askew, 0)));
        QVERIFY(found);
        QVERIFY(found->outline.state != OutlineState::NotFound);
        QCOMPARE(found->mrz.lines, document.zone.lines);
        QVERIFY2(std::abs(found->mrz.pitch - 0.8F * DrawnPitch) < 1,
                 qPrintable(QString::number(double(found->mrz.pitch))));
    }

    void thePersonsCornersAreTaken()
    {
        const DrawnDocument document;
        const auto view = photoOf(document.bgr, 0);
        const auto found = analyst().analyse(viewOf(view), document.corners());
        QVERIFY(found);
        QCOMPARE(found->outline.state, OutlineState::Given);
        QCOMPARE(found->outline.corners, document.corners());
        auto crossed = document.corners();
        std::swap(crossed.corners[0], crossed.corners[1]);
        QCOMPARE(analyst().analyse(viewOf(view), crossed).error().code, ErrorCode::Invalid);
    }

    void faultsAreSaid()
    {
        DrawnDocument blurred;
        cv::GaussianBlur(blurred.bgr, blurred.bgr, {}, 6);
        const auto blur = analyst().analyse(viewOf(photoOf(blurred.bgr, 0)), blurred.corners());
        QVERIFY(blur);
        QVERIFY2(has(*blur, DocumentFault::Blurred), qPrintable(QString::number(double(blur->quality.sharpness))));
        DrawnDocument glaring;
        cv::circle(glaring.bgr,
                   cv::Point(int(glaring.card.x + 0.5 * glaring.card.width),
                             int(glaring.card.br().y - 0.12 * glaring.card.height)),
                   40, cv::Scalar::all(255), cv::FILLED);
        const auto glare = analyst().analyse(viewOf(photoOf(glaring.bgr, 0)), glaring.corners());
        QVERIFY(glare);
        QVERIFY(glare->mrz.state != MrzState::DigitsAgree || has(*glare, DocumentFault::GlareOnZone));
        const DrawnDocument whole;
        const auto cut =
            analyst().analyse(viewOf(photoOf(whole.bgr.colRange(int(whole.card.x) + 60, whole.bgr.cols).clone(), 0)),
                              Quad{{{{-0.05F, 0.1F}, {0.9F, 0.1F}, {0.9F, 0.9F}, {-0.05F, 0.9F}}}});
        QVERIFY(cut);
        QVERIFY(has(*cut, DocumentFault::Cut));
    }

    void nothingIsPassedInSilence_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addRow("one pixel") << 1 << 1;
        QTest::addRow("one row") << 3000 << 1;
        QTest::addRow("plain") << 1000 << 700;
    }
    void nothingIsPassedInSilence()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto photo = photoOf(cv::Mat(height, width, CV_8UC3, cv::Scalar::all(150)), 0);
        const auto found = analyst().analyse(viewOf(photo));
        QVERIFY(found);
        const std::vector expected{DocumentFault::NoOutline, DocumentFault::NoFace, DocumentFault::NoZone};
        QCOMPARE(faultsOf(*found), expected);
    }

    void aSelfieIsNoDocument()
    {
        Dice dice(4);
        const auto found = analyst().analyse(viewOf(photoOf(drawSelfie(dice).bgr, 0)));
        QVERIFY(found);
        QVERIFY(has(*found, DocumentFault::NoZone));
    }
};

VIGIE_TEST(DocumentAnalystTest);
#include "DocumentAnalystTest.moc"
