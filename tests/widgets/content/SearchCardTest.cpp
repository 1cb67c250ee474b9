#include "widgets/content/SearchCard.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/MemberCard.h"

#include <QLineEdit>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::domain;

/// Search by key, as one types.
class SearchCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        for (int i = 1; i <= 3; ++i) {
            m_window->world.add(m_window->world.photo(i));
            SearchHit hit;
            hit.row = m_window->world.feed.table.back();
            hit.places = {i == 3 ? SearchPlace::Notice : SearchPlace::Caption};
            hit.excerpt = i == 3 ? QStringLiteral("a swindle with codes") : hit.row.caption;
            m_window->world.searching.known.push_back(hit);
        }
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(card()->isOpen());
        QVERIFY(text()->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void whatIsTypedIsLookedForAndOpened()
    {
        m_window->type(QStringLiteral("caption"));
        QTRY_COMPARE(hits()->model()->rowCount(), 3);
        QCOMPARE(hits()->model()->index(0, 0).data().toString(), QStringLiteral("Caption"));
        QCOMPARE(hits()->model()->index(2, 0).data().toString(), QStringLiteral("Notice"));
        QVERIFY(hits()->model()->index(2, 1).data().toString().endsWith(QStringLiteral("a swindle with codes")));
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Return);
        QVERIFY(!card()->isOpen());
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QVERIFY(m_window->world.claiming.holds(CaseId("case-2")));
        QVERIFY(m_window->world.deciding.outbox().empty()); // no letter decided anything
    }

    void theCardIsAsHighAsItsHits()
    {
        auto &known = m_window->world.searching.known;
        const auto rowHeight = (*m_window->theme)->rowHeight();
        const int empty = card()->height();
        for (int i = 0; i < 20; ++i)
            known.push_back(known.front());
        m_window->type(QStringLiteral("c")); // in all of them
        QTRY_COMPARE(hits()->model()->rowCount(), 23);
        const int most = card()->height(); // at once: what was found is to be seen
        QCOMPARE(hits()->height() / rowHeight, 12);
        QVERIFY(most > empty);
        known.resize(8);
        m_window->type(QStringLiteral("a"));
        QTRY_COMPARE(hits()->model()->rowCount(), 8);
        QCOMPARE(card()->height(), most); // the next letter may bring others
        QTRY_COMPARE(hits()->height() / rowHeight, 8);
        m_window->type(QStringLiteral("zzz"));
        QTRY_COMPARE(card()->height(), empty); // a sentence says that nothing was found
    }

    void aCaseThatComesMeanwhileLeavesTheKeyboardHere()
    {
        m_window->desk->flow().next(); // as when the place of before is found again
        QTRY_VERIFY(m_window->desk->flow().current());
        QVERIFY(text()->hasFocus());
        m_window->press(Qt::Key_Escape);
        QVERIFY(!card()->isOpen());
        QVERIFY(m_window->picture()->hasFocus());
    }

    void aNoteIsSaidToBeOne()
    {
        m_window->world.searching.known[0].places = {SearchPlace::Note};
        m_window->world.searching.known[0].excerpt = QStringLiteral("<b>bailiff</b> wrote twice");
        m_window->type(QStringLiteral("bailiff"));
        QTRY_COMPARE(hits()->model()->rowCount(), 1);
        QCOMPARE(hits()->model()->index(0, 0).data().toString(), QStringLiteral("Note"));
        QVERIFY(hits()->model()->index(0, 1).data().toString().contains(QStringLiteral("<b>bailiff</b>")));
    }

    void aMemberIsOpenedWithoutACaseForAReason()
    {
        auto &members = m_window->world.members;
        m_window->type(QStringLiteral("swindle"));
        QTRY_COMPARE(hits()->model()->rowCount(), 1);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        auto *member = m_window->find<MemberCard>("memberCard");
        QTRY_VERIFY(member->isOpen());
        QVERIFY(!card()->isOpen());
        auto *reason = m_window->find<QLineEdit>("memberReason");
        QVERIFY(reason->hasFocus());
        m_window->press(Qt::Key_Return); // nothing without a reason
        QVERIFY(members.asked.empty());
        m_window->type(QStringLiteral("ticket 42, call back"));
        const DraftKey key{{}, "member/member-1"};
        QTRY_COMPARE(m_window->world.drafts.text(key), QStringLiteral("ticket 42, call back"));
        members.failWith = ErrorCode::Permission;
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(members.asked.size(), std::size_t{1});
        auto *state = member->findChild<kit::StateView *>(QStringLiteral("memberState"));
        QTRY_COMPARE(state->state(), kit::StateView::State::NoPermission);
        QCOMPARE(reason->text(), QStringLiteral("ticket 42, call back"));
        members.failWith.reset();
        reason->setFocus();
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(members.asked.size(), std::size_t{2});
        QCOMPARE(members.asked[1].member, MemberId("member-1"));
        QCOMPARE(members.asked[1].reason.words, QStringLiteral("ticket 42, call back"));
        QVERIFY(!members.asked[1].reason.kase);
        auto *section = member->findChild<MemberSection *>();
        QTRY_VERIFY(section->findChild<kit::StatusTag *>(QStringLiteral("memberStage"))->isVisible());
        QVERIFY(!reason->isVisible());
        QCOMPARE(m_window->world.drafts.text(key), QString()); // the platform keeps it now
        QVERIFY(m_window->world.claiming.held().empty());      // no case was taken
        m_window->press(Qt::Key_Escape);
        QVERIFY(!member->isOpen());
    }

    void aMemberIsOpenedByMouseToo()
    {
        m_window->type(QStringLiteral("caption"));
        QTRY_COMPARE(hits()->model()->rowCount(), 3);
        const auto box = hits()->visualRect(hits()->model()->index(1, 1));
        QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {}, box.center());
        QVERIFY(card()->isOpen()); // chosen, not opened
        QTest::mouseClick(m_window->find<kit::Button>("searchOpenMember"), Qt::LeftButton);
        QTRY_VERIFY(m_window->find<MemberCard>("memberCard")->isOpen());
        m_window->type(QStringLiteral("asked by phone"));
        QTest::mouseClick(m_window->find<kit::Button>("memberOpen"), Qt::LeftButton);
        QTRY_COMPARE(m_window->world.members.asked.size(), std::size_t{1});
        QTest::mouseClick(m_window->find<kit::Button>("memberClose"), Qt::LeftButton);
        QVERIFY(!m_window->find<MemberCard>("memberCard")->isOpen());
    }

    void aClickOpensToo()
    {
        m_window->type(QStringLiteral("swindle"));
        QTRY_COMPARE(hits()->model()->rowCount(), 1);
        const auto box = hits()->visualRect(hits()->model()->index(0, 1));
        QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {}, box.center());
        QTest::mouseClick(m_window->find<kit::Button>("searchOpenCase"), Qt::LeftButton);
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-3/0"));
    }

    void aDoubleClickOpensAtOnce()
    {
        m_window->type(QStringLiteral("swindle"));
        QTRY_COMPARE(hits()->model()->rowCount(), 1);
        const auto box = hits()->visualRect(hits()->model()->index(0, 1));
        QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {}, box.center());
        QTest::mouseDClick(hits()->viewport(), Qt::LeftButton, {}, box.center());
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-3/0"));
    }

    void nothingFoundAndFailingAreSaid()
    {
        auto *state = m_window->find<kit::StateView>("searchState");
        QVERIFY(state->isVisible());
        m_window->type(QStringLiteral("zebra"));
        QTRY_COMPARE(state->sentence(), QStringLiteral("Nothing on this workstation has these words."));
        m_window->press(Qt::Key_Return); // nothing to open
        QVERIFY(card()->isOpen());
        m_window->world.searching.failWith = ErrorCode::Corrupt;
        m_window->type(QStringLiteral("s"));
        QTRY_COMPARE(state->state(), kit::StateView::State::Error);
        m_window->press(Qt::Key_Escape);
        QVERIFY(!card()->isOpen());
    }

    void signsAndLongTextAreOnlyText()
    {
        text()->setText(QString(20'000, QLatin1Char('"')));
        QCOMPARE(text()->text().size(), 10'000);
        QTRY_VERIFY(!m_window->world.searching.asked.empty());
        QCOMPARE(m_window->find<kit::StateView>("searchState")->state(), kit::StateView::State::Empty);
    }

    void theLastSearchIsStillThere()
    {
        m_window->type(QStringLiteral("swindle"));
        QTRY_COMPARE(hits()->model()->rowCount(), 1);
        m_window->press(Qt::Key_Escape);
        m_window->press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(text()->text(), QStringLiteral("swindle"));
        QCOMPARE(text()->selectedText(), QStringLiteral("swindle"));
        QCOMPARE(hits()->model()->rowCount(), 1);
    }

private:
    SearchCard *card() const { return m_window->find<SearchCard>("search"); }
    QLineEdit *text() const { return m_window->find<QLineEdit>("searchText"); }
    kit::FastTable *hits() const { return m_window->find<kit::FastTable>("searchHits"); }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(SearchCardTest);
#include "SearchCardTest.moc"
