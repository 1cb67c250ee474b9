#pragma once

#include "tests/gallery/Stage.h"

namespace vigie::gallery {

/// One thing a person sees. `set` works the window until it stands, by keys where there are keys; false: it did not.
struct State
{
    const char *id;
    std::function<bool(Stage &)> set;
    int largestText = 200; ///< percent; above it words are known not to fit: a fault, named in tests/README.md
};

/// Everything the window can look like, in the order of a shift.
std::vector<State> states();

std::vector<State> canvasStates();      ///< pictures, lists and batches
std::vector<State> judgingStates();     ///< policy, seals, readers, appeals
std::vector<State> teamStates();        ///< colleagues, alarms, what came back
std::vector<State> applicationStates(); ///< the certification desk
std::vector<State> noticeStates();      ///< the notice desk
std::vector<State> referralStates();    ///< referrals, at the notice desk
std::vector<State> measureStates();     ///< accounts and several notices at once, at the notice desk
std::vector<State> casebookStates();    ///< what stands beside the cases, at the notice desk
std::vector<State> informationStates(); ///< orders to give information, at the notice desk
std::vector<State> pageStates();        ///< what is beside the desk

} // namespace vigie::gallery
