#pragma once

#include "models/drawn/people/Portrait.h"
#include "models/drawn/scenes/Camera.h"

#include <cstdint>
#include <optional>

namespace vigie::drawn::scenes {

/// A document held beside the face.
struct HeldPaper
{
    papers::PaperSize size{};
    float nearer = 150; ///< millimetres in front of the face
    Point at{70, -165}; ///< millimetres from the middle between the eyes, y up
    float turn = 6;     ///< degrees
    float lean = 8;     ///< degrees it leans back

    /// Low at one side, and all of it in the picture.
    static HeldPaper beside(papers::PaperSize size);
};

/// Somebody with a telephone at arm's length.
struct SelfieShot
{
    people::Person person;
    people::Pose pose;
    people::Expression expression;
    people::Lighting light;
    people::Clothes clothes;
    int width = 1200; ///< pixels
    int height = 1600;
    float distance = 520;   ///< millimetres
    float headShare = 0.5F; ///< of the picture's height, from chin to crown
    Point aim{0, 0};        ///< how far the face is off its place, shares of the picture
    float detail = 1;       ///< share of the pixels across with which person and room are drawn: a lens is no sharper
    std::optional<HeldPaper> held;
    Faults faults;
    std::uint64_t seed = 1;

    /// At which to print the held document.
    double pixelsPerMm() const;
};

struct SelfiePhotograph
{
    Canvas picture;
    std::optional<people::FaceMarks> face; ///< none of a picture that we did not draw
    std::optional<Corners> paper;          ///< the held one's
};

/// `print` is the held document's front; none is needed when none is held.
SelfiePhotograph photograph(const SelfieShot &shot, const Canvas *print = nullptr);

/// With a picture of somebody in place of a drawn person. It fills the frame and keeps its middle, as large as it is
/// wide or high enough; pose, expression, clothes and the room are not used.
SelfiePhotograph photographOf(const Canvas &portrait, const SelfieShot &shot, const Canvas *print = nullptr);

/// Another day, another place: pose, light, expression, clothes as chance has them, within what a selfie needs.
SelfieShot someSelfie(const people::Person &person, Dice &dice);

/// The frames of a liveness check, 640 × 480: ahead, left, right, up, a smile, eyes shut.
std::vector<SelfieShot> livenessOf(const SelfieShot &selfie);

} // namespace vigie::drawn::scenes
