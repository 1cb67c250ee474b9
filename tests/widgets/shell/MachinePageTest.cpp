#include "widgets/shell/MachinePage.h"
#include "tests/support/FakeMachineInventory.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"
#include "widgets/shell/MachineWords.h"

#include <QSet>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

namespace {

struct Page
{
    test::FakeMachineInventory inventory;
    test::ManualClock clock;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    shell::MachinePage page{*theme, inventory, clock};

    Page()
    {
        inventory.held = {{HeldKind::Cases, 1234, clock.wall() - std::chrono::hours(30), HeldWhere::EncryptedDisk,
                           HeldUntil::ClosedOneDay},
                          {HeldKind::Pictures, 7, {}, HeldWhere::Memory, HeldUntil::ViewCloses}};
        inventory.proved = {{Proof::CacheCipher, true, "SQLCipher 4.14.0"}, {Proof::Sandbox, true, "seccomp"}};
    }
    QString text(const char *name) { return page.findChild<kit::PlainLabel *>(QLatin1StringView(name))->text(); }
    QStringList said()
    {
        QStringList out;
        for (const auto *label : page.findChildren<kit::PlainLabel *>())
            if (label->isVisible())
                out << label->accessibleName() << label->text();
        return out;
    }
    void verify()
    {
        auto *button = page.findChild<QAbstractButton *>(QStringLiteral("machineVerify"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

bool anyContains(const QStringList &lines, const QString &words)
{
    return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(words); });
}

} // namespace

class MachinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsListedWithNumberPlaceAndEnd()
    {
        Page p;
        p.page.show();
        QTRY_VERIFY(p.text("machineState").startsWith(QStringLiteral("Counted")));
        const auto said = p.said();
        QVERIFY(anyContains(said, QStringLiteral("Cases of my queues: 1,234, Encrypted on the disk")) ||
                anyContains(said, QStringLiteral("Cases of my queues: 1234, Encrypted on the disk")));
        QVERIFY(anyContains(said, QStringLiteral("until the view closes")));
    }

    void verifyingSaysWhatHoldsAndCountsAgain()
    {
        Page p;
        p.page.show();
        QTRY_COMPARE(p.inventory.counts, 1);
        p.verify();
        QTRY_COMPARE(p.text("machineOutcome"), QStringLiteral("Everything holds."));
        QTRY_COMPARE(p.inventory.counts, 2);
        QVERIFY(anyContains(p.said(), QStringLiteral("SQLCipher 4.14.0")));
    }

    void theKeyboardStaysWhereItIsWhileEverythingIsRead()
    {
        Page p;
        p.page.show();
        p.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&p.page));
        p.verify();
        QTRY_COMPARE(p.text("machineOutcome"), QStringLiteral("Everything holds."));
        QCOMPARE(p.page.focusWidget(), p.page.findChild<QWidget *>(QStringLiteral("machineVerify")));
    }

    void whatDoesNotHoldIsSaidPlainly()
    {
        Page p;
        p.inventory.proved[1].holds = false;
        p.page.show();
        p.verify();
        QTRY_VERIFY(p.text("machineOutcome").contains(QStringLiteral("do not hold")));
        QVERIFY(anyContains(p.said(), QStringLiteral("Does not hold")));
    }

    void aFailureIsNoProof()
    {
        Page p;
        p.inventory.refuseWith = Error(ErrorCode::Io);
        p.page.show();
        QTRY_VERIFY(p.text("machineState").startsWith(QStringLiteral("It could not be counted")));
        p.verify();
        QTRY_VERIFY(p.text("machineOutcome").startsWith(QStringLiteral("It could not be verified")));
        QVERIFY(p.page.findChild<QAbstractButton *>(QStringLiteral("machineVerify"))->isEnabled());
    }

    void everyValueHasItsOwnWords()
    {
        QSet<QString> seen;
        int count = 0;
        const auto note = [&](const QString &word) {
            QVERIFY(!word.isEmpty());
            seen << word;
            ++count;
        };
        for (int i = 0; i <= static_cast<int>(HeldKind::Exposure); ++i)
            note(shell::words(static_cast<HeldKind>(i)));
        for (int i = 0; i <= static_cast<int>(HeldWhere::PlainDisk); ++i)
            note(shell::words(static_cast<HeldWhere>(i)));
        for (int i = 0; i <= static_cast<int>(HeldUntil::PersonDeletes); ++i)
            note(shell::words(static_cast<HeldUntil>(i)));
        for (int i = 0; i <= static_cast<int>(Proof::Sandbox); ++i)
            note(shell::words(static_cast<Proof>(i)));
        QCOMPARE(seen.size(), count);
    }
};

VIGIE_TEST(MachinePageTest);
#include "MachinePageTest.moc"
