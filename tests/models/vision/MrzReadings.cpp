#include "tests/models/vision/MrzReadings.h"

#include <QTest>

namespace vigie::test {

using domain::MrzMark;
using domain::MrzState;

std::string ReadingCounts::report() const
{
    return std::to_string(pictures) + " zones: " + std::to_string(right) + " right (" + std::to_string(corrected) +
           " of them corrected by a check digit), " + std::to_string(wrongButAgreeing) +
           " wrong with agreeing digits (" + std::to_string(unmarked) + " with an unmarked wrong character), " +
           std::to_string(disagreeing) + " with disagreeing digits, " + std::to_string(unread) + " unread";
}

Camera ordinaryCamera(Dice &dice)
{
    Camera camera;
    camera.pitch = dice.between(14.0, 28.0);
    camera.turned = 2.5;
    camera.perspective = 0.02;
    camera.blur = dice.between(0.3, 1.0);
    camera.noise = dice.between(1.0, 6.0);
    camera.glareShare = dice.happens(0.5) ? dice.between(0.02, 0.1) : 0;
    camera.glareStrength = dice.between(60.0, 150.0);
    camera.jpegQuality = 60;
    return camera;
}

vision::PixelView viewOf(const Photo &photo)
{
    auto view = vision::PixelView::create(photo.bgrx, photo.width, photo.height);
    if (!view)
        qFatal("a picture without pixels");
    return *view;
}

namespace {

bool hasUnmarkedMistake(const domain::MrzFinding &found, const Zone &zone)
{
    if (found.lines.size() != zone.lines.size() || found.lines.front().size() != zone.lines.front().size())
        return true;
    for (std::size_t line = 0; line < zone.lines.size(); ++line)
        for (std::size_t column = 0; column < zone.lines[line].size(); ++column)
            if (found.lines[line][column] != zone.lines[line][column] &&
                std::ranges::none_of(found.marks,
                                     [&](const MrzMark &mark) { return mark.line == line && mark.column == column; }))
                return true;
    return false;
}

} // namespace

ReadingCounts readMany(vision::MrzReader &reader, int count, std::uint32_t seed, Camera (*camera)(Dice &))
{
    const auto font = OcrB::open("OCRB", DrawnPitch);
    if (!font)
        qFatal("%s", font.error().detail.c_str());
    ReadingCounts counts;
    for (int i = 0; i < count; ++i) {
        Dice dice(seed + static_cast<std::uint32_t>(i));
        const auto zone = randomZone(AllFormats[static_cast<std::size_t>(i) % AllFormats.size()], dice);
        const auto card = drawCard(zone, *font, randomLook(dice), dice);
        const auto photo = photograph(card, camera(dice), dice);
        const auto found = reader.read(viewOf(photo));
        ++counts.pictures;
        const bool agrees = found.state == MrzState::DigitsAgree, same = found.lines == zone.lines;
        if (agrees && same) {
            ++counts.right;
            counts.corrected += std::ranges::count(found.marks, MrzMark::Kind::Corrected, &MrzMark::kind) > 0 ? 1 : 0;
            continue;
        }
        if (agrees) {
            ++counts.wrongButAgreeing;
            counts.unmarked += hasUnmarkedMistake(found, zone) ? 1 : 0;
        } else if (found.lines.empty() || found.state == MrzState::UnknownFormat)
            ++counts.unread;
        else
            ++counts.disagreeing;
        std::string text = "seed " + std::to_string(seed + static_cast<std::uint32_t>(i)) + ", format " +
                           std::to_string(static_cast<int>(zone.format)) + ", state " +
                           std::to_string(static_cast<int>(found.state)) + ", pitch " + std::to_string(found.pitch) +
                           ", confidence " + std::to_string(found.confidence);
        for (const auto &line : zone.lines)
            text += "\n  is   " + line;
        for (const auto &line : found.lines)
            text += "\n  read " + line;
        qInfo("%s", text.c_str());
    }
    return counts;
}

} // namespace vigie::test
