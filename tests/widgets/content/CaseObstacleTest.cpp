#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"
#include "widgets/kit/PlainLabel.h"

#include <QAction>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::DecisionAction;
using Shown = media::ProtectedPicture::Shown;

/// What may be decided about one case: reviews that confirm, pictures that did not come, words not known.
class CaseObstacleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_actions = std::make_unique<kit::ActionRegistry>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_world.reset();
    }

    void aPictureThatDidNotComeIsTriedAgain()
    {
        const domain::MediaId medium("media-1-1");
        m_world->pictures.failures[medium] = ErrorCode::DecoderTimeout;
        start(m_world->photo(1));
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        QVERIFY(action("content.retry")->isEnabled());
        QVERIFY(picture()->plateText().contains(QStringLiteral("Try again")));
        m_world->pictures.failures.clear();
        press(Qt::Key_R);
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
        QVERIFY(!action("content.retry")->isEnabled());
        QVERIFY(action("content.publish-general")->isEnabled());
    }

    void whatIsWrongWithThePictureItselfIsNotTriedAgain()
    {
        m_world->pictures.failures[domain::MediaId("media-1-1")] = ErrorCode::Quarantined;
        start(m_world->photo(1));
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        QVERIFY(!action("content.retry")->isEnabled());
        QVERIFY(!picture()->plateText().contains(QStringLiteral("Try again")));
    }

    void picturesComeBackWithTheNetwork()
    {
        m_world->pictures.failures[domain::MediaId("media-1-1")] = ErrorCode::Unreachable;
        start(m_world->photo(1));
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        auto status = m_world->connection.status();
        status.link = domain::Link::Offline;
        m_world->connection.set(status);
        m_world->pictures.failures.clear();
        const auto asked = m_world->pictures.jobs.size();
        status.link = domain::Link::Online;
        m_world->connection.set(status);
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
        QCOMPARE(m_world->pictures.jobs.size(), asked + 1);
    }

    void aWordOfALaterVersionIsNotDecidedUpon()
    {
        auto later = m_world->photo(1);
        later.item->kind = domain::ItemKind::Unknown;
        start(later);
        for (const char *id : {"content.publish-general", "content.block", "content.unavailable", "content.hide"})
            QVERIFY2(!action(id)->isEnabled(), id);
        press(Qt::Key_W);
        QVERIFY(m_world->deciding.outbox().empty());
        QVERIFY(text("obstacle").contains(QStringLiteral("does not know")));
        QVERIFY(action("content.skip")->isEnabled());
    }

    void whatIsPublishedRightIsKeptByItsKey()
    {
        auto published = m_world->photo(1);
        published.item->state = domain::ItemState::Published;
        published.item->classification = domain::Classification::General;
        start(published);
        QCOMPARE(action("content.publish-general")->text(), QStringLiteral("Keep as general"));
        QCOMPARE(action("content.publish-adult")->text(), QStringLiteral("Reclassify as adult"));
        press(Qt::Key_G);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::ReclassifyGeneral);
    }

    void aBlockThatStandsIsConfirmedByItsReason()
    {
        auto blocked = m_world->photo(1);
        blocked.item->state = domain::ItemState::Blocked;
        blocked.kase.reason = domain::CaseReason::Appeal;
        start(blocked);
        press(Qt::Key_W);
        QTRY_VERIFY(!m_world->deciding.outbox().empty());
        QCOMPARE(last().action, DecisionAction::Block);
    }

private:
    /// Shows the desk with this case and takes it.
    void start(const domain::CaseDetail &detail)
    {
        m_world->add(detail);
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1232, 756);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(!m_world->feed.filters.empty());
        press(Qt::Key_Return);
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-1/0"));
        QTRY_VERIFY(picture()->painted() != Shown::Loading);
    }
    void press(Qt::Key key) { QTest::keyClick(m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get(), key); }
    media::ProtectedPicture *picture() const { return m_desk->findChild<media::ProtectedPicture *>(); }
    QAction *action(const char *id) const { return m_actions->find(QLatin1StringView(id)); }
    QString text(const char *name) const
    {
        return m_desk->findChild<kit::PlainLabel *>(QLatin1StringView(name))->text();
    }
    domain::ItemDecision last() const
    {
        return std::get<domain::ItemDecision>(m_world->deciding.outbox().back().command.body);
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(CaseObstacleTest);
#include "CaseObstacleTest.moc"
