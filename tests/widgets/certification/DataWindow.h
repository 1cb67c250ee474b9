#pragma once

#include "tests/support/TestCase.h"
#include "tests/widgets/certification/PageChecks.h"
#include "tests/widgets/certification/SheetWorld.h"
#include "widgets/certification/DataStage.h"

#include <QKeyEvent>

#include <algorithm>
#include <memory>

namespace vigie::test {

/// A real window with the page of values over an applicant in memory.
class DataWindow
{
public:
    explicit DataWindow(const ui::kit::Appearance &appearance = {}, int width = 900)
        : theme(ui::kit::ThemeSource::create(appearance).value()), application(world.add()),
          sheet(world.ports(), nullptr)
    {
        stage = new ui::certification::DataStage(*theme, sheet, &window);
        window.resize(width, Height);
        stage->resize(width, Height);
        window.show();
        window.activateWindow();
    }
    /// Asks for the applicant and waits for the answer, whichever it is.
    bool show()
    {
        stage->show(application);
        sheet.show(application);
        return QTest::qWaitForWindowActive(&window) && QTest::qWaitFor([this] { return !sheet.isComing(); });
    }
    domain::ApplicantValue &value(domain::ApplicantField field, domain::ValueSource source)
    {
        auto &values = world.applicants.known.begin()->second.applicant.values;
        return *std::ranges::find_if(values,
                                     [&](const auto &one) { return one.field == field && one.source == source; });
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return stage->findChild<Widget *>(QLatin1StringView(name));
    }
    template <typename Widget> Widget *visible(const char *name) const
    {
        for (auto *one : stage->findChildren<Widget *>(QLatin1StringView(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// The value that a screen reader calls so; null when none is.
    ui::certification::ValueCell *cell(const char *name) const
    {
        for (auto *one : stage->findChildren<ui::certification::ValueCell *>())
            if (one->isVisible() && one->accessibleName().remove(QChar(0x200B)) == QString::fromUtf8(name))
                return one;
        return nullptr;
    }
    QString words() const { return wordsOn(*stage); }
    QString focus() const { return window.focusWidget() ? window.focusWidget()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) { // the line may change with every letter
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(window.focusWidget(), &event);
        }
    }
    /// False when it cannot be clicked.
    static bool click(QWidget *widget)
    {
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    SheetWorld world;
    std::unique_ptr<ui::kit::ThemeSource> theme;
    domain::Application application;
    ui::certification::ApplicantSheet sheet;
    QWidget window;
    ui::certification::DataStage *stage = nullptr;

private:
    static constexpr int Height = 700;
};

} // namespace vigie::test
