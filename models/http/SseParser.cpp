#include "models/http/SseParser.h"

namespace vigie::http {

bool SseParser::feed(std::string_view piece)
{
    for (const char c : piece) {
        if (m_broken)
            return false;
        if (c == '\n' && m_afterReturn) {
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == '\r';
        if (c == '\n' || c == '\r')
            m_broken = !takeLine();
        else if (m_line.size() >= MaxLine)
            m_broken = true;
        else
            m_line += c;
    }
    return !m_broken;
}

bool SseParser::takeLine()
{
    std::string line;
    line.swap(m_line);
    if (line.empty()) {
        dispatch();
        return true;
    }
    const auto colon = line.find(':');
    if (colon == 0)
        return true;
    const auto field = std::string_view(line).substr(0, colon);
    auto value = colon == std::string::npos ? std::string_view() : std::string_view(line).substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
    return m_event.data.size() <= MaxData;
}

void SseParser::dispatch()
{
    if (m_hasData) {
        if (m_event.name.empty())
            m_event.name = "message";
        m_onEvent(m_event);
    }
    m_event = {};
    m_hasData = false;
}

} // namespace vigie::http
