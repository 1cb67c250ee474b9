#include "widgets/certification/TypedZone.h"

#include "models/documents/CheckDigit.h"

#include <algorithm>

namespace vigie::ui::certification {

using documents::MrzFormat;

namespace {

constexpr char Untyped = ' ';

std::vector<std::string> padded(const QStringList &lines, ZoneSize size)
{
    std::vector<std::string> whole;
    for (int i = 0; i < size.lines; ++i) {
        std::string line = i < lines.size() ? lines[i].toStdString() : std::string();
        line.resize(static_cast<std::size_t>(size.length), Untyped);
        whole.push_back(std::move(line));
    }
    return whole;
}

TypedCheck::State stateOf(const std::vector<std::string> &lines, const documents::MrzDigit &digit)
{
    const auto given = documents::textAt(lines, digit.at).front();
    std::string over;
    for (const auto &place : digit.over)
        over += documents::textAt(lines, place);
    if (given == Untyped || over.find(Untyped) != std::string::npos)
        return TypedCheck::State::NotTyped;
    // A filler says that the number goes on elsewhere, or that there is none: known when everything is typed.
    if (given == documents::Filler)
        return TypedCheck::State::NotTyped;
    return documents::checkDigit(over) == given ? TypedCheck::State::Agrees : TypedCheck::State::Differs;
}

/// Where the characters of a number stand that are masked, without the fillers behind them. None: the piece is no
/// number, or has no more characters than are shown.
std::optional<documents::MrzPlace> numberIn(const QStringList &lines, const documents::MrzPiece &piece)
{
    using documents::MrzField;
    constexpr int Shown = 3; // as the values side by side show them
    const bool isOfDocument = piece.field == MrzField::DocumentNumber;
    if (!isOfDocument && piece.field != MrzField::Optional1 && piece.field != MrzField::Optional2 &&
        piece.field != MrzField::PersonalNumber)
        return std::nullopt;
    auto place = piece.place;
    if (place.line > lines.size())
        return std::nullopt;
    const QString &line = lines[place.line - 1];
    // A number that goes on has a filler in place of its digit, and ends, with what may be shown of it, in another
    // piece.
    const bool goesOn = place.last < line.size() && line[place.last] == QLatin1Char(documents::Filler);
    place.last = std::min(place.last, static_cast<int>(line.size()));
    while (place.last >= place.first && line[place.last - 1] == QLatin1Char(documents::Filler))
        --place.last;
    if (isOfDocument && !goesOn)
        place.last -= Shown;
    return place.last >= place.first ? std::optional(place) : std::nullopt;
}

} // namespace

std::optional<MrzFormat> likelyFormat(const QStringList &lines, ZoneSize size)
{
    const auto formats = documents::formatsOf(size.lines, size.length);
    if (formats.empty())
        return std::nullopt;
    const QString first = lines.isEmpty() ? QString() : lines.front();
    const auto among = [&](MrzFormat format) { return std::ranges::find(formats, format) != formats.end(); };
    for (const auto visa : {MrzFormat::VisaA, MrzFormat::VisaB})
        if (among(visa) && first.startsWith(QLatin1Char('V')))
            return visa;
    if (among(MrzFormat::FrenchCard1995) && first.startsWith(QStringLiteral("IDFRA")))
        return MrzFormat::FrenchCard1995;
    for (const auto usual : {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::FrenchLicence})
        if (among(usual))
            return usual;
    return formats.front();
}

std::optional<documents::MrzPlace> sexPlace(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return documents::MrzPlace{2, 8, 8};
    case MrzFormat::Td2:
    case MrzFormat::Td3:
    case MrzFormat::VisaA:
    case MrzFormat::VisaB:
        return documents::MrzPlace{2, 21, 21};
    case MrzFormat::FrenchCard1995:
        return documents::MrzPlace{2, 35, 35};
    case MrzFormat::FrenchLicence:
        break;
    }
    return std::nullopt;
}

std::vector<documents::MrzPlace> hiddenPlaces(const QStringList &lines, MrzFormat format, bool numbers)
{
    std::vector<documents::MrzPlace> hidden;
    if (const auto sex = sexPlace(format))
        hidden.push_back(*sex);
    if (numbers)
        for (const auto &piece : documents::layoutOf(format).pieces)
            if (const auto place = numberIn(lines, piece))
                hidden.push_back(*place);
    return hidden;
}

TypedZone typedZone(const QStringList &lines, ZoneSize size)
{
    TypedZone typed;
    const auto whole = padded(lines, size);
    typed.isWhole = size.lines > 0 && std::ranges::none_of(whole, [](const std::string &line) {
                        return line.find(Untyped) != std::string::npos;
                    });
    if (typed.isWhole) {
        const auto zone = documents::readMrz(whole);
        if (zone) {
            for (const auto &check : zone->checks)
                typed.checks.push_back(
                    {check.field, check.agrees ? TypedCheck::State::Agrees : TypedCheck::State::Differs});
            return typed;
        }
        typed.failure = zone.code();
    }
    if (const auto format = likelyFormat(lines, size))
        for (const auto &digit : documents::layoutOf(*format).digits)
            typed.checks.push_back({digit.field, stateOf(whole, digit)});
    return typed;
}

QString zoneText(const QString &typed, bool &dropped)
{
    QString text;
    dropped = false;
    for (const auto &line : documents::tidied({typed.toStdString()}))
        for (const char c : line) {
            if (documents::mrzValue(c))
                text += QLatin1Char(c);
            else
                dropped = true;
        }
    return text;
}

} // namespace vigie::ui::certification
