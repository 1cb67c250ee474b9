#include "models/backend/sample/Zones.h"

#include "models/documents/CheckDigit.h"

namespace vigie::backend::sample {

using namespace vigie::documents;

namespace {

std::size_t index(int position)
{
    return static_cast<std::size_t>(position - 1); // layouts count from 1
}

} // namespace

std::vector<std::string> writeZone(MrzFormat format, const std::map<MrzField, std::string> &values)
{
    const auto &layout = layoutOf(format);
    std::vector<std::string> lines(static_cast<std::size_t>(layout.lines),
                                   std::string(static_cast<std::size_t>(layout.length), Filler));
    for (const auto &piece : layout.pieces) {
        const auto value = values.find(piece.field);
        if (value == values.end())
            continue;
        const auto size = static_cast<std::size_t>(piece.place.last - piece.place.first + 1);
        const auto text = value->second.substr(0, size);
        lines[index(piece.place.line)].replace(index(piece.place.first), text.size(), text);
    }
    for (const auto &digit : layout.digits) { // the composite one comes last and covers the others
        std::string over;
        for (const auto &place : digit.over)
            over += textAt(lines, place);
        lines[index(digit.at.line)][index(digit.at.first)] = checkDigit(over).value_or(Filler);
    }
    return lines;
}

} // namespace vigie::backend::sample
