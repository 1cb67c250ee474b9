#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

namespace {

const QString Told = QStringLiteral("She gives my number, 06 39 98 12 34, in the picture.");

} // namespace

/// The notice desk shows nobody's telephone or account to who has not asked for it.
class PersonalDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        for (int number = 1; number <= 2; ++number) {
            auto detail = world().notice(number);
            detail.notice->explanation = Told;
            for (auto &item : detail.items)
                if (item.item)
                    item.item->caption = QStringLiteral("Write to sam@example.org");
            world().add(detail);
        }
    }
    void cleanup() { m_window.reset(); }

    void theyAreMaskedUntilTheKeyAsksForThem()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(m_window->find<kit::Button>("noticeDetails")->isVisible());
        QVERIFY(m_window->words("noticeWords").startsWith(QStringLiteral("She gives my number, ")));
        QVERIFY(!m_window->words("noticeWords").contains(QStringLiteral("06 39 98")));
        QTRY_VERIFY(m_window->words("itemCaption").startsWith(QStringLiteral("Write to •••@•••.org")));
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->words("noticeWords"), Told);
        QCOMPARE(m_window->words("itemCaption"), QStringLiteral("Write to sam@example.org"));
        QCOMPARE(m_window->find<kit::Button>("noticeDetails")->text(), QStringLiteral("Mask personal details"));
        m_window->find<kit::Button>("noticeDetails")->click();
        QVERIFY(!m_window->words("noticeWords").contains(QStringLiteral("06 39 98")));
    }

    void whatWasAskedOfOneNoticeIsNotAskedOfTheNext()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(m_window->find<kit::Button>("noticeDetails")->isVisible());
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->words("noticeWords"), Told);
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QTRY_VERIFY(m_window->find<kit::Button>("noticeDetails")->isVisible());
        QVERIFY(!m_window->words("noticeWords").contains(QStringLiteral("06 39 98")));
    }

    void theLockMasksThemAgain()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(m_window->find<kit::Button>("noticeDetails")->isVisible());
        m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->words("noticeWords"), Told);
        m_window->desk->lock();
        QVERIFY(!m_window->words("noticeWords").contains(QStringLiteral("06 39 98")));
    }

    void whatIsReadInFullIsMaskedToo()
    {
        QVERIFY(m_window->start());
        QTRY_VERIFY(m_window->find<kit::Button>("noticeDetails")->isVisible());
        m_window->press(Qt::Key_L);
        const auto *pages = m_window->find<kit::PagedText>("pagedText");
        QVERIFY(pages);
        QTRY_VERIFY(pages->isOpen());
        QVERIFY(pages->pageText().contains(QStringLiteral("She gives my number")));
        QVERIFY(!pages->pageText().contains(QStringLiteral("06 39 98")));
    }

    void otherNoticesOnItAreMaskedToo()
    {
        auto first = world().notice(1);
        first.notice->explanation = QStringLiteral("The same.");
        first.items.front().others = {world().sibling("notice-9", ItemId("item-1"))};
        first.items.front().others.front().explanation = Told;
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(first);
        QVERIFY(m_window->start());
        QTRY_VERIFY(m_window->words("clusterExcerpt").startsWith(QStringLiteral("She gives my number")));
        QVERIFY(!m_window->words("clusterExcerpt").contains(QStringLiteral("06 39 98")));
        QVERIFY(!m_window->find<kit::Button>("noticeDetails")->isVisible()); // its own words hold none
    }

private:
    test::NoticeWorld &world() const { return m_window->world; }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(PersonalDetailsTest);
#include "PersonalDetailsTest.moc"
