#include "widgets/shell/CarePage.h"
#include "tests/support/FakeCare.h"
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
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    shell::CarePage page{*theme, notToday, book, clock};

    QCheckBox *box(Category category)
    {
        return page.findChild<QCheckBox *>(QStringLiteral("notToday.%1").arg(static_cast<int>(category)));
    }
    void press(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
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
};

VIGIE_TEST(CarePageTest);
#include "CarePageTest.moc"
