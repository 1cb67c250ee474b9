#include "tests/support/GuiApplication.h"
#include "tests/support/TestCase.h"

#include <QApplication>

namespace vigie::test {

namespace {

QApplication *running = nullptr;

}

QApplication &guiApplication()
{
    return *running;
}

} // namespace vigie::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    vigie::test::running = &application;
    return vigie::test::runAll(argc, argv);
}
