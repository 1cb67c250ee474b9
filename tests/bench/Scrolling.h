#pragma once

#include <nlohmann/json.hpp>

#include <functional>

namespace vigie::bench {

class BenchApplication;
class Workstation;

/// Turns the wheel over the list 60 times a second, with a jump across the whole of it now and then, until `enough`.
/// The time of a frame is from when the turn was due (not from when a busy loop came to it) until it was flushed.
nlohmann::ordered_json scroll(BenchApplication &application, Workstation &workstation,
                              const std::function<bool()> &enough);

} // namespace vigie::bench
