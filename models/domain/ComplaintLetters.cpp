#include "models/domain/ComplaintLetters.h"

#include "models/domain/LetterText.h"

#include <QStringList>

namespace vigie::domain {

namespace {

using Values = std::map<QString, QString>;

LetterDraft written(const Policy &policy, const LocalizedText &frame, const Values &values,
                    const NoticeLetterFacts &facts)
{
    LetterDraft draft{{facts.language, facts.date, {}}, {}};
    draft.letter.text = fillLetter(frame.in(facts.language), values, draft.missing).trimmed();
    sign(draft, policy.sender);
    return draft;
}

/// Each kind once, however many posts it was about. Empty where the policy has no words for one: nobody is told half.
std::optional<QString> endsOf(const ComplaintLetterRules &rules, const std::vector<Relief> &reliefs,
                              const std::string &language)
{
    QStringList lines;
    for (const auto &relief : reliefs) {
        const QString words = wordsOf(rules.reliefs, relief.kind, language);
        if (words.isEmpty())
            return std::nullopt;
        const QString line = QStringLiteral("– ") + words;
        if (!lines.contains(line))
            lines << line;
    }
    return lines.join(u'\n');
}

QString outcomeOf(const ComplaintLetterRules &rules, const Complaint &complaint, const ComplaintDecision &decision,
                  const std::string &language)
{
    const auto &table = complaint.from == Complainant::Member ? rules.memberOutcomes : rules.notifierOutcomes;
    const QString words = wordsOf(table, decision.outcome, language);
    const auto ends = endsOf(rules, reliefs(decision, complaint), language);
    if (words.isEmpty() || !ends)
        return {};
    return ends->isEmpty() ? words : words + u'\n' + *ends;
}

QString referenceOf(const std::string &id)
{
    return QString::fromStdString(id);
}

} // namespace

LetterDraft complaintAcknowledgement(const Policy &policy, const Complaint &complaint, const NoticeLetterFacts &facts)
{
    const auto &rules = policy.complaintLetters;
    return written(policy, rules.acknowledgement,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), referenceOf(complaint.id.value)},
                    {QStringLiteral("redress"), rules.redress.in(facts.language)}},
                   facts);
}

LetterDraft complaintAnswer(const Policy &policy, const Complaint &complaint, const ComplaintDecision &decision,
                            const NoticeLetterFacts &facts)
{
    const auto &rules = policy.complaintLetters;
    return written(policy, rules.answer,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), referenceOf(complaint.id.value)},
                    {QStringLiteral("received"), readableDate(letterDate(complaint.receivedAt), facts.language)},
                    {QStringLiteral("decided"), readableDate(letterDate(complaint.of.at), facts.language)},
                    {QStringLiteral("outcome"), outcomeOf(rules, complaint, decision, facts.language)},
                    {QStringLiteral("facts"), decision.reason.trimmed()},
                    {QStringLiteral("supervision"), rules.supervision.in(facts.language)},
                    {QStringLiteral("redress"), rules.redress.in(facts.language)}},
                   facts);
}

LetterDraft changeLetter(const Policy &policy, const Complaint &complaint, const ComplaintDecision &decision,
                         const NoticeLetterFacts &facts)
{
    const auto &rules = policy.complaintLetters;
    return written(policy, rules.change,
                   {{QStringLiteral("date"), readableDate(facts.date, facts.language)},
                    {QStringLiteral("reference"), referenceOf(complaint.notice.value)},
                    {QStringLiteral("outcome"), wordsOf(rules.changes, decision.outcome, facts.language)},
                    {QStringLiteral("supervision"), rules.supervision.in(facts.language)},
                    {QStringLiteral("redress"), rules.redress.in(facts.language)}},
                   facts);
}

bool changesAnswer(const Complaint &complaint, const ComplaintDecision &decision)
{
    return complaint.from == Complainant::Member &&
           (decision.outcome == ComplaintOutcome::Upheld || decision.outcome == ComplaintOutcome::Partly);
}

} // namespace vigie::domain
