#pragma once

#include "models/drawn/Film.h"
#include "models/drawn/people/Body.h"
#include "models/drawn/people/Head.h"
#include "models/drawn/people/Renderer.h"

namespace vigie::drawn::people {

/// How somebody holds the head: degrees.
struct Pose
{
    float yaw = 0;   ///< positive: turned to the right in the picture
    float pitch = 0; ///< positive: looking up
    float roll = 0;  ///< positive: tipped to the right in the picture
};

/// Everything about one picture of somebody.
struct Sitting
{
    Person person;
    Pose pose;
    Expression expression;
    Lighting light;
    Clothes clothes;
    View view;
};

/// Where the face was drawn: pixels of the picture. Left and right as in the picture.
struct FaceMarks
{
    Point leftPupil;
    Point rightPupil;
    Point noseTip;
    Point leftMouthCorner;
    Point rightMouthCorner;
    Point chin;
    Point crown;

    double eyeDistance() const;
};

/// Draws head, hair, glasses and shoulders over what is on the film.
FaceMarks drawSitter(Film &film, const Sitting &sitting);

} // namespace vigie::drawn::people
