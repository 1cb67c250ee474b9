#include "app/workstation/Composition.h"
#include "tests/support/TestCase.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace vigie;
using namespace vigie::workstation;

class CompositionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Options options() const
    {
        Options options;
        options.profile = m_folder.filePath(QStringLiteral("profile"));
        options.language = QStringLiteral("fr");
        return options;
    }

private Q_SLOTS:
    void oneWindowAProfile()
    {
        {
            const auto first = Composition::create(*qApp, options());
            QVERIFY(first);
            QCOMPARE(Composition::create(*qApp, options()).code(), ErrorCode::Busy);
        }
        QVERIFY(Composition::create(*qApp, options()));
    }

    /// F24: the one that is there comes forward.
    void theSecondStartRaisesTheFirst()
    {
        auto first = Composition::create(*qApp, options());
        QVERIFY(first);
        QCOMPARE(desktop::RaiseDoor::knock(options().profile).code(), ErrorCode::NotFound); // it has no window yet
        (*first)->start();
        QWidget *window = nullptr;
        for (auto *one : QApplication::topLevelWidgets())
            if (one->objectName() == QLatin1StringView("mainWindow"))
                window = one;
        QVERIFY(window);
        window->showMinimized();
        QVERIFY(desktop::RaiseDoor::knock(options().profile));
        QTRY_VERIFY(!window->isMinimized() && window->isActiveWindow());
    }

    /// The second start says why in the person's language, and its one button ends it.
    void theSecondStartExplainsItself()
    {
        QString said;
        QTimer::singleShot(0, qApp, [&] {
            for (auto *window : QApplication::topLevelWidgets()) {
                if (window->objectName() != QLatin1StringView("mainWindow"))
                    continue;
                said = window->findChild<ui::kit::StateView *>()->sentence();
                const auto buttons = window->findChildren<ui::kit::Button *>();
                const auto shown =
                    std::ranges::find_if(buttons, [](const auto *button) { return button->isVisible(); });
                if (shown != buttons.end())
                    QTest::mouseClick(*shown, Qt::LeftButton);
            }
        });
        const int code = Composition::explain(*qApp, QStringLiteral("fr"), Error(ErrorCode::Busy, "open"));
        QCOMPARE(code, 3);
        QVERIFY2(said.contains(QStringLiteral("déjà ouvert")), qPrintable(said));
    }
};

VIGIE_TEST(CompositionTest);
#include "CompositionTest.moc"
