#include "models/screening/Dates.h"
#include "tests/models/screening/Found.h"
#include "tests/models/screening/Written.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::screening;

namespace {

DateReading reading(std::string_view text)
{
    return readAsDate(*DigitRun(text, 0).window(10));
}

QString twoDigits(unsigned number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreToldFromNumbers()
    {
        for (const char *text : {"06/12/2026 16", "06.12.2026.16", "12 06 1998 16", "06/12/26 16:45", "06-12-26, 16:45",
                                 "05-2026-0012", "31/12/2026 16"})
            QVERIFY2(reading(text) == DateReading::Sure, text);
        for (const char *text : {"06/12/26 16 45", "06.12.34 56 78", "06/12/26 16:75"})
            QVERIFY2(reading(text) == DateReading::Possible, text);
        for (const char *text :
             {"06 12 34 56 78", "06.12.34.56.78", "01 99 00 12 34", "0199001234", "01 99 0012 34", "06-39/98 12 34",
              "00/12/2026 16", "32/12/2026 16", "13/13/2026 16", "06/12/1812 16", "13-2026-0012", "05-1812-0012"})
            QVERIFY2(reading(text) == DateReading::None, text);
    }

    void datesWithTimesAreNoTelephoneNumbers()
    {
        constexpr unsigned Seed = 612;
        qInfo("seed %u", Seed);
        test::Dice dice(Seed);
        static const std::array Joints{QStringLiteral("/"), QStringLiteral("-"), QStringLiteral(".")};
        static const std::array Gaps{QStringLiteral(" "), QStringLiteral(", "), QStringLiteral(" à "),
                                     QStringLiteral(" - ")};
        for (int round = 0; round < 2000; ++round) {
            const auto &joint = Joints[test::below(dice, Joints.size())];
            const QString day = twoDigits(1 + test::below(dice, 28)), month = twoDigits(1 + test::below(dice, 12));
            const QString year = QString::number((test::below(dice, 2) == 0 ? 1950 : 2000) + test::below(dice, 50));
            const QString date =
                test::below(dice, 4) == 0
                    ? QStringList{year, month, day}.join(joint)
                    : QStringList{day, month, year.right(2 + 2 * static_cast<int>(test::below(dice, 2)))}.join(joint);
            const QString time = twoDigits(test::below(dice, 24)) + QLatin1Char(':') + twoDigits(test::below(dice, 60));
            const QString text = date + Gaps[test::below(dice, Gaps.size())] + time;
            QVERIFY2(test::found(text).isEmpty(), qPrintable(text));
        }
    }
};

VIGIE_TEST(DatesTest);
#include "DatesTest.moc"
