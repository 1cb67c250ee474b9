#pragma once

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

namespace vigie::contract {

/// A word of a closed list; the reading fails where this version does not know it.
template <typename Enum> Enum known(Fields &fields, const char *key)
{
    const auto value = fromWire<Enum>(fields.word(key));
    if (!fields.failed() && value == Enum::Unknown)
        fields.fail(key, "is not known");
    return value;
}

} // namespace vigie::contract
