#include "widgets/kit/KeyRules.h"
#include "tests/support/TestCase.h"

#include <QKeyEvent>

using namespace vigie::ui::kit;

namespace {

QKeyEvent press(int key, Qt::KeyboardModifiers modifiers, quint32 scanCode = 0)
{
    return {QEvent::KeyPress, key, modifiers, scanCode, 0, 0};
}

} // namespace

class KeyRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigitRowIsDigitsOnEveryLayout()
    {
        QCOMPARE(pressedKey(press(Qt::Key_Ampersand, {}, 10)), QKeySequence(Qt::Key_1));        // AZERTY, unshifted
        QCOMPARE(pressedKey(press(Qt::Key_1, Qt::ShiftModifier, 10)), QKeySequence(Qt::Key_1)); // AZERTY, shifted
        QCOMPARE(pressedKey(press(Qt::Key_1, {}, 10)), QKeySequence(Qt::Key_1));                // QWERTY
        QCOMPARE(pressedKey(press(Qt::Key_Agrave, {}, 19)), QKeySequence(Qt::Key_0));
        QCOMPARE(pressedKey(press(Qt::Key_7, Qt::KeypadModifier)), QKeySequence(Qt::Key_7));
    }

    void whatIsPressedIsWhatIsBound()
    {
        QCOMPARE(pressedKey(press(Qt::Key_B, {})), QKeySequence(Qt::Key_B));
        QCOMPARE(pressedKey(press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier)),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
        QCOMPARE(pressedKey(press(Qt::Key_B, Qt::ShiftModifier)), QKeySequence(Qt::SHIFT | Qt::Key_B));
        QCOMPARE(pressedKey(press(Qt::Key_Question, Qt::ShiftModifier)), QKeySequence(Qt::Key_Question));
        QVERIFY(!pressedKey(press(Qt::Key_Shift, Qt::ShiftModifier)));
        QVERIFY(!pressedKey(press(Qt::Key_AltGr, {})));
        QVERIFY(!pressedKey(press(Qt::Key_unknown, {})));
    }

    void theWindowKeepsItsOwnKeys()
    {
        for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Tab),
                                       QKeySequence(Qt::Key_Space), QKeySequence(Qt::SHIFT | Qt::Key_Space),
                                       QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::ALT | Qt::Key_F4)})
            QVERIFY2(isReserved(key), qPrintable(key.toString()));
        for (const QKeySequence &key : {QKeySequence(), QKeySequence(Qt::Key_G), QKeySequence(Qt::Key_Return),
                                       QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::Key_F9)})
            QVERIFY2(!isReserved(key), qPrintable(key.toString()));
    }

    void neighboursDependOnTheLayout()
    {
        using enum KeyboardLayout;
        QVERIFY(areNeighbours(Qt::Key_A, Qt::Key_Q, Qwerty)); // one above the other on both
        QVERIFY(areNeighbours(Qt::Key_A, Qt::Key_Q, Azerty));
        QVERIFY(areNeighbours(Qt::Key_A, Qt::Key_S, Qwerty));
        QVERIFY(!areNeighbours(Qt::Key_A, Qt::Key_S, Azerty));
        QVERIFY(areNeighbours(Qt::Key_L, Qt::Key_M, Azerty));
        QVERIFY(!areNeighbours(Qt::Key_L, Qt::Key_M, Qwerty));
        QVERIFY(areNeighbours(Qt::Key_G, Qt::Key_V, Qwerty));
        QVERIFY(!areNeighbours(Qt::Key_G, Qt::Key_J, Qwerty));
        QVERIFY(areNeighbours(Qt::Key_1, Qt::Key_2, Azerty));
        QVERIFY(areNeighbours(Qt::Key_F7, Qt::Key_F8, Qwerty));
        QVERIFY(!areNeighbours(Qt::Key_F4, Qt::Key_F5, Qwerty)); // a gap between the groups
        QVERIFY(!areNeighbours(Qt::CTRL | Qt::Key_A, Qt::Key_S, Qwerty));
        QVERIFY(!areNeighbours(Qt::Key_A, Qt::Key_A, Qwerty));
        QVERIFY(!areNeighbours(Qt::Key_A, {}, Qwerty));
    }

    void beingNeighboursIsMutual()
    {
        for (int a = Qt::Key_A; a <= Qt::Key_Z; ++a)
            for (int b = Qt::Key_A; b <= Qt::Key_Z; ++b)
                for (const auto layout : {KeyboardLayout::Qwerty, KeyboardLayout::Azerty})
                    QCOMPARE(areNeighbours(QKeySequence(a), QKeySequence(b), layout),
                             areNeighbours(QKeySequence(b), QKeySequence(a), layout));
    }
};

VIGIE_TEST(KeyRulesTest);
#include "KeyRulesTest.moc"
