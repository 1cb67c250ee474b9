#include "tests/support/TestCase.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return vigie::test::runAll(argc, argv);
}
