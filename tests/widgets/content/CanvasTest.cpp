#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"
#include "widgets/content/ContentDesk.h"

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using Shown = media::ProtectedPicture::Shown;

/// The canvas in a desk at work: what stands where, and what each key does to the picture.
class CanvasTest : public QObject
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

    void theToastLeavesThePlateInSight_data()
    {
        QTest::addColumn<int>("pictures");
        QTest::newRow("one picture") << 1;
        QTest::newRow("a set") << 3;
    }

    void theToastLeavesThePlateInSight()
    {
        QFETCH(int, pictures);
        m_world->add(m_world->photo(1));
        m_world->add(set(2, pictures));
        start();
        press(Qt::Key_W);
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-2/0"));
        auto *toast = m_desk->findChild<kit::Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
        QVERIFY(!picture()->plateRect().isEmpty());
        const QRect plate(picture()->mapTo(m_desk.get(), picture()->plateRect().topLeft()),
                          picture()->plateRect().size());
        QVERIFY(!plate.intersects(QRect(toast->mapTo(m_desk.get(), QPoint()), toast->size())));
    }

private:
    domain::CaseDetail set(int number, int pictures) const
    {
        auto detail = m_world->photo(number);
        detail.item->kind = domain::ItemKind::PhotoSet;
        detail.item->media.clear();
        for (int i = 1; i <= pictures; ++i)
            detail.item->media.push_back(test::ContentWorld::media(std::to_string(number) + "-" + std::to_string(i)));
        return detail;
    }
    void start()
    {
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
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_desk->focusWidget() ? m_desk->focusWidget() : m_desk.get(), key, modifiers);
    }
    media::ProtectedPicture *picture() const { return m_desk->findChild<media::ProtectedPicture *>(); }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<ContentDesk> m_desk;
};

VIGIE_TEST(CanvasTest);
#include "CanvasTest.moc"
