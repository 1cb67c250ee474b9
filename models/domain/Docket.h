#pragma once

#include "models/base/Instant.h"
#include "models/domain/DocketId.h"
#include "models/domain/Ids.h"
#include "models/domain/LocalizedText.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Questions that the policy does not answer, before the ethics committee.
namespace vigie::domain {

namespace docket {
inline constexpr qsizetype QuestionLimit = 4'000; ///< UTF-16 units
inline constexpr qsizetype OptionLimit = 500;
inline constexpr qsizetype TextLimit = 8'000; ///< of a position, of reasons, of a clause
inline constexpr std::size_t FewestOptions = 2;
inline constexpr std::size_t MostOptions = 6;
} // namespace docket

enum class DocketState : std::uint8_t {
    Unknown,
    Open,
    Answered,
    BecamePolicy,
};

/// What somebody lays before the committee. The case is named by its opaque id alone; its content never comes along.
struct DocketQuestion
{
    CaseId caseId; ///< it arose in
    QString question;
    std::vector<QString> options{};

    friend bool operator==(const DocketQuestion &, const DocketQuestion &) = default;
};

/// What one member of the committee thinks. Written once: whoever wrote has seen what the others think.
struct DocketPosition
{
    PersonId author;
    QString authorName;
    std::optional<int> option{}; ///< counted from 0; none: none of them
    QString text;
    Instant at{};

    friend bool operator==(const DocketPosition &, const DocketPosition &) = default;
};

/// The words that a clause is to have from now on.
struct DocketProposal
{
    ClauseId clause;
    LocalizedText text;    ///< French and English
    LocalizedText summary; ///< what people read of the change before they go on working

    friend bool operator==(const DocketProposal &, const DocketProposal &) = default;
};

struct DocketAnswer
{
    PersonId author;
    QString authorName;
    std::optional<int> option{};
    QString reasons;
    std::optional<DocketProposal> proposal{};
    Instant at{};

    friend bool operator==(const DocketAnswer &, const DocketAnswer &) = default;
};

struct Docket
{
    DocketId id;
    std::int64_t rev = 0;
    DocketQuestion about{};
    bool restricted = false; ///< its case goes the restricted path: for people who may work there
    DocketState state = DocketState::Unknown;
    PersonId askedBy;
    QString askedByName;
    Instant askedAt{};
    std::vector<DocketPosition> positions{}; ///< as far as the reader may see them, in the order written
    int written = 0;                         ///< how many there are
    std::optional<DocketAnswer> answer{};
    std::optional<int> policyVersion{}; ///< that followed
    std::optional<Instant> policyAt{};

    friend bool operator==(const Docket &, const Docket &) = default;
};

/// The position that this person wrote; null: none yet.
const DocketPosition *positionOf(const Docket &docket, const PersonId &person);

/// What somebody else thinks is shown to whoever wrote what they think, and to everybody once there is an answer.
Docket asSeenBy(Docket docket, const PersonId &reader);

enum class DocketGap : std::uint8_t {
    CaseMissing,
    QuestionMissing,
    QuestionTooLong,
    TooFewOptions,
    TooManyOptions,
    OptionEmpty,
    OptionTooLong,
    OptionTwice,
};

/// What keeps a question from being asked, each once.
std::vector<DocketGap> docketGaps(const DocketQuestion &question);

/// Whether `option` is one of the question's, or none of them.
bool isOptionOf(const DocketQuestion &question, std::optional<int> option);

/// A clause, and words for it and for its summary in French and in English.
bool isWhole(const DocketProposal &proposal);

} // namespace vigie::domain
