#pragma once

#include "models/domain/ports/Teamwork.h"

#include <QCoreApplication>

namespace vigie::ui::content {

/// How the desk speaks of colleagues.
class TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::TeamWords)

public:
    /// "Noor has this case open too, since 10:32." Empty when nobody does.
    static QString onlookers(const std::vector<domain::Onlooker> &onlookers);
    /// "Noor, 21/11/2026 10:32"
    static QString noteHead(const QString &author, Instant at);
    static QString handed(const domain::HandedCase &handed);
    static QString parked(Instant until);
};

} // namespace vigie::ui::content
