#pragma once

#include "models/compliance/DatabaseAnswer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::compliance {

enum class DeliveryStage : std::uint8_t {
    Waiting,   ///< to be sent; may have been sent before, nobody knows
    Delivered, ///< on record in the database
    SetAside,  ///< refused: a person corrects it, under the same puid
};

enum class RefusedBy : std::uint8_t {
    Nobody,
    OurRules,    ///< it never left
    TheDatabase, ///< 422
    ItsSize,     ///< 413 although it went alone
};

/// A statement of reasons on its way to the Transparency Database, as it is stored.
struct StatementRow
{
    std::string puid; ///< permanent: made once, before the first attempt
    std::string body; ///< JSON, byte for byte the same in every attempt
    DeliveryStage stage = DeliveryStage::Waiting;
    DatabaseReceipt receipt{}; ///< of Delivered
    RefusedBy refusedBy = RefusedBy::Nobody;
    std::vector<std::string> faults{}; ///< of SetAside: the fields at fault, where they are known

    friend bool operator==(const StatementRow &, const StatementRow &) = default;
};

} // namespace vigie::compliance
