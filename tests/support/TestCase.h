#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

/// A test executable is a list of QtTest classes: `VIGIE_TEST(InstantTest)` after the class registers it, and the
/// shared main of tests/support runs every one of them.
namespace vigie::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

inline std::vector<Factory> &registry()
{
    static std::vector<Factory> factories;
    return factories;
}

struct Registration
{
    explicit Registration(Factory factory) { registry().push_back(std::move(factory)); }
};

inline int runAll(int argc, char **argv)
{
    int failed = 0;
    for (const auto &factory : registry())
        failed += QTest::qExec(factory().get(), argc, argv) == 0 ? 0 : 1;
    return registry().empty() ? 1 : failed;
}

} // namespace vigie::test

#define VIGIE_TEST(Class)                                                                                              \
    static const vigie::test::Registration registered##Class([] { return std::make_unique<Class>(); })
