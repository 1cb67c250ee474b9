#include "models/drawn/people/Portrait.h"

#include "models/drawn/people/Hair.h"
#include "models/drawn/people/SkinPaint.h"

#include <cmath>
#include <iterator>
#include <numbers>

namespace vigie::drawn::people {
namespace {

/// Turns a head about the neck; the lower, the less.
class Turn
{
public:
    Turn(const Pose &pose, float chinHeight) : m_pose(pose), m_chin(chinHeight) {}

    Vec3 operator()(Vec3 place, float share) const
    {
        const Vec3 pivot{0, -m_chin + 10, -98};
        auto p = place - pivot;
        const auto rotate = [](float &a, float &b, float degrees) {
            const float angle = degrees * std::numbers::pi_v<float> / 180, c = std::cos(angle), s = std::sin(angle);
            const float turned = a * c - b * s;
            b = a * s + b * c;
            a = turned;
        };
        rotate(p.x, p.z, -m_pose.yaw * share);
        rotate(p.y, p.z, -m_pose.pitch * share);
        rotate(p.x, p.y, -m_pose.roll * share);
        return p + pivot;
    }
    /// How much of the turn a place takes part in.
    float share(Vec3 rest) const { return smoothStep(-m_chin - 82, -m_chin - 12, rest.y + 0.12F * (rest.z + 50)); }

    Vec3 turned(Vec3 rest) const { return (*this)(rest, share(rest)); }

private:
    Pose m_pose;
    float m_chin;
};

void append(std::vector<Surface> &all, std::vector<Surface> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

/// Light in the picture is fixed; paint sees normals after the turn, so nothing else needs turning.
void turn(std::vector<Surface> &surfaces, const Turn &pose, bool isWhole)
{
    for (auto &surface : surfaces) {
        for (auto &vertex : surface.vertices)
            vertex.place = isWhole ? pose(vertex.rest, 1) : pose.turned(vertex.rest);
        setNormals(surface);
    }
}

} // namespace

double FaceMarks::eyeDistance() const
{
    return std::hypot(rightPupil.x - leftPupil.x, rightPupil.y - leftPupil.y);
}

FaceMarks drawSitter(Film &film, const Sitting &sitting)
{
    const Head head(sitting.person, sitting.expression);
    const SkinPaint skin(head, sitting.light);
    const Turn pose(sitting.pose, head.bones().chinHeight);

    std::vector<Surface> bending;
    bending.push_back(head.mesh());
    bending.back().paint = skin;
    append(bending, hairOf(head, sitting.light));
    turn(bending, pose, false);

    auto stiff = glassesOf(head, sitting.light);
    if (!coversEars(sitting.person.hair))
        append(stiff, earsOf(head, sitting.light));
    turn(stiff, pose, true);
    append(bending, std::move(stiff));
    append(bending, bodyOf(head, sitting.light, skin, sitting.clothes));
    render(film, bending, sitting.view);

    const auto seen = [&](Vec3 rest) { return sitting.view.seen(pose.turned(rest)); };
    return {seen(head.pupil(-1)),
            seen(head.pupil(1)),
            seen(head.noseTip()),
            seen(head.mouthCorner(-1)),
            seen(head.mouthCorner(1)),
            seen(head.chin()),
            seen({0, head.bones().crownHeight, -85})};
}

} // namespace vigie::drawn::people
