#pragma once

#include "models/documents/Mrz.h"

#include <QStringList>

#include <optional>
#include <vector>

/// A machine readable zone while somebody types it.
namespace vigie::ui::certification {

struct ZoneSize
{
    int lines = 0;
    int length = 0; ///< characters a line

    friend bool operator==(const ZoneSize &, const ZoneSize &) = default;
};

/// The format of this size that begins like these lines; none when no format has the size.
std::optional<documents::MrzFormat> likelyFormat(const QStringList &lines, ZoneSize size);

/// Where a zone of this format has the sex; counted from 1. None: nowhere.
std::optional<documents::MrzPlace> sexPlace(documents::MrzFormat format);

/// What is not shown of a zone as long as nobody has to compare it letter by letter: the sex and, with `numbers`, what
/// stands in a number of the document or of its holder, up to the last three characters of the document's own.
std::vector<documents::MrzPlace> hiddenPlaces(const QStringList &lines, documents::MrzFormat format, bool numbers);

struct TypedCheck
{
    enum class State {
        NotTyped, ///< its digit or what it is computed over is not all there
        Agrees,
        Differs
    };
    documents::MrzField field = documents::MrzField::Composite;
    State state = State::NotTyped;

    friend bool operator==(const TypedCheck &, const TypedCheck &) = default;
};

struct TypedZone
{
    std::vector<TypedCheck> checks;
    bool isWhole = false;             ///< every line has all its characters
    std::optional<ErrorCode> failure; ///< of a whole one that is no zone
};

/// `lines` as tidied() returns them, at most of the size.
TypedZone typedZone(const QStringList &lines, ZoneSize size);

/// What a person or a reader typed into one line, as zones are written: upper case, `«` as two fillers, spaces left
/// out. `dropped`: something else that no zone has was left out, too.
QString zoneText(const QString &typed, bool &dropped);

} // namespace vigie::ui::certification
