#pragma once

#include "tests/gallery/Stage.h"

namespace vigie::gallery {

/// One thing a person sees. `set` works the window until it stands, by keys where there are keys; false: it did not.
struct State
{
    const char *id;
    std::function<bool(Stage &)> set;
};

const std::vector<State> &states();

} // namespace vigie::gallery
