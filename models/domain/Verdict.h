#pragma once

#include "models/domain/Item.h"

namespace vigie::domain {

/// A machine's verdict in full, whatever its wire form was.
struct VerdictFrame
{
    Milliseconds time{0}; ///< 0 for a still
    std::vector<VerdictClass> classes;

    friend bool operator==(const VerdictFrame &, const VerdictFrame &) = default;
};

struct Verdict
{
    std::string provider;
    std::string model;
    Instant receivedAt{};
    std::vector<VerdictFrame> frames;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace vigie::domain
