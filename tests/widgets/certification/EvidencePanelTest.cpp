#include "widgets/certification/EvidencePanel.h"
#include "tests/support/CertificationWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/certification/EvidenceSuggestions.h"
#include "widgets/certification/EvidenceWords.h"

#include <memory>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;

/// What is said about each piece of evidence beside the stages.
class EvidencePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::CertificationWorld>();
        m_panel = std::make_unique<EvidencePanel>(*m_theme);
        m_looks = std::make_unique<EvidenceLooks>(m_world->pictures, nullptr);
    }

    /// Portrait and zone of a card lie on different sides; of a passport on the same.
    void aZoneIsMissedOnlyWhereItBelongs()
    {
        auto application = *m_world->application(1).application;
        QVERIFY(show(application));
        QVERIFY(!says(EvidenceKind::DocumentFront, DocumentFault::NoZone));
        QVERIFY(says(EvidenceKind::DocumentFront, DocumentFault::NoFace));
        QVERIFY(says(EvidenceKind::DocumentBack, DocumentFault::NoZone));
        QVERIFY(!says(EvidenceKind::DocumentBack, DocumentFault::NoFace));

        application.document = DocumentKind::Passport;
        std::erase_if(application.evidence,
                      [](const Evidence &piece) { return piece.kind == EvidenceKind::DocumentBack; });
        QVERIFY(show(application));
        QVERIFY(says(EvidenceKind::DocumentFront, DocumentFault::NoZone));
    }

    /// Nobody in the picture, or nobody knows who: one face in the frame is what the applicant is asked for.
    void ofNobodyAndOfSeveralPeopleOneIsAskedFor()
    {
        const auto application = *m_world->application(1).application;
        const auto selfie = std::ranges::find(application.evidence, EvidenceKind::SecuritySelfie, &Evidence::kind);
        for (const auto &[state, isAsked] :
             {std::pair{FacesState::None, true}, std::pair{FacesState::SeveralPeople, true},
              std::pair{FacesState::LiveAndHeld, false}}) {
            auto look = test::FakeIdentityPictures::lookOf(FacePicture::Selfie);
            look.found.state = state;
            m_world->pictures.looks[selfie->media.id] = look;
            m_looks->clear();
            QVERIFY(show(application));
            const auto requests = suggestedRequests(*m_looks, application, {});
            const AskedEvidence wanted{EvidenceKind::SecuritySelfie, EvidenceAdvice::FaceInFrame};
            QCOMPARE(std::ranges::count(requests, wanted) > 0, isAsked);
        }
    }

    /// A row grows with what it says, and needs more lines where it is narrow.
    void nothingIsCutInARow()
    {
        QVERIFY(show(*m_world->application(1).application));
        const auto *row = rowOf(EvidenceKind::DocumentFront);
        const auto *quiet = rowOf(EvidenceKind::AddressProof);
        const int wide = 600, narrow = 240;
        QVERIFY(row->hasHeightForWidth());
        QVERIFY(row->heightForWidth(wide) > quiet->heightForWidth(wide));
        QVERIFY(row->heightForWidth(narrow) > row->heightForWidth(wide));
        m_panel->resize(narrow, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
    }

private:
    /// Waits until every piece has been looked at by the decoder.
    bool show(const Application &application)
    {
        m_looks->show(application, {1200, 900});
        const bool isThere = QTest::qWaitFor([this] {
            return std::ranges::all_of(m_looks->all(), [](const EvidenceLook &look) {
                return look.faces && (look.document || !isDocumentSide(look.evidence.kind));
            });
        });
        m_panel->showEvidence(*m_looks);
        return isThere;
    }
    const QAbstractButton *rowOf(EvidenceKind kind) const
    {
        for (const auto *row : m_panel->findChildren<EvidenceRow *>())
            if (row->isVisibleTo(m_panel.get()) && row->accessibleName().startsWith(EvidenceWords::kind(kind)))
                return row;
        return nullptr;
    }
    bool says(EvidenceKind kind, DocumentFault fault) const
    {
        const auto *row = rowOf(kind);
        return row && row->accessibleName().contains(EvidenceWords::fault(fault));
    }

    std::unique_ptr<kit::ThemeSource> m_theme = kit::ThemeSource::create({}).value();
    std::unique_ptr<test::CertificationWorld> m_world;
    std::unique_ptr<EvidencePanel> m_panel;
    std::unique_ptr<EvidenceLooks> m_looks;
};

VIGIE_TEST(EvidencePanelTest);
#include "EvidencePanelTest.moc"
