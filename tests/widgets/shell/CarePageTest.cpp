#include "widgets/shell/CarePage.h"
#include "models/domain/FilterPolicy.h"
#include "tests/support/FakeCare.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QCheckBox>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace std::chrono_literals;

namespace {

struct Page
{
    test::FakeNotToday notToday;
    test::FakeExposureBook book;
    test::ManualClock clock; // Monday 2 March 2026, nine o'clock
    test::FakeExposureSums sums;
    test::FakeConnection connection;
    test::FakePreferences preferences;
    shell::ExposureSharing sharing{preferences, book, sums, connection, clock};
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    shell::CarePage page{*theme, {notToday, book, sums, sharing, connection, clock}};

    QCheckBox *box(Category category)
    {
        return page.findChild<QCheckBox *>(QStringLiteral("notToday.%1").arg(static_cast<int>(category)));
    }
    void press(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
    QCheckBox *share() { return page.findChild<QCheckBox *>(QStringLiteral("shareExposure")); }
    QString text(const char *name) { return page.findChild<kit::PlainLabel *>(QLatin1StringView(name))->text(); }
    QString bars() { return page.findChild<shell::ExposureBars *>()->accessibleName(); }
};

} // namespace

class CarePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMarkedIsPutAsideUntilMidnight()
    {
        Page p;
        p.page.show();
        QTRY_COMPARE(p.text("notTodayState"), QStringLiteral("Nothing is put aside."));
        p.press(p.box(Category::Gore));
        QTRY_VERIFY(p.text("notTodayState").contains(QStringLiteral("until midnight")));
        QCOMPARE(p.notToday.choice.categories, std::set<Category>{Category::Gore});
        QCOMPARE(p.notToday.choice.until, p.clock.wall() + 15h);
        p.press(p.box(Category::Gore));
        QTRY_VERIFY(p.notToday.choice.categories.empty());
    }

    void whatThePlatformDoesNotKnowIsNotPretended()
    {
        Page p;
        p.page.show();
        QTRY_VERIFY(p.box(Category::Hate)->isEnabled());
        p.notToday.refuseWith = Error(ErrorCode::Unreachable);
        p.press(p.box(Category::Hate));
        QTRY_VERIFY(!p.box(Category::Hate)->isEnabled());
        QVERIFY(p.notToday.choice.categories.empty());
        QVERIFY(!p.text("notTodayState").isEmpty());
    }

    void theWeekIsShownByDayAndCategory()
    {
        Page p;
        const QDate today(2026, 3, 2);
        p.book.add(today, Category::Violence, Severity::High, 30s); // counts four times
        p.book.add(today.addDays(-1), Category::Spam, Severity::Low, 20s);
        p.book.add(today.addDays(-7), Category::Gore, Severity::Low, 9h); // the week before
        p.page.show();
        QVERIFY2(p.bars().endsWith(QStringLiteral("Mon: 2 min")), qPrintable(p.bars()));
        QVERIFY(p.bars().contains(QStringLiteral("Sun: 20 s")));
        QStringList said;
        for (const auto *label :
             p.page.findChild<QWidget *>(QStringLiteral("exposureByCategory"))->findChildren<kit::PlainLabel *>())
            if (label->isVisible())
                said << label->text();
        QCOMPARE(said.size(), 4);
        QCOMPARE(said[1], QStringLiteral("2 min"));
        QCOMPARE(said[3], QStringLiteral("20 s"));
    }

    void deletingAsksOnceAndLeavesNothing()
    {
        Page p;
        auto *button = p.page.findChild<QAbstractButton *>(QStringLiteral("exposureForget"));
        p.page.show();
        QVERIFY(!button->isEnabled());
        p.book.add(QDate(2026, 3, 2), Category::Hate, Severity::Low, 5s);
        p.press(button);
        QVERIFY(!p.book.ledger().rows().empty());
        p.press(button);
        QVERIFY(p.book.ledger().rows().empty());
        QVERIFY(!button->isEnabled());
        QCOMPARE(p.text("exposureState"), QStringLiteral("Nothing this week."));
    }

    void aBrokenBookIsSaidAndCanBeDeleted()
    {
        Page p;
        p.book.broken = ErrorCode::Corrupt;
        p.page.show();
        QVERIFY(p.text("exposureState").startsWith(QStringLiteral("It cannot be read")));
        QVERIFY(p.page.findChild<QAbstractButton *>(QStringLiteral("exposureForget"))->isEnabled());
    }

    void nothingLeavesUnlessItIsSwitchedOn()
    {
        Page p;
        const QDate today(2026, 3, 2);
        p.book.add(today.addDays(-3), Category::Gore, Severity::High, 10min);
        p.page.show();
        QVERIFY(!p.share()->isChecked());
        p.sharing.check();
        p.clock.advance(7 * 24h);
        p.sharing.check();
        QVERIFY(p.sums.given.empty());
        QCOMPARE(p.text("shareState"), QStringLiteral("Nothing has left this computer."));
    }

    void onceSwitchedOnWholeWeeksLeaveAsCoarseNumbers()
    {
        Page p;
        p.page.show();
        p.book.add(QDate(2026, 2, 27), Category::Hate, Severity::Low, 9h); // before it was switched on
        p.press(p.share());
        QCOMPARE(p.text("shareState"), QStringLiteral("The first number leaves when the next whole week is over."));
        QVERIFY(p.sums.given.empty());
        p.book.add(QDate(2026, 3, 3), Category::Gore, Severity::High, 2min); // counts four times: eight
        p.clock.advance(7 * 24h);
        p.sums.refuseWith = Error(ErrorCode::Unreachable);
        p.sharing.check();
        QTRY_VERIFY(p.text("shareState").contains(QStringLiteral("could not be passed on")));
        p.sums.refuseWith.reset();
        p.connection.set(p.connection.status()); // back
        QTRY_COMPARE(p.sums.given.size(), std::size_t{1});
        const auto &share = p.sums.given.front();
        QCOMPARE(share.week, std::string("2026-W10"));
        QCOMPARE(share.buckets.at(Category::Gore), 2);
        QCOMPARE(share.buckets.at(Category::Hate), 0);
        QCOMPARE(share.buckets.size(), FilterTable::Rows.size() - 1); // what is missing would tell something
        p.sharing.check();
        QCOMPARE(p.sums.given.size(), std::size_t{1}); // once
        QTRY_COMPARE(p.text("shareState"), QStringLiteral("The last week that was given: 2026-W10."));
        p.press(p.share());
        p.clock.advance(14 * 24h);
        p.sharing.check();
        QCOMPARE(p.sums.given.size(), std::size_t{1});
    }

    void aLeadSeesTheSumAndOthersDoNot()
    {
        Page p;
        p.sums.sums = {{"2026-W09", 6, {{Category::Gore, 130min}, {Category::Spam, 0min}}}};
        p.page.show();
        QVERIFY(!p.page.findChild<QWidget *>(QStringLiteral("exposureTogether"))->isVisible());
        p.page.hide();
        auto lead = *p.connection.session();
        lead.permissions.insert("lead.view");
        p.connection.signInAs(lead);
        p.page.show();
        QTRY_COMPARE(p.text("togetherState"), QStringLiteral("Week 2026-W09, 6 people, about:"));
        p.page.hide();
        p.sums.sums.clear();
        p.page.show();
        QTRY_VERIFY(p.text("togetherState").contains(QStringLiteral("Fewer than five")));
    }
};

VIGIE_TEST(CarePageTest);
#include "CarePageTest.moc"
