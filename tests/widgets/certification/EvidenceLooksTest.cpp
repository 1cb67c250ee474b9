#include "widgets/certification/EvidenceLooks.h"
#include "tests/support/CertificationWorld.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <memory>
#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui::certification;

namespace {

constexpr QSize Room{1200, 900};

} // namespace

/// In which order the pictures of an application are asked for: a person waits for two faces and for nothing else.
class EvidenceLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::CertificationWorld>();
        m_world->pictures.slow = true;
        m_looks = std::make_unique<EvidenceLooks>(m_world->pictures, nullptr);
        m_application = *m_world->application(1).application;
    }

    void theComparedFacesComeBeforeEverythingElse()
    {
        m_looks->show(m_application, Room);
        QCOMPARE(pictures().faceJobs.size(), std::size_t{2});
        for (const auto &job : pictures().faceJobs)
            QVERIFY(isOf(job.media, EvidenceKind::DocumentFront) || isOf(job.media, EvidenceKind::SecuritySelfie));
        QVERIFY(pictures().documentJobs.empty());
        pictures().answerAll();
        QTRY_COMPARE(pictures().faceJobs.size(), m_application.evidence.size());
        QCOMPARE(documentsAsked(), documentSides());
        pictures().answerAll();
        QTRY_VERIFY(std::ranges::none_of(m_looks->all(), &EvidenceLook::isComing));
        QTRY_VERIFY(m_looks->find(EvidenceKind::DocumentFront)->document);
    }

    void aFaceThatFailsHoldsNothingUp()
    {
        for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie})
            pictures().failures[mediaOf(kind)] = ErrorCode::Corrupt;
        m_looks->show(m_application, Room);
        pictures().answerAll();
        QTRY_COMPARE(pictures().faceJobs.size(), m_application.evidence.size());
        QCOMPARE(documentsAsked(), documentSides());
    }

    /// A new piece comes while one of the compared faces is still on its way: the other one is not forgotten.
    void aDocumentIsReadAlsoWhenTheApplicationIsShownAgainMeanwhile()
    {
        auto withoutSelfie = m_application;
        std::erase_if(withoutSelfie.evidence,
                      [](const Evidence &piece) { return piece.kind == EvidenceKind::SecuritySelfie; });
        m_looks->show(withoutSelfie, Room);
        m_looks->show(m_application, Room);
        pictures().answerAll();
        QTRY_COMPARE(documentsAsked(), documentSides());
    }

    void withoutComparedPiecesTheOthersAreAskedAtOnce()
    {
        std::erase_if(m_application.evidence, [](const Evidence &piece) {
            return piece.kind == EvidenceKind::DocumentFront || piece.kind == EvidenceKind::SecuritySelfie;
        });
        m_looks->show(m_application, Room);
        QCOMPARE(pictures().faceJobs.size(), m_application.evidence.size());
    }

    void afterClearNothingMoreIsAsked()
    {
        m_looks->show(m_application, Room);
        m_looks->clear();
        pictures().answerAll();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(pictures().faceJobs.size(), std::size_t{2});
        QVERIFY(pictures().documentJobs.empty());
    }

private:
    test::FakeIdentityPictures &pictures() { return m_world->pictures; }
    MediaId mediaOf(EvidenceKind kind) const
    {
        return std::ranges::find(m_application.evidence, kind, &Evidence::kind)->media.id;
    }
    bool isOf(const MediaRef &media, EvidenceKind kind) const { return media.id == mediaOf(kind); }
    std::size_t documentsAsked()
    {
        std::set<MediaId> asked;
        for (const auto &job : pictures().documentJobs)
            asked.insert(job.media.id);
        return asked.size();
    }
    std::size_t documentSides() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_application.evidence, [](const Evidence &piece) { return isDocumentSide(piece.kind); }));
    }

    std::unique_ptr<test::CertificationWorld> m_world;
    std::unique_ptr<EvidenceLooks> m_looks;
    Application m_application;
};

VIGIE_TEST(EvidenceLooksTest);
#include "EvidenceLooksTest.moc"
