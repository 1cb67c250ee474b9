#pragma once

#include "models/drawn/people/Mesh.h"
#include "models/drawn/people/Person.h"

#include <array>

namespace vigie::drawn::people {

/// What a face does at the moment.
struct Expression
{
    float smile = 0;    ///< 0…1
    float eyesOpen = 1; ///< 0: shut
    float gazeX = 0;    ///< millimetres the pupils are off the middle, to the right in the picture
    float gazeY = 0;
};

/// The form of a head from crown to neck. The origin lies between the pupils, x to the right in the picture, y up, z
/// towards the viewer; millimetres.
class Head
{
public:
    Head(const Person &person, const Expression &expression);

    /// A point of the skull without features. `t` runs 0…1 from the crown to the base of the neck; `angle` in radians,
    /// 0 in front, positive to the right in the picture.
    Vec3 skull(float t, float angle) const;
    /// How far features stand out of the skull, towards the viewer, at a place of the face.
    float relief(float x, float y) const;
    Vec3 surface(float t, float angle) const;
    /// The skin of the face at this place as seen from the front.
    Vec3 onFace(float x, float y) const;

    /// The skin of head and neck. u runs from behind over the left in the picture to the right and back again.
    Surface mesh() const;

    /// The pupil on the right in the picture (side 1) or on the left (side −1).
    Vec3 pupil(float side) const;
    Vec3 mouthCorner(float side) const;
    Vec3 noseTip() const;
    Vec3 chin() const;
    Vec3 earTop(float side) const;
    /// Height of the line between the lips.
    float mouthLine(float x) const;

    const Person &person() const { return m_person; }
    const Bones &bones() const { return m_person.bones; }
    const Expression &expression() const { return m_expression; }
    /// 0 when young, 1 at eighty.
    float wear() const;

    /// The angle of a column of the mesh.
    static float angleOf(float u);

private:
    static constexpr std::size_t Rings = 17;
    struct Ring
    {
        Vec3 front;
        Vec3 side;
        Vec3 back;
        float roundness; ///< exponent of the front half: 2 is an ellipse
    };

    void makeRings();
    Ring ringAt(float t) const;
    float nose(float x, float y) const;
    float eyes(float x, float y) const;
    float mouth(float x, float y) const;
    float cheeks(float x, float y) const;

    Person m_person;
    Expression m_expression;
    std::array<Ring, Rings> m_rings;
};

} // namespace vigie::drawn::people
