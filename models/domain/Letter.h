#pragma once

#include "models/base/Instant.h"
#include "models/domain/DecisionAction.h"
#include "models/domain/Item.h"
#include "models/domain/LetterSender.h"
#include "models/domain/LocalizedText.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// What the policy says about letters to members (statement of reasons, DSA Art. 17).
struct LetterRules
{
    LocalizedText frame;     ///< the whole letter; empty: a letter is the clause's own sentence
    LocalizedText redress;   ///< where and until when the decision can be contested
    LocalizedText automated; ///< said when no human decided (Art. 17(3)(c))
    std::map<DecisionAction, LocalizedText> effects;
    std::map<ItemKind, LocalizedText> kinds;

    friend bool operator==(const LetterRules &, const LetterRules &) = default;
};

struct LetterFacts
{
    std::string language; ///< of the member, BCP 47
    std::string date;     ///< of the decision, YYYY-MM-DD
    ItemKind kind = ItemKind::Unknown;
    DecisionAction action = DecisionAction::Unknown;
    bool automated = false;
};

/// A letter exactly as the member gets it.
struct Letter
{
    std::string language;
    std::string date; ///< YYYY-MM-DD
    QString text;
    /// Who it comes from, name first, a line each: head of the letter on paper, and the end of `text`. Empty: it was
    /// written before the policy named a sender.
    std::vector<QString> sender{};

    friend bool operator==(const Letter &, const Letter &) = default;
};

/// A letter with what keeps it from being sent.
struct LetterDraft
{
    Letter letter;
    std::vector<QString> missing; ///< variables without a value; not empty: it cannot be sent

    bool isComplete() const { return missing.empty() && !letter.text.isEmpty(); }
};

/// Names the sender in the letter and below its words. Nothing where the policy names none, or nothing is written yet.
void sign(LetterDraft &draft, const std::optional<LetterSender> &sender);

/// The words without the sender below them, and the sender.
QString bodyOf(const Letter &letter);
QString signatureOf(const Letter &letter);

/// The day of `at` in UTC, YYYY-MM-DD: the same on every machine.
std::string letterDate(Instant at);

} // namespace vigie::domain
