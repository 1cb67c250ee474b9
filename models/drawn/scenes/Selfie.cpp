#include "models/drawn/scenes/Selfie.h"

#include "models/drawn/Dice.h"
#include "models/drawn/scenes/Hand.h"

#include <cmath>
#include <numbers>
#include <span>

namespace vigie::drawn::scenes {

namespace {

constexpr float Degree = std::numbers::pi_v<float> / 180;

constexpr std::array Cloths{Vec3{0.04F, 0.06F, 0.13F}, Vec3{0.30F, 0.30F, 0.31F}, Vec3{0.16F, 0.04F, 0.05F},
                            Vec3{0.05F, 0.12F, 0.09F}, Vec3{0.45F, 0.38F, 0.25F}, Vec3{0.02F, 0.02F, 0.022F},
                            Vec3{0.14F, 0.20F, 0.32F}, Vec3{0.52F, 0.50F, 0.47F}};

/// A room out of focus: so soft that it is drawn at an eighth of the size.
Film roomOf(const SelfieShot &shot)
{
    constexpr int Coarser = 8;
    Dice dice(shot.seed * 31 + 7);
    const int w = shot.width / Coarser, h = shot.height / Coarser;
    Canvas canvas(w, h);
    const double hue = dice.between(20.0, 230.0);
    canvas.verticalGradient(fromHue(hue, 0.10, 0.80), fromHue(hue + 15, 0.14, 0.60), 0, h);
    const double window = w * dice.between(-0.1, 0.6);
    if (dice.chance(0.6)) {
        canvas.rectangle(static_cast<int>(window), h / 20, w / 3, h / 2, {236, 242, 248});
        canvas.rectangle(static_cast<int>(window + w / 6.2), h / 20, w / 40, h / 2, {210, 206, 198});
    }
    const int shelf = static_cast<int>(h * dice.between(0.30, 0.5));
    canvas.rectangle(static_cast<int>(w * 0.62), shelf, w / 2, h / 60, {120, 92, 66});
    for (double x = w * 0.64; x < w; x += w * 0.035) {
        const int high = static_cast<int>(h * dice.between(0.07, 0.13));
        const auto spine = fromHue(dice.between(0.0, 360.0), 0.35, dice.between(0.35, 0.75));
        canvas.rectangle(static_cast<int>(x), shelf - high, static_cast<int>(w * 0.03), high, spine);
    }
    canvas.rectangle(0, static_cast<int>(h * 0.80), w, h / 5 + 1, fromHue(hue + 40, 0.2, 0.45));
    Film small(canvas);
    small.blur(0.010F * static_cast<float>(h));
    return small.enlarged(shot.width, shot.height);
}

/// The shot as drawn with fewer pixels.
SelfieShot coarser(SelfieShot shot)
{
    shot.width = std::max(1, static_cast<int>(static_cast<float>(shot.width) * shot.detail));
    shot.height = std::max(1, static_cast<int>(static_cast<float>(shot.height) * shot.detail));
    return shot;
}

void enlarge(people::FaceMarks &face, double by)
{
    for (auto *point : {&face.leftPupil, &face.rightPupil, &face.noseTip, &face.leftMouthCorner, &face.rightMouthCorner,
                        &face.chin, &face.crown})
        *point = {point->x * by, point->y * by};
}

people::View viewOf(const SelfieShot &shot)
{
    const auto &bones = shot.person.bones;
    const float scale = shot.headShare * static_cast<float>(shot.height) / (bones.crownHeight + bones.chinHeight);
    // With a document below, the face moves up.
    const double up = shot.held ? 0.34 : 0.42;
    return {shot.distance, scale, {shot.width * (0.5 + shot.aim.x), shot.height * (up + shot.aim.y)}};
}

/// The corners of the held document in space: upper left, upper right, lower right, lower left.
std::array<Vec3, 4> cornersOf(const HeldPaper &held)
{
    std::array<Vec3, 4> corners;
    const float turn = -held.turn * Degree, lean = held.lean * Degree;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const auto x = static_cast<float>((i == 1 || i == 2 ? 0.5 : -0.5) * held.size.width);
        const auto y = static_cast<float>((i >= 2 ? -0.5 : 0.5) * held.size.height);
        const float tx = x * std::cos(turn) - y * std::sin(turn), ty = x * std::sin(turn) + y * std::cos(turn);
        corners[i] = {static_cast<float>(held.at.x) + tx, static_cast<float>(held.at.y) + ty * std::cos(lean),
                      held.nearer - ty * std::sin(lean)};
    }
    return corners;
}

Corners hold(Film &film, const SelfieShot &shot, const people::View &view, const Canvas &print)
{
    const auto places = cornersOf(*shot.held);
    // The thumb lies on the lower edge, towards the side the arm comes from.
    const auto grip = drawn::blend(places[3], places[2], 0.62F) + Vec3{0, 2, 1};
    const auto hand = handAt(grip, shot.person.colouring.skin, shot.clothes.cloth, shot.light);
    people::render(film, hand.behind, view);
    Corners corners;
    for (std::size_t i = 0; i < corners.size(); ++i)
        corners[i] = view.seen(places[i]);
    const auto normal = unit(cross(places[1] - places[0], places[0] - places[3]));
    lay(film, Film(print),
        {.size = shot.held->size,
         .corners = corners,
         .light = diffuse(shot.light, normal, 0) * 0.78F,
         .shadow = 0,
         .faults = shot.faults});
    people::render(film, hand.before, view);
    return corners;
}

} // namespace

