#pragma once

#include "models/base/Clock.h"

#include <cstdio>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace vigie::backend::api {

/// The structured log: one JSON object a line. Names of events and fields are ours; values are ids, route patterns and
/// numbers, never captions, names, tokens or addresses.
class EventLog
{
public:
    using Value = std::variant<std::string_view, std::int64_t>;
    using Field = std::pair<std::string_view, Value>;

    EventLog(const Clock &clock, std::FILE *out) : m_clock(clock), m_out(out) {}
    void write(std::string_view event, std::initializer_list<Field> fields = {});

private:
    const Clock &m_clock;
    std::FILE *m_out; ///< not owned
};

} // namespace vigie::backend::api
