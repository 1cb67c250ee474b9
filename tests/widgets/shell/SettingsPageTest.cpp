#include "widgets/shell/SettingsPage.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/TestCase.h"
#include "widgets/shell/Appearances.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::ui;

namespace {

void choose(QComboBox *box, int index)
{
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearanceAppliesAtOnceAndLasts()
    {
        test::FakePreferences preferences;
        auto theme = kit::ThemeSource::create(shell::readAppearance(preferences)).value();
        shell::SettingsPage page(*theme, preferences);
        page.show();
        choose(page.findChild<QComboBox *>(QStringLiteral("scheme")), 1);
        QCOMPARE((*theme)->appearance().scheme, kit::Scheme::Dark);
        choose(page.findChild<QComboBox *>(QStringLiteral("textSize")), 7);
        QCOMPARE((*theme)->appearance().textPercent, 200);
        QTest::mouseClick(page.findChild<QCheckBox *>(QStringLiteral("reducedMotion")), Qt::LeftButton, {},
                          QPoint(8, 8));
        const auto saved = shell::readAppearance(preferences);
        QCOMPARE(saved, (*theme)->appearance());
        QCOMPARE(saved.scheme, kit::Scheme::Dark);
    }

    void languageAsksForANewWindow()
    {
        test::FakePreferences preferences;
        auto theme = kit::ThemeSource::create({}).value();
        shell::SettingsPage page(*theme, preferences);
        QSignalSpy chosen(&page, &shell::SettingsPage::languageChosen);
        choose(page.findChild<QComboBox *>(QStringLiteral("language")), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(shell::readLanguage(preferences), QStringLiteral("fr"));
    }

    void nonsenseInThePreferencesMeansDefaults()
    {
        test::FakePreferences preferences;
        preferences.setValue(QStringLiteral("window/scheme"), QStringLiteral("pink"));
        preferences.setValue(QStringLiteral("window/text_percent"), QStringLiteral("9000"));
        preferences.setValue(QStringLiteral("window/language"), QStringLiteral("../../etc"));
        QCOMPARE(shell::readAppearance(preferences).scheme, kit::Scheme::Light);
        QCOMPARE(shell::readAppearance(preferences).textPercent, 200);
        QVERIFY(shell::readLanguage(preferences).isEmpty());
    }
};

VIGIE_TEST(SettingsPageTest);
#include "SettingsPageTest.moc"
