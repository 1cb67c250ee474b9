#pragma once

#include "models/domain/CaseFilter.h"

#include <vector>

namespace vigie::items {

/// A set of row ids. A bit a row of the replica: row ids are counted up from one, so a million of them are 125 kB and
/// asking costs nothing.
class RowSet
{
public:
    bool contains(domain::RowId row) const { return row > 0 && at(row) < m_bits.size() && m_bits[at(row)]; }
    void insert(domain::RowId row)
    {
        if (row <= 0)
            return;
        if (at(row) >= m_bits.size())
            m_bits.resize(at(row) + 1 + m_bits.size() / 2);
        m_count += m_bits[at(row)] ? 0 : 1;
        m_bits[at(row)] = true;
    }
    void erase(domain::RowId row)
    {
        if (!contains(row))
            return;
        m_bits[at(row)] = false;
        --m_count;
    }
    void clear()
    {
        m_bits.clear();
        m_count = 0;
    }
    int count() const { return m_count; }

private:
    static std::size_t at(domain::RowId row) { return static_cast<std::size_t>(row); }

    std::vector<bool> m_bits;
    int m_count = 0;
};

} // namespace vigie::items
