#include "tests/support/TestCase.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Pill.h"

#include <QTranslator>

using namespace vigie::ui::kit;

/// The compiled catalogues are found under the names tr() looks for.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frenchIsSpoken()
    {
        const Speaking french(QStringLiteral("fr"));
        auto theme = ThemeSource::create({}).value();
        Pill pill(*theme);
        pill.setCount(1);
        QCOMPARE(pill.text(), QStringLiteral("1 nouveau"));
        pill.setCount(12);
        QCOMPARE(pill.text(), QStringLiteral("12 nouveaux"));
        Button button(*theme, {});
        button.setKeyHint(QStringLiteral("B"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Touche B"));
        QCOMPARE(keyText(Qt::SHIFT | Qt::Key_Return), QStringLiteral("Maj+Entrée"));
    }

    void englishHasItsPlurals()
    {
        const Speaking english(QStringLiteral("en"));
        auto theme = ThemeSource::create({}).value();
        Pill pill(*theme);
        pill.setCount(1);
        QCOMPARE(pill.text(), QStringLiteral("1 new"));
    }

private:
    struct Speaking
    {
        explicit Speaking(const QString &language)
        {
            loaded = translator.load(QStringLiteral(":/i18n/vigie_") + language);
            QCoreApplication::installTranslator(&translator);
        }
        ~Speaking() { QCoreApplication::removeTranslator(&translator); }
        Q_DISABLE_COPY_MOVE(Speaking)
        QTranslator translator;
        bool loaded = false;
    };
};

VIGIE_TEST(TranslationTest);
#include "TranslationTest.moc"
