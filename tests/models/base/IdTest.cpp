#include "models/base/Id.h"
#include "models/base/Secret.h"
#include "tests/support/TestCase.h"

#include <set>

using namespace vigie;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshIdsAreValidDistinctAndVersion7()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = newUuid7();
            QVERIFY(isValidId(id));
            QCOMPARE(id.size(), std::size_t{36});
            QCOMPARE(id[14], '7');
            QVERIFY(id[19] == '8' || id[19] == '9' || id[19] == 'a' || id[19] == 'b');
            QVERIFY(seen.insert(id).second);
        }
    }

    void refusesWhatTheContractDoesNotAllow()
    {
        QVERIFY(!isValidId(""));
        QVERIFY(!isValidId("a b"));
        QVERIFY(!isValidId("../x"));
        QVERIFY(!isValidId(std::string(65, 'a')));
        QVERIFY(isValidId(std::string(64, 'a')));
    }

    void secretsCompareByContent()
    {
        const auto a = Secret::random(32);
        QVERIFY(a.compare(a.clone()));
        QVERIFY(!a.compare(Secret::random(32)));
        QVERIFY(!a.compare(Secret()));
        QVERIFY(Secret().compare(Secret()));
    }
};

VIGIE_TEST(IdTest);
#include "IdTest.moc"
