#include "models/backend/sample/Scenes.h"

#include "models/drawn/Lettering.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace vigie::backend::sample {

using namespace vigie::drawn;

namespace {

void drawSky(Canvas &canvas, Dice &dice, int horizon)
{
    const double hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.55, 0.65), fromHue(hue + 30, 0.25, 1), 0, horizon);
    const Point sun{canvas.width() * dice.between(0.15, 0.85), horizon * dice.between(0.25, 0.8)};
    const double radius = canvas.height() * dice.between(0.04, 0.1);
    canvas.disc(sun, radius * 2.2, {255, 255, 255}, 0.18);
    canvas.disc(sun, radius, fromHue(dice.between(20.0, 60.0), 0.35, 1));
}

void drawHills(Canvas &canvas, Dice &dice)
{
    const int w = canvas.width(), h = canvas.height();
    drawSky(canvas, dice, h);
    const double hue = dice.between(60.0, 260.0);
    const int layers = dice.between(3, 6);
    for (int layer = 0; layer < layers; ++layer) {
        const double base = h * (0.45 + 0.5 * layer / layers), swing = h * dice.between(0.04, 0.13);
        const double a = dice.between(1.0, 3.0), b = dice.between(3.0, 7.0), phase = dice.between(0.0, 6.0);
        std::vector<Point> ridge{{0, static_cast<double>(h)}};
        for (int x = 0; x <= w; x += 4) {
            const double t = static_cast<double>(x) / w * std::numbers::pi;
            ridge.push_back({static_cast<double>(x), base - swing * (std::sin(a * t + phase) + 0.4 * std::sin(b * t))});
        }
        ridge.push_back({static_cast<double>(w), static_cast<double>(h)});
        canvas.polygon(ridge, fromHue(hue + 6 * layer, 0.3 + 0.1 * layer, 0.85 - 0.1 * layer));
    }
}

void drawSea(Canvas &canvas, Dice &dice)
{
    const int w = canvas.width(), h = canvas.height(), horizon = static_cast<int>(h * dice.between(0.4, 0.6));
    drawSky(canvas, dice, horizon);
    const double hue = dice.between(175.0, 225.0);
    canvas.verticalGradient(fromHue(hue, 0.5, 0.8), fromHue(hue + 10, 0.8, 0.35), horizon, h);
    for (int i = 0; i < 90; ++i) {
        const double depth = std::pow(dice.unit(), 2), y = horizon + depth * (h - horizon),
                     x = dice.between(0.0, w + 0.0);
        const double length = w * (0.01 + 0.09 * depth);
        canvas.line({x - length, y}, {x + length, y}, 1 + 3 * depth, {255, 255, 255}, 0.25);
    }
    const double x = w * dice.between(0.2, 0.8), y = horizon + h * 0.06, size = h * dice.between(0.06, 0.14);
    canvas.polygon({{x - size, y}, {x + size, y}, {x + size * 0.6, y + size * 0.35}, {x - size * 0.6, y + size * 0.35}},
                   fromHue(dice.between(0.0, 40.0), 0.6, 0.5));
    canvas.polygon({{x, y - size * 1.7}, {x, y - size * 0.1}, {x + size * 0.9, y - size * 0.1}}, {250, 246, 236});
}

void drawCity(Canvas &canvas, Dice &dice)
{
    const int w = canvas.width(), h = canvas.height();
    drawSky(canvas, dice, h);
    const double hue = dice.between(200.0, 300.0);
    for (int layer = 0; layer < 3; ++layer) {
        const auto wall = fromHue(hue, 0.25, 0.55 - 0.15 * layer);
        for (int x = -20; x < w;) {
            const int width = dice.between(w / 22, w / 9);
            const int height = static_cast<int>(h * dice.between(0.2, 0.62) * (1 - 0.2 * layer));
            canvas.rectangle(x, h - height, width, height, wall);
            for (int wy = h - height + 10; wy < h - 12; wy += 20)
                for (int wx = x + 7; wx < x + width - 10; wx += 16)
                    if (dice.chance(0.35))
                        canvas.rectangle(wx, wy, 7, 10, fromHue(48, 0.5, 1), 0.85);
            x += width + dice.between(0, 8);
        }
    }
}

