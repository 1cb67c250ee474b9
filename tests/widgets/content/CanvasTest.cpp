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

    /// The whole picture in a larger window is a larger picture, and the scale beside it says so.
    void theScaleIsSaidAnewWhenTheWindowGrows()
    {
        m_world->pictures.pictures[domain::MediaId("media-1-1")] = test::redPicture(2400, 1800);
        m_world->add(m_world->photo(1));
        start();
        const auto *scale = m_desk->findChild<kit::PlainLabel *>(QStringLiteral("zoomPercent"));
        QTRY_VERIFY(!scale->text().isEmpty());
        const QString before = scale->text();
        m_desk->resize(m_desk->size() * 2);
        QTRY_VERIFY2(scale->text() != before, qPrintable(before));
        m_desk->resize(m_desk->size() / 2);
        QTRY_COMPARE(scale->text(), before);
    }

    void aPictureThatComesIsToldToOneThatIsStillAwaited()
    {
        m_world->add(set(1, 3));
        m_world->pictures.slow = true;
        m_desk = std::make_unique<ContentDesk>(*m_theme, m_world->ports(), *m_actions);
        m_desk->resize(1232, 756);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QTRY_VERIFY(!m_world->feed.filters.empty());
        press(Qt::Key_Return);
        QTRY_VERIFY(picture()->accessibleDescription().endsWith(QStringLiteral("0 of 3")));
        m_world->pictures.answer(m_world->reader.details.begin()->second.item->media[2].id);
        QTRY_VERIFY(picture()->accessibleDescription().endsWith(QStringLiteral("1 of 3")));
        QCOMPARE(picture()->painted(), Shown::Loading);
        m_world->pictures.answerAll();
        QTRY_COMPARE(picture()->painted(), Shown::Veil);
    }

    void keysMoveOverThePicture()
    {
        m_world->add(m_world->photo(1));
        start();
        auto &viewer = picture()->viewer();
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QVERIFY(viewer.view().zoom > 1.5);
        press(Qt::Key_Minus);
        QVERIFY(viewer.view().zoom < 1.5);
        press(Qt::Key_0);
        QVERIFY(viewer.geometry().fits());
        QVERIFY(!action("content.whole")->isEnabled());
        press(Qt::Key_1);
        QCOMPARE(viewer.geometry().scale(), 1.0);
        press(Qt::Key_5);
        press(Qt::Key_5);
        QCOMPARE(viewer.view().turns, 2);
        press(Qt::Key_4);
        QCOMPARE(viewer.view().turns, 1);
        press(Qt::Key_3);
        QVERIFY(viewer.hasLoupe());
        QVERIFY(action("content.loupe")->isChecked());
        press(Qt::Key_3);
        QVERIFY(!viewer.hasLoupe());
        QCOMPARE(picture()->painted(), Shown::Veil);
    }

    void theDigitsWorkWhereTheKeyboardHasSigns()
    {
        m_world->add(m_world->photo(1));
        start();
        // A French keyboard without Shift: the key of 5 writes a parenthesis.
        QKeyEvent five(QEvent::KeyPress, Qt::Key_ParenLeft, Qt::NoModifier, 14, 0, 0, QStringLiteral("("));
        QCoreApplication::sendEvent(picture(), &five);
        QCOMPARE(picture()->viewer().view().turns, 1);
        QKeyEvent six(QEvent::KeyPress, Qt::Key_Minus, Qt::NoModifier, 15, 0, 0, QStringLiteral("-"));
        QCoreApplication::sendEvent(picture(), &six);
        QCOMPARE(picture()->viewer().view().turns, 1); // nothing lies on 6
    }

    void everyToolHasAButton()
    {
        m_world->add(set(1, 2));
        start();
        for (const char *id : {"content.closer", "content.turn-right", "content.loupe", "content.compare"}) {
            auto *button = m_desk->findChild<kit::Button *>(QStringLiteral("button.") + QLatin1StringView(id));
            QVERIFY2(button && button->isVisible() && button->isEnabled(), id);
            QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(), id);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        auto &viewer = picture()->viewer();
        QCOMPARE(viewer.view().turns, 1);
        QVERIFY(viewer.hasLoupe());
        QVERIFY(second()->isVisible());
    }

    void closeLooksAskForMorePixels()
    {
        auto large = test::redPicture(500, 333);
        large.originalWidth = 5000;
        large.originalHeight = 3330;
        m_world->pictures.pictures[domain::MediaId("media-1-1")] = large;
        m_world->add(m_world->photo(1));
        start();
        const auto before = m_world->pictures.jobs.size();
        press(Qt::Key_1);
        QTRY_VERIFY(m_world->pictures.jobs.size() > before);
        QCOMPARE(m_world->pictures.jobs.back().maxWidth, 5000);
        QCOMPARE(m_world->pictures.jobs.back().urgency, domain::PictureUrgency::Now);
        QCOMPARE(picture()->painted(), Shown::Veil); // what is there stays until more comes
        QVERIFY(action("content.publish-general")->isEnabled());
    }

    void twoPicturesAreComparedInTheSamePlace()
    {
        m_world->add(set(1, 3));
        start();
        press(Qt::Key_2);
        QTRY_COMPARE(second()->paintedSubject(), QStringLiteral("case-1/1"));
        QCOMPARE(m_desk->findChild<CaseCanvas *>()->paintedCase(), domain::CaseId("case-1"));
        press(Qt::Key_Plus);
        press(Qt::Key_5);
        QCOMPARE(second()->viewer().view(), picture()->viewer().view());
        second()->setFocus();
        press(Qt::Key_0);
        QVERIFY(picture()->viewer().geometry().fits());
        press(Qt::Key_Right); // the one with the focus goes on
        QTRY_COMPARE(second()->paintedSubject(), QStringLiteral("case-1/2"));
        QCOMPARE(picture()->paintedSubject(), QStringLiteral("case-1/0"));
        QCOMPARE(second()->viewer().view().turns, 1); // and is looked at in the same way
        press(Qt::Key_2);
        QVERIFY(!second()->isVisible());
        QVERIFY(picture()->hasFocus());
    }

    void aLookIsALookAtBoth()
    {
        m_world->add(set(1, 2));
        start();
        press(Qt::Key_2);
        QTRY_COMPARE(second()->painted(), Shown::Veil);
        QTest::keyPress(picture(), Qt::Key_Space);
        QTRY_COMPARE(second()->painted(), Shown::Grey);
        QTest::keyPress(picture(), Qt::Key_Shift, Qt::ShiftModifier);
        QTRY_COMPARE(second()->painted(), Shown::Colour);
        QTest::keyRelease(picture(), Qt::Key_Space);
        QTRY_COMPARE(second()->painted(), Shown::Veil);
        QTest::keyPress(picture(), Qt::Key_Space); // let go before anything was painted
        QTest::keyRelease(picture(), Qt::Key_Space);
        QVERIFY(!picture()->isRevealed());
        QVERIFY(!second()->isRevealed());
    }

    void whatMovesOrSoundsIsNotShownAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("video") << QByteArray("video/mp4");
        QTest::newRow("audio") << QByteArray("audio/mpeg");
    }

    void whatMovesOrSoundsIsNotShownAndSaysSo()
    {
        QFETCH(QByteArray, type);
        auto detail = m_world->photo(1);
        detail.item->kind = domain::ItemKind::Video;
        detail.item->media[0].type = type.toStdString();
        m_world->add(detail);
        start();
        QTRY_COMPARE(picture()->painted(), Shown::Failure);
        QVERIFY(picture()->plateText().contains(QStringLiteral("cannot be shown here")));
        QVERIFY(m_world->pictures.jobs.empty()); // tens of megabytes that nobody could see
        QVERIFY(!action("content.publish-general")->isEnabled());
        QVERIFY(!action("content.closer")->isEnabled());
        QVERIFY(action("content.block")->isEnabled());
    }

    void anotherCaseIsSeenAloneAndWhole()
    {
        m_world->add(set(1, 2));
        m_world->add(set(2, 2));
        start();
        press(Qt::Key_2);
        QTRY_COMPARE(second()->painted(), Shown::Veil); // only what was painted is decided
        press(Qt::Key_Plus);
        press(Qt::Key_W);
        QTRY_COMPARE(picture()->paintedSubject(), QStringLiteral("case-2/0"));
        QVERIFY(!second()->isVisible());
        QVERIFY(picture()->viewer().geometry().fits());
    }

private:
    media::ProtectedPicture *second() const
    {
        return m_desk->findChild<media::ProtectedPicture *>(QStringLiteral("secondPicture"));
    }
    QAction *action(const char *id) const { return m_actions->find(QLatin1StringView(id)); }
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
