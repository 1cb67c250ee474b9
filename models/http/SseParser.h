#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace vigie::http {

/// One event of a stream (WHATWG HTML, server-sent events).
struct SseEvent
{
    std::string name; ///< "message" when the stream gives none
    std::string data;
};

/// Cuts a byte stream into events, however it arrives in pieces. Comments are dropped. A line or an event over the cap
/// ends the parse: feed() answers false and the stream is to be closed.
class SseParser
{
public:
    static constexpr std::size_t MaxLine = 64 * 1024;
    static constexpr std::size_t MaxData = 256 * 1024;

    explicit SseParser(std::function<void(const SseEvent &)> onEvent) : m_onEvent(std::move(onEvent)) {}
    [[nodiscard]] bool feed(std::string_view piece);

private:
    bool takeLine();
    void dispatch();

    std::function<void(const SseEvent &)> m_onEvent;
    std::string m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_afterReturn = false; ///< the last byte was CR: an LF now belongs to it
    bool m_broken = false;
};

} // namespace vigie::http