void drawStillLife(Canvas &canvas, Dice &dice)
{
    const int w = canvas.width(), h = canvas.height(), table = static_cast<int>(h * dice.between(0.6, 0.7));
    const double hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.2, 0.9), fromHue(hue, 0.3, 0.7), 0, table);
    canvas.verticalGradient(fromHue(28, 0.5, 0.6), fromHue(26, 0.6, 0.35), table, h);
    const double vaseX = w * dice.between(0.3, 0.7), vase = h * 0.14;
    const auto glaze = fromHue(dice.between(160.0, 320.0), 0.5, 0.7);
    canvas.polygon({{vaseX - vase * 0.5, table - vase * 2.2},
                    {vaseX + vase * 0.5, table - vase * 2.2},
                    {vaseX + vase, table - vase * 0.4},
                    {vaseX + vase * 0.5, table + vase * 0.3},
                    {vaseX - vase * 0.5, table + vase * 0.3},
                    {vaseX - vase, table - vase * 0.4}},
                   glaze);
    for (int i = 0; i < 7; ++i) {
        const Point head{vaseX + dice.between(-1.6, 1.6) * vase, table - vase * dice.between(2.8, 4.2)};
        canvas.line({vaseX, table - vase * 2.1}, head, 3, fromHue(110, 0.6, 0.4));
        const auto petal = fromHue(dice.between(300.0, 420.0), 0.7, 0.95);
        for (int p = 0; p < 6; ++p) {
            const double angle = p * std::numbers::pi / 3;
            canvas.disc({head.x + std::cos(angle) * vase * 0.22, head.y + std::sin(angle) * vase * 0.22}, vase * 0.19,
                        petal);
        }
        canvas.disc(head, vase * 0.14, fromHue(45, 0.8, 0.95));
    }
    for (int i = dice.between(2, 5); i > 0; --i) {
        const double radius = h * dice.between(0.05, 0.08), x = w * dice.between(0.08, 0.92);
        const Point fruit{x, table + radius * dice.between(-0.2, 0.9)};
        canvas.disc({fruit.x + radius * 0.2, fruit.y + radius * 0.5}, radius, {0, 0, 0}, 0.2);
        canvas.disc(fruit, radius, fromHue(dice.between(0.0, 100.0), 0.75, 0.85));
        canvas.disc({fruit.x - radius * 0.3, fruit.y - radius * 0.35}, radius * 0.25, {255, 255, 255}, 0.35);
    }
}

void drawCircles(Canvas &canvas, Dice &dice)
{
    const double hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.4, 0.25), fromHue(hue + 60, 0.5, 0.5), 0, canvas.height());
    for (int i = dice.between(14, 34); i > 0; --i) {
        const Point centre{canvas.width() * dice.unit(), canvas.height() * dice.unit()};
        const double radius = canvas.height() * dice.between(0.03, 0.24);
        const auto colour = fromHue(hue + dice.between(-60.0, 90.0), dice.between(0.3, 0.9), dice.between(0.6, 1.0));
        if (dice.chance(0.5))
            canvas.disc(centre, radius, colour, 0.5);
        else
            canvas.ring(centre, radius, dice.between(3.0, 14.0), colour, 0.8);
    }
}

void drawWeave(Canvas &canvas, Dice &dice)
{
    const double hue = dice.between(0.0, 360.0);
    canvas.rectangle(0, 0, canvas.width(), canvas.height(), fromHue(hue, 0.15, 0.95));
    const double step = canvas.width() / dice.between(7.0, 15.0);
    for (double y = 0; y < canvas.height(); y += step)
        for (double x = 0; x < canvas.width(); x += step) {
            const auto colour =
                fromHue(hue + dice.between(0.0, 120.0), dice.between(0.3, 0.8), dice.between(0.5, 0.95));
            if (dice.chance(0.5))
                canvas.polygon({{x, y}, {x + step, y}, {x, y + step}}, colour);
            else
                canvas.polygon({{x + step, y}, {x + step, y + step}, {x, y + step}}, colour);
        }
}

