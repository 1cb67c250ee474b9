#include "widgets/kit/DraftKeeper.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/NoteField.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::ui::kit;
using domain::CaseId;
using domain::DraftKey;

namespace {

const DraftKey One{CaseId("one"), "note"};
const DraftKey Two{CaseId("two"), "note"};

struct Desk
{
    std::unique_ptr<ThemeSource> theme = ThemeSource::create({}).value();
    test::FakeDraftStore drafts;
    NoteField field{*theme};
    DraftKeeper keeper{drafts, field};

    Desk()
    {
        field.show();
        keeper.open(One);
    }
    void type(const QString &text) { QTest::keyClicks(&field, text); }
};

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// I11: counted from the first letter that is not safe, whatever is typed after it.
    void whatIsTypedIsSafeWithinASecond()
    {
        Desk desk;
        desk.type(QStringLiteral("a"));
        // A quick typist never pauses: each look at the store is another letter.
        QTRY_VERIFY((desk.type(QStringLiteral("b")), !desk.drafts.text(One).isEmpty()));
        QVERIFY(desk.drafts.text(One).startsWith(QStringLiteral("ab")));
        static_assert(DraftKeeper::SaveAfter < std::chrono::seconds(1));
        QTRY_COMPARE(desk.drafts.text(One), desk.field.toPlainText());
    }

    void eachPlaceHasItsOwnText()
    {
        Desk desk;
        desk.type(QStringLiteral("about one"));
        desk.keeper.open(Two);
        QCOMPARE(desk.drafts.text(One), QStringLiteral("about one")); // saved on leaving, not later
        QVERIFY(desk.field.toPlainText().isEmpty());
        desk.type(QStringLiteral("about two"));
        QSignalSpy restored(&desk.keeper, &DraftKeeper::restored);
        desk.keeper.open(One);
        QTRY_COMPARE(desk.field.toPlainText(), QStringLiteral("about one"));
        QCOMPARE(restored.count(), 1);
        QCOMPARE(desk.drafts.text(Two), QStringLiteral("about two"));
    }

    void whoIsFasterThanTheDiskWins()
    {
        Desk desk;
        desk.drafts.texts[Two] = {QStringLiteral("old")};
        desk.keeper.open(Two);
        desk.type(QStringLiteral("new"));
        desk.keeper.flush();
        QTRY_COMPARE(desk.drafts.text(Two), QStringLiteral("new"));
        QCOMPARE(desk.field.toPlainText(), QStringLiteral("new"));
    }

    void whatBecameACommandIsNoDraft()
    {
        Desk desk;
        desk.type(QStringLiteral("sent"));
        desk.keeper.settle();
        QVERIFY(desk.field.toPlainText().isEmpty());
        QVERIFY(desk.drafts.texts.empty());
        desk.keeper.open(Two);
        desk.keeper.open(One);
        QVERIFY(desk.drafts.texts.empty());
    }

    void whatIsTypedBehindWhatWasSentStays()
    {
        Desk desk;
        desk.type(QStringLiteral("sent and more"));
        desk.keeper.settle(QStringLiteral("sent"));
        QCOMPARE(desk.field.toPlainText(), QStringLiteral(" and more"));
        QCOMPARE(desk.drafts.text(desk.keeper.key()), QStringLiteral(" and more"));
        desk.keeper.settle(QStringLiteral("something else")); // rewritten meanwhile
        QCOMPARE(desk.field.toPlainText(), QStringLiteral(" and more"));
        desk.keeper.settle(QStringLiteral(" and more"));
        QVERIFY(desk.field.toPlainText().isEmpty());
        QVERIFY(desk.drafts.texts.empty());
    }

    /// A pasted rich text is its words; Ctrl+Enter is done, Escape is for what is around it.
    void theFieldIsPlain()
    {
        Desk desk;
        QSignalSpy submitted(&desk.field, &NoteField::submitted);
        desk.type(QStringLiteral("<b>x</b>"));
        QCOMPARE(desk.field.toPlainText(), QStringLiteral("<b>x</b>"));
        QTest::keyClick(&desk.field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(desk.field.toPlainText(), QStringLiteral("<b>x</b>"));
        QVERIFY(desk.field.canBeSent());
        desk.field.setPlainText(QStringLiteral(" \n"));
        QVERIFY(!desk.field.canBeSent());
        desk.field.setPlainText(QString(NoteField::MaxLength + 1, QLatin1Char('x')));
        QVERIFY(!desk.field.canBeSent());
    }
};

VIGIE_TEST(DraftKeeperTest);
#include "DraftKeeperTest.moc"
