#include "models/media/Quarantine.h"

namespace vigie::media {

bool Quarantine::holds(std::span<const std::byte> bytes) const
{
    if (!m_sizes.contains(bytes.size()))
        return false;
    const auto record = m_records.find(sha256(bytes));
    return record != m_records.end() && record->second.crashes >= CrashesToQuarantine;
}

bool Quarantine::blame(std::span<const std::byte> bytes)
{
    const Sha256 hash = sha256(bytes);
    auto record = m_records.find(hash);
    if (record == m_records.end()) {
        if (m_records.size() >= MaxRemembered)
            forgetOldest();
        record =
            m_records.emplace(hash, Record{0, bytes.size(), m_oldestFirst.insert(m_oldestFirst.end(), hash)}).first;
        m_sizes.insert(bytes.size());
    }
    return ++record->second.crashes >= CrashesToQuarantine;
}

void Quarantine::forgetOldest()
{
    const auto record = m_records.find(m_oldestFirst.front());
    m_sizes.erase(m_sizes.find(record->second.size));
    m_oldestFirst.erase(record->second.age);
    m_records.erase(record);
}

} // namespace vigie::media
