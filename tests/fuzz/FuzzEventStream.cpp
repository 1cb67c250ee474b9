// libFuzzer over the event stream: however the bytes are cut, the events are the same, and nothing grows without end.
#include "models/http/SseParser.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using vigie::http::SseEvent;
using vigie::http::SseParser;

std::vector<SseEvent> parse(std::string_view bytes, std::size_t piece)
{
    std::vector<SseEvent> events;
    SseParser parser([&](const SseEvent &event) { events.push_back(event); });
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        if (!parser.feed(bytes.substr(at, piece)))
            break;
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto whole = parse(bytes, bytes.size());
    const auto cut = parse(bytes, 1 + data[0] % 16);
    if (whole.size() != cut.size())
        std::abort();
    for (std::size_t i = 0; i < whole.size(); ++i)
        if (whole[i].name != cut[i].name || whole[i].data != cut[i].data || whole[i].name.empty() ||
            whole[i].data.size() > SseParser::MaxData + SseParser::MaxLine)
            std::abort();
    return 0;
}
