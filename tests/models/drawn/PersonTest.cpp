#include "models/drawn/people/Person.h"
#include "tests/support/TestCase.h"

using namespace vigie::drawn;
using namespace vigie::drawn::people;

namespace {

constexpr int People = 200;

Person person(int number)
{
    Dice dice(static_cast<std::uint64_t>(number) + 1000);
    return somebody(dice);
}

} // namespace

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDiceGiveTheSamePerson()
    {
        for (int i = 0; i < 20; ++i) {
            QVERIFY(person(i).bones == person(i).bones);
            QVERIFY(person(i).marks == person(i).marks);
            QCOMPARE(difference(person(i).bones, person(i).bones), 0.0F);
        }
    }

    void facesArePossible()
    {
        for (int i = 0; i < People; ++i) {
            const auto bones = person(i).bones;
            QVERIFY(bones.jawWidth < bones.cheekWidth);
            QVERIFY(bones.noseLength + bones.upperLip < bones.mouthHeight);
            QVERIFY(bones.mouthHeight + bones.lowerLip + 15 < bones.chinHeight);
            QVERIFY(bones.eyeWidth < bones.eyeDistance);
            QVERIFY(person(i).age >= 18);
        }
    }

    /// What the words mean: a look-alike differs in every measure, by less than any two strangers.
    void lookAlikesLieBetweenTheSameAndStrangers()
    {
        float nearestStranger = 1, farthestLookAlike = 0;
        for (int i = 0; i < People; ++i) {
            Dice dice(static_cast<std::uint64_t>(i));
            const auto one = person(i);
            const auto other = lookAlike(one, dice);
            const float off = difference(one.bones, other.bones);
            QVERIFY2(off > 0.07F, qPrintable(QString::number(static_cast<double>(off))));
            farthestLookAlike = std::max(farthestLookAlike, off);
            QCOMPARE(other.hair, one.hair);
            nearestStranger = std::min(nearestStranger, difference(one.bones, person(i + 1).bones));
        }
        QVERIFY2(farthestLookAlike < nearestStranger, qPrintable(QStringLiteral("%1 %2")
                                                                     .arg(static_cast<double>(farthestLookAlike))
                                                                     .arg(static_cast<double>(nearestStranger))));
    }
};

VIGIE_TEST(PersonTest);
#include "PersonTest.moc"
