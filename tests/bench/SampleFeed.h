#pragma once

#include "models/domain/Case.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace vigie::bench {

/// The words of captions: made of syllables, as often as words are in a language (Zipf), so that a search meets both
/// words that stand everywhere and words that stand once.
class Vocabulary
{
public:
    static constexpr std::size_t Words = 20'000;

    explicit Vocabulary(std::mt19937_64 random);
    const std::string &draw(std::mt19937_64 &random) const;
    const std::string &at(std::size_t rank) const { return m_words[rank]; }

private:
    std::vector<std::string> m_words; ///< the most frequent first
};

/// A platform's feed of any length, the same for the same number: one queue, an open case for each item, a member for
/// every fifty items. Ids are UUIDv7 in order of time, as the platform gives them.
class SampleFeed
{
public:
    static constexpr std::int64_t ItemsPerMember = 50;

    SampleFeed();

    domain::Member member(std::int64_t number) const;
    domain::Item item(std::int64_t number) const;
    domain::Case kase(std::int64_t number) const;
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    static std::string id(char kind, std::int64_t number);
    /// The number an id was made of.
    static std::int64_t numberOf(const std::string &id);
    static constexpr const char *Queue = "screening";
    static constexpr const char *Epoch = "bench";

private:
    Vocabulary m_vocabulary;
};

/// Pages of the contract's largest size, one a line, of `items` items from number `first` on.
void writePages(const std::string &path, std::int64_t first, std::int64_t items);

} // namespace vigie::bench
