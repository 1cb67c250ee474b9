#include "tests/sim/MemoryBackendStore.h"

/// Practice applications and who answered which.
namespace vigie::sim {

using namespace domain;
using namespace backend;

Result<void> MemoryBackendStore::writePractice(const PracticeRecord &record)
{
    const auto &id = record.application.id.value;
    const auto known = m_data.practices.find(id);
    const auto place = known == m_data.practices.end() ? m_data.practices.size() : known->second.first;
    put(m_data.practices, id, {place, record});
    return {};
}

Result<std::vector<PracticeRecord>> MemoryBackendStore::practices()
{
    std::vector<PracticeRecord> records(m_data.practices.size());
    for (const auto &[id, placed] : m_data.practices)
        records[placed.first] = placed.second;
    return records;
}

Result<void> MemoryBackendStore::notePractised(const PersonId &person, const PracticeId &practice)
{
    put(m_data.practised, {person.value, practice.value}, true);
    return {};
}

Result<std::vector<PracticeId>> MemoryBackendStore::practisedBy(const PersonId &person)
{
    std::vector<PracticeId> ids;
    for (auto it = m_data.practised.lower_bound({person.value, Text()});
         it != m_data.practised.end() && it->first.first == person.value; ++it)
        ids.emplace_back(Text(it->first.second));
    return ids;
}

Result<void> MemoryBackendStore::writeAuthenticator(const PersonId &person, const AuthenticatorRecord &record)
{
    put(m_data.authenticators, person.value, record);
    return {};
}

Result<std::optional<AuthenticatorRecord>> MemoryBackendStore::findAuthenticator(const PersonId &person)
{
    const auto found = m_data.authenticators.find(person.value);
    return found == m_data.authenticators.end() ? std::optional<AuthenticatorRecord>() : found->second;
}

} // namespace vigie::sim