HeldPaper HeldPaper::beside(papers::PaperSize size)
{
    constexpr double Reach = 112; // of the outer edge, millimetres from the middle
    HeldPaper held;
    held.size = size;
    held.at.x = Reach - size.width / 2;
    held.nearer = size.width > 90 ? 120.0F : 150.0F; // what is larger is held further off
    return held;
}

double SelfieShot::pixelsPerMm() const
{
    const double nearer = held ? static_cast<double>(distance / (distance - held->nearer)) : 1;
    return 1.2 * nearer * static_cast<double>(viewOf(*this).scale);
}

SelfiePhotograph photograph(const SelfieShot &shot, const Canvas *print)
{
    const auto drawn = coarser(shot);
    auto film = roomOf(drawn);
    const auto view = viewOf(shot);
    const people::Sitting sitting{shot.person, shot.pose, shot.expression, shot.light, shot.clothes, viewOf(drawn)};
    auto face = people::drawSitter(film, sitting);
    if (drawn.height != shot.height) {
        film = film.enlarged(shot.width, shot.height);
        enlarge(face, static_cast<double>(shot.height) / drawn.height);
    }
    std::optional<Corners> paper;
    if (shot.held && print)
        paper = hold(film, shot, view, *print);
    return {exposed(std::move(film), shot.faults, shot.seed), face, paper};
}

SelfiePhotograph photographOf(const Canvas &portrait, const SelfieShot &shot, const Canvas *print)
{
    const double fit = std::min(portrait.width() / (shot.width + 0.0), portrait.height() / (shot.height + 0.0));
    const int width = static_cast<int>(shot.width * fit), height = static_cast<int>(shot.height * fit);
    const Film source(portrait);
    const double left = (portrait.width() - width) / 2.0, top = (portrait.height() - height) / 2.0;
    Film film(shot.width, shot.height);
    for (int y = 0; y < shot.height; ++y)
        for (int x = 0; x < shot.width; ++x)
            film.at(x, y) =
                source.sampled(static_cast<float>(left + (x + 0.5) * fit), static_cast<float>(top + (y + 0.5) * fit));
    std::optional<Corners> paper;
    if (shot.held && print)
        paper = hold(film, shot, viewOf(shot), *print);
    return {exposed(std::move(film), shot.faults, shot.seed), std::nullopt, paper};
}

SelfieShot someSelfie(const people::Person &person, Dice &dice)
{
    const auto between = [&dice](double low, double high) { return static_cast<float>(dice.between(low, high)); };
    SelfieShot shot;
    shot.person = person;
    shot.pose = {between(-13, 13), between(-7, 6), between(-6, 6)};
    shot.expression.smile = between(0, 0.8);
    shot.expression.gazeX = between(-1, 1);
    const float side = dice.chance(0.5) ? 1.0F : -1.0F;
    shot.light.key = {side * between(0.3, 0.9), between(0.2, 0.8), between(0.5, 0.9)};
    shot.light.fill.x = -side * 0.7F;
    shot.light.keyLight = shot.light.keyLight * between(0.82, 1.05);
    shot.clothes = {dice.pick(std::span<const Vec3>(Cloths)), static_cast<people::Neckline>(dice.between(0, 2))};
    shot.faults.warmth = between(-0.5, 0.7);
    shot.faults.blur = between(0.6, 1.0);
    shot.faults.exposure = between(-0.25, 0.15);
    shot.distance = between(440, 600);
    shot.headShare = between(0.44, 0.5);
    shot.seed = dice.next();
    return shot;
}

std::vector<SelfieShot> livenessOf(const SelfieShot &selfie)
{
    struct Moment
    {
        float yaw, pitch, smile, eyesOpen;
    };
    static constexpr std::array Moments{Moment{0, 0, 0, 1},  Moment{-22, 0, 0, 1}, Moment{22, 1, 0, 1},
                                        Moment{0, 13, 0, 1}, Moment{2, 0, 1, 1},   Moment{0, 0, 0.2F, 0}};
    std::vector<SelfieShot> frames;
    for (const auto &moment : Moments) {
        auto frame = selfie;
        frame.held.reset();
        frame.width = 640;
        frame.height = 480;
        frame.headShare = 0.62F;
        frame.pose = {moment.yaw, moment.pitch, selfie.pose.roll / 3};
        frame.expression = {.smile = moment.smile, .eyesOpen = moment.eyesOpen};
        frame.faults.glare = 0;
        frames.push_back(frame);
    }
    return frames;
}

} // namespace vigie::drawn::scenes
