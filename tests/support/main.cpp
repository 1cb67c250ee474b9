#include "tests/support/TestCase.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return vigie::test::runAll(argc, argv);
}
