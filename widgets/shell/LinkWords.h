#pragma once

#include "models/domain/Tone.h"
#include "models/domain/ports/Connection.h"

#include <QCoreApplication>
#include <QString>

namespace vigie::ui::shell {

/// The connection in plain words: since when, what waits, what happens next. Nothing pretends to be sent.
struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)

public:
    domain::Tone tone = domain::Tone::Neutral;
    QString word;     ///< for the top bar
    QString sentence; ///< for the bar above the work; empty when there is nothing to say
    QString aside{};  ///< beside the word, for who wants to know more
};

/// `waiting` decisions are not on the platform yet; `now` is Clock::monotonic().
LinkWords linkWords(const domain::ConnectionStatus &status, int waiting, Milliseconds now);

} // namespace vigie::ui::shell
