#include "models/drawn/papers/PaperPrint.h"
#include "tests/support/TestCase.h"

#include <array>

using namespace vigie;
using namespace vigie::drawn;
using namespace vigie::drawn::papers;

namespace {

const Day Today{std::chrono::year(2026), std::chrono::March, std::chrono::day(3)};
constexpr double PixelsPerMm = 8;
constexpr std::array Kinds{PaperKind::Passport,       PaperKind::Card,           PaperKind::LargeCard,
                           PaperKind::FrenchCard1995, PaperKind::FrenchCard2021, PaperKind::FrenchLicence};

Paper paper(PaperKind kind)
{
    Dice dice(static_cast<std::uint64_t>(kind) + 9);
    const auto holder = people::somebody(dice);
    return issue(kind, holder, Today, dice);
}

/// Share of pixels in a box, millimetres, for which `is` holds.
template <typename Is> double share(const Canvas &canvas, const Rectangle &box, Is is)
{
    int count = 0, all = 0;
    for (int y = static_cast<int>(box.y * PixelsPerMm); y < static_cast<int>((box.y + box.height) * PixelsPerMm); ++y)
        for (int x = static_cast<int>(box.x * PixelsPerMm); x < static_cast<int>((box.x + box.width) * PixelsPerMm);
             ++x, ++all)
            count += is(canvas.at(x, y)) ? 1 : 0;
    return count / (all + 0.0);
}

bool isDark(Colour colour)
{
    return colour.red < 110 && colour.green < 110 && colour.blue < 110;
}

bool isRed(Colour colour)
{
    return colour.red > colour.green + 18;
}

/// Share of pixels in the letters of SPECIMEN: red for a third of a millimetre around, which no line of the ground is.
double marked(const Canvas &canvas, const Rectangle &box)
{
    int count = 0, all = 0;
    for (int y = static_cast<int>(box.y * PixelsPerMm); y < static_cast<int>((box.y + box.height) * PixelsPerMm) - 2;
         ++y)
        for (int x = static_cast<int>(box.x * PixelsPerMm); x < static_cast<int>((box.x + box.width) * PixelsPerMm) - 2;
             ++x, ++all) {
            bool isLetter = true;
            for (int i = 0; i < 9 && isLetter; ++i)
                isLetter = isRed(canvas.at(x + i % 3, y + i / 3));
            count += isLetter ? 1 : 0;
        }
    return count / (all + 0.0);
}

} // namespace

class PrintTest : public QObject
{
    Q_OBJECT

    Typefaces m_typefaces = [] {
        auto typefaces = Typefaces::open();
        if (!typefaces)
            qFatal("fonts-ocr-b and fonts-inter are needed: %s", typefaces.error().detail.c_str());
        return std::move(*typefaces);
    }();
    const Canvas m_portrait{70, 90, {90, 90, 90}};

    Canvas printed(const Paper &paper, Side side) { return print(paper, side, m_typefaces, PixelsPerMm, m_portrait); }

private Q_SLOTS:
    void sheetsHaveTheSizeOfTheStandard()
    {
        for (const auto kind : Kinds) {
            const auto sheet = printed(paper(kind), Side::Front);
            QCOMPARE(sheet.width(), static_cast<int>(sizeOf(kind).width * PixelsPerMm + 0.5));
            QCOMPARE(sheet.height(), static_cast<int>(sizeOf(kind).height * PixelsPerMm + 0.5));
        }
    }

    /// Every side of every kind is marked, and the mark leaves the face alone.
    void specimenStandsAcrossEverySide()
    {
        for (const auto kind : Kinds)
            for (const auto side : {Side::Front, Side::Back}) {
                const auto one = paper(kind);
                if (side == Side::Back && !one.hasTwoSides())
                    continue;
                const auto size = sizeOf(kind);
                const auto place = portraitPlace(kind);
                const double left = side == Side::Front ? place.x + place.width : 0;
                const auto sheet = printed(one, side);
                const double letters = marked(sheet, {left, size.height * 0.25, size.width - left, size.height * 0.4});
                QVERIFY2(letters > 0.03, qPrintable(QStringLiteral("%1 %2").arg(int(kind)).arg(letters)));
                if (side == Side::Front)
                    QVERIFY(marked(sheet, {place.x + 1, place.y + 1, place.width - 2, place.height - 2}) < 0.001);
            }
    }

    void zonesAreInkedWhereTheirPlaceSays()
    {
        for (const auto kind : Kinds) {
            const auto one = paper(kind);
            const auto sheet = printed(one, zoneSide(kind));
            const auto zone = zonePlace(kind);
            const auto lines = static_cast<double>(one.zone.size());
            const double pitch = zone.width / static_cast<double>(one.zone.front().size());
            QVERIFY(std::abs(pitch - 2.54) < 0.01); // ICAO Doc 9303-3: ten characters an inch
            for (std::size_t line = 0; line < one.zone.size(); ++line)
                for (std::size_t i = 0; i < one.zone[line].size(); ++i) {
                    const Rectangle cell{zone.x + pitch * static_cast<double>(i),
                                         zone.y + zone.height / lines * static_cast<double>(line), pitch,
                                         zone.height / lines};
                    QVERIFY2(share(sheet, cell, isDark) > 0.015,
                             qPrintable(QStringLiteral("%1 %2 %3").arg(int(kind)).arg(line).arg(i)));
                }
        }
    }

    void aPortraitOfAFileStandsInItsPlace()
    {
        const Canvas red(70, 90, {200, 20, 20});
        const auto place = portraitPlace(PaperKind::Card);
        const auto sheet = print(paper(PaperKind::Card), Side::Front, m_typefaces, PixelsPerMm, red);
        QVERIFY(share(sheet, {place.x + 1, place.y + 1, place.width * 0.5, place.height - 2},
                      [](Colour c) { return c.red > 150 && c.green < 80; }) > 0.99);
    }

    /// A printed quirk is seen: another name or country changes the front.
    void quirksChangeThePrint()
    {
        const auto one = paper(PaperKind::Passport);
        const auto plain = printed(one, Side::Front);
        for (const auto quirk : {Quirk::Expired, Quirk::Minor, Quirk::TamperedZone, Quirk::HiddenTampering,
                                 Quirk::OtherName, Quirk::OtherCountry}) {
            const auto sheet = printed(with(quirk, one, Today), Side::Front);
            int changed = 0;
            for (int y = 0; y < sheet.height(); ++y)
                changed += std::equal(sheet.row(y), sheet.row(y) + 3 * sheet.width(), plain.row(y)) ? 0 : 1;
            QVERIFY2(changed > 5, qPrintable(QString::number(int(quirk))));
        }
    }
};

VIGIE_TEST(PrintTest);
#include "PrintTest.moc"
