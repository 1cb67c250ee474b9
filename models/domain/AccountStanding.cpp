#include "models/domain/AccountStanding.h"

#include <cstdint>

namespace vigie::domain {

bool isFrequent(const MisuseCount &count, int least, const MisuseRules &rules)
{
    if (least <= 0 || count.manifest < least || count.all <= 0)
        return false;
    return std::int64_t{100} * count.manifest >= std::int64_t{rules.percent} * count.all;
}

} // namespace vigie::domain
