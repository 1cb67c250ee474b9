#pragma once

#include "models/compliance/DeliveryState.h"

/// Bringing statements of reasons to the DSA Transparency Database: each exactly once, none lost, whatever the way
/// there does. The database has no update and no delete; what makes this possible is that it knows a puid for ever. So
/// the puid is on disk before the first attempt, and every attempt has the same one.
///
/// Pure: no clock, no thread, no source of chance, no input or output. Time and chance come with each event, what is to
/// be done comes back as effects.
namespace vigie::compliance {

struct DeliveryStep
{
    DeliveryState state;
    std::vector<DeliveryEffect> effects;
};

/// What is known, what happened → what is known now and what is to be done. Answers to a call that is not under way are
/// ignored. A statement that validate() would not send, or that names another puid, is set aside without a call.
DeliveryStep stepDelivery(DeliveryState state, const DeliveryEvent &event);

} // namespace vigie::compliance