void drawTextCard(Canvas &canvas, Dice &dice)
{
    static constexpr std::array<std::string_view, 8> Texts{
        "NOUVEAU\nCE SOIR", "MERCI\nA TOUS",        "LIVE\nDIMANCHE 20H",   "BONNE\nANNEE",
        "NEW SERIES\nSOON", "THANK YOU\n1000 FANS", "COULISSES\nDU STUDIO", "WEEKEND\n-20%"};
    const double hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.6, 0.75), fromHue(hue + 50, 0.7, 0.4), 0, canvas.height());
    canvas.ring({canvas.width() / 2.0, canvas.height() / 2.0}, canvas.height() * 0.42, 6, {255, 255, 255}, 0.5);
    writeCentred(canvas, std::max(3, canvas.width() / 110), dice.pick(std::span<const std::string_view>(Texts)),
                 {255, 255, 255});
}

/// A stick-like figure of circles: a profile picture that is nobody.
void drawPortrait(Canvas &canvas, Dice &dice)
{
    const double w = canvas.width(), h = canvas.height(), hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.35, 0.95), fromHue(hue + 40, 0.4, 0.7), 0, canvas.height());
    canvas.disc({w / 2, h * 1.08}, h * 0.4, fromHue(hue + 180, 0.5, 0.55));
    canvas.disc({w / 2, h * 0.45}, h * 0.23, fromHue(dice.between(0.0, 360.0), 0.35, 0.9));
    for (const double side : {-1.0, 1.0})
        canvas.disc({w / 2 + side * h * 0.08, h * 0.42}, h * 0.022, {30, 30, 40});
    canvas.line({w / 2 - h * 0.06, h * 0.53}, {w / 2 + h * 0.06, h * 0.53}, h * 0.014, {30, 30, 40});
    if (dice.chance(0.5))
        canvas.ring({w / 2, h * 0.42}, h * 0.27, h * 0.03, fromHue(hue + 90, 0.6, 0.4));
}

void drawBanner(Canvas &canvas, Dice &dice)
{
    const double w = canvas.width(), h = canvas.height(), hue = dice.between(0.0, 360.0);
    canvas.verticalGradient(fromHue(hue, 0.5, 0.5), fromHue(hue + 20, 0.6, 0.3), 0, canvas.height());
    for (int i = 0; i < 9; ++i) {
        const double x = w * i / 8 + dice.between(-20.0, 20.0), wide = w * dice.between(0.03, 0.09);
        canvas.polygon({{x, 0}, {x + wide, 0}, {x + wide - h, h}, {x - h, h}}, fromHue(hue + 15 * i, 0.5, 0.9), 0.4);
    }
}

void label(Canvas &canvas)
{
    const int size = std::max(1, canvas.width() / 420);
    const int width = widthOf("SAMPLE", size);
    canvas.rectangle(canvas.width() - width - 8 * size, canvas.height() - 13 * size, width + 8 * size, 13 * size,
                     {0, 0, 0}, 0.35);
    write(canvas, canvas.width() - width - 4 * size, canvas.height() - 10 * size, size, "SAMPLE", {255, 255, 255}, 0.9);
}

} // namespace

Canvas draw(Scene scene, int width, int height, Dice &dice)
{
    using Draw = void (*)(Canvas &, Dice &);
    static constexpr std::array<Draw, SceneCount> Drawers{
        drawHills, drawSea, drawCity, drawStillLife, drawCircles, drawWeave, drawTextCard, drawPortrait, drawBanner};
    Canvas canvas(width, height);
    Drawers[static_cast<std::size_t>(scene)](canvas, dice);
    canvas.grain(dice.next(), 4);
    label(canvas);
    return canvas;
}

Canvas drawRestricted(int width, int height, int number)
{
    Canvas canvas(width, height, {92, 96, 104});
    canvas.rectangle(24, 24, width - 48, height - 48, {74, 78, 86});
    const auto text = "RESTRICTED\nSAMPLE\n" + std::to_string(number);
    writeCentred(canvas, std::max(2, width / 90), text, {236, 238, 242});
    return canvas;
}

} // namespace vigie::backend::sample
