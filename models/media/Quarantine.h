#pragma once

#include "models/base/Sha256.h"

#include <cstddef>
#include <list>
#include <map>
#include <set>
#include <span>

namespace vigie::media {

/// Remembers which bytes ended a decoder. Two times, and they are not tried again while the program runs.
class Quarantine
{
public:
    static constexpr int CrashesToQuarantine = 2;
    static constexpr std::size_t MaxRemembered = 4096; ///< the oldest are forgotten first

    /// Cheap while nothing of this size has crashed: hashes only then.
    bool holds(std::span<const std::byte> bytes) const;
    /// True when this crash was one too many.
    bool blame(std::span<const std::byte> bytes);

private:
    struct Record
    {
        int crashes = 0;
        std::size_t size = 0;
        std::list<Sha256>::iterator age;
    };
    void forgetOldest();

    std::map<Sha256, Record> m_records;
    std::list<Sha256> m_oldestFirst;
    std::multiset<std::size_t> m_sizes;
};

} // namespace vigie::media
