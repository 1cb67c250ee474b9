#pragma once

#include "models/screening/Findings.h"

#include <QString>

namespace vigie::screening {

/// What is shown in place of a detail. How long it was is not shown, and of what it says only this:
///
/// | kind | shown | why |
/// |---|---|---|
/// | e-mail | `•••@•••.org` | the ending; domains of one's own name their owner |
/// | telephone | `•• •• •• •• 34` | two last digits, as operators and shops do |
/// | IBAN, BIC | `FR•• •••• ••••`, `••••FR••` | the country |
/// | RIB | `••••• ••••• ••` | nothing; its key would be a check on guesses |
/// | card | `•••• •••• •••• 1111` | four last; PCI DSS 3.4.1 would allow the first six, too, but of sixteen digits only
/// 10⁵ choices would be left | | postal address | `••• 75•••` | the department, when there is a postcode | | link |
/// `•••.org` | the ending | | handle, payment tag | `@•••`, `•••` | nothing; the network is named beside it | | crypto
/// address | `bc1•••`, `0x•••`, `1•••` | the beginning that says of which chain |
QString maskOf(QStringView text, const Span &span);

/// The text with every detail masked. Where there are more details than `findings` names, it ends before the first of
/// those, with "…". `findings` are of this text.
QString masked(const QString &text, const Findings &findings);

} // namespace vigie::screening
