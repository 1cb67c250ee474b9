#include "models/domain/FaceSimilarity.h"
#include "models/domain/SimilarityPermission.h"
#include "tests/support/TestCase.h"

using namespace vigie::domain;

class FaceSimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsBeginWhereTheyWereMeasured()
    {
        QCOMPARE(bandOf(-1), SimilarityBand::Differ);
        QCOMPARE(bandOf(0.2999F), SimilarityBand::Differ);
        QCOMPARE(bandOf(0.30F), SimilarityBand::LookCloser);
        QCOMPARE(bandOf(0.4499F), SimilarityBand::LookCloser);
        QCOMPARE(bandOf(0.45F), SimilarityBand::Agree);
        QCOMPARE(bandOf(1), SimilarityBand::Agree);
    }

    void everyPairThatWasMeasuredIsInOneBand()
    {
        int one = 0, two = 0;
        for (const auto band : {SimilarityBand::Differ, SimilarityBand::LookCloser, SimilarityBand::Agree}) {
            one += ratesOf(band).ofOnePerson;
            two += ratesOf(band).ofTwoPeople;
        }
        QCOMPARE(one, PairsOfOnePerson);
        QCOMPARE(two, PairsOfTwoPeople);
        QCOMPARE(perThousand(3, 216), 14);
        QCOMPARE(perThousand(1, 36), 28);
        QCOMPARE(perThousand(0, 36), 0);
        QCOMPARE(perThousand(36, 36), 1000);
        QCOMPARE(perThousand(1, 0), 0);
    }

    void whatSpeaksAgainstANumber()
    {
        using Warning = SimilarityWarning;
        const std::vector<Warning> none;
        QCOMPARE(warningsOf({0.6F, {90, 4}, {200, 3.4F}}), none);
        const std::vector weak{Warning{ComparedPicture::Document, SimilarityFault::Weak}};
        QCOMPARE(warningsOf({0.6F, {90, 3.39F}, {200, 4}}), weak);
        const std::vector both{Warning{ComparedPicture::Document, SimilarityFault::TooSmall},
                               Warning{ComparedPicture::Selfie, SimilarityFault::NoFace}};
        QCOMPARE(warningsOf({{}, {29.9F, 0}, {}}), both);
        // Of what was not compared nothing is known.
        const std::vector small{Warning{ComparedPicture::Selfie, SimilarityFault::TooSmall}};
        QCOMPARE(warningsOf({{}, {90, 0}, {12, 0}}), small);
    }

    void withoutALegalBasisThereIsNoPermission()
    {
        QVERIFY(!SimilarityPermission::under(WorkplaceRules()));
        WorkplaceRules rules;
        rules.similarityBasis = QStringLiteral(" \n\t ");
        QVERIFY(!SimilarityPermission::under(rules));
        rules.similarityBasis = QStringLiteral(" Art. 9(2)(a) GDPR ");
        const auto permission = SimilarityPermission::under(rules);
        QVERIFY(permission);
        QCOMPARE(permission->legalBasis(), QStringLiteral("Art. 9(2)(a) GDPR"));
    }
};

VIGIE_TEST(FaceSimilarityTest);
#include "FaceSimilarityTest.moc"
