#pragma once

#include "models/base/Result.h"
#include "models/screening/Findings.h"

#include <QString>

#include <set>

namespace vigie::screening {

/// The second net under letters to members and statements of reasons: what stands in them besides the platform's own
/// contacts and ids (UUIDs) and must not leave, because it is somebody's e-mail address, telephone number, bank
/// account, card or postal address. (A statement for the transparency database contains no personal data: DSA Art.
/// 24(5).)
class LetterScreening
{
public:
    /// In UTF-16 units. Nobody writes such a letter; what is longer is refused unread.
    static constexpr qsizetype LongestLetter = 1'000'000;

    /// `ownContacts`: one detail each, in any spelling ("moderation@platform.example", "+33 1 99 00 12 34", a postal
    /// address). Invalid, with its place in the list, when one of them is not exactly one detail: it would not be
    /// recognised in a letter, either.
    static Result<LetterScreening> create(const std::vector<QString> &ownContacts);

    /// Every span that must not leave; those of low confidence, too, for a person to look at. TooLarge when the text is
    /// longer than LongestLetter.
    Result<Findings> mustNotLeave(const QString &text) const;

private:
    LetterScreening() = default;
    using Detail = std::pair<DetailKind, std::string>;
    std::set<Detail> m_own;
};

} // namespace vigie::screening
