#pragma once

#include "models/domain/Complaint.h"
#include "models/domain/Letter.h"
#include "models/domain/MemberBlock.h"
#include "models/domain/NoticeDecision.h"
#include "models/domain/NoticeStatement.h"

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

/// That a decision was taken back, and why.
struct TakenBackNotice
{
    QString reason;     ///< as it stands in the letters
    QString authorName; ///< as colleagues know them
    Instant at{};

    friend bool operator==(const TakenBackNotice &, const TakenBackNotice &) = default;
};

/// A decision that counts, with everything that followed from it.
struct DecidedNotice
{
    DecisionId id;
    NoticeDecision decision;
    QString authorName; ///< as colleagues know them
    Instant at{};
    std::optional<TakenBackNotice> takenBack{}; ///< it counts no longer

    friend bool operator==(const DecidedNotice &, const DecidedNotice &) = default;
};

/// A complaint about a decision of the file, and what became of it: whether the decision was examined again.
struct FiledComplaint
{
    ComplaintId id;
    DecisionId of;
    Complainant from = Complainant::Unknown;
    QString text;
    Instant receivedAt{};
    ComplaintOutcome outcome = ComplaintOutcome::Unknown; ///< Unknown: not decided yet
    QString reason{};
    QString authorName{}; ///< who decided it, as colleagues know them
    std::optional<Instant> decidedAt{};
    DecisionId answer{}; ///< the decision on it; empty: not decided yet

    friend bool operator==(const FiledComplaint &, const FiledComplaint &) = default;
};

/// What the platform keeps about a notice and the replica does not: who sent it, what was decided, who was told what.
struct NoticeFile
{
    NoticeId notice;
    Notifier notifier;                         ///< empty where nobody said who they are
    std::vector<DecidedNotice> decisions;      ///< oldest first
    std::vector<SentLetter> letters;           ///< oldest first, the acknowledgement among them
    std::vector<FiledComplaint> complaints{};  ///< oldest first
    std::vector<NoticeStatement> statements{}; ///< for the EU's database, oldest first
    bool statementsLeave = false;              ///< somebody told the platform where to send them
    StatementPause statementsPause = StatementPause::None;
    std::vector<NotedBlock> blocks{}; ///< between who sent it and the members it is about

    friend bool operator==(const NoticeFile &, const NoticeFile &) = default;
};

} // namespace vigie::domain
