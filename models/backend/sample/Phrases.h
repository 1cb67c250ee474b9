#pragma once

#include "models/drawn/Dice.h"
#include "models/domain/Severity.h"

#include <QString>

#include <string>

namespace vigie::backend::sample {

/// A caption in "fr" or "en". Some carry emoji, and a few what a hostile author would put in: bidirectional overrides
/// and invisible characters, which the desk must show.
QString captionIn(const std::string &language, drawn::Dice &dice);

/// What a notifier wrote about an item of this category.
QString explanationIn(const std::string &language, domain::Category category, drawn::Dice &dice);

/// What a member wrote about a block of their item.
QString complaintIn(const std::string &language, drawn::Dice &dice);

struct MemberName
{
    QString displayName;
    QString handle; ///< ends with ".sample": nobody's
};
MemberName memberName(int number);

} // namespace vigie::backend::sample
