#include "models/domain/PolicyDifference.h"

#include <optional>

namespace vigie::domain {

namespace {

/// Text and examples in one: what a reader compares.
LocalizedText wholeOf(const Clause &clause)
{
    LocalizedText whole;
    for (const auto &[language, text] : clause.text.byLanguage) {
        QString &words = whole.byLanguage[language];
        words = text;
        for (const auto *example : {&clause.allowed, &clause.forbidden})
            if (const QString more = example->in(language); !more.isEmpty())
                words += QLatin1Char('\n') + more;
    }
    return whole;
}

std::optional<ClauseChange> changeOf(const Clause &before, const Clause &after)
{
    ClauseChange change{after.id,        after.code,     ClauseChangeKind::Unknown, after.title,
                        wholeOf(before), wholeOf(after), before.severity,           after.severity};
    if (change.before != change.after || before.title != after.title || before.statement != after.statement)
        change.kind = ClauseChangeKind::Reworded;
    else if (before.severity != after.severity || before.actions != after.actions ||
             before.twoReaders != after.twoReaders || before.category != after.category)
        change.kind = ClauseChangeKind::Regraded;
    else
        return std::nullopt;
    return change;
}

} // namespace

std::vector<ClauseChange> differences(const Policy &before, const Policy &after)
{
    std::vector<ClauseChange> out;
    for (const auto &clause : after.clauses) {
        const auto *old = before.find(clause.id);
        if (!old) {
            out.push_back({clause.id,
                           clause.code,
                           ClauseChangeKind::Added,
                           clause.title,
                           {},
                           wholeOf(clause),
                           Severity::Unknown,
                           clause.severity});
        } else if (auto change = changeOf(*old, clause)) {
            out.push_back(std::move(*change));
        }
    }
    for (const auto &clause : before.clauses)
        if (!after.find(clause.id))
            out.push_back({clause.id,
                           clause.code,
                           ClauseChangeKind::Removed,
                           clause.title,
                           wholeOf(clause),
                           {},
                           clause.severity,
                           Severity::Unknown});
    return out;
}

std::vector<PolicyChange> changesSince(const Policy &policy, int version)
{
    std::vector<PolicyChange> out;
    for (const auto &change : policy.changes)
        if (change.version > version && change.version <= policy.version)
            out.push_back(change);
    return out;
}

} // namespace vigie::domain
