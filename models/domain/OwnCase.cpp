#include "models/domain/OwnCase.h"

namespace vigie::domain {

NoticeFiling filingOf(const OwnCase &entry, const QString &opener)
{
    NoticeFiling filing;
    filing.origin = NoticeOrigin::OwnInitiative;
    filing.ground = entry.ground;
    filing.category = entry.category;
    filing.locations = entry.locations;
    filing.explanation = entry.explanation;
    filing.notifier.name = opener;
    filing.dangerToLife = entry.dangerToLife;
    filing.language = entry.language;
    return filing;
}

std::vector<FilingFault> faultsOf(const OwnCase &entry)
{
    return faultsOf(filingOf(entry, {}), {}, {}); // neither flaggers nor the clock matter to what is our own
}

} // namespace vigie::domain
