#include "tests/support/GuiApplication.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Dress.h"
#include "widgets/kit/ThemeSource.h"

#include <QApplication>
#include <QComboBox>
#include <QStyle>
#include <QTreeView>

using namespace vigie;
using namespace vigie::ui::kit;

/// Who wants less motion gets none: neither the style nor the desktop's effects nor the caret move.
class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withLessMotionNothingMoves()
    {
        const int usual = QApplication::cursorFlashTime();
        QVERIFY(usual > 0);
        auto theme = ThemeSource::create({.motion = Motion::Reduced}).value();
        dress(test::guiApplication(), *theme);
        const QTreeView tree;
        QCOMPARE(tree.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &tree), 0);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QVERIFY(theme->setAppearance({.motion = Motion::Full}));
        QCOMPARE(QApplication::cursorFlashTime(), usual);
        const int full = tree.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &tree);
        QVERIFY2(full > 0 && full <= 120, "only to explain, and short");
    }

    void nothingGrowsOrFades()
    {
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo, true); // as a desktop may have it
        auto theme = ThemeSource::create({}).value();
        dress(test::guiApplication(), *theme);
        for (const Qt::UIEffect effect :
             {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
    }
};

VIGIE_TEST(MotionTest);
#include "MotionTest.moc"
