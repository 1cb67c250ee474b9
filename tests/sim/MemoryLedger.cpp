#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>

/// Commands, decisions and letters.
namespace vigie::sim {

using namespace domain;
using namespace backend;

Result<std::optional<CommandRecord>> MemoryBackendStore::findCommand(const CommandId &id)
{
    const auto it = m_data.commands.find(id.value);
    return it == m_data.commands.end() ? std::optional<CommandRecord>() : std::optional(it->second);
}

Result<void> MemoryBackendStore::writeCommand(const CommandRecord &command)
{
    if (m_data.commands.contains(command.id.value))
        violations.push_back("command-twice: " + command.id.value);
    put(m_data.commands, command.id.value, command);
    return {};
}

Result<void> MemoryBackendStore::forgetCommandsBefore(Instant at)
{
    // No schedule lasts for the time that keys are kept; asking costs a walk over all of them.
    (void)at;
    return {};
}

Result<void> MemoryBackendStore::addDecision(const DecisionRecord &decision)
{
    const std::pair key(decision.caseId.value, decision.round);
    const bool primary = decision.role == DecisionRole::Primary;
    if (primary && m_data.primaries.contains(key))
        violations.push_back("I6 two-primaries: " + decision.caseId.value);
    if (m_data.decisionOfCommand.contains(decision.command.value))
        violations.push_back("I1 applied-twice: " + decision.command.value);
    auto made = decision;
    made.row = static_cast<std::int64_t>(m_data.decisions.size()) + 1;
    if (primary)
        put(m_data.primaries, key, m_data.decisions.size());
    put(m_data.decisionOfCommand, decision.command.value, m_data.decisions.size());
    m_data.decisions.push_back(std::move(made));
    if (m_open)
        m_undo.push_back([this] { m_data.decisions.pop_back(); });
    return {};
}

Result<std::optional<DecisionRecord>> MemoryBackendStore::findPrimary(const CaseId &kase, int round)
{
    const auto at = m_data.primaries.find({kase.value, round});
    return at == m_data.primaries.end() ? std::optional<DecisionRecord>() : std::optional(m_data.decisions[at->second]);
}

Result<std::optional<DecisionRecord>> MemoryBackendStore::findDecision(const CommandId &command)
{
    const auto at = m_data.decisionOfCommand.find(command.value);
    return at == m_data.decisionOfCommand.end() ? std::optional<DecisionRecord>()
                                                : std::optional(m_data.decisions[at->second]);
}

Result<std::optional<DecisionRecord>> MemoryBackendStore::findLastDecision(const ItemId &item)
{
    const auto last = std::find_if(m_data.decisions.rbegin(), m_data.decisions.rend(), [&](const DecisionRecord &d) {
        return d.item == item && d.role != DecisionRole::SecondOpinion && d.role != DecisionRole::Proposal;
    });
    return last == m_data.decisions.rend() ? std::optional<DecisionRecord>() : std::optional(*last);
}

Result<std::vector<DecisionRecord>> MemoryBackendStore::decisionsAfter(std::int64_t row, int limit)
{
    const auto from = std::min(static_cast<std::size_t>(row), m_data.decisions.size());
    const auto to = std::min(from + static_cast<std::size_t>(limit), m_data.decisions.size());
    return std::vector<DecisionRecord>(m_data.decisions.begin() + static_cast<std::ptrdiff_t>(from),
                                       m_data.decisions.begin() + static_cast<std::ptrdiff_t>(to));
}

Result<bool> MemoryBackendStore::decidedBy(const PersonId &person, const ItemId &item, Instant since)
{
    return std::ranges::any_of(m_data.decisions, [&](const DecisionRecord &d) {
        return d.author == person && d.item == item && d.at >= since;
    });
}

Result<std::vector<DecisionRecord>> MemoryBackendStore::proposalsOn(const CaseId &kase)
{
    std::vector<DecisionRecord> found;
    std::ranges::copy_if(m_data.decisions, std::back_inserter(found),
                         [&](const DecisionRecord &d) { return d.caseId == kase && d.role == DecisionRole::Proposal; });
    return found;
}

Result<std::int64_t> MemoryBackendStore::decidedSince(const QueueId &queue, Instant since)
{
    const auto isOfQueue = [&](const CaseId &id) {
        const auto kase = m_data.cases.find(id.value);
        return kase != m_data.cases.end() && kase->second.record.kase.queue == queue;
    };
    const auto decisions = std::ranges::count_if(m_data.decisions, [&](const DecisionRecord &d) {
        return d.role == DecisionRole::Primary && d.at > since && isOfQueue(d.caseId);
    });
    return decisions + std::ranges::count_if(m_data.verdicts, [&](const VerdictRecord &v) {
               return v.role == VerdictRole::Primary && v.at > since && isOfQueue(v.verdict.caseId);
           });
}

Result<void> MemoryBackendStore::addLetter(const LetterRecord &letter)
{
    if (m_data.explained.contains(letter.decision.value))
        violations.push_back("letter-twice: " + letter.decision.value);
    put(m_data.explained, letter.decision.value, true);
    append(m_data.lettersOfItem, letter.item.value, letter);
    return {};
}

Result<std::vector<LetterRecord>> MemoryBackendStore::lettersOn(const ItemId &item)
{
    const auto it = m_data.lettersOfItem.find(item.value);
    if (it == m_data.lettersOfItem.end())
        return std::vector<LetterRecord>();
    return std::vector<LetterRecord>(it->second.rbegin(), it->second.rend());
}

Result<void> MemoryBackendStore::addKnownHash(const KnownHash &known)
{
    put(m_data.knownHashes, known.sha256, known);
    return {};
}

Result<std::optional<KnownHash>> MemoryBackendStore::findKnownHash(std::string_view sha256)
{
    const auto it = m_data.knownHashes.find(std::string(sha256));
    return it == m_data.knownHashes.end() ? std::optional<KnownHash>() : std::optional(it->second);
}

} // namespace vigie::sim
