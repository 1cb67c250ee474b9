#include "models/domain/ZoneFindings.h"

namespace vigie::domain {

PicturePoint unturned(PicturePoint at, Turn turn)
{
    switch (turn) {
    case Turn::None:
        break;
    case Turn::Quarter:
        return {at.y, 1 - at.x};
    case Turn::Half:
        return {1 - at.x, 1 - at.y};
    case Turn::ThreeQuarters:
        return {1 - at.y, at.x};
    }
    return at;
}

} // namespace vigie::domain
