#include "models/domain/Item.h"

namespace vigie::domain {

bool canMove(ItemState from, ItemState to)
{
    switch (from) {
    case ItemState::Pending:
        return to == ItemState::Published || to == ItemState::Blocked;
    case ItemState::Published:
        return to == ItemState::Unavailable;
    case ItemState::Unavailable:
    case ItemState::Blocked:
        return to == ItemState::Published;
    case ItemState::Unknown:
        return false;
    }
    return false;
}

} // namespace vigie::domain
