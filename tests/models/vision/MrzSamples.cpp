#include "models/vision/MrzPatches.h"
#include "models/vision/TextRows.h"
#include "tests/models/vision/DocumentPhoto.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>

/// Writes patches with their classes for packaging/mrz/train.py: `mrz_samples COUNT SEED FILE`. One record is the class
/// (one byte) and 560 values (one byte each, 32 a unit, 128 = 0). The patches are cut by the very code that reads.
namespace {

using namespace vigie;
using namespace vigie::test;

/// The true grid of a photograph, a little off: the one that will be found is not exact either.
std::optional<vision::MrzGrid> nearlyTrueGrid(const Card &card, const Photo &photo, Dice &dice)
{
    const auto lines = static_cast<int>(card.zone.lines.size());
    const auto columns = static_cast<int>(card.zone.lines.front().size());
    const double wrongX = dice.between(-0.06, 0.06), wrongY = dice.between(-0.09, 0.09);
    const double wider = dice.between(0.995, 1.005), tilt = dice.between(-0.004, 0.004);
    std::vector<vision::GridPoint> points;
    for (int line = 0; line < lines; ++line)
        for (int column = 0; column < columns; ++column) {
            const double x = columns / 2.0 + (column - columns / 2.0) * wider + wrongX;
            const auto at = card.firstCell +
                            cv::Point2d(x * DrawnPitch, line * card.rowDistance +
                                                            (wrongY + tilt * (column - columns / 2.0)) * DrawnPitch);
            points.push_back({double(column), double(line), mapped(photo.cardToPhoto, at)});
        }
    return vision::MrzGrid::fit(points, lines);
}

/// Half of the zones are noise of all characters: a network that knows names would read names.
Zone trainingZone(Dice &dice)
{
    auto zone = randomZone(dice.from(AllFormats), dice);
    if (dice.happens(0.6))
        for (auto &line : zone.lines)
            for (auto &c : line)
                c = dice.happens(0.9) ? dice.oneOf(vision::MrzAlphabet) : '<';
    return zone;
}

Camera trainingCamera(Dice &dice)
{
    Camera camera;
    constexpr std::array Pitches{9, 10, 11, 13, 15, 17, 20, 24, 29};
    camera.pitch = dice.from(Pitches) * dice.between(0.95, 1.05);
    camera.turned = 4;
    camera.perspective = 0.02;
    camera.blur = dice.between(0.2, 0.105 * camera.pitch);
    camera.noise = dice.between(0.5, 11.0);
    camera.glareShare = dice.happens(0.5) ? dice.between(0.02, 0.2) : 0;
    camera.glareStrength = dice.between(60.0, 190.0);
    constexpr std::array Qualities{50, 60, 75, 95};
    camera.jpegQuality = dice.from(Qualities);
    return camera;
}

void write(std::ofstream &file, const float *patch, std::size_t kind)
{
    std::array<std::uint8_t, 1 + vision::PatchSize> record{};
    record[0] = static_cast<std::uint8_t>(kind);
    for (std::size_t i = 0; i < vision::PatchSize; ++i)
        record[i + 1] = cv::saturate_cast<std::uint8_t>(128 + 32 * patch[i]);
    file.write(reinterpret_cast<const char *>(record.data()), record.size());
}

/// The cells of the zone, and beside it some that are empty.
void writeZone(std::ofstream &file, const Card &card, const vision::MrzGrid &grid, const cv::Mat &evened, Dice &dice)
{
    constexpr double FillersKept = 0.5, AsideKept = 0.7;
    constexpr std::size_t NoCharacter = vision::MrzAlphabet.size();
    constexpr int Aside = 3;
    const auto columns = static_cast<int>(card.zone.lines.front().size());
    const vision::MrzWindow window{-Aside, columns + 2 * Aside, false};
    const auto patches = vision::patchesOf(evened, grid, window);
    for (int i = 0; i < patches.rows; ++i) {
        const int line = i / window.columns, column = i % window.columns - Aside;
        const bool isAside = column < 0 || column >= columns;
        const char c =
            isAside ? ' ' : card.zone.lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
        if (dice.happens(isAside ? AsideKept : c == '<' ? FillersKept : 1))
            write(file, patches.ptr<float>(i), isAside ? NoCharacter : vision::MrzAlphabet.find(c));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return std::fprintf(stderr, "usage: mrz_samples COUNT SEED FILE\n"), 2;
    Dice dice(static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10)));
    std::vector<OcrB> fonts;
    for (const char *face : {"OCRB", "OCRB", "OCRBS"}) {
        auto font = OcrB::open(face, DrawnPitch);
        if (!font)
            return std::fprintf(stderr, "%s\n", font.error().detail.c_str()), 1;
        fonts.push_back(std::move(*font));
    }
    std::ofstream file(argv[3], std::ios::binary);
    for (int left = std::atoi(argv[1]); left > 0; --left) {
        const auto card = drawCard(trainingZone(dice), dice.from(fonts), randomLook(dice), dice);
        const auto photo = photograph(card, trainingCamera(dice), dice);
        const cv::Mat pixels(photo.height, photo.width, CV_8UC4, const_cast<std::uint8_t *>(photo.bgrx.data()));
        cv::Mat grey;
        cv::cvtColor(pixels, grey, cv::COLOR_BGRA2GRAY);
        if (const auto grid = nearlyTrueGrid(card, photo, dice))
            writeZone(file, card, *grid, vision::evenedLight(grey), dice);
    }
    return file ? 0 : 1;
}
