#include "tests/support/TestCase.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/DoubtCard.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/Toast.h"

#include <QRadioButton>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using domain::AccountDoubtKind;
using domain::CaseId;
using test::DeskWindow;

namespace {

const CaseId First("case-1");

struct Doubter : DeskWindow
{
    explicit Doubter(bool certified = true)
    {
        for (int i = 1; i <= 2; ++i) {
            auto detail = world.photo(i);
            detail.owner->certified = certified;
            world.add(detail);
        }
    }
    DoubtCard *card() const { return desk->findChild<DoubtCard *>(); }
    void open() { press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier); }
    CaseId current() const { return desk->flow().current() ? desk->flow().current()->kase.id : CaseId(); }
    QString said() const { return desk->findChild<kit::Toast *>()->text(); }
    void enter() { press(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

class DoubtFeatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMinorIsSaidByKeysAndTheCaseGoes()
    {
        Doubter d;
        QVERIFY(d.start());
        d.open();
        QVERIFY(d.card()->isOpen());
        d.enter(); // nothing is chosen: nothing happens
        QVERIFY(d.card()->isOpen() && d.world.commanding.entered.empty());
        d.press(Qt::Key_Space);
        QVERIFY(d.find<QRadioButton>("doubtMinor")->isChecked());
        auto *words = d.find<kit::NoteField>("doubtWords");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("school uniform"));
        d.enter();
        QTRY_COMPARE(d.world.commanding.entered.size(), std::size_t{1});
        QCOMPARE(std::get<domain::AccountDoubt>(d.world.commanding.entered.front().body),
                 (domain::AccountDoubt{First, AccountDoubtKind::Minor, QStringLiteral("school uniform")}));
        QTRY_VERIFY(d.current() == CaseId("case-2"));
        QVERIFY(d.said().contains(QStringLiteral("frozen")));
        QCOMPARE(d.world.drafts.text({First, "doubt"}), QString());
    }

    void somebodyElseBehindTheAccountByMouse()
    {
        Doubter d;
        QVERIFY(d.start());
        d.open();
        auto *other = d.find<QRadioButton>("doubtOther");
        QTest::mouseClick(other, Qt::LeftButton, {}, QPoint(8, other->height() / 2));
        QVERIFY(other->isChecked());
        QTest::mouseClick(d.find<kit::Button>("doubtConfirm"), Qt::LeftButton);
        QTRY_COMPARE(d.world.commanding.entered.size(), std::size_t{1});
        QVERIFY(std::get<domain::AccountDoubt>(d.world.commanding.entered.front().body).kind ==
                AccountDoubtKind::OtherPerson);
        QVERIFY(d.current() == First); // the case itself goes on
    }

    void whoIsNotCertifiedCannotBeExaminedAgain()
    {
        Doubter d(false);
        QVERIFY(d.start());
        d.open();
        QVERIFY(!d.find<QRadioButton>("doubtOther")->isEnabled());
        QVERIFY(d.find<QRadioButton>("doubtMinor")->isEnabled());
    }

    void nothingOfTheCaseBeforeIsChosen()
    {
        Doubter d;
        QVERIFY(d.start());
        d.open();
        d.press(Qt::Key_Space);
        d.press(Qt::Key_Escape);
        QVERIFY(!d.card()->isOpen() && d.world.commanding.entered.empty());
        d.open();
        QVERIFY(!d.find<QRadioButton>("doubtMinor")->isChecked());
        QVERIFY(!d.find<kit::Button>("doubtConfirm")->isEnabled());
    }

    void aRefusalIsToldAndTheWordsStay()
    {
        Doubter d;
        QVERIFY(d.start());
        d.world.commanding.refuseWith = Error{ErrorCode::DiskFull, "test"};
        d.open();
        d.press(Qt::Key_Space);
        auto *words = d.find<kit::NoteField>("doubtWords");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("kept"));
        d.enter();
        QTRY_VERIFY(d.said().contains(QStringLiteral("disk"), Qt::CaseInsensitive));
        QVERIFY(d.current() == First);
        d.open();
        QTRY_COMPARE(words->toPlainText(), QStringLiteral("kept"));
    }

    void withoutAConnectionItWaits()
    {
        Doubter d;
        QVERIFY(d.start());
        auto status = d.world.connection.status();
        status.link = domain::Link::Offline;
        d.world.connection.set(status);
        d.open();
        d.press(Qt::Key_Space);
        d.enter();
        QTRY_COMPARE(d.world.commanding.entered.size(), std::size_t{1});
        QTRY_VERIFY(d.said().contains(QStringLiteral("as soon as")));
    }
};

VIGIE_TEST(DoubtFeatureTest);
#include "DoubtFeatureTest.moc"
