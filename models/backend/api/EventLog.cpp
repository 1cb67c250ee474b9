#include "models/backend/api/EventLog.h"

#include <nlohmann/json.hpp>

namespace vigie::backend::api {

void EventLog::write(std::string_view event, std::initializer_list<Field> fields)
{
    nlohmann::ordered_json line{{"at", toRfc3339(m_clock.wall())}, {"event", event}};
    for (const auto &[name, value] : fields)
        std::visit([&line, key = std::string(name)](const auto &v) { line[key] = v; }, value);
    const auto text = line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    std::fwrite(text.data(), 1, text.size(), m_out);
    std::fflush(m_out);
}

} // namespace vigie::backend::api
