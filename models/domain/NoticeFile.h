#pragma once

#include "models/domain/Letter.h"
#include "models/domain/NoticeDecision.h"

namespace vigie::domain {

enum class LetterTo : std::uint8_t { Unknown, Member, Notifier };

/// A letter as it was sent.
struct SentLetter
{
    LetterTo to = LetterTo::Unknown;
    Letter letter;
    Instant at{};

    friend bool operator==(const SentLetter &, const SentLetter &) = default;
};

/// A decision that counts, with everything that followed from it.
struct DecidedNotice
{
    DecisionId id;
    NoticeDecision decision;
    QString authorName; ///< as colleagues know them
    Instant at{};

    friend bool operator==(const DecidedNotice &, const DecidedNotice &) = default;
};

/// What the platform keeps about a notice and the replica does not: who sent it, what was decided, who was told what.
struct NoticeFile
{
    NoticeId notice;
    Notifier notifier;                    ///< empty where nobody said who they are
    std::vector<DecidedNotice> decisions; ///< oldest first
    std::vector<SentLetter> letters;      ///< oldest first, the acknowledgement among them

    friend bool operator==(const NoticeFile &, const NoticeFile &) = default;
};

} // namespace vigie::domain
