#include "widgets/content/RelatedSection.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"

#include <QFutureWatcher>
#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;

namespace {

domain::NearDuplicate alike(int number)
{
    domain::NearDuplicate one;
    one.item = domain::ItemId("item-" + std::to_string(number));
    one.kind = domain::ItemKind::Photo;
    one.state = domain::ItemState::Pending;
    one.classification = domain::Classification::Unclassified;
    one.ownerName = QStringLiteral("Atelier <b>Voisin</b>");
    one.likeness = domain::Likeness::Same;
    one.distance = 8;
    one.openCase = domain::CaseId("case-" + std::to_string(number));
    one.media = test::ContentWorld::media(std::to_string(number) + "-1");
    return one;
}

} // namespace

class RelatedSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_section = std::make_unique<RelatedSection>(*m_theme, m_world->ports(), m_masks, [this] { return m_sealed; });
        m_section->resize(360, 700);
    }
    void cleanup() { m_section.reset(); }

    void noticesAndNearDuplicatesStandInOneCard()
    {
        auto detail = m_world->photo(1);
        domain::Notice notice;
        notice.category = domain::Category::Hate;
        notice.explanation = QStringLiteral("SAMPLE <a href='x'>this</a>");
        notice.origin = domain::NoticeOrigin::TrustedFlagger;
        notice.state = domain::NoticeState::Open;
        detail.notices = {notice};
        auto decided = alike(3);
        decided.state = domain::ItemState::Blocked;
        decided.openCase.reset();
        decided.media.reset();
        decided.likeness = domain::Likeness::SameFile;
        decided.decision = domain::PastDecision{domain::DecisionAction::Block, false, domain::ClauseId("clause-W1"),
                                                QStringLiteral("Inès Roux"), Instant{}};
        auto mirrored = alike(2);
        mirrored.isMirrored = true;
        m_world->nearDuplicates.known[detail.item->id] = {domain::Comparison::Done, {decided, mirrored}, true};
        m_section->showCase(detail, detail.item);
        QTRY_COMPARE(rows().size(), 2);
        QTRY_VERIFY(words().contains(QStringLiteral("Trusted flagger")));
        QVERIFY(words().contains(QStringLiteral("<a href='x'>this</a>")));
        QVERIFY2(rows()[0]->accessibleName().contains(QStringLiteral("The same file")), "likeness");
        QVERIFY2(rows()[0]->accessibleName().contains(QStringLiteral("Inès Roux: Block (W1)")),
                 qPrintable(rows()[0]->accessibleName()));
        QVERIFY(!rows()[0]->openButton().isVisibleTo(m_section.get()));
        QVERIFY(rows()[1]->accessibleName().contains(QStringLiteral("mirrored")));
        QVERIFY(rows()[1]->accessibleName().contains(QStringLiteral("<b>Voisin</b>")));
        QVERIFY(rows()[1]->openButton().isVisibleTo(m_section.get()));
        QVERIFY(words().contains(QStringLiteral("There are more")));
    }

    /// Only of what may be seen, and never more than the veil.
    void veilsComeOfWhatMayBeSeen()
    {
        const auto detail = m_world->photo(1);
        auto hidden = alike(2);
        hidden.media.reset();
        m_world->nearDuplicates.known[detail.item->id] = {domain::Comparison::Done, {hidden, alike(3)}, false};
        m_section->showCase(detail, detail.item);
        m_section->setVisible(true);
        QTRY_COMPARE(rows().size(), 2);
        QTRY_VERIFY(centre(*rows()[1]) != centre(*rows()[0])); // the veil is there
        QCOMPARE(m_world->pictures.jobs.size(), std::size_t{1});
        QCOMPARE(m_world->pictures.jobs[0].media.id, domain::MediaId("media-3-1"));
        const auto colour = centre(*rows()[1]);
        QVERIFY2(std::abs(colour.red() - colour.blue()) < 8, "the full picture is red, its veil is grey");
    }

    void theNextCaseLeavesNoPixelsOfWhatLookedLikeTheOneBefore()
    {
        const auto first = m_world->photo(1), second = m_world->photo(2);
        m_world->nearDuplicates.known[first.item->id] = {domain::Comparison::Done, {alike(3)}, false};
        std::weak_ptr<const PixelBuffer> pixels;
        {
            const auto picture = test::redPicture();
            pixels = picture.veil;
            m_world->pictures.pictures[domain::MediaId("media-3-1")] = picture;
        }
        m_section->showCase(first, first.item);
        QTRY_COMPARE(m_world->pictures.jobs.size(), std::size_t{1});
        m_world->nearDuplicates.slow = true;
        m_world->pictures.pictures.clear();
        QTRY_VERIFY(pixels.use_count() <= 1);     // the row's alone
        m_section->showCase(second, second.item); // at once, nothing was shown between them
        QTRY_VERIFY(pixels.expired());            // but for an event that is on its way
    }

    void everyStateHasItsWords()
    {
        const auto detail = m_world->photo(1);
        auto &platform = m_world->nearDuplicates;
        platform.slow = true;
        m_section->showCase(detail, detail.item);
        QCOMPARE(sentence(), QStringLiteral("Comparing pictures"));
        platform.answerAll();
        QTRY_COMPARE(sentence(), QStringLiteral("Nothing looks like it."));
        QVERIFY(!again()->isVisibleTo(m_section.get()));

        platform.known[detail.item->id].comparison = domain::Comparison::UnderWay;
        m_section->showNothing();
        m_section->showCase(detail, detail.item);
        platform.answerAll();
        QTRY_VERIFY(sentence().contains(QStringLiteral("still being compared")));
        QVERIFY(again()->isVisibleTo(m_section.get()));

        platform.failWith = ErrorCode::Unreachable;
        again()->click();
        QCOMPARE(sentence(), QStringLiteral("Comparing pictures"));
        platform.answerAll();
        QTRY_VERIFY(sentence().startsWith(QStringLiteral("What looks alike is not known now.")));

        platform.failWith.reset();
        platform.known[detail.item->id].comparison = domain::Comparison::Unavailable;
        again()->click();
        platform.answerAll();
        QTRY_COMPARE(sentence(), QStringLiteral("This platform does not compare pictures."));
        QVERIFY(!again()->isVisibleTo(m_section.get()));

        m_section->showCase(detail, std::nullopt);
        QVERIFY(sentence().contains(QStringLiteral("nothing can be compared")));
    }

    void theAnswerToAnEarlierCaseIsDropped()
    {
        const auto first = m_world->photo(1), second = m_world->photo(2);
        auto &platform = m_world->nearDuplicates;
        platform.known[first.item->id] = {domain::Comparison::Done, {alike(5)}, false};
        platform.slow = true;
        m_section->showCase(first, first.item);
        m_section->showCase(first, first.item); // the same again asks nothing
        QCOMPARE(platform.asked.size(), std::size_t{1});
        m_section->showCase(second, second.item);
        QSignalSpy compared(m_section.get(), &RelatedSection::compared);
        platform.answerAll();
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(rows().isEmpty());
    }

    /// Key, answer, Space: the other case is on the desk, and nothing was decided.
    void aKeyLeadsToTheCaseThatLooksAlike()
    {
        kit::ActionRegistry actions;
        for (int i = 1; i <= 3; ++i)
            m_world->add(m_world->photo(i));
        m_world->nearDuplicates.known[domain::ItemId("item-1")] = {domain::Comparison::Done, {alike(3)}, false};
        ContentDesk desk(*m_theme, m_world->ports(), actions);
        desk.resize(1280, 800);
        desk.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        QTest::keyClick(&desk, Qt::Key_Return);
        QTRY_VERIFY(desk.flow().current());
        QCOMPARE(desk.flow().current()->kase.id, domain::CaseId("case-1"));
        QTest::keyClick(&desk, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(desk.focusWidget() && desk.focusWidget()->objectName() == QStringLiteral("openAlike"));
        QTest::keyClick(desk.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(desk.flow().current() && desk.flow().current()->kase.id == domain::CaseId("case-3"));
        QVERIFY(m_world->deciding.outbox().empty());
    }

private:
    QList<AlikeRow *> rows() const
    {
        QList<AlikeRow *> shown;
        for (auto *row : m_section->findChildren<AlikeRow *>())
            if (row->isVisibleTo(m_section.get()))
                shown << row;
        return shown;
    }
    static QColor centre(AlikeRow &row) { return row.grab().toImage().pixelColor(32, 24); }
    kit::PlainLabel *label(const char *name) const
    {
        return m_section->findChild<kit::PlainLabel *>(QLatin1StringView(name));
    }
    QString sentence() const { return label("alikeSentence")->text(); }
    kit::Button *again() const { return m_section->findChild<kit::Button *>(QStringLiteral("askAgain")); }
    QString words() const
    {
        QStringList all;
        for (const auto *one : m_section->findChildren<kit::PlainLabel *>())
            if (one->isVisibleTo(m_section.get()))
                all << one->text();
        return all.join(QLatin1Char('\n'));
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    masking::DetailMasks m_masks;
    std::unique_ptr<RelatedSection> m_section;
    bool m_sealed = false;
};

VIGIE_TEST(RelatedSectionTest);
#include "RelatedSectionTest.moc"
