#include "models/drawn/scenes/Desk.h"

#include "models/drawn/Dice.h"
#include "models/drawn/Noise.h"

#include <cmath>
#include <numbers>

namespace vigie::drawn::scenes {
namespace {

constexpr double Pi = std::numbers::pi;
constexpr double Finer = 1.15; ///< the print than the picture, so that it stays crisp

/// Drawn at half the size: what lies beside the document is a little out of focus.
Film tableOf(const DeskShot &shot)
{
    constexpr int Coarser = 2;
    Film film((shot.width + 1) / Coarser, (shot.height + 1) / Coarser);
    const auto seed = static_cast<std::uint32_t>(shot.seed);
    const float scale = 1600.0F * Coarser / static_cast<float>(std::max(shot.width, shot.height));
    for (int y = 0; y < film.height(); ++y)
        for (int x = 0; x < film.width(); ++x) {
            const float fx = static_cast<float>(x) * scale, fy = static_cast<float>(y) * scale;
            auto &pixel = film.at(x, y);
            if (shot.table == Table::Cloth) {
                const float thread = 0.85F + 0.15F * std::sin(fx * 1.3F) * std::sin(fy * 1.3F);
                pixel = Vec3{0.06F, 0.085F, 0.10F} * (thread * (0.8F + 0.4F * cloud(fx * 0.01F, fy * 0.01F, seed)));
            } else if (shot.table == Table::Pale) {
                pixel = Vec3{0.68F, 0.66F, 0.62F} * (0.93F + 0.12F * cloud(fx * 0.004F, fy * 0.004F, seed));
            } else {
                const float bend = 40 * cloud(fx * 0.0016F, fy * 0.006F, seed);
                const float grain = cloud(fx * 0.004F, (fy + bend) * 0.11F, seed + 7),
                            ring = 0.5F + 0.5F * std::sin((fy + 2.4F * bend) * 0.045F);
                pixel =
                    drawn::blend(Vec3{0.20F, 0.105F, 0.05F}, Vec3{0.33F, 0.19F, 0.095F}, 0.55F * grain + 0.45F * ring);
            }
        }
    return film.enlarged(shot.width, shot.height);
}

/// Things that lie about, none with an edge that could be taken for a document's twice.
void clutter(Canvas &canvas, Dice &dice)
{
    const double w = canvas.width(), h = canvas.height();
    const auto sheet = [&](Point centre, double wide, double high, double turn, Colour colour, bool hasLines) {
        const double c = std::cos(turn), s = std::sin(turn);
        const auto at = [&](double x, double y) { return Point{centre.x + x * c - y * s, centre.y + x * s + y * c}; };
        const auto corners = [&](double grow, double off) {
            const double a = wide / 2 + grow, b = high / 2 + grow;
            return std::vector{at(-a + off, -b + off), at(a + off, -b + off), at(a + off, b + off),
                               at(-a + off, b + off)};
        };
        for (int i = 4; i > 0; --i)
            canvas.polygon(corners(1.5 * i, 5), {0, 0, 0}, 0.07);
        canvas.polygon(corners(0, 0), colour);
        for (double y = -high * 0.40; hasLines && y < high * 0.42; y += h / 42)
            canvas.line(at(-wide * 0.42, y), at(wide * dice.between(0.1, 0.42), y), h / 320, {120, 124, 140}, 0.6);
    };
    sheet({w * 0.86, h * 0.22}, w * 0.50, h * 0.62, 0.24, {232, 230, 224}, true);
    sheet({w * 0.08, h * 0.86}, w * 0.34, h * 0.5, -0.35, {66, 92, 84}, false);
    sheet({w * 0.10, h * 0.12}, w * 0.30, h * 0.2, 0.10, {214, 196, 96}, true);
    const Point cup{w * 0.93, h * 0.88};
    const double size = h * 0.15;
    canvas.disc({cup.x + 8, cup.y + 10}, size * 1.04, {0, 0, 0}, 0.28);
    canvas.disc(cup, size, {206, 208, 212});
    canvas.disc(cup, size * 0.86, {52, 30, 18});
    canvas.ring(cup, size * 0.93, size * 0.06, {240, 240, 242}, 0.8);
    const auto pen = [&](double x, double y, double turn, Colour colour) {
        const Point from{w * x, h * y}, to{w * x + std::cos(turn) * w * 0.26, h * y + std::sin(turn) * w * 0.26};
        canvas.line({from.x + 4, from.y + 7}, {to.x + 4, to.y + 7}, h * 0.022, {0, 0, 0}, 0.3);
        canvas.line(from, to, h * 0.020, colour);
        canvas.line({from.x, from.y - h * 0.004}, {to.x, to.y - h * 0.004}, h * 0.004, {255, 255, 255}, 0.35);
    };
    pen(0.44, 0.05, 0.12, {34, 52, 120});
    pen(0.30, 0.965, -0.08, {150, 30, 34});
}

Corners cornersOf(papers::PaperSize size, const DeskShot &shot)
{
    const double distance = 2.6 * size.width; // of the telephone, millimetres
    const double scale = static_cast<double>(shot.fill) * shot.width / size.width;
    const auto radians = [](float degrees) { return static_cast<double>(degrees) * Pi / 180; };
    const double turn = radians(shot.turn), ax = radians(shot.tiltX), ay = radians(shot.tiltY);
    Corners corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const double x = (i == 1 || i == 2 ? 0.5 : -0.5) * size.width, y = (i >= 2 ? 0.5 : -0.5) * size.height;
        const double tx = x * std::cos(turn) - y * std::sin(turn), ty = x * std::sin(turn) + y * std::cos(turn);
        const double depth = distance + tx * std::sin(ay) + ty * std::sin(ax);
        const double size2 = scale * distance / depth;
        corners[i] = {shot.width * (0.5 + shot.shift.x) + tx * std::cos(ay) * size2,
                      shot.height * (0.5 + shot.shift.y) + ty * std::cos(ax) * size2};
    }
    return corners;
}

} // namespace

double DeskShot::pixelsPerMm(papers::PaperSize size) const
{
    return Finer * static_cast<double>(fill) * width / size.width;
}

DeskPhotograph photograph(const Canvas &print, papers::PaperSize size, const DeskShot &shot)
{
    Dice dice(shot.seed);
    auto film = tableOf(shot);
    if (shot.table == Table::Cluttered) {
        auto canvas = film.developed();
        clutter(canvas, dice);
        film = Film(canvas);
    }
    const auto corners = cornersOf(size, shot);
    lay(film, Film(print),
        {.size = size, .corners = corners, .light = {0.86F, 0.86F, 0.86F}, .shadow = 0.55F, .faults = shot.faults});
    // A window from one side.
    const float angle = static_cast<float>(dice.between(0.0, 2 * Pi)),
                strength = static_cast<float>(dice.between(0.06, 0.2));
    const float c = std::cos(angle) / static_cast<float>(shot.width),
                s = std::sin(angle) / static_cast<float>(shot.height);
    for (int y = 0; y < shot.height; ++y)
        for (int x = 0; x < shot.width; ++x) {
            const float along = (static_cast<float>(x) - static_cast<float>(shot.width) / 2) * c +
                                (static_cast<float>(y) - static_cast<float>(shot.height) / 2) * s;
            film.at(x, y) = film.at(x, y) * (1 + 2 * strength * along);
        }
    return {exposed(std::move(film), shot.faults, shot.seed), corners};
}

} // namespace vigie::drawn::scenes
