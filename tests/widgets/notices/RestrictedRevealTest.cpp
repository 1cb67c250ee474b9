#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/ViewingSheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Shown = media::ProtectedPicture::Shown;

namespace {

const QString Sentence = QStringLiteral("The match contradicts the caption.");

} // namespace

/// Looking at restricted content at the desk, as a person does it: by keys, in a real window.
class RestrictedRevealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        auto session = *world().connection.session();
        session.permissions.insert({"restricted.work", "restricted.reveal"});
        world().connection.signInAs(session);
        auto first = world().notice(1);
        first.items.front().item->restricted = true;
        first.items.push_back(world().item("other", *first.items.front().owner, "Another"));
        first.notice->items.push_back(ItemId("other"));
        world().add(first);
        world().add(world().notice(2));
    }
    void cleanup() { m_window.reset(); }

    void whatIsRestrictedStaysCoveredUntilSomebodySaysWhy()
    {
        QVERIFY(m_window->start());
        QTRY_COMPARE(painted(), Shown::Restricted);
        QVERIFY(world().pictures.jobs.empty());
        QVERIFY(m_window->find<QWidget>("viewingStrip")->isVisible());
        m_window->press(Qt::Key_G, Qt::ControlModifier);
        auto *sheet = m_window->find<ViewingSheet>("viewingSheet");
        QVERIFY(sheet->isOpen());
        auto *look = m_window->find<kit::Button>("viewingLook");
        QVERIFY(!look->isEnabled());
        QTest::keyClick(sheet->focusWidget() ? sheet->focusWidget() : m_window->desk->focusWidget(), Qt::Key_Space);
        m_window->press(Qt::Key_Tab);
        QVERIFY(m_window->find<QLineEdit>("viewingWords")->hasFocus());
        QTest::keyClicks(m_window->find<QLineEdit>("viewingWords"), QStringLiteral("too short"));
        QVERIFY(!look->isEnabled());
        m_window->find<QLineEdit>("viewingWords")->clear();
        QTest::keyClicks(m_window->find<QLineEdit>("viewingWords"), Sentence);
        QVERIFY(look->isEnabled());
        QTest::keyClick(m_window->find<QLineEdit>("viewingWords"), Qt::Key_Return);
        QTRY_VERIFY(!sheet->isOpen());
        QCOMPARE(world().viewing.asked.size(), std::size_t{1});
        QCOMPARE(world().viewing.asked.front(),
                 (ViewingRequest{CaseId("case-1"), ItemId("item-1"), ViewingReason::Decision, Sentence}));
        QTRY_COMPARE(painted(), Shown::Veil); // blurred and grey first
        QTRY_COMPARE(world().viewing.stages(), std::vector{ViewingStage::Begun});
        QVERIFY(m_window->find<QLineEdit>("viewingWords")->text().isEmpty());
    }

    void spaceHoldsItWithoutItsVeil()
    {
        QVERIFY(look());
        auto &picture = *m_window->find<media::ProtectedPicture>("noticePicture");
        QTest::keyPress(&picture, Qt::Key_Space);
        QTRY_COMPARE(painted(), Shown::Grey);
        world().clock.advance(std::chrono::seconds(2));
        QTest::keyRelease(&picture, Qt::Key_Space);
        QTRY_COMPARE(painted(), Shown::Veil);
        m_window->press(Qt::Key_G, Qt::ControlModifier); // the same key ends it
        QTRY_COMPARE(painted(), Shown::Restricted);
        const auto &last = world().viewing.reports.back().second;
        QCOMPARE(last, (ViewingReport{ViewingStage::Ended, std::chrono::seconds(2), ViewingEnd::Finished}));
    }

    void everyWayOutTakesThePixelsAlong_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, int how, ViewingEnd end) {
            QTest::newRow(name) << how << static_cast<int>(end);
        };
        row("its time", 0, ViewingEnd::TimeOver);
        row("a lock", 1, ViewingEnd::Locked);
        row("the privacy key", 2, ViewingEnd::Hidden);
        row("another desk", 3, ViewingEnd::Hidden);
        row("another content", 4, ViewingEnd::Left);
        row("closing the window", 5, ViewingEnd::Hidden);
        row("a lost connection", 6, ViewingEnd::ConnectionLost);
        row("another case", 7, ViewingEnd::Left);
    }
    void everyWayOutTakesThePixelsAlong()
    {
        QFETCH(int, how);
        QFETCH(int, end);
        QVERIFY(look());
        auto &look = m_window->find<ItemView>("itemView")->look();
        switch (how) {
        case 0:
            world().clock.advance(world().viewing.ttl);
            look.tick();
            break;
        case 1:
            m_window->desk->lock();
            break;
        case 2:
            m_window->desk->setEnabled(false); // as the curtain does
            break;
        case 3:
            m_window->desk->hide();
            break;
        case 4:
            m_window->press(Qt::Key_N);
            break;
        case 5:
            m_window->desk->close();
            break;
        case 6:
            world().viewing.isLost = true;
            world().clock.advance(ViewingPulse);
            look.tick();
            break;
        default:
            m_window->press(Qt::Key_K);
        }
        QTRY_COMPARE(static_cast<int>(world().viewing.reports.back().second.end), end);
        QVERIFY(!look.allows(ItemId("item-1")));
        QVERIFY(world().pictures.forgotten.contains(MediaId("media-item-1")));
        QVERIFY(world().pictures.forgotAll > 0);
        const auto &picture = *m_window->find<media::ProtectedPicture>("noticePicture");
        QVERIFY(!picture.hasPixels() || how == 4 || how == 7); // those show what came next
        m_window->desk->show(); // what is hidden paints nothing: neither does it when it comes back
        QTRY_VERIFY(picture.paintedSubject().isEmpty() || picture.painted() != Shown::Veil || how == 4 || how == 7);
    }

    void nothingOfItIsPutIntoTheClipboard()
    {
        QVERIFY(look());
        QGuiApplication::clipboard()->clear();
        for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_A})
            QTest::keyClick(m_window->find<media::ProtectedPicture>("noticePicture"), key, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->mimeData() ||
                QGuiApplication::clipboard()->mimeData()->formats().isEmpty());
    }

    void whatThePlatformRefusesIsSaid()
    {
        world().viewing.refuseWith = ErrorCode::Permission;
        QVERIFY(m_window->start());
        fill();
        QTRY_VERIFY(m_window->find<kit::PlainLabel>("viewingSentence")->isVisible());
        QVERIFY(m_window->find<ViewingSheet>("viewingSheet")->isOpen());
        QTRY_COMPARE(painted(), Shown::Restricted);
        QVERIFY(world().pictures.jobs.empty());
    }

    void whoMayNotLookIsOfferedNothing()
    {
        auto session = *world().connection.session();
        session.permissions.erase("restricted.reveal");
        world().connection.signInAs(session);
        QVERIFY(m_window->start());
        QVERIFY(!m_window->find<QWidget>("viewingStrip")->isVisible());
        QVERIFY(!m_window->action("notices.reveal")->isEnabled());
        m_window->press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!m_window->find<ViewingSheet>("viewingSheet")->isOpen());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    Shown painted() const { return m_window->find<media::ProtectedPicture>("noticePicture")->painted(); }
    void fill()
    {
        m_window->press(Qt::Key_G, Qt::ControlModifier);
        m_window->find<QRadioButton>("viewingReason1")->setChecked(true);
        auto *words = m_window->find<QLineEdit>("viewingWords");
        words->setText(Sentence);
        QTest::keyClick(words, Qt::Key_Return);
    }
    bool look()
    {
        if (!m_window->start())
            return false;
        fill();
        return QTest::qWaitFor([this] { return painted() == Shown::Veil; });
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(RestrictedRevealTest);
#include "RestrictedRevealTest.moc"
