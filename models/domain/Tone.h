#pragma once

namespace vigie::domain {

/// What a piece of information means for the person who reads it. The window turns it into a symbol, a word and a
/// colour.
enum class Tone { Neutral, Good, Soon, Danger, Machine };

} // namespace vigie::domain
