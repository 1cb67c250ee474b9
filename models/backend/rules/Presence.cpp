#include "models/backend/rules/Presence.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

std::vector<Onlooker> Presence::look(const Person &person, const std::optional<CaseId> &kase, Instant now)
{
    std::erase_if(m_looks, [now](const auto &look) { return look.second.seenAt + Ttl <= now; });
    if (!kase) {
        m_looks.erase(person.id);
        return {};
    }
    auto &own = m_looks[person.id];
    if (own.kase != *kase)
        own = {*kase, person.name, now, now};
    own.seenAt = now;
    return at(person, *kase, now);
}

std::vector<Onlooker> Presence::at(const Person &person, const CaseId &kase, Instant now) const
{
    std::vector<Onlooker> others;
    for (const auto &[id, look] : m_looks)
        if (id != person.id && look.kase == kase && look.seenAt + Ttl > now)
            others.push_back({{id, look.name}, look.since});
    std::ranges::sort(others, {}, [](const Onlooker &onlooker) { return onlooker.who.name; });
    return others;
}

} // namespace vigie::backend
