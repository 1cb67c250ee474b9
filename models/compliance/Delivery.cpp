#include "models/compliance/Delivery.h"

#include "models/compliance/DeliveryTurn.h"

namespace vigie::compliance {

DeliveryStep stepDelivery(DeliveryState state, const DeliveryEvent &event)
{
    DeliveryStep step{std::move(state), {}};
    DeliveryTurn turn(step.state, step.effects, event);
    std::visit([&turn](const auto &what) { turn.on(what); }, event.what);
    turn.finish();
    return step;
}

} // namespace vigie::compliance
